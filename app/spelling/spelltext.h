// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spellfield.h"

namespace rapporteur {

class SpellTarget;
class SquigglePainter;

// Of a text widget.
class SpellText : public SpellField
{
    Q_OBJECT

public:
    SpellText(SpellCheck &check, QWidget *edit);

    QList<int> unchecked(qsizetype most) const override;
    SpellingPassage passageOf(int block) const override;
    void take(int block, const SpellingPassage &passage, const QList<Span> &found) override;
    void refilter() override;
    void forget() override;
    void replace(const MisspeltWord &word, const QString &by) override;
    std::unique_ptr<QMenu> ownMenu() override;

protected:
    std::optional<MisspeltWord> misspeltAt(int position) const override;
    int cursorPosition() const override;
    QPoint belowCursor() const override;
    int positionAt(QPoint globalPosition) const override;

private:
    void followTyping(int position);
    void followCursor();
    QTextBlock block(int number) const;
    SpellingPassage passageOf(const QTextBlock &block) const;
    void filter(const QTextBlock &block, const QList<Span> &before);
    void repaint(const QTextBlock &block);

    SpellTarget *m_target;                // null: a plain field
    SquigglePainter *m_painter = nullptr; // of a plain field
    int m_typedBlock = -1;                // where words were typed last
    bool m_hasTyped = false;              // and the cursor has not moved otherwise
};

} // namespace rapporteur
