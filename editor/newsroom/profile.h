// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QStringList>

namespace rapporteur {

// How one publisher writes in one language. Publishers contradict each other, so all of it is data
// (resources/profiles/*.json); nothing here is built in.
struct HouseProfile
{
    QString id;        // "mofa-japan-en"
    QString name;      // shown to the user
    QString language;  // BCP 47
    QString publisher; // "Ministry of Foreign Affairs of Japan"; empty: not stated

    QString dateForm;     // QLocale date format; "wareki" for the Japanese era
    QString dateTimeForm; // with time; empty: the date only is printed

    QStringList sectionNumbers;   // form a heading level: "1.", "(1)", "(a)"
    QStringList paragraphNumbers; // form of numbered paragraphs: "1."
    QStringList listNumbers;      // form a nesting level
    QStringList bullets;          // mark a nesting level: "•", "–"
    QString footnoteForm;         // "*" (then "**"), "[1]", "1)"
    QString noteMark;             // "※"; empty: none

    QStringList frontMatter; // order of the parts above the lead, by their field names in Edition
    QStringList backMatter;  // order of the parts below the body
    QString endMark;         // "###"; proposed for a new readout
    QStringList paperSizes;  // "A4", "Letter": the first is the default
    bool operator==(const HouseProfile &) const = default;
};

// The profile with this id among the built-in resources; where there is none, the one that fits
// `language` best, at last the plain English one. Never fails: a readout can always be shown.
const HouseProfile &profileFor(const QString &id, const QString &language);

// All built-in profiles, sorted by id.
const QList<HouseProfile> &profiles();

} // namespace rapporteur
