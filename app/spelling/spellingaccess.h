// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace rapporteur {

// A text widget as assistive technology reads it: misspelt words say so, as the text attribute
// "invalid:spelling" of IAccessible2, which Qt's own interface does not know.
class SpellingAccess
    : public QAccessibleWidget
    , public QAccessibleTextInterface
    , public QAccessibleEditableTextInterface
{
public:
    explicit SpellingAccess(QWidget *edit);

    // Puts this one in place of Qt's own, which may have been asked for while the widget was made.
    static void attach(QWidget *edit);

    QString text(QAccessible::Text kind) const override;
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
};

} // namespace rapporteur
