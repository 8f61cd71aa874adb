// SPDX-License-Identifier: GPL-3.0-or-later
#include "membernames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct PlaceNames
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::PlaceNames)
};

struct MemberName
{
    QLatin1StringView member;
    const char *name;
};

constexpr std::array names{
    MemberName{"additional"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "middle names")},
    MemberName{"address"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "address")},
    MemberName{"alternativeText"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "alternative text")},
    MemberName{"attachmentsTitle"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "attachments")},
    MemberName{"attribution"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "attribution")},
    MemberName{"backLink"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "back link")},
    MemberName{"caption"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "caption")},
    MemberName{"category"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "category")},
    MemberName{"closing"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "closing line")},
    MemberName{"contacts"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "contacts")},
    MemberName{"credit"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "credit")},
    MemberName{"dateline"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "dateline")},
    MemberName{"deck"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "quotation above the text")},
    MemberName{"direction"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "direction of reading")},
    MemberName{"duration"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "duration")},
    MemberName{"embargo"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "embargo")},
    MemberName{"embargoLine"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "embargo line")},
    MemberName{"end"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "end")},
    MemberName{"endMark"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "end mark")},
    MemberName{"family"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "family name")},
    MemberName{"given"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "given name")},
    MemberName{"homeZone"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "time zone at home")},
    MemberName{"honorific"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "honorific")},
    MemberName{"kind"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "kind")},
    MemberName{"language"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "language")},
    MemberName{"level"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "level")},
    MemberName{"media"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "picture")},
    MemberName{"name"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "name")},
    MemberName{"note"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "correction")},
    MemberName{"notice"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "notice")},
    MemberName{"numbering"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "numbering")},
    MemberName{"office"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "office")},
    MemberName{"opening"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "opening line")},
    MemberName{"order"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "order of the names")},
    MemberName{"ordinal"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "ordinal")},
    MemberName{"otherForms"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "name in another script")},
    MemberName{"place"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "place")},
    MemberName{"profile"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "house profile")},
    MemberName{"publishAt"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "time of publication")},
    MemberName{"rank"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "rank")},
    MemberName{"reason"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "withdrawal")},
    MemberName{"reference"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "reference")},
    MemberName{"relatedLinks"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "related links")},
    MemberName{"release"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "release date")},
    MemberName{"releaseLine"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "release line")},
    MemberName{"role"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "role")},
    MemberName{"shortForm"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "later called")},
    MemberName{"shortTitle"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "short title")},
    MemberName{"signature"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "signature")},
    MemberName{"source"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "source")},
    MemberName{"speaker"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "speaker")},
    MemberName{"start"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "start")},
    MemberName{"suffix"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "name suffix")},
    MemberName{"summary"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "summary")},
    MemberName{"tags"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "tags")},
    MemberName{"target"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "address")},
    MemberName{"title"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "title")},
    MemberName{"updatedLine"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "last change")},
    MemberName{"withdrawal"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "withdrawal")},
};

} // namespace

QString memberName(const QStringList &path)
{
    for (const QString &part : path | std::views::reverse) {
        const auto *const row = std::ranges::find(names, part, &MemberName::member);
        if (row != names.end())
            return PlaceNames::tr(row->name);
    }
    return {};
}

} // namespace rapporteur
