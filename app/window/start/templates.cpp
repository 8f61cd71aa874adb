// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates.h"

#include "readoutfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qint64 mostBytes = 10'000'000;
const QLatin1StringView sampleFolder(":/rapporteur/samples");

constexpr std::array table{
    Template{
        "meeting",
        QT_TRANSLATE_NOOP("rapporteur::Templates", "&Meeting"),
        QT_TRANSLATE_NOOP("rapporteur::Templates", "Lead, numbered sections, bullets")},
    Template{
        "telephone-call",
        QT_TRANSLATE_NOOP("rapporteur::Templates", "&Telephone call"),
        QT_TRANSLATE_NOOP("rapporteur::Templates", "Lead, numbered paragraphs")},
    Template{
        "visit",
        QT_TRANSLATE_NOOP("rapporteur::Templates", "&Visit"),
        QT_TRANSLATE_NOOP("rapporteur::Templates", "Announcement, purpose, schedule")},
    Template{
        "joint-statement",
        QT_TRANSLATE_NOOP("rapporteur::Templates", "&Joint statement"),
        QT_TRANSLATE_NOOP("rapporteur::Templates", "Two sides, numbered paragraphs")},
};

Result<> copyOut(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return {};
    return readFile(from, mostBytes).and_then([&](const QByteArray &bytes) -> Result<> {
        QDir().mkpath(QFileInfo(to).path());
        const Result<FileStamp> saved = saveFile(to, bytes);
        return saved ? Result<>() : std::unexpected(saved.error());
    });
}

} // namespace

std::span<const Template> templates()
{
    return table;
}

Result<Readout> readoutFrom(const Template &source)
{
    const QString path = u":/rapporteur/templates/%1.readout"_s.arg(QString::fromLatin1(source.id));
    return loadReadout(path).transform([](LoadedReadout loaded) {
        loaded.file.content.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return std::move(loaded.file.content);
    });
}

Result<QString> sampleFile(const QString &folder)
{
    QDirIterator files(sampleFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const Result<> copied = copyOut(from, folder + from.sliced(sampleFolder.size()));
        if (!copied)
            return std::unexpected(copied.error());
    }
    return folder + u"/sample.readout"_s;
}

} // namespace rapporteur
