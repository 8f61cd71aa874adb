// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteentry.h"

#include "compose/wording.h"
#include "corrections.h"
#include "isotime.h"
#include "sitestate.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Nothing that a file cannot hold, or that ends fields.
QByteArray plain(const QString &text)
{
    return printable(text).simplified().toUtf8();
}

QByteArray joined(const QList<QByteArray> &values)
{
    return values.join(unitSeparator);
}

QString nameIn(const Participant &person, const QString &language)
{
    const auto form = std::ranges::find(person.otherForms, language, &PersonName::language);
    return fullName(form == person.otherForms.end() ? person.name : *form);
}

QByteArray peopleOf(const Readout &readout, const QString &language)
{
    QList<QByteArray> names;
    for (const Side &side : readout.sides) {
        for (const Participant &person : side.participants) {
            const QByteArray name = plain(nameIn(person, language));
            if (!name.isEmpty() && !names.contains(name))
                names += name;
        }
    }
    return joined(names);
}

QByteArray instant(const Moment &moment, const EntryFacts &facts)
{
    const QDateTime utc = moment.isEmpty()       ? facts.since
                          : moment.utc.isValid() ? moment.utc
                                                 : moment.date.startOfDay(facts.zone).toUTC();
    return isoTime(utc).toLatin1();
}

const Correction *lastPublic(const Readout &readout)
{
    for (const Correction &correction : readout.corrections | std::views::reverse) {
        if (isPublic(correction))
            return &correction;
    }
    return nullptr;
}

} // namespace

QByteArray entryLine(const EntryFacts &facts)
{
    const Readout &readout = facts.readout;
    const PageInfo &info = facts.page.info;
    const QByteArray released = instant(readout.release, facts);
    const Correction *correction = lastPublic(readout);
    const QList<QByteArray> fields{
        facts.address,
        plain(readout.id),
        plain(info.language),
        info.title.toUtf8(),
        isoDate(readout.release.date).toLatin1(),
        plain(facts.day),
        released,
        correction != nullptr ? std::max(instant(correction->at, facts), released) : released,
        plain(info.section),
        info.description.toUtf8(),
        peopleOf(readout, info.language),
        readout.withdrawal ? "withdrawn"_ba : QByteArray(),
        correction != nullptr ? plain(correction->note) : QByteArray(),
        joined(facts.outputs),
        facts.words,
    };
    return "E\t" + fields.join('\t') + '\n';
}

} // namespace rapporteur
