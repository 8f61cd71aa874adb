// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparesource.h"

#include "session.h"
#include "versions.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <ranges>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::CompareSource)
};

using enum CompareSource::Kind;

Result<Readout> contentIn(const QString &path)
{
    return loadReadout(path).transform(
        [](const LoadedReadout &loaded) { return loaded.file.content; });
}

} // namespace

int CompareSources::revisionOf(const CompareSource &source) const
{
    switch (source.kind) {
    case Approved: return m_versions.lastOf(u"approved");
    case Published: return m_versions.lastOf(u"published");
    default: return source.revision;
    }
}

QList<CompareSource> CompareSources::all() const
{
    QList<CompareSource> sources{{.kind = Now}};
    if (!m_session.path().isEmpty())
        sources << CompareSource{.kind = Saved};
    for (const CompareSource::Kind kind : {Approved, Published}) {
        if (revisionOf({.kind = kind}) > 0)
            sources << CompareSource{.kind = kind};
    }
    for (const Revision &revision : m_versions.history().revisions | std::views::reverse)
        sources << CompareSource{.kind = Version, .revision = revision.number};
    return sources;
}

QString CompareSources::nameOf(const CompareSource &source) const
{
    const int revision = revisionOf(source);
    switch (source.kind) {
    case Now: return Words::tr("The text of now");
    case Saved: return Words::tr("Last saved");
    case Approved: return Words::tr("Last approved (version %1)").arg(revision);
    case Published: return Words::tr("Last published (version %1)").arg(revision);
    case Version: return Words::tr("Version %1").arg(m_versions.nameOf(revision));
    case File: break;
    }
    return QFileInfo(source.path).fileName();
}

Result<Readout> CompareSources::readoutOf(const CompareSource &source) const
{
    const int revision = revisionOf(source);
    switch (source.kind) {
    case Now: return m_session.content();
    case Saved:
        if (m_session.path().isEmpty())
            return fail(Error::Kind::Usage, Words::tr("This readout was never saved."));
        return contentIn(m_session.path());
    case Approved:
        if (revision == 0)
            return fail(Error::Kind::Usage, Words::tr("Nothing of this readout was approved yet."));
        break;
    case Published:
        if (revision == 0)
            return fail(Error::Kind::Usage, Words::tr("This readout was not published yet."));
        break;
    case File: return contentIn(source.path);
    case Version: break;
    }
    return contentOf(m_versions.history(), revision);
}

CompareSource CompareSources::usual() const
{
    for (const CompareSource::Kind kind : {Approved, Published}) {
        if (revisionOf({.kind = kind}) > 0)
            return {.kind = kind};
    }
    if (const int decided = m_versions.lastOf(u"changesRequested"); decided > 0)
        return {.kind = Version, .revision = decided};
    return {.kind = m_session.path().isEmpty() ? Now : Saved};
}

} // namespace rapporteur
