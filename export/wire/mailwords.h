// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur {

// The text of a header such as Subject: what is not ASCII in encoded words (RFC 2047), each on a
// line of its own.
QByteArray mailText(const QString &text);

// The same where RFC 5322 wants a phrase, as before an address.
QByteArray mailPhrase(const QString &text);

// Text as quoted-printable with CRLF (RFC 2045, 6.7).
QByteArray quotedPrintable(const QByteArray &text);

} // namespace rapporteur
