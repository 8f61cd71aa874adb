// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isNumbered(QTextListFormat::Style style)
{
    return style <= QTextListFormat::ListDecimal; // the ones above are discs, circles and squares
}

// Addresses that a published page may lead to; not "file:" or "javascript:".
bool isPublic(const QString &address)
{
    const QString scheme = QUrl(address).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1;
}

void addMarks(Text &text, const QTextCharFormat &format, int from, int length, bool heading)
{
    const auto add = [&](Mark::Kind kind, const QString &value = {}) {
        text.marks.append({.kind = kind, .from = from, .length = length, .value = value});
    };
    if (format.isAnchor() && isPublic(format.anchorHref()))
        add(Mark::Kind::Link, format.anchorHref());
    if (format.fontItalic())
        add(Mark::Kind::Emphasis);
    if (format.fontWeight() >= QFont::DemiBold && !heading)
        add(Mark::Kind::Strong);
}

Text textOf(const QTextBlock &block)
{
    Text text;
    const bool heading = block.blockFormat().headingLevel() > 0;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        QString words = at.fragment().text();
        words.remove(QChar::ObjectReplacementCharacter);
        const int from = int(text.plain.size());
        text.plain += words;
        addMarks(text, at.fragment().charFormat(), from, int(words.size()), heading);
    }
    text.marks = normalized(text.marks, text.plain.size());
    return text;
}

Text trimmed(const Text &text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const QString &plain = text.plain;
    const auto first = std::ranges::find_if_not(plain, isSpace) - plain.begin();
    const auto behind = std::ranges::find_if_not(std::views::reverse(plain), isSpace).base()
                        - plain.begin();
    return first >= behind ? Text() : sliced(text, int(first), int(behind - first));
}

// A block's parts between line breaks, those without words left out.
QList<Text> linesIn(const Text &text)
{
    QList<Text> lines;
    int from = 0;
    for (const QString &line : text.plain.split(QChar::LineSeparator)) {
        const Text part = trimmed(sliced(text, from, int(line.size())));
        from += int(line.size()) + 1;
        if (!part.isEmpty())
            lines.append(part);
    }
    return lines;
}

PastedPiece pieceOf(const QTextBlock &block)
{
    PastedPiece piece;
    if (const int level = block.blockFormat().headingLevel(); level > 0) {
        piece.kind = BlockKind::Heading;
        piece.level = std::clamp(level - 1, 1, 4); // a page's own title is level 1
    } else if (const QTextList *list = block.textList()) {
        piece.kind = BlockKind::Item;
        piece.depth = std::max(list->format().indent() - 1, 0);
        piece.numbered = isNumbered(list->format().style());
    } else {
        piece.kind = BlockKind::Paragraph;
    }
    return piece;
}

} // namespace

QList<PastedPiece> piecesFromHtml(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QList<PastedPiece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        PastedPiece piece = pieceOf(block);
        for (const Text &line : linesIn(textOf(block))) {
            piece.text = line;
            pieces.append(piece);
        }
    }
    // words out of the middle of a line are no line of their own
    if (pieces.size() == 1)
        pieces.first().kind.reset();
    return pieces;
}

} // namespace rapporteur
