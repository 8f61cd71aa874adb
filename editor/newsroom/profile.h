// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

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
    QStringList paragraphNumbers; // form of numbered paragraphs; a second: of those below a
                                  // numbered heading
    QStringList listNumbers;      // form a nesting level
    QStringList bullets;          // mark a nesting level: "•", "–"
    QString footnoteForm;         // "*" (then "**", anew in each group), or a number: "[1]", "1)"
    QString noteMark;             // "※"; empty: none

    // Order of the parts above the lead and below the body, by their field names: those of Edition,
    // and "reference" and "withdrawal" above, "corrections" below. Every profile names all of them.
    QStringList frontMatter;
    QStringList backMatter;
    QStringList quotes;     // opening and closing quotation mark: "“", "”"; empty: not stated
    QString endMark;        // "###"; proposed for a new readout
    QStringList paperSizes; // "A4", "Letter": the first is the default
    bool operator==(const HouseProfile &) const = default;
};

// The members by their names in resources/profiles/*.json.
template<>
struct Fields<HouseProfile>
{
    static constexpr std::tuple all{
        Field{"id", &HouseProfile::id},
        Field{"name", &HouseProfile::name},
        Field{"language", &HouseProfile::language},
        Field{"publisher", &HouseProfile::publisher},
        Field{"dateForm", &HouseProfile::dateForm},
        Field{"dateTimeForm", &HouseProfile::dateTimeForm},
        Field{"sectionNumbers", &HouseProfile::sectionNumbers},
        Field{"paragraphNumbers", &HouseProfile::paragraphNumbers},
        Field{"listNumbers", &HouseProfile::listNumbers},
        Field{"bullets", &HouseProfile::bullets},
        Field{"footnoteForm", &HouseProfile::footnoteForm},
        Field{"noteMark", &HouseProfile::noteMark},
        Field{"frontMatter", &HouseProfile::frontMatter},
        Field{"backMatter", &HouseProfile::backMatter},
        Field{"quotes", &HouseProfile::quotes},
        Field{"endMark", &HouseProfile::endMark},
        Field{"paperSizes", &HouseProfile::paperSizes},
    };
};

// The profile with this id among the built-in resources; where there is none, the one that fits
// `language` best, at last the plain English one. Never fails: a readout can always be shown.
const HouseProfile &profileFor(const QString &id, const QString &language);

// All built-in profiles, sorted by id.
const QList<HouseProfile> &profiles();

} // namespace rapporteur
