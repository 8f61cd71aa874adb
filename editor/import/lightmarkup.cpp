// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightmarkup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

constexpr std::array entities{
    Entity{"&nbsp;"_L1, 0xa0},
    Entity{"&amp;"_L1, u'&'},
    Entity{"&lt;"_L1, u'<'},
    Entity{"&gt;"_L1, u'>'},
    Entity{"&quot;"_L1, u'"'},
    Entity{"&apos;"_L1, u'\''},
    Entity{"&rsquo;"_L1, 0x2019},
    Entity{"&lsquo;"_L1, 0x2018},
    Entity{"&rdquo;"_L1, 0x201d},
    Entity{"&ldquo;"_L1, 0x201c},
    Entity{"&ndash;"_L1, 0x2013},
    Entity{"&mdash;"_L1, 0x2014},
};

// Piece of mark-up found in a line: what it stands for, and the marks over it.
struct Found
{
    QString plain;
    QList<Mark> marks;
};

Found strong(const QRegularExpressionMatch &match)
{
    const QString inner = match.captured(u"strong");
    const int length = int(inner.size());
    QList<Mark> marks{{Mark::Kind::Strong, 0, length, {}}};
    if (match.capturedLength(u"stars") == 3)
        marks.prepend({Mark::Kind::Emphasis, 0, length, {}});
    return {inner, marks};
}

Found link(const QRegularExpressionMatch &match)
{
    const QString inner = match.captured(u"text");
    return {inner, {{Mark::Kind::Link, 0, int(inner.size()), match.captured(u"address")}}};
}

Found entity(const QRegularExpressionMatch &match)
{
    const auto found = std::ranges::find(entities, match.captured(u"entity"), &Entity::name);
    return {found == entities.end() ? match.captured() : QString(QChar(found->character)), {}};
}

Found nothing(const QRegularExpressionMatch &)
{
    return {};
}

struct Rule
{
    QLatin1StringView group;
    Found (*read)(const QRegularExpressionMatch &match);
};

constexpr std::array rules{
    Rule{"strong"_L1, strong},
    Rule{"text"_L1, link},
    Rule{"entity"_L1, entity},
    Rule{"tag"_L1, nothing},
};

// Every repetition is bounded or ends at a character that it cannot contain: linear in the line.
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        u"(?<stars>\\*{2,3})(?<strong>[^*]{1,2000})\\k<stars>"
        "|(?<!!)\\[(?<text>[^\\[\\]]{1,500})\\]\\((?<address>[^\\s()]{1,1000})\\)"
        "|(?<entity>&[a-z]{2,6};)"
        "|(?<tag></?p(?: class=\"[^\"<>]{0,100}\")?>)"_s);
    return expression;
}

Found read(const QRegularExpressionMatch &match)
{
    const auto rule = std::ranges::find_if(rules, [&match](const Rule &candidate) {
        return match.hasCaptured(candidate.group);
    });
    return rule->read(match);
}

void append(Text &text, const Found &found)
{
    for (Mark mark : found.marks) {
        mark.from += int(text.plain.size());
        text.marks.append(mark);
    }
    text.plain += found.plain;
}

// White space that mark-up leaves at the ends goes as it would have gone without the mark-up.
Text trimmed(const Text &text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::ranges::find_if_not(text.plain, isSpace) - text.plain.begin();
    const qsizetype length = QStringView(text.plain).trimmed().size();
    return sliced(text, int(first), int(length));
}

} // namespace

Text readMarkup(QStringView line, qsizetype mostMarks)
{
    static constexpr QStringView signs = u"*[&<";
    if (std::ranges::none_of(line, [](QChar c) { return signs.contains(c); }))
        return {line.toString(), {}};
    Text text;
    qsizetype from = 0;
    for (const auto &match : pattern().globalMatchView(line)) {
        if (text.marks.size() + 2 > mostMarks)
            break;
        text.plain += line.sliced(from, match.capturedStart() - from);
        append(text, read(match));
        from = match.capturedEnd();
    }
    text.plain += line.sliced(from);
    text.marks = normalized(std::move(text.marks), text.plain.size());
    return trimmed(text);
}

} // namespace rapporteur
