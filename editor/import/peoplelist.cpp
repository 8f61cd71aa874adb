// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplelist.h"

#include "peoplefinder.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

// The line without what a list puts before it: "1.", "(2)", "•", "-".
QString withoutMark(const QString &line)
{
    static const QRegularExpression
        mark(u"^\\s*(?:[-–—•●○▪*·□ㅇ]+\\s*|\\(?\\d{1,3}[.)]\\s+)"_s, unicode);
    QString plain = line;
    return plain.remove(mark).simplified();
}

// Takes the honorific off the front of the name.
QString takenHonorific(QString &name)
{
    static const QRegularExpression forms(
        u"^(?:(?:(?:Mr|Mrs|Ms|Dr|Prof|Amb|Gen|M|Mme|H\\.? ?E|Hon)\\.?|Sir|Dame|Lord|Lady|Judge|"
        "(?:His|Her) Excellency|The Honou?rable)\\s+)+"_s,
        unicode);
    const auto match = forms.match(name);
    name.remove(0, match.capturedLength());
    return match.captured().trimmed();
}

struct Parts
{
    QString name;
    QString office;
};

bool isOffice(const QString &words)
{
    static const QRegularExpression ranks(
        u"\\b(?:Minister|President|Secretary|Chancellor|Ambassador|Director|Commissioner|Premier|"
        "Chair\\w*|Governor|Speaker|Envoy|Representative|Adviser|Advisor|Negotiator|Counsellor|"
        "Ministre|Président|Présidente|Ambassadeur|Ambassadrice)\\b|"
        "министр|посол|президент|директор|وزير|سفير|رئيس|大臣|大使|局長|장관|차관|대사|국장"_s,
        unicode | QRegularExpression::CaseInsensitiveOption);
    return words.contains(ranks);
}

// "Foreign Minister Taro Kono": the rank's last word parts office and name.
Parts officeFirst(const QString &line)
{
    static const QRegularExpression form(
        u"^(?<office>(?:\\p{Lu}[\\p{L}.-]*\\s+){0,4}(?:Minister|President|Secretary|Chancellor|"
        u"Ambassador|"
        "Commissioner|Premier|Governor)(?: (?:of State|for Foreign Affairs|General))?)\\s+"
        "(?<name>\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){1,4})$"_s,
        unicode);
    const auto match = form.match(line);
    return {.name = match.captured(u"name"), .office = match.captured(u"office")};
}

// Name and office on both sides of the first comma, dash or bracket that has an office behind it:
// right behind it where the name may have a comma of its own ("Lavrov, Sergey"), which none has
// that an honorific opens.
Parts partsOf(const QString &line)
{
    static const QRegularExpression separators(u"\\s*[,，、،]\\s*|\\s+[-–—]\\s+|\\s*[(（]"_s);
    QString bare = line;
    const bool isTitled = !takenHonorific(bare).isEmpty();
    for (const auto &match : separators.globalMatch(line)) {
        const QString name = line.first(match.capturedStart());
        QString office = line.sliced(match.capturedEnd());
        const bool isBracket = match.captured().contains(u'(') || match.captured().contains(u'（');
        if (isBracket && (office.endsWith(u')') || office.endsWith(u'）')))
            office.chop(1);
        const QString near = isTitled ? office : office.section(u',', 0, 0);
        if (!name.isEmpty() && isOffice(near) && !isOffice(name))
            return {.name = name, .office = office};
    }
    if (const Parts parts = officeFirst(line); !parts.name.isEmpty())
        return parts;
    return {.name = line, .office = {}};
}

Participant participantIn(const QString &line, bool isFirst)
{
    const Parts parts = partsOf(line);
    QString name = parts.name;
    Participant participant;
    participant.role = isFirst ? Participant::Role::Leading : Participant::Role::Member;
    participant.honorific = takenHonorific(name);
    participant.office.text = parts.office;
    if (parts.office.isEmpty() && name.contains(QRegularExpression(u"[,，、،(（:]"_s)))
        participant.name.family = name; // not understood
    else
        participant.name = nameFrom(name);
    return participant;
}

} // namespace

QList<Side> sidesInList(const QString &text)
{
    QList<Side> sides;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = withoutMark(raw);
        if (line.isEmpty())
            continue;
        if (line.endsWith(u':') || line.endsWith(u'：')) {
            Side side;
            side.name.text = line.chopped(1).trimmed();
            sides.append(side);
            continue;
        }
        if (sides.isEmpty())
            sides.append(Side());
        QList<Participant> &people = sides.last().participants;
        people.append(participantIn(line, people.isEmpty()));
    }
    return sides;
}

} // namespace rapporteur
