// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediafiles.h"

#include "mediapath.h"
#include "savefile.h"
#include "walk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct MediaFiles
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::MediaFiles)
};

constexpr qint64 mostBytes = 200'000'000;

Result<FileStamp> copyFile(const QString &from, const QString &to)
{
    const Result<QByteArray> bytes = readFile(from, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!QDir().mkpath(QFileInfo(to).absolutePath()))
        return fail(
            Error::Kind::Write,
            MediaFiles::tr("The folder %1 cannot be made.").arg(QFileInfo(to).absolutePath()));
    return saveFile(to, *bytes);
}

// "talks.jpg", or "talks-2.jpg" where that name is taken by another file.
QString freeName(const QString &folder, const QFileInfo &file)
{
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = file.fileName();
    for (int i = 2; QFileInfo::exists(folder + u'/' + name); ++i)
        name = file.completeBaseName() + u'-' + QString::number(i) + suffix;
    return name;
}

} // namespace

QSet<QString> mediaIn(const Readout &readout)
{
    QSet<QString> paths;
    for (const Edition &edition : readout.editions) {
        forEachPhoto(edition, [&](const Photo &photo) { paths << photo.media.path; });
        for (const Attachment &attachment : edition.attachments)
            paths << attachment.media.path;
    }
    paths.remove(QString());
    return paths;
}

Result<> copyMedia(const QSet<QString> &paths, const QString &from, const QString &to)
{
    for (const QString &path : paths) {
        const QString source = mediaFile(from, path);
        if (source.isEmpty() || !QFileInfo::exists(source))
            continue;
        const Result<FileStamp> copied = copyFile(source, mediaFile(to, path));
        if (!copied)
            return std::unexpected(copied.error());
    }
    return {};
}

Result<Media> takeIn(const QString &file, const QString &mediaFolder)
{
    if (mediaFolder.isEmpty())
        return fail(
            Error::Kind::Write, MediaFiles::tr("Save the readout first: its files lie beside it."));
    const QFileInfo info(file);
    const bool isThere = info.absolutePath() == QFileInfo(mediaFolder).absoluteFilePath();
    const QString name = isThere ? info.fileName() : freeName(mediaFolder, info);
    const Result<FileStamp> stamp = isThere ? stampOnDisk(file)
                                            : copyFile(file, mediaFolder + u'/' + name);
    if (!stamp)
        return std::unexpected(stamp.error());
    return Media{.path = name, .bytes = stamp->size, .sha256 = QString::fromLatin1(stamp->sha256)};
}

} // namespace rapporteur
