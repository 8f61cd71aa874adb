// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication.h"

#include "bytes.h"
#include "compose/wording.h"
#include "sha256.h"
#include "siteaddress.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Of all that makes every page another one.
QByteArray environmentOf(const PublishOptions &options, const Site &site)
{
    return sha256Of(
        options.version + '\n' + QByteArray::number(site.folder.bytes.size()) + '\n'
        + site.folder.bytes + site.templates.digest() + (site.embargoed ? "embargoed" : "public"));
}

void makePrintable(Wording &wording)
{
    wording.text = printable(wording.text);
    for (Translation &translation : wording.translations)
        translation.text = printable(translation.text);
}

// Its words stand in files that cannot hold every character; those of a readout are composed.
Newsroom printable(Newsroom newsroom)
{
    makePrintable(newsroom.publisher.name);
    makePrintable(newsroom.publisher.address);
    std::ranges::for_each(newsroom.categories, makePrintable);
    return newsroom;
}

Result<Site> siteOf(const PublishOptions &options)
{
    Result<NewsroomFolder> folder = findNewsroom(options.newsroom);
    if (!folder)
        return std::unexpected(folder.error());
    const QString templateFolder = options.templates.isEmpty()
                                       ? QDir(folder->path).filePath(folder->newsroom.templates)
                                       : options.templates;
    folder->newsroom = printable(std::move(folder->newsroom));
    return TemplateSet::load(templateFolder).transform([&](TemplateSet templates) {
        return Site{
            .folder = *folder,
            .templates = std::move(templates),
            .zone = QTimeZone(folder->newsroom.timeZone.toLatin1()),
            .embargoed = options.embargoedToo};
    });
}

} // namespace

QString usualOutput(const QString &newsroomFolder)
{
    return QDir(newsroomFolder).filePath(u"site"_s);
}

SitePublication::SitePublication(const PublishOptions &options, Site site, SiteFolder folder)
    : m_options(options)
    , m_site(std::move(site))
    , m_folder(std::move(folder))
    , m_environment(environmentOf(options, m_site))
    , m_before(std::make_shared<SiteState>(options.fresh ? QByteArray() : m_folder.state(stateFile)))
    , m_formersBefore(m_folder.state(formersFile))
{}

Result<SitePublication> SitePublication::begin(const PublishOptions &options)
{
    Result<Site> site = siteOf(options);
    if (!site)
        return std::unexpected(site.error());
    const bool isShard = options.shard.number > 0;
    Result<SiteFolder> folder = options.dryRun || isShard ? SiteFolder::look(options.output)
                                                          : SiteFolder::open(options.output);
    if (!folder)
        return std::unexpected(folder.error());
    return SitePublication(options, std::move(*site), std::move(*folder));
}

bool SitePublication::isUpToDate() const
{
    return m_folder.isLive() && m_changes.toMake == 0 && !m_changes.isGone
           && !m_formersBefore.differsAt(m_options.asOf.toMSecsSinceEpoch())
           && m_before->environment() == QByteArrayView(m_environment);
}

Result<PublishReport> SitePublication::run()
{
    const QString except = QFileInfo(m_options.output).absoluteFilePath();
    m_changes = siteChanges(
        readoutsBelow(
            QFile::encodeName(m_site.folder.path), QFile::encodeName(except), m_options.jobs),
        {.state = *m_before,
         .environment = m_environment,
         .newsroom = m_site.folder.path,
         .asOf = m_options.asOf});
    m_made.resize(std::size_t(m_changes.found.size()));
    if (m_options.shard.number > 0)
        return runShard();
    if (isUpToDate()) {
        reportReadouts();
        return std::move(m_report);
    }
    if (m_options.mergeShards)
        m_shards = SiteShard::all(m_options.output);
    if (!m_options.fresh)
        m_manifestBefore = SiteManifest(m_folder.state(manifestFile));
    const Result<> done = TemplateRenderer(m_site.templates)
                              .check()
                              .and_then([this] {
                                  return m_options.dryRun ? Result<>()
                                                          : m_folder.begin(m_options.jobs);
                              })
                              .and_then([this] { return makeReadouts(); })
                              .and_then([this] { return settleAddresses(); })
                              .and_then([this] {
                                  readEntries();
                                  return makeDerived();
                              })
                              .and_then([this] { return finish(); });
    if (!done)
        return std::unexpected(done.error());
    reportReadouts();
    if (m_options.mergeShards && !m_options.dryRun)
        SiteShard::removeAll(m_options.output);
    return std::move(m_report);
}

// Only pages, and only into the shard's own folder: the lists need all readouts.
Result<PublishReport> SitePublication::runShard()
{
    const QString folder = SiteShard::folderOf(m_options.output, m_options.shard);
    const Result<SiteFolder> lock = SiteFolder::open(folder);
    if (!lock)
        return std::unexpected(lock.error());
    QDir(folder + "/tree"_L1).removeRecursively();
    return TemplateRenderer(m_site.templates)
        .check()
        .and_then([this] { return makeReadouts(); })
        .and_then([&] { return SiteShard::write(folder, m_made, *m_madeWords, m_environment); })
        .transform([this] {
            reportReadouts();
            return std::move(m_report);
        });
}

Result<SiteOutputs> SitePublication::outputs(const SiteManifest &before) const
{
    if (m_options.dryRun)
        return SiteOutputs(std::nullopt, before);
    const bool isShard = m_options.shard.number > 0;
    const QString folder = SiteShard::folderOf(m_options.output, m_options.shard);
    return (isShard ? FolderTree::open(folder + "/tree"_L1) : m_folder.nextTree())
        .transform([&before](FolderTree tree) { return SiteOutputs(std::move(tree), before); });
}

// None of what falls to another shard.
const SiteRecord *SitePublication::recordOf(qsizetype place) const
{
    if (const SiteRecord *kept = m_changes.kept[std::size_t(place)])
        return kept;
    const std::optional<SiteRecord> &made = m_made[std::size_t(place)].record;
    return made ? &*made : nullptr;
}

QList<PublishedPage> SitePublication::pagesOf(const FoundFile &readout, const SiteRecord &record) const
{
    QList<PublishedPage> pages;
    for (const SiteEntry &entry : entriesIn(record.entries)) {
        const QByteArray file = joined({entry.address, ".html"});
        pages += PublishedPage{
            .path = QString::fromUtf8(readout.path),
            .title = QString::fromUtf8(entry.title),
            .language = QString::fromUtf8(entry.language),
            .file = QString::fromUtf8(file),
            .address = QString::fromUtf8(publicAddress(m_site, file))};
    }
    return pages;
}

void SitePublication::reportReadout(qsizetype place, const SiteRecord &record)
{
    const bool isOut = !record.path.isEmpty();
    const bool isMade = isOut && m_changes.kept[std::size_t(place)] == nullptr;
    m_report.published += isOut ? 1 : 0;
    m_report.made += isMade ? 1 : 0;
    if (!isMade && record.guard.isEmpty())
        return;
    if (isMade)
        m_report.pages += std::exchange(m_made[std::size_t(place)].pages, {});
    if (!record.guard.isEmpty())
        m_report.refused += RefusedReadout{
            .path = QString::fromUtf8(m_changes.found.at(place).path),
            .refusal = {guardNamed(record.guard), QString::fromUtf8(record.detail)},
            .isOlderOut = isOut};
}

void SitePublication::reportReadouts()
{
    m_report.pages.reserve(m_changes.toMake);
    for (qsizetype place = 0; place < m_changes.found.size(); ++place) {
        if (const SiteRecord *record = recordOf(place))
            reportReadout(place, *record);
        for (const Issue &issue : std::as_const(m_made[std::size_t(place)].issues))
            m_report.issues += {QString::fromUtf8(m_changes.found.at(place).path), issue};
    }
}

} // namespace rapporteur
