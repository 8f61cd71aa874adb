// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceview.h"

#include "binding.h"
#include "inks.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr float markStrength = 0.2F;

// Pictures are in the page as one long word, which no editor shows well.
QString readable(const QByteArray &bytes)
{
    static const QRegularExpression picture(u"(;base64,)[A-Za-z0-9+/=]{64,}"_s);
    return QString::fromUtf8(bytes).replace(picture, u"\\1…"_s);
}

} // namespace

SourceView::SourceView(QString language, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_language(std::move(language))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!m_language.isEmpty())
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

SourceView::~SourceView() = default;

void SourceView::setSource(const QByteArray &bytes, const QList<PartLine> &lines)
{
    if (!m_highlighter && !m_language.isEmpty()) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
        followPalette();
        m_highlighter->setDefinition(m_repository->definitionForName(m_language));
    }
    m_lines = lines;
    takeOver(this, readable(bytes));
    updateMark();
}

void SourceView::mark(const QString &part)
{
    if (m_part == part)
        return;
    m_part = part;
    updateMark();
}

int SourceView::markedLine() const
{
    const auto found = std::ranges::find(m_lines, m_part, &PartLine::part);
    return found == m_lines.end() || m_part.isEmpty() ? -1 : found->line;
}

void SourceView::updateMark()
{
    const QTextBlock line = document()->findBlockByNumber(markedLine());
    if (!line.isValid())
        return setExtraSelections({});
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(markGround(palette(), markStrength));
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    selection.cursor = QTextCursor(line);
    setExtraSelections({selection});
    const QRectF area = blockBoundingGeometry(line).translated(contentOffset());
    if (area.top() < 0 || area.top() > viewport()->height() - fontMetrics().height()) {
        setTextCursor(selection.cursor);
        centerCursor();
    }
}

void SourceView::followPalette()
{
    if (!m_highlighter)
        return;
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
    m_highlighter->rehighlight();
    updateMark();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
}

} // namespace rapporteur
