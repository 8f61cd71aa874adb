// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodybuilder.h"

#include "draft.h"
#include "languageguess.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Role = BodyPiece::Role;

constexpr int deepestList = 6; // levels
constexpr int deepestWrap = 3;
constexpr int sameIndent = 1; // columns that a careless hand is off

// Signs that Korean and Japanese offices use each for a depth of its own, the outer first.
constexpr std::array<QStringView, 4> ranks{u"□■◇◆", u"ㅇᄋo○●", u"-–­―", u"·・"};
constexpr int detailRank = 2; // what may stand below a note

// -1 for what has no rank.
int rankOf(QStringView form)
{
    const auto holds = [form](QStringView signs) {
        return form.size() == 1 && signs.contains(form[0]);
    };
    const auto found = std::ranges::find_if(ranks, holds);
    return found == ranks.end() ? -1 : int(found - ranks.begin());
}

// An open list: what its items begin with, and where.
struct Level
{
    QString form;
    int indent = 0;
};

bool belongsTo(const BodyPiece &piece, const Level &level)
{
    return piece.role == Role::ListItem && piece.mark->form == level.form
           && qAbs(piece.line.indent - level.indent) <= sameIndent;
}

Numbering numberingOf(const BodyPiece &piece)
{
    Numbering numbering{
        .on = piece.mark->kind == LineMark::Kind::Number, .start = {}, .form = piece.mark->form};
    if (numbering.on && piece.mark->value != 1)
        numbering.start = piece.mark->value;
    return numbering;
}

// Reads pieces from the first to the last; every step takes at least one.
class Builder
{
public:
    explicit Builder(const QList<BodyPiece> &pieces)
        : m_pieces(pieces)
    {}

    QList<Block> flow(int wraps);

private:
    bool atEnd() const { return m_next >= m_pieces.size(); }
    const BodyPiece &peek() const { return m_pieces.at(m_next); }
    const BodyPiece &take() { return m_pieces.at(m_next++); }
    bool sees(Role role) const { return !atEnd() && peek().role == role; }

    Block block(int wraps);
    Block list();
    Block item();
    Block note();
    Block quotation();
    Block wrapped(int wraps);
    QList<Block> continuation();
    bool seesDeeperItem() const;
    bool seesMoreOf(const BodyPiece &marked) const;
    bool endsFlow(int wraps) const;
    qsizetype quotedParagraphs() const;
    QString wrapTitle();

    const QList<BodyPiece> &m_pieces;
    qsizetype m_next = 0;
    QList<Level> m_levels;
};

Block heading(const BodyPiece &piece)
{
    Block block = blockOf(BlockKind::Heading, piece.line.content);
    block.level = std::min(piece.level, 4);
    if (piece.mark)
        block.numbering = {.on = true, .start = piece.mark->value, .form = piece.mark->form};
    return block;
}

Block paragraph(const BodyPiece &piece)
{
    Block block = blockOf(BlockKind::Paragraph, piece.line.content);
    if (piece.mark)
        block.numbering = {.on = true, .start = piece.mark->value, .form = piece.mark->form};
    return block;
}

bool Builder::seesDeeperItem() const
{
    if (!sees(Role::ListItem) || m_levels.size() >= deepestList)
        return false;
    const auto open = [this](const Level &level) { return belongsTo(peek(), level); };
    if (m_levels.isEmpty())
        return true;
    const int rank = rankOf(peek().mark->form);
    const bool outward = peek().line.indent < m_levels.last().indent - sameIndent
                         || (rank >= 0 && rank < rankOf(m_levels.last().form));
    return !outward && std::ranges::none_of(m_levels, open);
}

Block Builder::list()
{
    const BodyPiece &first = peek();
    const Level level{first.mark->form, first.line.indent};
    Block list;
    list.kind = BlockKind::List;
    list.numbering = numberingOf(first);
    m_levels.append(level);
    int expected = first.mark->value;
    while (!atEnd() && belongsTo(peek(), level)
           && (!list.numbering.on || peek().mark->value == expected)) {
        list.children.append(item());
        ++expected;
    }
    m_levels.removeLast();
    return list;
}

Block Builder::item()
{
    const BodyPiece &piece = take();
    Block block = blockOf(BlockKind::Item, piece.line.content);
    while (seesMoreOf(piece) && peek().line.indent > piece.line.indent)
        block.children.append(paragraph(take()));
    block.children += continuation();
    return block;
}

// What hangs on an item: deeper lists, notes and footnotes.
QList<Block> Builder::continuation()
{
    QList<Block> blocks;
    while (!atEnd()) {
        if (seesDeeperItem())
            blocks.append(list());
        else if (sees(Role::Note) || sees(Role::Footnote))
            blocks.append(note());
        else
            break;
    }
    return blocks;
}

Block Builder::note()
{
    const BodyPiece &piece = take();
    Block block = blockOf(
        piece.role == Role::Note ? BlockKind::Note : BlockKind::Footnote, piece.line.content);
    block.numbering.form = piece.mark->form; // until fitToProfile knows who prints it
    while (seesMoreOf(piece))
        block.children.append(paragraph(take()));
    if (seesDeeperItem() && rankOf(peek().mark->form) >= detailRank)
        block.children.append(list());
    return block;
}

// A line without a mark and without an empty line before it goes on with what the marked one said.
bool Builder::seesMoreOf(const BodyPiece &marked) const
{
    return sees(Role::Paragraph) && !peek().mark && !peek().line.afterBlank
           && peek().line.indent >= std::max(marked.line.indent, 1);
}

// How many paragraphs behind "… said:" are surely said: all up to the next speaker, heading or end
// of the text; where prose goes on without such a border, the first.
qsizetype Builder::quotedParagraphs() const
{
    qsizetype end = m_next;
    while (end < m_pieces.size() && m_pieces.at(end).role == Role::Paragraph)
        ++end;
    const bool bordered = end == m_pieces.size() || m_pieces.at(end).role == Role::Saying
                          || m_pieces.at(end).role == Role::Heading;
    const qsizetype count = end - m_next;
    return bordered ? count : std::min<qsizetype>(count, 1);
}

Block Builder::quotation()
{
    Block block;
    block.kind = BlockKind::Quotation;
    for (qsizetype count = quotedParagraphs(); count > 0; --count)
        block.children.append(paragraph(take()));
    block.text = block.children.takeFirst().text;
    return block;
}

bool Builder::endsFlow(int wraps) const
{
    return wraps > 0 && (sees(Role::EndText) || sees(Role::EditionTitle));
}

// The headings that open a wrapped text are its title, which may be broken over two lines.
QString Builder::wrapTitle()
{
    QStringList title;
    while (sees(Role::Heading) && title.size() < 2)
        title.append(take().line.text());
    return title.join(u' ');
}

Block Builder::wrapped(int wraps)
{
    const BodyPiece &opening = take();
    Block block;
    block.kind = BlockKind::Wrapped;
    block.opening = opening.line.text();
    if (opening.role == Role::EditionTitle)
        block.text.plain = wrapTitle();
    block.children = flow(wraps + 1);
    if (opening.role == Role::BeginText && sees(Role::EndText))
        block.closing = take().line.text();
    return block;
}

Block Builder::block(int wraps)
{
    switch (peek().role) {
    case Role::Heading:
    case Role::NumberedHeading: return heading(take());
    case Role::ListItem: return list();
    case Role::Note:
    case Role::Footnote: return note();
    case Role::BeginText:
    case Role::EditionTitle: return wraps < deepestWrap ? wrapped(wraps) : paragraph(take());
    default: return paragraph(take());
    }
}

QList<Block> Builder::flow(int wraps)
{
    QList<Block> blocks;
    while (!atEnd() && !endsFlow(wraps)) {
        const bool saying = sees(Role::Saying);
        blocks.append(block(wraps));
        if (saying && quotedParagraphs() > 0)
            blocks.append(quotation());
    }
    return blocks;
}

} // namespace

QList<Block> buildBody(const QList<BodyPiece> &pieces)
{
    return Builder(pieces).flow(0);
}

} // namespace rapporteur
