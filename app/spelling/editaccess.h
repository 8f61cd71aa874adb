// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace rapporteur {

// A field as assistive technology reads it: misspelt words say so, as the text attribute
// "invalid:spelling" of IAccessible2, which Qt's own interfaces do not know.
class EditAccess
    : public QAccessibleWidget
    , public QAccessibleTextInterface
    , public QAccessibleEditableTextInterface
{
public:
    using QAccessibleWidget::text;

    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;

protected:
    struct Run
    {
        int start = 0;
        int end = 0;
        QString attributes;
    };

    explicit EditAccess(QWidget *field);

    // Puts this one in place of Qt's own, which may have been asked for while the field was made.
    void takeOver();

    // Empty at the cursor where nothing is selected.
    virtual Run selected() const = 0;
    virtual void select(int start, int end) = 0;
    // The line around an offset, and the runs in it that have attributes.
    virtual Run lineAround(int offset) const = 0;
    virtual QList<Run> runsAround(int offset) const = 0;
};

} // namespace rapporteur
