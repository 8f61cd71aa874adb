// SPDX-License-Identifier: GPL-3.0-or-later
#include "placelink.h"

#include "fieldplace.h"
#include "floweditor.h"
#include "panestack.h"
#include "previewpane.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur {

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
        m_preview->showPlace(placeOfCursor(m_field));
}

} // namespace rapporteur
