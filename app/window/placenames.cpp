// SPDX-License-Identifier: GPL-3.0-or-later
#include "placenames.h"

#include "outline.h"
#include "panes.h"

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

// Fields whose pane alone does not say which they are.
constexpr std::array names{
    MemberName{"additional"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "middle names")},
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
    MemberName{"embargoLine"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "embargo line")},
    MemberName{"endMark"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "end mark")},
    MemberName{"family"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "family name")},
    MemberName{"given"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "given name")},
    MemberName{"honorific"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "honorific")},
    MemberName{"name"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "name")},
    MemberName{"note"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "correction")},
    MemberName{"notice"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "notice")},
    MemberName{"office"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "office")},
    MemberName{"opening"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "opening line")},
    MemberName{"place"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "place")},
    MemberName{"reason"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "withdrawal")},
    MemberName{"reference"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "reference")},
    MemberName{"relatedLinks"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "related links")},
    MemberName{"release"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "release date")},
    MemberName{"releaseLine"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "release line")},
    MemberName{"shortForm"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "later called")},
    MemberName{"shortTitle"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "short title")},
    MemberName{"signature"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "signature")},
    MemberName{"speaker"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "speaker")},
    MemberName{"summary"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "summary")},
    MemberName{"tags"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "tags")},
    MemberName{"title"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "title")},
    MemberName{"updatedLine"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceNames", "last change")},
};

// The innermost part of the path that has a name: "events/v1/name/text" is a name.
QString memberName(const QStringList &path)
{
    for (const QString &part : path | std::views::reverse) {
        const auto *const row = std::ranges::find(names, part, &MemberName::member);
        if (row != names.end())
            return PlaceNames::tr(row->name);
    }
    return {};
}

QString joined(const QString &pane, const QString &member)
{
    return member.isEmpty() ? pane : PlaceNames::tr("%1: %2").arg(pane, member);
}

} // namespace

QString nameOfPlace(const Place &place, const Session &session, const QString &member)
{
    QStringList path = place.field.split(u'/');
    path.append(member);
    return joined(paneName(paneFor(place, session)), memberName(path));
}

} // namespace rapporteur
