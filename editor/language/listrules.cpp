// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "profile.h"
#include "prose.h"
#include "walk.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

constexpr QStringView stops = u".。．!?！？…۔।";
constexpr QStringView closers = u"\"”’»)）」』]*";

// How an item ends: ", and" or a colon before its sub-list is neither with nor without a full stop.
enum class Ending { Stop, Open, None };

Ending endingOf(QStringView text)
{
    QStringView rest = text.trimmed();
    while (!rest.isEmpty() && closers.contains(rest.back()))
        rest.chop(1);
    if (rest.isEmpty() || u",;:，；：、"_s.contains(rest.back()))
        return Ending::Open;
    if (rest.endsWith(" and"_L1) || rest.endsWith(" or"_L1))
        return Ending::Open;
    return stops.contains(rest.trimmed().back()) ? Ending::Stop : Ending::None;
}

// The items of an edition, each with the list that it stands in.
struct Item
{
    const Block *item;
    const Block *list;
    Ending ending;
};

QList<Item> itemsOf(const Edition &edition)
{
    QList<Item> items;
    forEachBlock(edition, [&](const Block &list) {
        if (list.kind != BlockKind::List)
            return;
        for (const Block &item : list.children)
            items.append({&item, &list, endingOf(item.text.plain)});
    });
    return items;
}

// How many items end with a full stop, and how many with nothing.
struct Count
{
    int stop = 0;
    int none = 0;
    void add(Ending ending)
    {
        stop += ending == Ending::Stop ? 1 : 0;
        none += ending == Ending::None ? 1 : 0;
    }
};

// Half of its own list, or for a list of one every other item of the edition, ends with a stop.
bool shouldStop(const Count &list, const Count &all)
{
    return (list.stop > 0 && list.stop >= list.none)
           || (list.stop + list.none == 1 && all.none == 1 && all.stop >= 3);
}

QString endOf(const QString &text)
{
    const QStringView words = QStringView(text).trimmed();
    return words.last(std::min<qsizetype>(20, words.size())).toString();
}

Findings itemsWithoutStop(const Edition &edition)
{
    const QList<Item> items = itemsOf(edition);
    Count all;
    QHash<const Block *, Count> lists;
    for (const Item &item : items) {
        all.add(item.ending);
        lists[item.list].add(item.ending);
    }
    Findings found;
    for (const Item &item : items) {
        if (item.ending == Ending::None && shouldStop(lists.value(item.list), all))
            found.append(
                {item.item->id,
                 Check::tr("“…%1” has no full stop at its end, as other items have.")
                     .arg(endOf(item.item->text.plain))});
    }
    return found;
}

bool endsSentence(QStringView text)
{
    const QStringView words = text.last(std::min<qsizetype>(2, text.size())).trimmed();
    return !words.isEmpty() && stops.contains(words.back());
}

// Whether [open, close] is a sentence in brackets between two others.
bool isBracketedSentence(QStringView text, qsizetype open, qsizetype close)
{
    const QStringView after = text.sliced(close + 1);
    const QChar next = charAt(after, charAt(after, 0).isSpace() ? 1 : 0);
    return charAt(text, open + 1).isUpper() && endsSentence(text.first(open))
           && text.sliced(open, close - open).count(u' ') >= 2 && (next.isNull() || next.isUpper());
}

// "(The meeting: two hours)"
Remarks bracketsWithoutStop(const Passage &passage)
{
    Remarks remarks;
    const QStringView text = passage.text;
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open + 1)) {
        const qsizetype close = text.indexOf(u')', open);
        if (close < 0)
            break;
        if (isBracketedSentence(text, open, close) && !stops.contains(text[close - 1]))
            remarks.append(
                {Check::tr("“%1” is a sentence without a full stop.")
                     .arg(text.sliced(open, close + 1 - open)),
                 repairOf(text, close, 0, u"."_s)});
        open = close;
    }
    return remarks;
}

QString glyphOf(const Block &list, const HouseProfile &profile, qsizetype depth)
{
    if (!list.numbering.form.isEmpty() || profile.bullets.isEmpty())
        return list.numbering.form;
    return profile.bullets[std::min(depth, profile.bullets.size() - 1)];
}

class GlyphReader
{
public:
    explicit GlyphReader(const HouseProfile &profile)
        : m_profile(profile)
    {}

    void visit(const QList<Block> &blocks, qsizetype depth = 0)
    {
        for (const Block &block : blocks) {
            const bool isList = block.kind == BlockKind::List;
            if (isList && !block.numbering.on)
                compare(block, depth);
            visit(block.children, depth + (isList ? 1 : 0));
        }
    }

    Findings found;

private:
    // The first list of a level shows which bullet the text uses there; another is named once.
    void compare(const Block &list, qsizetype depth)
    {
        const QString glyph = glyphOf(list, m_profile, depth);
        QStringList &seen = m_seen[depth];
        if (glyph.isEmpty() || seen.contains(glyph))
            return;
        seen.append(glyph);
        if (seen.size() > 1)
            found.append(
                {list.id,
                 Check::tr("This list is marked with “%1”, others with “%2”: use one of them.")
                     .arg(glyph, seen.front())});
    }

    const HouseProfile &m_profile;
    QHash<qsizetype, QStringList> m_seen;
};

} // namespace

Findings terminalPunctuation(const Subject &subject)
{
    Findings found;
    for (const Edition &edition : subject.readout.editions)
        found += itemsWithoutStop(edition);
    return found + inProse(subject, bracketsWithoutStop);
}

Findings bulletGlyph(const Subject &subject)
{
    Findings found;
    for (const Edition &edition : subject.readout.editions) {
        GlyphReader reader(subject.profile);
        reader.visit(edition.lead);
        reader.visit(edition.body);
        found += reader.found;
    }
    return found;
}

} // namespace rapporteur::finders
