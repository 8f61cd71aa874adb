// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QSet>
#include <QStringList>

namespace rapporteur {

struct Readout;

// `name` as any file system takes it and no shell stumbles over it: NFC, no separators, control
// characters or characters that Windows reserves, no dot or hyphen in front, no dot or space at the
// end, no device name, at most 150 bytes of UTF-8. Letters of every script stay. Never empty.
QString safeName(QStringView name);

// Gives the files of a batch their names. Same inputs in the same order, same names.
class OutputNames
{
public:
    // The safe name of the file without folder and suffix; "visit-2" where an earlier file has
    // taken "visit", and likewise where one's name and another's name with a language could meet.
    QString take(const QString &path);

private:
    bool isFree(const QString &name) const;

    QSet<QString> m_taken;    // case folded
    QSet<QString> m_prefixes; // of those taken, up to each dot
};

// What tells the files of one edition from those of another, one for each: ".fr", or ".fr.2" for
// the second in a language. Empty for a readout with one edition.
QStringList editionSuffixes(const Readout &readout);

// The path of an output. Refused where a symbolic link of that name would lead out of the folder.
Result<QString> outputPath(const QString &folder, const QString &fileName);

} // namespace rapporteur
