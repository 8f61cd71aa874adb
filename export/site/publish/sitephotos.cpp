// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitephotos.h"

#include "bounds.h"
#include "bytes.h"
#include "filestat.h"
#include "pageframe.h"
#include "savefile.h"
#include "sitestate.h"
#include "webphoto.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr char statSeparator = '\x1e';

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

class Placing
{
public:
    Placing(QByteArray root, QString folder, SiteOutputs &outputs)
        : m_root(std::move(root))
        , m_folder(std::move(folder))
        , m_outputs(outputs)
    {}

    Result<> place(QList<Part> &parts)
    {
        for (Part &part : parts) {
            if (part.picture && !part.picture->path.isEmpty()) {
                if (const Result<> placed = placePicture(part); !placed)
                    return placed;
            }
            if (const Result<> below = place(part.children); !below)
                return below;
        }
        return {};
    }

    PlacedPhotos take() { return std::move(m_placed); }

private:
    Result<> placePicture(Part &part)
    {
        Picture &picture = *part.picture;
        m_placed.sources += usedFile(m_folder, picture.path);
        const Result<QByteArray> photo = ownFile(picture.path);
        const Result<WebPhoto> plan = photo.and_then(
            [&](const QByteArray &bytes) { return planWebPhoto(bytes, picture.path); });
        if (!plan) {
            m_placed.issues += Issue{
                .severity = Issue::Severity::Warning,
                .rule = u"picture-unreadable"_s,
                .place = part.id,
                .message = plan.error().message};
            picture.path.clear();
            return {};
        }
        return putFiles(*photo, *plan, picture).transform([&] { address(*plan, picture); });
    }

    // A folder of photos may be a link to anywhere; what the newsroom does not hold stays unread.
    Result<QByteArray> ownFile(const QString &path) const
    {
        const QString own = QFileInfo(m_folder).canonicalFilePath() + u'/';
        if (QFileInfo(path).canonicalFilePath().startsWith(own))
            return readFile(path, bounds::fileBytes);
        return fail(Error::Kind::Read, Words::tr("%1 lies outside the newsroom").arg(path));
    }

    static QByteArray pathOf(const WebPhoto::File &file) { return "media/" + file.name.toUtf8(); }

    Result<> putFiles(const QByteArray &photo, const WebPhoto &plan, const Picture &picture)
    {
        bool areThere = true;
        for (const WebPhoto::File &file : plan.files)
            areThere &= m_outputs.has(pathOf(file));
        const Result<QList<QByteArray>> made = areThere ? QList<QByteArray>()
                                                        : renderWebPhoto(photo, plan, picture.path);
        if (!made)
            return std::unexpected(made.error());
        for (qsizetype i = 0; i < plan.files.size(); ++i) {
            const QByteArray path = pathOf(plan.files.at(i));
            m_placed.outputs += path;
            const Result<> put = areThere ? m_outputs.keep(path) : m_outputs.put(path, made->at(i));
            if (!put)
                return put;
        }
        return {};
    }

    void address(const WebPhoto &plan, Picture &picture) const
    {
        QStringList sources;
        for (const WebPhoto::File &file : plan.files)
            sources += QString::fromLatin1(linkTo(m_root, pathOf(file))) + u' '
                       + QString::number(file.size.width()) + u'w';
        const WebPhoto::File &widest = plan.files.last();
        picture.address = QString::fromLatin1(linkTo(m_root, pathOf(widest)));
        picture.sources = plan.files.size() > 1 ? sources.join(", "_L1) : QString();
        picture.width = widest.size.width();
        picture.height = widest.size.height();
    }

    QByteArray m_root;
    QString m_folder;
    SiteOutputs &m_outputs;
    PlacedPhotos m_placed;
};

} // namespace

Result<PlacedPhotos> placePhotos(
    Page &page, const QByteArray &root, const QString &folder, SiteOutputs &outputs)
{
    Placing placing(root, folder, outputs);
    return placing.place(page.parts).transform([&placing] { return placing.take(); });
}

QByteArray usedFile(const QString &folder, const QString &path)
{
    const std::optional<FileStat> stat = fileStat(QFile::encodeName(path));
    const FileStat known = stat.value_or(FileStat());
    return joined(
        {QDir(folder).relativeFilePath(path).toUtf8(),
         QByteArrayView(&statSeparator, 1),
         QByteArray::number(known.size),
         QByteArrayView(&statSeparator, 1),
         QByteArray::number(known.modified),
         QByteArrayView(&statSeparator, 1),
         QByteArray::number(known.number)});
}

bool areUnchanged(QByteArrayView usedFiles, const QString &folder)
{
    return std::ranges::all_of(valuesIn(usedFiles), [&](QByteArrayView used) {
        const QByteArrayView path = used.first(std::max(used.indexOf(statSeparator), qsizetype(0)));
        return QByteArrayView(usedFile(folder, QDir(folder).filePath(QString::fromUtf8(path))))
               == used;
    });
}

} // namespace rapporteur
