// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "namewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

constexpr qsizetype leastLetters = 5; // shorter names are near to many words

QList<Participant> participantsOf(const Readout &readout)
{
    QList<Participant> all;
    for (const Side &side : readout.sides)
        all += side.participants;
    return all;
}

QChar::Script scriptOf(QStringView text)
{
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    return letter == text.end() ? QChar::Script_Unknown : letter->script();
}

// Of the text proper: a page in any language may hold an address in Latin letters.
QSet<QChar::Script> scriptsOf(const QList<Passage> &prose)
{
    QSet<QChar::Script> scripts;
    for (const Passage &passage : prose) {
        if (passage.block)
            scripts.insert(scriptOf(passage.text));
    }
    return scripts;
}

bool isMentioned(const Participant &participant, const QList<Passage> &prose)
{
    const QList<PersonName> forms = formsOf(participant);
    return std::ranges::any_of(prose, [&](const Passage &passage) {
        return std::ranges::any_of(forms, [&](const PersonName &name) {
            return isNamedIn(name, passage.text);
        });
    });
}

// Where no edition is in a script that the name is given in, nothing can be said.
bool isReadable(const Participant &participant, const QSet<QChar::Script> &scripts)
{
    return std::ranges::any_of(formsOf(participant), [&](const PersonName &name) {
        return scripts.contains(scriptOf(fullName(name)));
    });
}

// Words of all names, lower case.
QSet<QString> knownWords(const QList<Participant> &people)
{
    QSet<QString> known;
    for (const Participant &person : people) {
        for (const PersonName &name : formsOf(person)) {
            for (const QString &word : fullName(name).toLower().split(u' ', Qt::SkipEmptyParts))
                known.insert(word);
        }
    }
    return known;
}

QStringList familyNames(const QList<Participant> &people)
{
    QStringList names;
    for (const Participant &person : people) {
        for (const PersonName &name : formsOf(person)) {
            const bool isTypical = name.family.size() >= leastLetters
                                   && !name.family.contains(u' ');
            if (isTypical && scriptOf(name.family) == QChar::Script_Latin
                && !names.contains(name.family))
                names.append(name.family);
        }
    }
    return names;
}

// A name that one letter tells from `word`, but for the "s" of a plural or genitive.
QString meantBy(const QString &word, const QStringList &names)
{
    const QString lower = word.toLower();
    const auto found = std::ranges::find_if(names, [&](const QString &name) {
        return isNearly(lower, name.toLower()) && lower != QString(name.toLower() + u's')
               && name.toLower() != QString(lower + u's');
    });
    return found == names.end() ? QString() : *found;
}

bool clash(NameOrder a, NameOrder b, bool sameSide)
{
    if (a == b)
        return false;
    return sameSide || a == NameOrder::FamilyComma || b == NameOrder::FamilyComma;
}

// The first participant whose name is ordered otherwise than that of one before. Nations order
// names differently; within a delegation, or with a comma as in an index, that is no reason.
const Participant *oddOneOut(const Readout &readout)
{
    struct Seen
    {
        NameOrder order;
        const Side *side;
    };
    QList<Seen> seen;
    for (const Side &side : readout.sides) {
        for (const Participant &person : side.participants) {
            if (person.name.given.isEmpty() || scriptOf(person.name.family) != QChar::Script_Latin)
                continue;
            const auto clashes = [&](const Seen &other) {
                return clash(person.name.order, other.order, other.side == &side);
            };
            if (std::ranges::any_of(seen, clashes))
                return &person;
            seen.append({person.name.order, &side});
        }
    }
    return nullptr;
}

} // namespace

Findings participantUnmentioned(const Subject &subject)
{
    Findings found;
    const QSet<QChar::Script> scripts = scriptsOf(subject.prose);
    for (const Participant &person : participantsOf(subject.readout)) {
        if (isReadable(person, scripts) && !isMentioned(person, subject.prose))
            found.append(
                {person.id,
                 Check::tr(
                     "%1 takes part but is not named in the text: name them or remove them here.")
                     .arg(fullName(person.name))});
    }
    return found;
}

Findings nameSpelling(const Subject &subject)
{
    const QList<Participant> people = participantsOf(subject.readout);
    const QStringList names = familyNames(people);
    if (names.isEmpty())
        return {};
    const QSet<QString> known = knownWords(people);
    Findings found;
    for (const Passage &passage : subject.prose) {
        QStringList words = capitalizedWords(passage.text, leastLetters).values();
        std::ranges::sort(words);
        for (const QString &word : words) {
            const QString meant = known.contains(word.toLower()) ? QString() : meantBy(word, names);
            if (!meant.isEmpty())
                found.append(
                    {passage.place,
                     Check::tr("“%1”: was “%2” meant? Compare the spelling.").arg(word, meant)});
        }
    }
    return found;
}

Findings nameOrder(const Subject &subject)
{
    const Participant *person = oddOneOut(subject.readout);
    if (!person)
        return {};
    return {
        {person->id,
         Check::tr(
             "“%1” orders given and family name otherwise than the names before: use one order.")
             .arg(fullName(person->name))}};
}

} // namespace rapporteur::finders
