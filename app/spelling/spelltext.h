// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spellingdata.h"

#include <QObject>

#include <optional>

namespace rapporteur {

class SpellCheck;
class SpellTarget;
class SquigglePainter;

// A word under suspicion.
struct MisspeltWord
{
    QString word;
    QString language;
    int position = 0; // in the document
};

// Watches the spelling of one text widget, as long as it lives.
class SpellText : public QObject
{
    Q_OBJECT

public:
    SpellText(SpellCheck &check, QWidget *edit);

    QWidget *edit() const { return m_edit; }
    SpellTarget *target() const { return m_target; }

    // Up to so many blocks that were not checked as they are now, what is visible first.
    QList<QTextBlock> unchecked(qsizetype most) const;
    SpellingPassage passageOf(const QTextBlock &block) const;

    // Takes what the check of a passage found, unless the block has changed meanwhile.
    void take(int blockNumber, const SpellingPassage &passage, const QList<Span> &found);

    // Asks anew which words are known.
    void refilter();

    std::optional<MisspeltWord> misspeltAt(int position) const;
    void replace(const MisspeltWord &word, const QString &by);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followTyping(int position);
    void followCursor();
    void filter(const QTextBlock &block, const QList<Span> &before);
    bool isBeingTyped(const QTextBlock &block, const Span &span) const;
    bool offer(int position, QPoint globalPosition);

    SpellCheck &m_check;
    QWidget *m_edit;
    SpellTarget *m_target;                // null: a plain field
    SquigglePainter *m_painter = nullptr; // of a plain field
    int m_typedBlock = -1;                // where words were typed last
    bool m_hasTyped = false;              // and the cursor has not moved otherwise
};

} // namespace rapporteur
