// SPDX-License-Identifier: GPL-3.0-or-later
#include "placelink.h"

#include "floweditor.h"
#include "panestack.h"
#include "previewpane.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur {

namespace {

// The bound control: a field itself, or what the field is part of. Qt names its own parts "qt_…".
QString pathOf(const QWidget *field)
{
    for (const QWidget *widget = field; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1StringView("qt_")))
            return name;
    }
    return {};
}

Place placeOf(QWidget *field)
{
    if (const auto *flow = qobject_cast<FlowEditor *>(field)) {
        const Spot spot = flow->spot();
        return {spot.block, spot.cursor};
    }
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return {pathOf(line), line->cursorPosition()};
    if (const auto *text = qobject_cast<QPlainTextEdit *>(field))
        return {pathOf(text), text->textCursor().position()};
    return {pathOf(field), 0};
}

} // namespace

PlaceLink::PlaceLink(PaneStack *panes, PreviewPane *preview)
    : QObject(preview)
    , m_panes(panes)
    , m_preview(preview)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_panes->isAncestorOf(now))
            follow(now);
    });
}

void PlaceLink::follow(QWidget *field)
{
    disconnect(m_moves);
    m_field = field;
    if (auto *flow = qobject_cast<FlowEditor *>(field))
        m_moves = connect(flow, &QTextEdit::cursorPositionChanged, this, &PlaceLink::show);
    else if (auto *line = qobject_cast<QLineEdit *>(field))
        m_moves = connect(line, &QLineEdit::cursorPositionChanged, this, &PlaceLink::show);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        m_moves = connect(text, &QPlainTextEdit::cursorPositionChanged, this, &PlaceLink::show);
    show();
}

void PlaceLink::show()
{
    if (m_field)
        m_preview->showPlace(placeOf(m_field));
}

} // namespace rapporteur
