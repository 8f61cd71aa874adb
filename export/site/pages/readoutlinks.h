// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"
#include "site.h"

namespace rapporteur {

// Where a readout's page leads to.
struct ReadoutLinks
{
    const Site &site;
    const Readout &readout;
    const QStringList &addresses; // one an edition
    qsizetype place = 0;          // of the page's own edition
    QByteArray root;
    const QList<QByteArray> &outputs; // files of the page that there are
};

// For the head: the same in the other languages, and the page itself; empty where there is one
// language, or no public address.
QByteArray alternatesOf(const ReadoutLinks &links);

// For the head: the page in the formats of news systems.
QByteArray wireLinksOf(const ReadoutLinks &links);

// Items of lists: the other languages, and the files of the page.
QByteArray languagesOf(const ReadoutLinks &links);
QByteArray filesOf(const ReadoutLinks &links);

// What stands above the text: that it is a translation which does not prevail. Empty if there is
// nothing to say.
QByteArray bannerOf(const ReadoutLinks &links);

} // namespace rapporteur
