// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include "asking.h"
#include "languagechoices.h"
#include "marking.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

// The commands of the flow editor that its keys and the window's menus share.
namespace rapporteur {

namespace {

Spot wrapSelection(Flow &blocks, const Place &selected, IdSource &ids)
{
    const Spot cursor{selected.field, selected.cursor};
    const Spot anchor = selected.anchorField.isEmpty()
                            ? cursor
                            : Spot{selected.anchorField, selected.anchor};
    const bool forward = pathOf(blocks, anchor.block) <= pathOf(blocks, cursor.block);
    return forward ? wrapBlocks(blocks, anchor, cursor, ids)
                   : wrapBlocks(blocks, cursor, anchor, ids);
}

} // namespace

void FlowEditor::split()
{
    removeSelection();
    apply(tr("New line"), splitBlock);
}

void FlowEditor::applyToItems(
    const QString &label, bool (*operation)(Flow &, const QString &, IdSource &))
{
    QStringList items;
    for (const int line : selectedLines())
        items.append(m_lines.value(line).id);
    apply(label, [&](Flow &blocks, const Spot &at, IdSource &ids) {
        QStringList done;
        for (const QString &id : std::as_const(items)) {
            BlockPath path = pathOf(blocks, id);
            const bool moved = std::ranges::any_of(done, [&](const QString &other) {
                const BlockPath outer = pathOf(blocks, other);
                return !outer.isEmpty() && outer.size() < path.size()
                       && path.first(outer.size()) == outer;
            });
            if (!moved && operation(blocks, id, ids))
                done.append(id);
        }
        return at;
    });
}

void FlowEditor::nest()
{
    applyToItems(tr("Nest"), nestItem);
}

void FlowEditor::unnest()
{
    applyToItems(tr("Move out"), unnestItem);
}

void FlowEditor::moveLine(Step step)
{
    apply(
        step == Step::Back ? tr("Move up") : tr("Move down"),
        [step](Flow &blocks, const Spot &at, IdSource &) {
            moveBlock(blocks, at.block, step);
            return at;
        });
}

void FlowEditor::convert(BlockKind kind)
{
    const Place selected = place();
    apply(tr("Change kind"), [&](Flow &blocks, const Spot &at, IdSource &ids) {
        if (kind == BlockKind::Wrapped)
            return wrapSelection(blocks, selected, ids);
        convertBlock(blocks, at.block, kind, ids);
        return at;
    });
}

bool FlowEditor::mayConvert(BlockKind kind) const
{
    Flow blocks = flow();
    IdSource ids;
    return kind == BlockKind::Wrapped || convertBlock(blocks, currentLine().id, kind, ids);
}

void FlowEditor::add(BlockKind kind)
{
    apply(tr("Add"), [kind](Flow &blocks, const Spot &at, IdSource &ids) {
        return addBlock(blocks, at, kind, ids);
    });
}

void FlowEditor::removeCurrent()
{
    apply(tr("Remove"), [kind = currentLine().kind](Flow &blocks, const Spot &at, IdSource &) {
        return kind == BlockKind::Cell ? removeRow(blocks, at) : removeBlock(blocks, at.block);
    });
}

void FlowEditor::removeSelection()
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return;
    const auto spotAt = [this](int position) {
        const QTextBlock block = document()->findBlock(position);
        return Spot{m_lines.value(block.blockNumber()).id, position - block.position()};
    };
    const Spot from = spotAt(cursor.selectionStart());
    const Spot to = spotAt(cursor.selectionEnd());
    apply(tr("Delete"), [&](Flow &blocks, const Spot &, IdSource &) {
        return removeRange(blocks, from, to);
    });
}

void FlowEditor::cut()
{
    copy();
    removeSelection();
}

void FlowEditor::removeOrDelete()
{
    if (textCursor().hasSelection())
        removeSelection();
    else
        textCursor().deleteChar();
}

void FlowEditor::mark(const QString &label, const std::function<Text(Text, int, int)> &change)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int from = cursor.selectionStart() - block.position();
    const int length
        = std::min(cursor.selectionEnd() - cursor.selectionStart(), block.length() - 1 - from);
    if (length <= 0)
        return;
    const QTextCursor kept = textCursor();
    const QString id = m_lines.value(block.blockNumber()).id;
    apply(label, [&](Flow &blocks, const Spot &at, IdSource &) {
        Block &target = blockAt(blocks, pathOf(blocks, id));
        setProse(target, change(proseOf(target), from, length));
        return at;
    });
    setTextCursor(kept);
}

void FlowEditor::toggleMark(Mark::Kind kind)
{
    mark(
        kind == Mark::Kind::Strong ? tr("Strong") : tr("Emphasis"),
        [kind](Text text, int from, int length) {
            return isMarked(text, from, length, kind)
                       ? unmarked(std::move(text), from, length, kind)
                       : marked(std::move(text), from, length, kind);
        });
}

void FlowEditor::setLink(const QString &address)
{
    mark(tr("Link"), [&](Text text, int from, int length) {
        return address.isEmpty() ? unmarked(std::move(text), from, length, Mark::Kind::Link)
                                 : marked(std::move(text), from, length, Mark::Kind::Link, address);
    });
}

void FlowEditor::setLanguage(const QString &tag)
{
    mark(tr("Language"), [&](Text text, int from, int length) {
        return tag.isEmpty() ? unmarked(std::move(text), from, length, Mark::Kind::Language)
                             : marked(std::move(text), from, length, Mark::Kind::Language, tag);
    });
}

void FlowEditor::askLanguage()
{
    QStringList names{tr("As around it")};
    const QStringList tags = languageTags();
    for (const QString &tag : tags)
        names.append(languageName(tag));
    const Question question{
        .name = u"askLanguage"_s,
        .title = tr("Language of the selection"),
        .label = tr("The selected words are in:")};
    if (const std::optional<int> chosen = askChoice(this, question, names))
        setLanguage(tags.value(*chosen - 1));
}

QString FlowEditor::linkAtCursor() const
{
    const QTextCursor cursor = textCursor();
    const FlowLine line = m_lines.value(
        document()->findBlock(cursor.selectionStart()).blockNumber());
    const int at = cursor.selectionStart()
                   - document()->findBlock(cursor.selectionStart()).position();
    for (const Mark &mark : line.text.marks) {
        if (mark.kind == Mark::Kind::Link && mark.from <= at && at < mark.from + mark.length)
            return mark.value;
    }
    return {};
}

} // namespace rapporteur
