// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier.h"
#include "output.h"
#include "worddifference.h"

namespace rapporteur {

// What an exported file turns out to be, beside the readout that it is said to be made of.
struct OutputCheck
{
    enum class Match {
        SameBytes, // as this program exports it
        SameWords, // written otherwise, but it says the same
        OtherWords,
        NoRevision, // the readout has no text that it could show
    };
    Match match = Match::NoRevision;
    Provenance claim;       // what the file says
    int revision = 0;       // that it shows; 0: a text that no revision has
    QString digest;         // of that text
    bool isPresent = false; // whether that is the text of the readout as it is now
    QList<Piece> words;     // OtherWords: from the text to the file

    bool isGood() const { return match == Match::SameBytes || match == Match::SameWords; }
};

// `path` is that of the readout, beside which its media lie.
OutputCheck checkedOutput(
    const QByteArray &bytes, const OutputText &output, const Dossier &dossier, const QString &path);

} // namespace rapporteur
