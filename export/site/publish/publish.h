// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"
#include "issue.h"
#include "shardnumber.h"
#include "sitefolder.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace rapporteur {

struct PublishOptions
{
    QString newsroom;  // its folder, or a file below it
    QString output;    // folder of the site
    QString templates; // their folder; empty: the newsroom's
    QDateTime asOf;    // UTC
    Judge judge;
    QByteArray version; // of the program: another one makes everything anew
    int jobs = 1;
    bool dryRun = false;
    bool fresh = false; // as if nothing had been published before
    bool embargoedToo = false;
    ShardNumber shard; // make the pages of a part of the readouts, and nothing of them public
    bool mergeShards = false; // take what the publishers of the parts have made
    std::function<void(int done, int total)> progress; // of readouts; called on any thread
    const std::atomic_bool *cancelled = nullptr;
};

// A readout that does not go out as it is.
struct RefusedReadout
{
    QString path; // below the newsroom
    PublishRefusal refusal;
    bool isOlderOut = false; // an older approved text is published, or stays
};

struct IssueOf
{
    QString path;
    Issue issue;
};

// A page of a readout that was made anew.
struct PublishedPage
{
    QString path; // of the readout, below the newsroom
    QString title;
    QString language;
    QString file;    // of the page, below the site
    QString address; // public; empty if the newsroom does not know its own
};

// What a publication did, or would do.
struct PublishReport
{
    QList<PublishedPage> pages;
    int published = 0; // readouts that the site has
    int made = 0;      // of them, those that were made anew
    QList<RefusedReadout> refused;
    QList<IssueOf> issues;
    QList<SiteFolder::Change> changes; // of the site's files
};

// Makes the site of a newsroom what it should be at that time, or leaves it as it was.
Result<PublishReport> publishSite(const PublishOptions &options);

// Where the site of a newsroom is if nobody says otherwise.
QString usualOutput(const QString &newsroomFolder);

} // namespace rapporteur
