// SPDX-License-Identifier: GPL-3.0-or-later
#include "markoverlay.h"

#include "floweditor.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal reach = 3; // around a mark, for the pointer

// Calls `look` with the field as the text widget that it is; nothing if it is none.
template<typename Look>
auto inText(QWidget *field, const Look &look)
    -> std::optional<decltype(look(static_cast<QTextEdit *>(nullptr)))>
{
    if (auto *rich = qobject_cast<QTextEdit *>(field))
        return look(rich);
    if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        return look(plain);
    return {};
}

QTextDocument *documentOf(QWidget *field)
{
    return inText(field, [](auto *edit) { return edit->document(); }).value_or(nullptr);
}

// What of a laid out line stands between two characters of its block.
QRectF areaInLine(const QRectF &start, const QTextLine &line, int from, int to)
{
    const qreal width = line.cursorToX(to) - line.cursorToX(from);
    return QRectF(start.center().x(), start.top(), width, start.height()).normalized();
}

} // namespace

MarkOverlay *MarkOverlay::find(const QWidget *field)
{
    return field->findChild<MarkOverlay *>(Qt::FindDirectChildrenOnly);
}

MarkOverlay &MarkOverlay::of(QWidget *field)
{
    MarkOverlay *overlay = find(field);
    return overlay ? *overlay : *new MarkOverlay(field);
}

MarkOverlay::MarkOverlay(QWidget *field)
    : QWidget(field)
    , m_field(field)
    , m_viewport(field)
{
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(field))
        m_viewport = area->viewport();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    field->installEventFilter(this);
    if (m_viewport != field)
        m_viewport->installEventFilter(this);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::cursorPositionChanged, this, &MarkOverlay::follow);
    inText(field, [this](auto *edit) {
        using Edit = std::remove_pointer_t<decltype(edit)>;
        return connect(edit, &Edit::cursorPositionChanged, this, &MarkOverlay::follow);
    });
    resize(field->size());
    show();
}

void MarkOverlay::setMarks(const QList<ReviewMark> &marks)
{
    if (std::exchange(m_marks, marks) != marks)
        update();
}

// Says what hangs on the words once the cursor comes to them.
void MarkOverlay::follow()
{
    if (!m_field->hasFocus())
        return;
    const QString words = wordsAtCursor();
    if (std::exchange(m_told, words) != words && !words.isEmpty())
        emit reached(words);
}

QString MarkOverlay::wordsAtCursor() const
{
    const auto *line = qobject_cast<QLineEdit *>(m_field);
    const std::optional<int> position = line ? line->cursorPosition()
                                             : inText(m_field, [](auto *edit) {
                                                   return edit->textCursor().position();
                                               });
    for (const ReviewMark &mark : m_marks) {
        const std::optional<Stretch> stretch = stretchOf(mark);
        if (!position || (stretch && *position >= stretch->from && *position <= stretch->to))
            return mark.words;
    }
    return {};
}

QString MarkOverlay::wordsAt(const QPointF &point) const
{
    for (const ReviewMark &mark : m_marks) {
        for (const QRectF &area : areasOf(mark)) {
            if (area.adjusted(-reach, -reach, reach, reach).contains(point))
                return mark.words;
        }
    }
    return {};
}

// Of the lines of a flow, the block's; of other fields, all characters count from the first.
std::optional<MarkOverlay::Stretch> MarkOverlay::stretchOf(const ReviewMark &mark) const
{
    int start = 0;
    int length = 0;
    if (const auto *flow = qobject_cast<FlowEditor *>(m_field)) {
        const auto line = std::ranges::find(flow->lines(), mark.place.field, &FlowLine::id);
        if (line == flow->lines().end())
            return {};
        const QTextBlock block = flow->document()->findBlockByNumber(
            int(line - flow->lines().begin()));
        start = block.position();
        length = std::max(0, block.length() - 1);
    } else if (const auto *edit = qobject_cast<QLineEdit *>(m_field)) {
        length = int(edit->text().size());
    } else if (const QTextDocument *document = documentOf(m_field)) {
        length = document->characterCount() - 1;
    } else {
        return {};
    }
    if (mark.length == ReviewMark::allOfIt)
        return Stretch{start, start + length};
    if (mark.length == ReviewMark::atItsEnd)
        return Stretch{start + length, start + length};
    const int from = std::min(mark.place.cursor, length);
    return Stretch{start + from, start + std::min(from + mark.length, length)};
}

QList<QRectF> MarkOverlay::areasOf(const ReviewMark &mark) const
{
    const std::optional<Stretch> stretch = stretchOf(mark);
    if (!stretch) {
        const qreal x = isRightToLeft() ? width() - 2 * reach : 2 * reach;
        return {QRectF(x, 0, 0, height() - 1)};
    }
    return documentOf(m_field) ? areasInText(*stretch) : QList{areaInLine(*stretch)};
}

QList<QRectF> MarkOverlay::areasInText(const Stretch &stretch) const
{
    const QTextDocument *document = documentOf(m_field);
    const QPoint corner = m_viewport->pos();
    QList<QRectF> areas;
    QTextBlock block = document->findBlock(stretch.from);
    for (; block.isValid() && block.position() <= stretch.to; block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(stretch.from - block.position(), line.textStart());
            const int end = line.textStart() + line.textLength();
            const int to = std::min(stretch.to - block.position(), end);
            if (from > to || (from == to && stretch.from != stretch.to))
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + from);
            const auto start = inText(m_field, [&](auto *edit) {
                return QRectF(edit->cursorRect(cursor));
            });
            areas << rapporteur::areaInLine(start->translated(corner), line, from, to);
        }
    }
    return areas;
}

// By what a screen reader is told, which is where Qt says it.
QRectF MarkOverlay::areaInLine(const Stretch &stretch) const
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_field);
    QAccessibleTextInterface *text = access ? access->textInterface() : nullptr;
    if (!text)
        return {};
    const QRectF first = text->characterRect(stretch.from);
    const QRectF last = text->characterRect(stretch.to);
    const qreal left = std::min(first.left(), last.left());
    const qreal right = std::max(first.left(), last.left());
    const QPointF corner = m_field->mapToGlobal(QPointF());
    const QRectF area = QRectF(left, first.top(), right - left, first.height()).translated(-corner);
    return area.width() > 0 ? area.intersected(QRectF(rect()).adjusted(2, 0, -2, 0)) : area;
}

void MarkOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setClipRect(
        QRect(m_viewport == m_field ? QPoint() : m_viewport->pos(), m_viewport->size()));
    for (const ReviewMark &mark : m_marks) {
        for (const QRectF &area : areasOf(mark))
            drawMark(painter, area, mark.look, m_field->palette());
    }
}

bool MarkOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_field)
        resize(m_field->size());
    if (event->type() == QEvent::FocusIn && watched == m_field)
        QMetaObject::invokeMethod(this, &MarkOverlay::follow, Qt::QueuedConnection);
    if (event->type() != QEvent::ToolTip)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(mapFromGlobal(QPointF(help->globalPos())));
    if (words.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), words, m_field);
    return true;
}

} // namespace rapporteur
