// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose.h"
#include "numbering.h"
#include "wording.h"

#include <span>

namespace rapporteur {

// What surrounds a part: it names its language only where that is another one.
struct Surroundings
{
    QString language;
    bool rightToLeft = false;
    int listDepth = 0;
};

// What every step of composing one edition reads.
struct Composing
{
    const Readout &readout;
    const Edition &edition;
    const HouseProfile &profile;
    const ComposeOptions &options;
    RunContext runs;
    Surroundings page;
};

// The beginning of every part.
Part partOf(Role role, const QString &id, const Surroundings &around, QList<Run> runs = {});

// Adds a part that shows `text` and gives it back; nullptr if that is empty.
Part *addLine(
    QList<Part> &parts,
    Role role,
    const QString &id,
    const QString &text,
    const Surroundings &around);

// The machine form of the day or time that a part tells.
void setTime(Part &part, const Moment &moment);

// A field above the lead or below the body, by the name that house profiles have for it.
struct MatterField
{
    QLatin1StringView name;
    void (*add)(QList<Part> &parts, const QString &name, const Composing &composing);
};

// The same for a field that is one line of the edition.
template<Role Shown, QString Edition::*Member>
void addField(QList<Part> &parts, const QString &name, const Composing &composing)
{
    addLine(parts, Shown, name, composing.edition.*Member, composing.page);
}

// What the named fields give, in that order.
QList<Part> partsInOrder(
    const QStringList &names, std::span<const MatterField> fields, const Composing &composing);

// Adds a figure with caption and credit, if there is something to show.
void addFigure(
    QList<Part> &parts,
    const Photo &photo,
    const QString &id,
    const Surroundings &around,
    const Composing &composing);

// The parts above the lead and below the body, in the order of the house.
QList<Part> frontMatter(const Composing &composing);
QList<Part> backMatter(const Composing &composing);

// Lead, then body: one flow with one numbering.
QList<Part> flowParts(const Composing &composing);

// What the page is about; `parts` are the page's own.
PageInfo pageInfo(const Composing &composing, const QList<Part> &parts);

} // namespace rapporteur
