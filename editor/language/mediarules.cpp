// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "mediapath.h"
#include "message.h"
#include "sha256.h"
#include "walk.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// A file that the readout names, and where it does.
struct NamedFile
{
    QString place;
    Media media;
};

enum class State { NotLookedAt, Present, Outside, Missing, WrongSize };

QList<NamedFile> namedFiles(const Readout &readout)
{
    QList<NamedFile> files;
    const auto add = [&](const QString &place, const Media &media) {
        if (!media.path.isEmpty())
            files.append({place, media});
    };
    for (const Edition &edition : readout.editions) {
        forEachPhoto(edition, [&](const Photo &photo) { add(photo.id, photo.media); });
        for (const Attachment &attachment : edition.attachments)
            add(attachment.id, attachment.media);
    }
    return files;
}

// Where links on the disk lead counts, not how the path is written.
bool isWithin(const QString &folder, const QString &file)
{
    return QFileInfo(file).canonicalFilePath().startsWith(QDir(folder).canonicalPath() + u'/');
}

bool hasDigest(const QString &path, const QString &digest)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && sha256Of(file) == digest.toLatin1();
}

State stateOf(const Media &media, const QString &folder)
{
    if (!isMediaPath(media.path))
        return State::Outside;
    if (folder.isEmpty())
        return State::NotLookedAt;
    const QString path = mediaFile(folder, media.path);
    const QFileInfo file(path);
    if (!file.isFile())
        return State::Missing;
    if (!isWithin(folder, path))
        return State::Outside;
    return file.size() == media.bytes ? State::Present : State::WrongSize;
}

bool isAnyFile(const Media & /*media*/)
{
    return true;
}

// `isWrong` comes last: it may read the file.
template<typename IsWrong = bool (*)(const Media &)>
Findings filesThatAre(
    const Subject &subject, State state, const QString &message, const IsWrong &isWrong = isAnyFile)
{
    Findings found;
    for (const NamedFile &file : namedFiles(subject.readout)) {
        if (stateOf(file.media, subject.context.mediaFolder) == state && isWrong(file.media))
            found.append({file.place, message.arg(file.media.path)});
    }
    return found;
}

template<typename IsWrong>
Findings photosThat(const Subject &subject, const IsWrong &isWrong, const QString &message)
{
    Findings found;
    for (const Edition &edition : subject.readout.editions) {
        forEachPhoto(edition, [&](const Photo &photo) {
            if (isWrong(photo))
                found.append({photo.id, message});
        });
    }
    return found;
}

} // namespace

Findings photoAlternativeText(const Subject &subject)
{
    return photosThat(
        subject,
        [](const Photo &photo) { return QStringView(photo.alternativeText).trimmed().isEmpty(); },
        Check::tr(
            "The photo has no alternative text: say what it shows, for those who do not see it."));
}

Findings photoFile(const Subject &subject)
{
    return photosThat(
        subject,
        [](const Photo &photo) { return photo.media.path.isEmpty(); },
        Check::tr("The photo has no picture yet: choose its file."));
}

Findings mediaOutside(const Subject &subject)
{
    return filesThatAre(
        subject,
        State::Outside,
        Check::tr("The file “%1” lies outside of the readout's media folder: choose it again."));
}

Findings mediaMissing(const Subject &subject)
{
    return filesThatAre(
        subject,
        State::Missing,
        Check::tr("The file “%1” is not in the media folder: put it back or choose another."));
}

Findings mediaSize(const Subject &subject)
{
    return filesThatAre(
        subject,
        State::WrongSize,
        Check::tr("The file “%1” has another size than when it was chosen: choose it again."));
}

Findings mediaDigest(const Subject &subject)
{
    return filesThatAre(
        subject,
        State::Present,
        Check::tr("The file “%1” is not the one that was chosen: choose it again."),
        [&](const Media &media) {
            return !hasDigest(mediaFile(subject.context.mediaFolder, media.path), media.sha256);
        });
}

} // namespace rapporteur::finders
