// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "profile.h"
#include "readout.h"

namespace rapporteur {

struct ComposeOptions
{
    QString edition;     // id; empty: the first
    QString mediaFolder; // absolute folder of the readout's media; empty: pictures show their words
                         // only
    QString address;     // canonical address of the published page; empty: not known
    QString digest;      // of the content, for the outputs' metadata; empty: not stated
    int revision = 0;    // of the history that has this content, likewise; 0: none
};

// Applies the house rules: order of the parts, numbering, dates, quotation and footnote forms.
// Gives the words of every export, once. A readout without editions gives a page without parts. A
// part that is empty in the readout is left out; nothing of the prose ever is. Path rules: a
// picture whose path would leave the media folder counts as having no file.
Page compose(const Readout &readout, const HouseProfile &profile, const ComposeOptions &options = {});

} // namespace rapporteur
