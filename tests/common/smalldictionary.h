// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringEncoder>

namespace rapporteur::testing {

// Writes a dictionary of these words, as Hunspell has it.
inline void writeDictionary(
    const QString &folder, const QString &name, const QByteArray &encoding, const QStringList &words)
{
    QDir().mkpath(folder);
    QByteArray converter = encoding;
    QStringEncoder encode(converter.replace("microsoft-cp", "windows-").constData());
    const auto write = [&](const QString &ending, const QByteArray &bytes) {
        QFile file(QDir(folder).filePath(name + ending));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
    write(QStringLiteral(".aff"), "SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwzéàù\n");
    const QString list = QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n';
    write(QStringLiteral(".dic"), encode(list));
}

} // namespace rapporteur::testing
