// SPDX-License-Identifier: GPL-3.0-or-later
#include "mywords.h"

#include "savefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

MyWords::MyWords(QString folder)
    : m_folder(std::move(folder))
{}

QString MyWords::fileFor(const QString &language) const
{
    const QString plain = language.section(u'-', 0, 0).toLower(); // one list for all countries
    return QDir(m_folder).filePath(u"words-%1.txt"_s.arg(plain));
}

const QSet<QString> &MyWords::of(const QString &language)
{
    const QString path = fileFor(language);
    if (const auto known = m_words.constFind(path); known != m_words.constEnd())
        return *known;
    QSet<QString> words;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            words.insert(line.trimmed());
    }
    return m_words[path] = words;
}

Result<> MyWords::add(const QString &language, const QString &word)
{
    QSet<QString> words = of(language);
    words.insert(word);
    return set(language, words);
}

Result<> MyWords::set(const QString &language, const QSet<QString> &words)
{
    QStringList lines(words.begin(), words.end());
    std::ranges::sort(lines);
    QDir().mkpath(m_folder);
    const QString path = fileFor(language);
    return saveFile(path, lines.join(u'\n').toUtf8() + '\n').transform([&](const FileStamp &) {
        m_words[path] = words;
    });
}

} // namespace rapporteur
