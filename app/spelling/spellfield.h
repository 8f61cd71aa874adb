// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling.h"

#include <QObject>
#include <QPoint>

#include <memory>
#include <optional>

class QMenu;
class QWidget;

namespace rapporteur {

class SpellCheck;

// A word under suspicion.
struct MisspeltWord
{
    QString word;
    QString language;
    int position = 0; // in the field
};

// Watches the spelling of one field, as long as it lives. The field's text is in blocks, counted
// from 0; positions count from its beginning.
class SpellField : public QObject
{
    Q_OBJECT

public:
    // Of the readout's texts; nullptr for what holds none.
    static SpellField *watch(SpellCheck &check, QWidget *edit);

    QWidget *edit() const { return m_edit; }

    // Up to so many blocks that were not checked as they are now, what is visible first.
    virtual QList<int> unchecked(qsizetype most) const = 0;
    virtual SpellingPassage passageOf(int block) const = 0;

    // Takes what the check of a passage found, unless the block has changed meanwhile.
    virtual void take(int block, const SpellingPassage &passage, const QList<Span> &found) = 0;

    // Asks anew which words are known.
    virtual void refilter() = 0;
    // Nothing was ever checked.
    virtual void forget() = 0;

    virtual void replace(const MisspeltWord &word, const QString &by) = 0;
    // The commands that the field offers anywhere.
    virtual std::unique_ptr<QMenu> ownMenu() = 0;

    // Alt+Return and the context menu offer suggestions.
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    SpellField(SpellCheck &check, QWidget *edit);

    SpellCheck &check() const { return m_check; }

    // Of what was found, what is nobody's name and none of the user's words; the word that ends at
    // `typing` is not finished yet.
    QList<Span> suspicious(const Spelling &spelling, qsizetype typing) const;

    virtual std::optional<MisspeltWord> misspeltAt(int position) const = 0;
    virtual int cursorPosition() const = 0;
    virtual QPoint belowCursor() const = 0; // global
    virtual int positionAt(QPoint globalPosition) const = 0;

private:
    bool offer(int position, QPoint globalPosition);

    SpellCheck &m_check;
    QWidget *m_edit;
};

} // namespace rapporteur
