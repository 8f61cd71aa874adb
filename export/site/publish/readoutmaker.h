// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "issue.h"
#include "madewords.h"
#include "pageframe.h"
#include "publish.h"
#include "siteoutputs.h"
#include "sitestate.h"

namespace rapporteur {

// What became of one readout.
struct MadeReadout
{
    QByteArray block;                 // for the site's state: its record and entries
    std::optional<SiteRecord> record; // views into it
    QList<PublishedPage> pages;
    PublishRefusal refusal;
    PublishRefusal newer;
    std::vector<MadeFile> files;
    QList<Issue> issues;
    std::optional<Error> failure; // that stops the publication: nothing can be written

    void setBlock(QByteArray lines);
};

struct MakerRules
{
    const Site &site;
    const Judge &judge;
    DecisionRules decision;
    MadeWords &words;
};

// Reads a readout, decides whether it goes out, and makes its files. One for each thread.
class ReadoutMaker
{
public:
    ReadoutMaker(const MakerRules &rules, SiteOutputs outputs);

    MadeReadout make(const FoundFile &file);
    SiteOutputs &outputs() { return m_outputs; }

private:
    struct Work;
    ReleaseDecision decisionOn(const QString &path) const;
    Result<> makeEditions(Work &work);
    Result<> makeEdition(Work &work, qsizetype place);
    Result<> putFormats(Work &work, const Page &page, const QByteArray &address);
    QByteArray htmlPage(Work &work, const Page &page, qsizetype place);

    const MakerRules &m_rules;
    const Site &m_site;
    PageFrame m_frame;
    RenderCache m_cache;
    SiteOutputs m_outputs;
};

} // namespace rapporteur
