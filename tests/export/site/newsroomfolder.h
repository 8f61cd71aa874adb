// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digest.h"
#include "publish.h"
#include "readoutfile.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

namespace rapporteur::test {

// A newsroom to publish from, with readouts that are approved as a test wishes.
class NewsroomSite
{
public:
    explicit NewsroomSite(const QByteArray &newsroom = R"("baseUrl": "https://www.example.org/")")
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("room"));
        writeFile(
            QStringLiteral("newsroom.json"),
            R"({"format": "rapporteur-newsroom", "version": 1, "formats": ["html", "txt"], )"
                + newsroom + '}');
    }

    QString room() const { return m_folder.filePath(QStringLiteral("room")); }
    QString output() const { return m_folder.filePath(QStringLiteral("out")); }
    QString site() const { return output() + QStringLiteral("/current"); }

    bool writeFile(const QString &name, const QByteArray &bytes) const
    {
        const QString path = QDir(room()).filePath(name);
        return QDir().mkpath(QFileInfo(path).path()) && saveFile(path, bytes).has_value();
    }

    bool add(const QString &name, const Readout &readout) const
    {
        return writeFile(name, toJson(ReadoutFile{readout, {}, {}}));
    }

    PublishOptions options() const
    {
        PublishOptions options;
        options.newsroom = room();
        options.output = output();
        options.asOf = QDateTime(QDate(2031, 1, 1), QTime(12, 0), QTimeZone::UTC);
        options.version = "1";
        options.judge = approving({});
        return options;
    }

    // Approves everything, at the given time, but texts with this word in their title.
    static Judge approving(
        const QString &butWith,
        const QDateTime &at = QDateTime(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::UTC))
    {
        return
            [butWith, at](const Dossier &dossier, const QDateTime &asOf) -> Result<ApprovedTexts> {
                ApprovedTexts approved;
                const bool refused = !butWith.isEmpty() && !dossier.content.editions.isEmpty()
                                     && dossier.content.editions.front().title.contains(butWith);
                if (refused || at > asOf)
                    approved.missing = QStringLiteral("one approval");
                else
                    approved.texts = {{dossier.content, digestOf(dossier.content), at, {}}};
                return approved;
            };
    }

    // All files of the live site and their bytes.
    QMap<QString, QByteArray> files() const { return filesBelow(site()); }

    static QMap<QString, QByteArray> filesBelow(const QString &folder)
    {
        QMap<QString, QByteArray> found;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found[QDir(folder).relativeFilePath(path)] = readFile(path, 1 << 26)
                                                             .value_or(QByteArray());
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
};

inline Readout siteReadout(const QString &title, const QString &words = QStringLiteral("They met."))
{
    Block paragraph;
    paragraph.id = QStringLiteral("b1");
    paragraph.text.plain = words;
    Edition edition;
    edition.id = QStringLiteral("e1");
    edition.language = QStringLiteral("en");
    edition.category = QStringLiteral("Asia");
    edition.title = title;
    edition.lead = {paragraph};
    Readout readout;
    readout.id = QStringLiteral("0f8f1f2e-6f0e-4b7c-9a53-1d2f3a4b5c6d");
    readout.release.date = QDate(2030, 4, 3);
    readout.editions = {edition};
    return readout;
}

// The smallest picture there is.
inline QByteArray pixel()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
        "rkJggg==");
}

inline Readout withPhoto(Readout readout, const QString &path = QStringLiteral("a.png"))
{
    Photo photo;
    photo.id = QStringLiteral("f1");
    photo.media.path = path;
    readout.editions.front().photos = {photo};
    return readout;
}

inline QStringList changedPaths(const PublishReport &report)
{
    QStringList paths;
    for (const SiteFolder::Change &change : report.changes)
        paths += (change.removed ? u'-' : u'+') + QString::fromUtf8(change.path);
    return paths;
}

} // namespace rapporteur::test

// Declares what came of a publication, and ends the test if it failed.
// NOLINTBEGIN(bugprone-macro-parentheses): a name that is declared stands without
#define SUCCEEDS(name, publication) \
    const Result<PublishReport> name = publication; \
    QVERIFY2(name, name ? "" : qPrintable(name.error().message))
// NOLINTEND(bugprone-macro-parentheses)
