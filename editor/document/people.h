// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur {

// The same words in another language.
struct Translation
{
    QString language; // BCP 47
    QString text;
    bool operator==(const Translation &) const = default;
};

// Words that are a fact rather than prose: an office, a place. `text` is in the language of the
// readout's first edition.
struct Wording
{
    QString text;
    QList<Translation> translations;
    bool operator==(const Wording &) const = default;
    bool isEmpty() const { return text.isEmpty(); }
};

// The wording in `language`, or the first edition's where there is none.
QString in(const Wording &wording, const QString &language);

enum class NameOrder {
    GivenFirst,  // Taro Kono
    FamilyFirst, // KONO Taro
    FamilyComma, // Lavrov, Sergey Viktorovich
};

// A person's name in one script. A name whose parts are not known is all in `family`.
struct PersonName
{
    QString language; // BCP 47, with script where it matters ("ja-Latn"); empty: the edition's
    QString given;
    QString additional; // patronymic or middle names
    QString family;
    QString suffix; // Jr.
    NameOrder order = NameOrder::GivenFirst;
    bool operator==(const PersonName &) const = default;
};

// The parts put together in their order; no honorific.
QString fullName(const PersonName &name);

struct Participant
{
    enum class Role { Leading, Member, AlsoPresent };
    QString id;
    Role role = Role::Leading;
    QString honorific; // "Mr.", "H.E. Dr."
    PersonName name;
    QList<PersonName> otherForms; // the name in other scripts
    Wording office;               // held on the day of the event
    QString shortForm;            // for later mention: "Minister Kono"
    int rank = 0;                 // order of precedence, 1 first; 0: order of the list
    bool operator==(const Participant &) const = default;
};

// A delegation.
struct Side
{
    QString id;
    Wording name;
    QList<Participant> participants;
    bool operator==(const Side &) const = default;
};

} // namespace rapporteur
