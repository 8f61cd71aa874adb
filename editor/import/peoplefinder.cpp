// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplefinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Found
{
    qsizetype at = 0;
    Participant participant;
    QString country;
    bool apart = false; // on a side of their own, whether or not its country is named
};

// Parts of the patterns. Every repetition is bounded: what is read may be hostile.
const QString honorific
    = u"(?<hon>(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? |H\\.?E\\.? |(?:Her|His) Excellency |[Tt]he Hon(?:ou?rable|\\.) |Judge |Sir |Dame ){1,3})"_s;
const QString capitalized = u"\\p{Lu}[\\p{L}.'’‘-]{0,30}"_s;
const QString name = capitalized + u"(?: (?:(?:al|bin|bint|de|del|der|di|dos|el|van|von) ){0,2}"_s
                     + capitalized + u"){0,4}"_s;
const QString rank
    = u"(?:(?:Deputy|Vice|Senior|State|Prime|First|Second|Foreign|Acting|Permanent|Under|Assistant|"
      u"Parliamentary|Executive|European|Council|Commission) |Vice-|Director-){0,4}"
      "(?:Minister|President|Secretary|Chancellor|Ambassador|Director|Commissioner|Premier|Chair(?:person|man|woman)?|Governor|General|Speaker|Envoy)"_s;

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

Found found(const QRegularExpressionMatch &match)
{
    Participant participant;
    participant.honorific = match.captured(u"hon").trimmed();
    participant.name = nameFrom(match.captured(u"name"));
    participant.office.text = match.captured(u"office").trimmed();
    const QString stated = match.captured(u"country");
    return {
        match.capturedStart(),
        participant,
        stated.isEmpty() ? countryIn(participant.office.text) : stated};
}

// "Mr. Taro Kono, Minister for Foreign Affairs of Japan,"
QList<Found> nameThenOffice(QStringView lead)
{
    static const QRegularExpression form = compiled(
        honorific + u"(?<name>"_s + name + u"(?:, "_s + name + u")?), (?<office>"_s + rank
        + u"[^,.;:()（）]{0,100}?)(?=[,.;()（）]|$| and (?:Mr|Ms|Mrs|Dr|H\\.E|Her |His |the Hon)| (?:held|met|received|paid|had|spoke|hosted|took)\\b)"_s);
    QList<Found> people;
    for (const auto &match : form.globalMatchView(lead))
        people.append(found(match));
    return people;
}

// "Secretary of State Antony J. Blinken spoke today with Ukrainian Foreign Minister Dmytro Kuleba":
// who the sentence is about, and whom they met. Others in it are only talked about.
QList<Found> officeThenName(QStringView lead)
{
    const QString before
        = u"(?<office>(?:(?:\\p{Lu}[\\p{L}.-]{1,30} ){0,3}(?:of [\\p{L}]{2,20} )?(?:\\(\\p{Lu}{2,6}\\) )?)?"_s
          + rank + u"(?: (?:of|for) (?:State|Foreign Affairs))?) (?<name>"_s + name
          + u"(?:, (?:Jr|Sr)\\.)?)(?: of (?:the )?(?<country>"_s + name + u"))?"_s;
    static const QRegularExpression subject = compiled(
        u"^(?:Today,? )?"_s + before + u" (?=met|spoke|held|hosted|welcomed|received|today)"_s);
    static const QRegularExpression object = compiled(
        u"^.{0,160}?\\b(?:met|spoke|held|hosted)\\b.{0,60}? (?:with|to) "_s + before
        + u"(?=[,.]| (?:to|in|on|at|today|by|for)\\b)"_s);
    static const QRegularExpression titled = compiled(
        u"^.{0,160}?\\b(?:met|spoke)(?: today)? with the (?<office>"_s + rank
        + u"[^,.;]{0,80}), (?<name>"_s + name + u")(?=[,.])"_s);
    QList<Found> people;
    for (const QRegularExpression &form : {subject, object, titled})
        if (const auto match = form.matchView(lead); match.hasMatch())
            people.append(found(match));
    for (Found &person : people) {
        person.at = lead.indexOf(person.participant.office.text);
        person.apart = true;
    }
    return people.size() >= 2 ? people : QList<Found>();
}

// What stands before a name in a Korean sentence: the hour, or the one they are joined to.
QString withoutForerunners(const QString &printed)
{
    QStringList words = printed.split(u' ');
    const auto isForerunner = [](const QString &word) {
        static constexpr QStringView particles = u"와과은는";
        return word == u"오전" || word == u"오후"
               || (word.size() > 2 && particles.contains(word.back()));
    };
    const auto last = std::ranges::find_if(words.rbegin(), words.rend(), isForerunner);
    return words.sliced(last.base() - words.begin()).join(u' ');
}

// "박진 외교부 장관은 … 안토니 블링컨(Antony J. Blinken) 미국 국무부 장관과"
QList<Found> korean(QStringView lead)
{
    static const QRegularExpression subject = compiled(
        u"^(?<name>[가-힣]{2,4}) (?<office>(?:[가-힣]{2,6} ?)?(?:장관|차관보|차관|대통령|총리))[은는과와]"_s);
    static const QRegularExpression object = compiled(
        u"[「｢?‘“ ](?<name>[가-힣]{1,12}(?: [가-힣]{1,12}){0,3})\\((?<latin>[\\p{Latin}.' -]{3,60})\\)[」｣?’”]? (?<country>[가-힣]{2,10}) (?<office>[가-힣 ]{0,20}?(?:장관|총리|대통령|국장))[과와을]"_s);
    QList<Found> people;
    if (const auto match = subject.matchView(lead); match.hasMatch())
        people.append(found(match));
    for (const auto &match : object.globalMatchView(lead)) {
        Found person = found(match);
        person.participant.name = nameFrom(withoutForerunners(match.captured(u"name")));
        PersonName latin = nameFrom(match.captured(u"latin"));
        latin.language = u"ko-Latn"_s;
        person.participant.otherForms = {latin};
        people.append(person);
    }
    return people;
}

// "ブランヴィク外務大臣は，ヴァルダーニ・タルメア外務大臣と"
QList<Found> japanese(QStringView lead)
{
    static const QRegularExpression subject = compiled(
        u"(?<![一-龠々ァ-ヺー・])(?<name>[一-龠々ァ-ヺー・]{2,20}?)(?<office>(?:外務副大臣|外務大臣|内閣総理大臣|総理大臣|大統領|首相))は"_s);
    QList<Found> people;
    if (const auto match = subject.matchView(lead); match.hasMatch())
        people.append(found(match));
    return people;
}

// Those whom a sentence only says to have been there too.
bool isOnlyPresent(const Found &person, QStringView lead)
{
    static const QRegularExpression present(
        u"^[^.]{0,200}(?:[.][^ ][^.]{0,100}){0,3}\\b(?:was|were) also present"_s);
    const QStringView tail = lead.sliced(person.at + person.participant.honorific.size());
    return present.matchView(tail.first(std::min<qsizetype>(tail.size(), 400))).hasMatch();
}

QList<Side> sided(const QList<Found> &people, QStringView lead)
{
    QList<Side> sides;
    for (const Found &person : people) {
        auto side = std::ranges::find_if(sides, [&person](const Side &known) {
            return known.name.text == person.country
                   && (!person.apart || !person.country.isEmpty());
        });
        if (side == sides.end()) {
            sides.append({.id = {}, .name = {person.country, {}}, .participants = {}});
            side = sides.end() - 1;
        }
        Participant participant = person.participant;
        participant.role = isOnlyPresent(person, lead) ? Participant::Role::AlsoPresent
                                                       : Participant::Role::Leading;
        side->participants.append(participant);
    }
    return sides;
}

} // namespace

QList<Side> findSides(QStringView lead)
{
    const QStringView read = lead.first(std::min<qsizetype>(lead.size(), 4000));
    QList<Found> people = nameThenOffice(read) + korean(read) + japanese(read);
    if (people.isEmpty())
        people = officeThenName(read);
    std::ranges::stable_sort(people, {}, &Found::at);
    return sided(people, read);
}

} // namespace rapporteur
