// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing.h"

#include "phrases.h"
#include "pictures.h"
#include "printeddate.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Where there is no title, the category is what the page is called by.
QList<Part> categoryParts(const QString &name, const Composing &composing)
{
    const Role role = composing.edition.title.isEmpty() ? Role::Title : Role::Category;
    return linePart(role, name, composing.edition.category, composing);
}

QList<Part> deckParts(const QString &name, const Composing &composing)
{
    const Text &deck = composing.edition.deck;
    QList<Part> parts = linePart(Role::Deck, name, deck.plain, composing);
    for (Part &part : parts)
        part.runs = runsOf(deck, composing.runs);
    return parts;
}

QList<Part> releaseParts(const QString &name, const Composing &composing)
{
    const Moment &release = composing.readout.release;
    const QString &printed = composing.edition.releaseLine;
    QList<Part> parts = linePart(
        Role::ReleaseLine,
        name,
        printed.isEmpty() ? printedMoment(release, composing.profile) : printed,
        composing);
    for (Part &part : parts)
        setTime(part, release);
    return parts;
}

QList<Part> referenceParts(const QString &name, const Composing &composing)
{
    return linePart(Role::Reference, name, composing.readout.reference, composing);
}

QList<Part> photoParts(const QString &name, const Composing &composing)
{
    QList<Part> parts;
    for (const Photo &photo : composing.edition.photos)
        parts += figureParts(photo, name + u'/' + photo.id, composing.page, composing);
    return parts;
}

// A public notice with its day, in the words of the page's language.
QString publicNotice(
    QLatin1StringView phrase, const Moment &at, const QString &words, const Composing &composing)
{
    const QString day = printedDate(at.date, composing.profile);
    return day.isEmpty() ? words : Phrases::in(composing.page.language)[phrase].arg(day, words);
}

QList<Part> withdrawalParts(const QString &name, const Composing &composing)
{
    const auto &withdrawal = composing.readout.withdrawal;
    return withdrawal
               ? linePart(
                     Role::NoticeLine,
                     name,
                     publicNotice("withdrawn"_L1, withdrawal->at, withdrawal->reason, composing),
                     composing)
               : QList<Part>();
}

constexpr std::array fields{
    MatterField{"withdrawal"_L1, withdrawalParts},
    MatterField{"embargoLine"_L1, fieldParts<Role::Embargo, &Edition::embargoLine>},
    MatterField{"category"_L1, categoryParts},
    MatterField{"notice"_L1, fieldParts<Role::NoticeLine, &Edition::notice>},
    MatterField{"title"_L1, fieldParts<Role::Title, &Edition::title>},
    MatterField{"reference"_L1, referenceParts},
    MatterField{"releaseLine"_L1, releaseParts},
    MatterField{"office"_L1, fieldParts<Role::Office, &Edition::office>},
    MatterField{"summary"_L1, fieldParts<Role::Summary, &Edition::summary>},
    MatterField{"deck"_L1, deckParts},
    MatterField{"photos"_L1, photoParts},
    MatterField{"dateline"_L1, fieldParts<Role::Dateline, &Edition::dateline>},
    MatterField{"attribution"_L1, fieldParts<Role::Attribution, &Edition::attribution>},
};

// A page must have a heading; one without title and category is called by its first line.
void callByFirstLine(QList<Part> &parts)
{
    if (parts.isEmpty() || std::ranges::contains(parts, Role::Title, &Part::role))
        return;
    if (!parts.front().runs.isEmpty())
        parts.front().role = Role::Title;
}

} // namespace

Part partOf(Role role, const QString &id, const Surroundings &around, QList<Run> runs)
{
    Part part;
    part.role = role;
    part.id = id;
    part.rightToLeft = around.rightToLeft;
    part.runs = std::move(runs);
    return part;
}

void setTime(Part &part, const Moment &moment)
{
    if (moment.isEmpty())
        return;
    part.timeOfDay = moment.utc.isValid();
    part.time = part.timeOfDay ? moment.utc : moment.date.startOfDay(QTimeZone::UTC);
}

QList<Part> linePart(Role role, const QString &id, const QString &text, const Composing &composing)
{
    return text.isEmpty() ? QList<Part>()
                          : QList<Part>{partOf(role, id, composing.page, plainRuns(text))};
}

QList<Part> partsInOrder(
    const QStringList &names, std::span<const MatterField> known, const Composing &composing)
{
    QList<Part> parts;
    for (const QString &name : names) {
        const auto field = std::ranges::find(known, name, &MatterField::name);
        if (field != known.end())
            parts += field->parts(name, composing);
    }
    return parts;
}

QList<Part> figureParts(
    const Photo &photo, const QString &id, const Surroundings &around, const Composing &composing)
{
    Part figure = partOf(Role::Figure, id, around);
    figure.picture = pictureOf(photo, composing.options.mediaFolder);
    if (!photo.caption.isEmpty())
        figure.children << partOf(
            Role::Caption, id + u"/caption"_s, around, runsOf(photo.caption, composing.runs));
    if (!photo.credit.isEmpty())
        figure.children << partOf(Role::Credit, id + u"/credit"_s, around, plainRuns(photo.credit));
    const bool shows = !figure.children.isEmpty() || !figure.picture->path.isEmpty();
    return shows ? QList<Part>{figure} : QList<Part>();
}

QList<Part> frontMatter(const Composing &composing)
{
    auto parts = partsInOrder(composing.profile.frontMatter, fields, composing);
    callByFirstLine(parts);
    return parts;
}

} // namespace rapporteur
