// SPDX-License-Identifier: GPL-3.0-or-later
#include "caret.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace rapporteur {

// A line edit tells of its text before it tells of the cursor.
Caret::Caret(QLineEdit *edit)
    : QObject(edit)
{
    const auto follow = [this, edit] {
        const int cursor = edit->cursorPosition();
        const bool isAtStart = edit->selectionStart() == cursor;
        const int other = isAtStart ? edit->selectionEnd() : edit->selectionStart();
        m_before = m_now = {.cursor = cursor, .anchor = edit->hasSelectedText() ? other : cursor};
    };
    connect(edit, &QLineEdit::cursorPositionChanged, this, follow);
    connect(edit, &QLineEdit::selectionChanged, this, follow);
}

// A text tells of the change itself first, then of the cursor, and last that it has changed.
Caret::Caret(QPlainTextEdit *edit)
    : QObject(edit)
{
    const auto follow = [this, edit] {
        const QTextCursor cursor = edit->textCursor();
        m_now = {.cursor = cursor.position(), .anchor = cursor.anchor()};
    };
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, follow);
    connect(edit, &QPlainTextEdit::selectionChanged, this, follow);
    connect(edit->document(), &QTextDocument::contentsChange, this, [this] { m_before = m_now; });
}

Place Caret::before(const QString &path) const
{
    Place place{.field = path, .cursor = m_before.cursor};
    if (m_before.anchor != m_before.cursor) {
        place.anchorField = path;
        place.anchor = m_before.anchor;
    }
    return place;
}

void Caret::put(QWidget *field, const Place &place)
{
    const int from = place.anchorField == place.field ? place.anchor : place.cursor;
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        const int last = int(line->text().size());
        const int cursor = std::clamp(place.cursor, 0, last);
        line->setCursorPosition(cursor);
        const int anchor = std::clamp(from, 0, last);
        if (anchor != cursor)
            line->setSelection(anchor, cursor - anchor);
        else
            line->deselect();
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        const int last = edit->document()->characterCount() - 1;
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(std::clamp(from, 0, last));
        cursor.setPosition(std::clamp(place.cursor, 0, last), QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
}

} // namespace rapporteur
