// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editaccess.h"
#include "spellingwords.h"

#include <functional>

class QLineEdit;

namespace rapporteur {

// A field of one line, with its misspelt words, as assistive technology reads it.
class LineAccess : public EditAccess
{
public:
    using Misspelt = std::function<QList<Span>()>;

    static void attach(QLineEdit *line, const Misspelt &misspelt);

    using EditAccess::text;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
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
    LineAccess(QLineEdit *line, Misspelt misspelt);
    QLineEdit *line() const;

    Misspelt m_misspelt;
};

} // namespace rapporteur
