// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spellfield.h"

class QLineEdit;

namespace rapporteur {

// Of a field of one line.
class SpellLine : public SpellField
{
    Q_OBJECT

public:
    SpellLine(SpellCheck &check, QLineEdit *line);

    QList<int> unchecked(qsizetype most) const override;
    SpellingPassage passageOf(int block) const override;
    void take(int block, const SpellingPassage &passage, const QList<Span> &found) override;
    void refilter() override;
    void forget() override;
    void replace(const MisspeltWord &word, const QString &by) override;
    std::unique_ptr<QMenu> ownMenu() override;

    // What is underlined now.
    QList<Span> misspelt() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    std::optional<MisspeltWord> misspeltAt(int position) const override;
    int cursorPosition() const override;
    QPoint belowCursor() const override;
    int positionAt(QPoint globalPosition) const override;

private:
    void followCursor();
    void underline();

    QLineEdit *m_line;
    Spelling m_spelling;
    bool m_isUnderlined = false;
    bool m_isTyping = false;    // the word before the cursor
    bool m_hasTyped = false;    // and the cursor has not moved otherwise
    bool m_isComposing = false; // with an input method
};

} // namespace rapporteur
