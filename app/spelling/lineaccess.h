// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spellingwords.h"

#include <QAccessibleWidget>

#include <functional>

class QLineEdit;

namespace rapporteur {

// A field of one line as assistive technology reads it; like SpellingAccess, which is for texts.
class LineAccess
    : public QAccessibleWidget
    , public QAccessibleTextInterface
    , public QAccessibleEditableTextInterface
{
public:
    using Misspelt = std::function<QList<Span>()>;

    // Puts this one in place of Qt's own, which does not know of spelling.
    static void attach(QLineEdit *line, const Misspelt &misspelt);

    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    LineAccess(QLineEdit *line, Misspelt misspelt);
    QLineEdit *line() const;

    Misspelt m_misspelt;
};

} // namespace rapporteur
