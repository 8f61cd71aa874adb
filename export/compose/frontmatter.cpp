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
void addCategory(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const Role role = composing.edition.title.isEmpty() ? Role::Title : Role::Category;
    addLine(parts, role, name, composing.edition.category, composing.page);
}

void addDeck(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const Text &deck = composing.edition.deck;
    if (!deck.isEmpty())
        parts << partOf(Role::Deck, name, composing.page, runsOf(deck, composing.runs));
}

void addRelease(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const Moment &release = composing.readout.release;
    const QString &printed = composing.edition.releaseLine;
    if (Part *part = addLine(
            parts,
            Role::ReleaseLine,
            name,
            printed.isEmpty() ? printedMoment(release, composing.profile) : printed,
            composing.page))
        setTime(*part, release);
}

void addReference(QList<Part> &parts, const QString &name, const Composing &composing)
{
    addLine(parts, Role::Reference, name, composing.readout.reference, composing.page);
}

void addPhotos(QList<Part> &parts, const QString &name, const Composing &composing)
{
    for (const Photo &photo : composing.edition.photos)
        addFigure(parts, photo, name + u'/' + photo.id, composing.page, composing);
}

// A public notice with its day, in the words of the page's language.
QString publicNotice(
    QLatin1StringView phrase, const Moment &at, const QString &words, const Composing &composing)
{
    const QString day = printedDate(at.date, composing.profile);
    return day.isEmpty() ? words : Phrases::in(composing.page.language)[phrase].arg(day, words);
}

void addWithdrawal(QList<Part> &parts, const QString &name, const Composing &composing)
{
    if (const auto &withdrawal = composing.readout.withdrawal)
        addLine(
            parts,
            Role::NoticeLine,
            name,
            publicNotice("withdrawn"_L1, withdrawal->at, withdrawal->reason, composing),
            composing.page);
}

constexpr std::array fields{
    MatterField{"withdrawal"_L1, addWithdrawal},
    MatterField{"embargoLine"_L1, addField<Role::Embargo, &Edition::embargoLine>},
    MatterField{"category"_L1, addCategory},
    MatterField{"notice"_L1, addField<Role::NoticeLine, &Edition::notice>},
    MatterField{"title"_L1, addField<Role::Title, &Edition::title>},
    MatterField{"reference"_L1, addReference},
    MatterField{"releaseLine"_L1, addRelease},
    MatterField{"office"_L1, addField<Role::Office, &Edition::office>},
    MatterField{"summary"_L1, addField<Role::Summary, &Edition::summary>},
    MatterField{"deck"_L1, addDeck},
    MatterField{"photos"_L1, addPhotos},
    MatterField{"dateline"_L1, addField<Role::Dateline, &Edition::dateline>},
    MatterField{"attribution"_L1, addField<Role::Attribution, &Edition::attribution>},
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

Part *addLine(
    QList<Part> &parts, Role role, const QString &id, const QString &text, const Surroundings &around)
{
    return text.isEmpty() ? nullptr
                          : &parts.emplace_back(partOf(role, id, around, plainRuns(text)));
}

QList<Part> partsInOrder(
    const QStringList &names, std::span<const MatterField> known, const Composing &composing)
{
    QList<Part> parts;
    for (const QString &name : names) {
        const auto field = std::ranges::find(known, name, &MatterField::name);
        if (field != known.end())
            field->add(parts, name, composing);
    }
    return parts;
}

void addFigure(
    QList<Part> &parts,
    const Photo &photo,
    const QString &id,
    const Surroundings &around,
    const Composing &composing)
{
    Part figure = partOf(Role::Figure, id, around);
    figure.picture = pictureOf(photo, composing.options.mediaFolder);
    if (!photo.caption.isEmpty())
        figure.children << partOf(
            Role::Caption, id + u"/caption"_s, around, runsOf(photo.caption, composing.runs));
    addLine(figure.children, Role::Credit, id + u"/credit"_s, photo.credit, around);
    if (!figure.children.isEmpty() || !figure.picture->path.isEmpty())
        parts << std::move(figure);
}

QList<Part> frontMatter(const Composing &composing)
{
    auto parts = partsInOrder(composing.profile.frontMatter, fields, composing);
    callByFirstLine(parts);
    return parts;
}

} // namespace rapporteur
