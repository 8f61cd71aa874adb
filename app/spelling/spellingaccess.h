// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editaccess.h"

namespace rapporteur {

// A text of several lines, with its misspelt words, as assistive technology reads it.
class SpellingAccess : public EditAccess
{
public:
    static void attach(QWidget *edit);

    using EditAccess::text;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int cursorPosition() const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    void replaceText(int start, int end, const QString &text) override;

protected:
    Run selected() const override;
    void select(int start, int end) override;
    Run lineAround(int offset) const override;
    QList<Run> runsAround(int offset) const override;

private:
    using EditAccess::EditAccess;
};

} // namespace rapporteur
