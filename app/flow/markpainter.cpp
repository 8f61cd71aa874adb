// SPDX-License-Identifier: GPL-3.0-or-later
#include "markpainter.h"

#include "floweditor.h"
#include "spelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array<qreal, 4> headingSizes{1.2, 1.1, 1.0, 1.0}; // of the text's size

void addMark(QTextCharFormat &format, Mark::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Mark::Kind::Emphasis: format.setFontItalic(true); break;
    case Mark::Kind::Strong: format.setFontWeight(QFont::Bold); break;
    case Mark::Kind::Link:
        format.setForeground(palette.brush(QPalette::Link));
        format.setFontUnderline(true);
        break;
    case Mark::Kind::Language: format.setUnderlineStyle(QTextCharFormat::DotLine); break;
    case Mark::Kind::Footnote: break;
    }
}

} // namespace

MarkPainter::MarkPainter(FlowEditor *editor)
    : QSyntaxHighlighter(editor->document())
    , m_editor(editor)
{}

void MarkPainter::highlightBlock(const QString &text)
{
    const FlowLine line = m_editor->m_lines.value(currentBlock().blockNumber());
    QTextCharFormat base;
    // letters of Arabic join within one font only, so it must have those of all its languages
    if (line.direction == Direction::RightToLeft)
        base.setFontFamilies(
            m_editor->font().families() << u"Noto Naskh Arabic"_s << u"Noto Sans Arabic"_s);
    if (line.kind == BlockKind::Heading) {
        base.setFontWeight(QFont::Bold);
        const qreal factor = headingSizes.at(std::size_t(std::clamp(line.level, 1, 4)) - 1);
        base.setFontPointSize(m_editor->font().pointSizeF() * factor);
    }
    setFormat(0, int(text.size()), base);
    for (const Mark &mark : line.text.marks) {
        for (int i = mark.from; i < mark.from + mark.length && i < text.size(); ++i) {
            QTextCharFormat character = format(i);
            addMark(character, mark.kind, m_editor->palette());
            setFormat(i, 1, character);
        }
    }
    for (const Span &span : misspeltIn(currentBlock())) {
        for (qsizetype i = span.from; i < span.from + span.length; ++i)
            setFormat(int(i), 1, misspeltFormat(format(int(i))));
    }
}

} // namespace rapporteur
