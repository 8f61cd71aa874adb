// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"
#include "flowlabels.h"
#include "flowlines.h"
#include "session.h"
#include "spelltarget.h"

#include <QTextEdit>

namespace rapporteur {

class MarkPainter;

// A text editor over a flow of blocks: each line of its document is the prose of one block, in the
// same order. Numbers and bullets are painted beside it; they are computed, never typed. Plain
// typing is the text editor's own, input methods included; whatever changes the structure is a
// function on the value, after which the document follows.
class FlowEditor
    : public QTextEdit
    , public SpellTarget
{
    Q_OBJECT

public:
    using FlowOf = Flow Edition::*;
    using Operation = std::function<Spot(Flow &, const Spot &, IdSource &)>;

    // `first`: the kind of block that the first words typed into an empty flow become.
    FlowEditor(Session &session, FlowOf flow, BlockKind first, QWidget *parent = nullptr);

    // Puts the cursor there; false if the block is not in this flow.
    bool showPlace(const Place &place);
    Spot spot() const;
    // Id of the edition whose text it shows.
    const QString &edition() const { return m_edition; }
    // The cursor with the selection that ends there.
    Place place() const;

    // Runs an operation at the cursor as one undo step.
    void apply(const QString &label, const Operation &operation);

    void split();
    void nest();
    void unnest();
    void moveLine(Step step);
    void convert(BlockKind kind);
    bool mayConvert(BlockKind kind) const;
    void add(BlockKind kind);
    void removeCurrent(); // the block with the cursor, and what stands in it
    void removeSelection();

    // Sets the mark on the selected words or takes it off; within one block.
    void toggleMark(Mark::Kind kind);
    void setLink(const QString &address);
    void setLanguage(const QString &tag); // of the selected words; empty: that of the block
    QString linkAtCursor() const;

    const QList<FlowLine> &lines() const { return m_lines; }
    const FlowLine &currentLine() const;
    const Flow &flow() const;
    Session &session() const { return m_session; }

    SpellingPassage passageOf(const QTextBlock &block) const override;
    void repaintBlock(const QTextBlock &block) override;
    void fillContextMenu(QMenu &menu) override;

public slots:
    void cut();
    void removeOrDelete(); // the selection, or the character after the cursor

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    friend class MarkPainter;

    void sync();
    void takeTyping(int position, int removed, int added);
    void typeInto(const QString &block, int from, int length, const QString &inserted);
    bool handleStructure(QKeyEvent *event);
    bool mergeAtEdge(const QKeyEvent *event);
    bool goToCell(bool next);
    void askLanguage();
    QList<PastedPiece> selectedPieces() const;
    int positionOf(const QString &block, int cursor) const;
    void paintLabel(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    void paintAnchors(QPainter &painter, const QTextBlock &block, const QPointF &corner) const;
    bool selectionCrossesBlocks() const;
    QList<int> selectedLines() const;
    void applyToItems(const QString &label, bool (*operation)(Flow &, const QString &, IdSource &));
    void mark(const QString &label, const std::function<Text(Text, int, int)> &change);
    void setSpot(const Spot &spot);

    Session &m_session;
    QString m_edition; // id of the one whose flow it is
    FlowOf m_flow;
    BlockKind m_first;
    QList<FlowLine> m_lines;
    QHash<QString, QString> m_labels;
    MarkPainter *m_painter = nullptr;
    Place m_before; // where the cursor was when the key came
    bool m_syncing = false;
};

} // namespace rapporteur
