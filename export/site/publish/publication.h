// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formeraddress.h"
#include "publish.h"
#include "readoutmaker.h"
#include "searchfiles.h"
#include "sitechanges.h"
#include "siteshards.h"

#include <QSet>

namespace rapporteur {

// One publication: looks for what changed, makes that, and brings it all to the site at once.
class SitePublication
{
public:
    static Result<SitePublication> begin(const PublishOptions &options);

    Result<PublishReport> run();

private:
    SitePublication(const PublishOptions &options, Site site, SiteFolder folder);

    bool isUpToDate() const;
    Result<PublishReport> runShard();
    QList<qsizetype> placesToMake() const;
    Result<> makeReadouts();
    Result<std::optional<MadeReadout>> takeFromShard(qsizetype place, SiteOutputs &outputs) const;
    Result<> makeOne(ReadoutMaker &maker, qsizetype place);
    void keepOldIfUnreadable(qsizetype place, MadeReadout &made) const;
    struct TakenAddress
    {
        QByteArray address;
        qsizetype owner = -1; // -1: the site itself
    };
    using Owners = QHash<QByteArray, qsizetype>;
    Result<> settleAddresses();
    std::optional<TakenAddress> takeAddresses(Owners &owners, qsizetype place) const;
    MakerRules rules() const;
    Result<> remake(qsizetype place);
    std::vector<MadeFile> refuse(qsizetype place, const PublishRefusal &refusal);
    Result<> takeBack(const std::vector<MadeFile> &files, const QSet<qsizetype> &disturbed);
    void readEntries();
    void listDerived();
    Result<> makeDerived();
    Result<> finish();
    std::vector<SiteFile> settledFiles(const SiteManifest &before);
    void reportReadouts();
    void reportReadout(qsizetype place, const SiteRecord &record);
    QList<PublishedPage> pagesOf(const FoundFile &readout, const SiteRecord &record) const;
    void addReadoutFiles();
    Result<> removeStale();
    const SiteRecord *recordOf(qsizetype place) const;
    Result<SiteOutputs> outputs(const SiteManifest &before) const;
    const SiteRecord *recordBefore(const FoundFile &file) const;

    const PublishOptions &m_options;
    Site m_site;
    SiteFolder m_folder;
    QByteArray m_environment;
    std::shared_ptr<const SiteState> m_before; // kept in one place: records are views into it
    SiteManifest m_manifestBefore;
    FormerAddresses m_formersBefore;
    SiteChanges m_changes;
    std::vector<SiteShard> m_shards;
    std::vector<MadeReadout> m_made; // for each file; empty for those that are kept
    std::unique_ptr<MadeWords> m_madeWords = std::make_unique<MadeWords>();
    std::vector<SiteRecord> m_records; // of the new site
    std::vector<SiteEntry> m_entries;
    std::vector<SiteList> m_lists;
    FormerAddresses m_formers;
    std::unique_ptr<SearchWords> m_words;
    std::vector<DerivedFile> m_derived;
    std::vector<MadeFile> m_files;    // that were made now
    QSet<QByteArrayView> m_keptFiles; // of the new site; those made now may be among them
    PublishReport m_report;
};

} // namespace rapporteur
