// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// `words` as one part of an address and of a path: letters and digits of every script, in lower
// case, '-' for all else. Never empty, at most 100 bytes.
QString slug(QStringView words);

// Addresses of a readout's pages below the site's first folder, without suffix, one an edition.
// They depend on the file's name and the release date, and on no word of the text.
QStringList siteAddresses(const QString &pattern, const Readout &readout, const QString &fileName);

// Whether the site keeps the address for a page of its own.
bool isReservedAddress(QByteArrayView address);

// "../" for each folder that the address lies in.
QByteArray rootFrom(QByteArrayView address);

// The folder of a language's pages and lists: "ja".
QString languageFolder(const QString &language);

} // namespace rapporteur
