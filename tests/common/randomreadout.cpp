// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomreadout.h"

#include "ids.h"
#include "storable.h"

#include <QRandomGenerator>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace rapporteur::test {

namespace {

// Words of one language; the last ones of each row are what breaks careless code.
struct Vocabulary
{
    const char16_t *language;
    Direction direction;
    const char16_t *words;
};

constexpr std::array vocabularies{
    Vocabulary{
        u"en",
        Direction::Inherit,
        u"the minister agreed “to continue” talks, on trade; fish & ferries <b> isn’t x\u0302 🤝 "
        u"👩🏽‍⚖️ 3.5% A–B"},
    Vocabulary{
        u"fr",
        Direction::Inherit,
        u"la\u00a0rencontre « élargie » s’est tenue à Œuvre naïve : été, cœur"},
    Vocabulary{u"ru", Direction::Inherit, u"министр обсудил вопросы «сотрудничества» ёлка Й № 5"},
    Vocabulary{
        u"ar",
        Direction::RightToLeft,
        u"التقى الوزير نظيره في الرياض، وبحثا التعاون ١٤ NATO لا مُحَمَّد"},
    Vocabulary{
        u"ja",
        Direction::Inherit,
        u"外務大臣は、 会談を行い、 両国関係 について 協議した。 が 髙橋 𠮷野 ﾃｽﾄ"},
    Vocabulary{u"ko", Direction::Inherit, u"양 장관은 회담을 하고 협력을 논의했다. ‘한·미’ 강화"},
    Vocabulary{u"ta", Direction::Inherit, u"வெளியுறவு அமைச்சர் கொழும்பு ஸ்ரீ"},
};

// What may stand in a flow and is not a footnote, which only comes with its anchor.
constexpr std::array flowBlocks{
    BlockKind::Paragraph,
    BlockKind::Heading,
    BlockKind::Paragraph,
    BlockKind::List,
    BlockKind::Quotation,
    BlockKind::Paragraph,
    BlockKind::Note,
    BlockKind::Photo,
    BlockKind::Link,
    BlockKind::Attachment,
    BlockKind::Table,
    BlockKind::Wrapped,
};

class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {}

    Readout readout();

private:
    int upTo(int most) { return m_random.bounded(most + 1); }
    bool oneIn(int chance) { return m_random.bounded(chance) == 0; }
    template<typename T>
    const T &pick(std::span<const T> choices)
    {
        return choices[std::size_t(m_random.bounded(int(choices.size())))];
    }

    QString words(int most);
    QString maybe(int most) { return oneIn(2) ? words(most) : QString(); }
    Text text(int most);
    Wording wording();
    Moment moment();
    Media media();
    Photo photo();
    PersonName name();
    Participant participant();
    Side side();
    Event event();
    Edition edition();

    Block block(BlockKind kind, int depth);
    void fill(Block &block, int depth);
    QList<Block> several(BlockKind kind, int least, int most, int depth);
    QList<Block> flow(int most, int depth);
    void anchorFootnote(QList<Block> &blocks);

    QRandomGenerator m_random;
    IdSource m_ids;
    Vocabulary m_vocabulary = vocabularies[0];
    QString m_attachment;
};

QString Generator::words(int most)
{
    const QStringList all = QString::fromUtf16(m_vocabulary.words).split(u' ');
    QStringList chosen;
    for (int i = 0, count = 1 + upTo(most - 1); i < count; ++i)
        chosen << pick<QString>(all);
    return storable(chosen.join(u' '));
}

Text Generator::text(int most)
{
    using enum Mark::Kind;
    Text result{words(most), {}};
    for (int i = upTo(3); i > 0; --i) {
        const Mark::Kind kind = pick<Mark::Kind>(std::array{Emphasis, Strong, Link, Language});
        // At a space or an end, where no character is cut.
        const int from = int(result.plain.indexOf(u' ', upTo(int(result.plain.size()))));
        const int to = int(result.plain.indexOf(u' ', from + 2));
        if (from < 0 || to < 0)
            continue;
        const QString value = kind == Link ? u"https://example.org/a?b=1&c=2"_s : u"la"_s;
        result.marks << Mark{kind, from + 1, to - from - 1, value};
    }
    result.marks = normalized(result.marks, result.plain.size());
    return storable(result);
}

Wording Generator::wording()
{
    return {words(4), oneIn(3) ? QList{Translation{u"fr"_s, words(4)}} : QList<Translation>()};
}

Moment Generator::moment()
{
    const QDate day = QDate(2031, 1, 1).addDays(upTo(900));
    if (oneIn(2))
        return {day, {}, {}, {}};
    const QString zone = pick<QString>(
        QStringList{u"Asia/Tokyo"_s, u"+05:30"_s, u"America/New_York"_s});
    return withUtc({day, QTime(upTo(23), upTo(59)), zone, {}});
}

Media Generator::media()
{
    if (oneIn(2))
        return {};
    return {u"photos/%1.jpg"_s.arg(upTo(99)), upTo(1'000'000), QString(64, u'a')};
}

Photo Generator::photo()
{
    return {
        .id = m_ids.fresh("p"_L1),
        .media = media(),
        .width = upTo(4000),
        .height = upTo(3000),
        .caption = text(8),
        .alternativeText = words(10),
        .credit = maybe(3),
    };
}

PersonName Generator::name()
{
    using enum NameOrder;
    return {
        .language = QString::fromUtf16(m_vocabulary.language),
        .given = words(1),
        .additional = oneIn(5) ? words(1) : QString(),
        .family = words(1),
        .suffix = {},
        .order = pick<NameOrder>(std::array{GivenFirst, FamilyFirst, FamilyComma}),
    };
}

Participant Generator::participant()
{
    using enum Participant::Role;
    return {
        .id = m_ids.fresh("a"_L1),
        .role = pick<Participant::Role>(std::array{Leading, Member, AlsoPresent}),
        .honorific = maybe(1),
        .name = name(),
        .otherForms = oneIn(3) ? QList{name()} : QList<PersonName>(),
        .office = wording(),
        .shortForm = maybe(2),
        .rank = upTo(9),
    };
}

Side Generator::side()
{
    Side result{m_ids.fresh("s"_L1), wording(), {}};
    for (int i = upTo(3); i > 0; --i)
        result.participants << participant();
    return result;
}

Event Generator::event()
{
    Event result;
    result.id = m_ids.fresh("v"_L1);
    result.kind = Event::Kind(upTo(int(Event::Kind::Other)));
    result.name = wording();
    result.ordinal = upTo(40);
    result.place = wording();
    result.start = moment();
    result.homeZone = oneIn(3) ? u"Asia/Tokyo"_s : QString();
    if (oneIn(2))
        result.duration = Duration{1 + upTo(600), oneIn(2), wording()};
    return result;
}

Block Generator::block(BlockKind kind, int depth)
{
    Block result;
    result.id = m_ids.fresh("b"_L1);
    result.kind = kind;
    if (ruleFor(kind).hasText)
        result.text = text(kind == BlockKind::Heading ? 6 : 30);
    fill(result, depth);
    return result;
}

void Generator::fill(Block &block, int depth)
{
    switch (block.kind) {
    case BlockKind::Heading: block.level = 1 + upTo(2); [[fallthrough]];
    case BlockKind::Paragraph: block.numbering.on = oneIn(3); break;
    case BlockKind::List:
        block.numbering.on = oneIn(3);
        block.children = several(BlockKind::Item, 1, 4, depth + 1);
        break;
    case BlockKind::Item:
        if (depth < 5 && oneIn(4))
            block.children = several(BlockKind::List, 1, 1, depth + 1);
        break;
    case BlockKind::Quotation:
        block.speaker = maybe(3);
        block.children = several(BlockKind::Paragraph, 0, 2, depth + 1);
        break;
    case BlockKind::Photo: block.photo = photo(); break;
    case BlockKind::Link: block.target = u"https://example.org/page"_s; break;
    case BlockKind::Attachment: block.target = m_attachment; break;
    case BlockKind::Table: block.children = several(BlockKind::Row, 2, 2, depth + 1); break;
    case BlockKind::Row: block.children = several(BlockKind::Cell, 2, 2, depth + 1); break;
    case BlockKind::Wrapped:
        block.opening = maybe(3);
        block.closing = maybe(3);
        block.date = QDate(2031, 3, 1).addDays(upTo(30));
        block.children = flow(3, depth + 1);
        break;
    case BlockKind::Note:
    case BlockKind::Footnote:
    case BlockKind::Cell: break;
    }
}

QList<Block> Generator::several(BlockKind kind, int least, int most, int depth)
{
    QList<Block> result;
    for (int i = least + upTo(most - least); i > 0; --i)
        result << block(kind, depth);
    return result;
}

QList<Block> Generator::flow(int most, int depth)
{
    QList<Block> result;
    for (int i = 1 + upTo(most - 1); i > 0; --i) {
        BlockKind kind = pick<BlockKind>(flowBlocks);
        if (kind == BlockKind::Wrapped && depth > 1)
            kind = BlockKind::Paragraph;
        result << block(kind, depth);
        if (kind == BlockKind::Paragraph && oneIn(4))
            anchorFootnote(result);
    }
    return result;
}

void Generator::anchorFootnote(QList<Block> &blocks)
{
    const Block note = block(BlockKind::Footnote, 0);
    Text &prose = blocks.last().text;
    prose.marks << Mark{Mark::Kind::Footnote, int(prose.plain.size()), 0, note.id};
    prose.marks = normalized(prose.marks, prose.plain.size());
    blocks << note;
}

Edition Generator::edition()
{
    m_vocabulary = pick<Vocabulary>(vocabularies);
    m_attachment = m_ids.fresh("t"_L1);
    Edition result;
    result.id = m_ids.fresh("e"_L1);
    result.language = QString::fromUtf16(m_vocabulary.language);
    result.direction = m_vocabulary.direction;
    result.category = maybe(3);
    result.notice = oneIn(4) ? words(3) : QString();
    result.title = words(8);
    result.summary = maybe(20);
    result.deck = oneIn(4) ? text(12) : Text();
    result.office = maybe(4);
    result.dateline = oneIn(4) ? words(2) : QString();
    for (int i = upTo(2); i > 0; --i)
        result.photos << photo();
    result.lead = several(BlockKind::Paragraph, 0, 2, 0);
    result.body = flow(10, 0);
    result.attachments = {{m_attachment, words(4), media(), u"https://example.org/file.pdf"_s}};
    result.relatedLinks = {{words(2), {{words(4), u"https://example.org/"_s}}}};
    result.contacts = {{words(3), {words(4), words(2)}}};
    result.endMark = oneIn(2) ? u"###"_s : QString();
    result.backLink = {words(3), u"https://example.org/back"_s};
    result.tags = {words(1)};
    return result;
}

Readout Generator::readout()
{
    Readout result;
    result.id = m_ids.fresh("r"_L1);
    result.reference = maybe(1);
    result.release = moment();
    if (oneIn(3))
        result.embargo = moment();
    for (int i = upTo(2); i > 0; --i)
        result.events << event();
    for (int i = upTo(3); i > 0; --i)
        result.sides << side();
    for (int i = 1 + upTo(1); i > 0; --i)
        result.editions << edition();
    if (oneIn(4))
        result.corrections << Correction{moment(), words(9), Correction::Weight::Major};
    if (oneIn(8))
        result.withdrawal = Withdrawal{moment(), words(9)};
    if (oneIn(3))
        result.leftOver << LeftOver{words(12), upTo(200)};
    return result;
}

} // namespace

Readout randomReadout(quint32 seed)
{
    return Generator(seed).readout();
}

} // namespace rapporteur::test
