// SPDX-License-Identifier: GPL-3.0-or-later
#include "leadfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0);
}

// Whether a text in this language can take a name over as it is written in the other.
bool sharesScript(const QString &a, const QString &b)
{
    static const QStringList latin{u"en"_s, u"fr"_s};
    return baseOf(a) == baseOf(b) || (latin.contains(baseOf(a)) && latin.contains(baseOf(b)));
}

// A fact's words in the language; empty if they are in another one only.
QString wordsIn(const Wording &wording, const QString &language, bool isOriginal)
{
    if (isOriginal)
        return wording.text;
    Wording translations = wording;
    translations.text.clear();
    return in(translations, language);
}

QString nameIn(const Participant &person, const QString &language, const QString &original)
{
    for (const PersonName &form : person.otherForms) {
        if (form.language == language)
            return fullName(form);
    }
    const QString &own = person.name.language.isEmpty() ? original : person.name.language;
    return own == language || sharesScript(own, language) ? fullName(person.name) : QString();
}

QList<Side> sidesOf(const Event &event, const QList<Side> &sides)
{
    QList<Side> present;
    std::ranges::copy_if(sides, std::back_inserter(present), [&](const Side &side) {
        return event.sides.isEmpty() || event.sides.contains(side.id);
    });
    return present;
}

// The one who leads the side; nullptr if that is not one person.
const Participant *leaderOf(const Side &side)
{
    const auto leads = [](const Participant &person) {
        return person.role == Participant::Role::Leading;
    };
    if (std::ranges::count_if(side.participants, leads) != 1)
        return nullptr;
    return &*std::ranges::find_if(side.participants, leads);
}

} // namespace

std::optional<LeadFacts> leadFacts(const Readout &readout, const Edition &edition)
{
    if (readout.events.size() != 1 || readout.editions.isEmpty())
        return {};
    const Event &event = readout.events.first();
    const QList<Side> sides = sidesOf(event, readout.sides);
    if (sides.size() != 2 || !event.start.date.isValid())
        return {};
    const QString original = readout.editions.first().language;
    const bool isOriginal = readout.editions.first().id == edition.id;
    QList<LeadPerson> people;
    for (const Side &side : sides) {
        const Participant *leader = leaderOf(side);
        if (!leader)
            return {};
        const LeadPerson person{
            .honorific = isOriginal ? leader->honorific : QString(),
            .name = nameIn(*leader, edition.language, original),
            .office = wordsIn(leader->office, edition.language, isOriginal)};
        if (person.name.isEmpty() || person.office.isEmpty())
            return {};
        people.append(person);
    }
    const bool isWhole = event.duration && event.duration->covers.isEmpty();
    return LeadFacts{
        .kind = event.kind,
        .date = event.start.date,
        .first = people[0],
        .second = people[1],
        .duration = isWhole ? event.duration : std::nullopt};
}

} // namespace rapporteur
