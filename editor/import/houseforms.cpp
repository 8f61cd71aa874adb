// SPDX-License-Identifier: GPL-3.0-or-later
#include "houseforms.h"

#include "numberform.h"
#include "printeddate.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString formAt(const QStringList &forms, qsizetype level)
{
    return forms.isEmpty() ? QString()
                           : forms.at(std::clamp<qsizetype>(level, 1, forms.size()) - 1);
}

// Walks a flow and takes out what the house prints of itself.
class Fitting
{
public:
    explicit Fitting(const HouseProfile &profile)
        : m_profile(profile)
    {}

    QList<Block> fitted(QList<Block> blocks, Text *owner, int depth);

private:
    void fit(Block &block, int depth);
    void fitNote(Block &note) const;
    void drop(Numbering &numbering, const QString &houseForm) const;
    bool anchored(Block &footnote, Text *owner) const;
    QList<Block> spelledOut(Block footnote) const;

    const HouseProfile &m_profile;
    bool m_inNumberedSection = false;
};

void Fitting::drop(Numbering &numbering, const QString &houseForm) const
{
    const bool unprintable = !numbering.on && isNumberForm(numbering.form);
    if (numbering.form == houseForm || unprintable)
        numbering.form.clear();
}

// A house without a mark for notes prints the mark as words.
void Fitting::fitNote(Block &note) const
{
    if (m_profile.noteMark.isEmpty() && !note.numbering.form.isEmpty()) {
        for (Mark &mark : note.text.marks)
            mark.from += 2;
        note.text.plain.prepend(note.numbering.form + u' ');
    }
    note.numbering.form.clear();
}

void Fitting::fit(Block &block, int depth)
{
    switch (block.kind) {
    case BlockKind::Heading:
        m_inNumberedSection |= block.numbering.on;
        drop(block.numbering, formAt(m_profile.sectionNumbers, block.level));
        break;
    case BlockKind::Paragraph:
        drop(block.numbering, formAt(m_profile.paragraphNumbers, m_inNumberedSection ? 2 : 1));
        break;
    case BlockKind::List:
        drop(
            block.numbering,
            formAt(block.numbering.on ? m_profile.listNumbers : m_profile.bullets, depth));
        break;
    case BlockKind::Note: fitNote(block); break;
    default: break;
    }
}

// Whether the star that the footnote explains stands in `owner`; it becomes the footnote's anchor.
bool Fitting::anchored(Block &footnote, Text *owner) const
{
    const qsizetype star = owner ? owner->plain.indexOf(footnote.numbering.form) : -1;
    if (star < 0 || footnote.numbering.form != m_profile.footnoteForm)
        return false;
    *owner = replaced(std::move(*owner), int(star), int(footnote.numbering.form.size()), {});
    owner->marks.append({Mark::Kind::Footnote, int(star), 0, footnote.id});
    owner->marks = normalized(std::move(owner->marks), owner->plain.size());
    footnote.numbering.form.clear();
    return true;
}

// A footnote that nothing points to is a paragraph that begins with a star.
QList<Block> Fitting::spelledOut(Block footnote) const
{
    const Text star{std::exchange(footnote.numbering.form, {}) + u' ', {}};
    footnote.kind = BlockKind::Paragraph;
    footnote.text = joined(star, footnote.text);
    const QList<Block> children = std::exchange(footnote.children, {});
    return QList<Block>{footnote} + children;
}

QList<Block> Fitting::fitted(QList<Block> blocks, Text *owner, int depth)
{
    QList<Block> result;
    result.reserve(blocks.size());
    for (Block &block : blocks) {
        fit(block, depth);
        const bool deeper = block.kind == BlockKind::List;
        const bool ownFlow = block.kind == BlockKind::Wrapped;
        if (ownFlow)
            block.children = Fitting(m_profile).fitted(std::move(block.children), nullptr, depth);
        else
            block.children
                = fitted(std::move(block.children), &block.text, deeper ? depth + 1 : depth);
        const bool inGroup = !result.isEmpty() && result.last().kind == BlockKind::Footnote;
        Text *const before = result.isEmpty() ? owner : &result.last().text;
        if (block.kind == BlockKind::Footnote && (inGroup || !anchored(block, before)))
            result += spelledOut(std::move(block));
        else
            result.append(std::move(block));
    }
    return result;
}

} // namespace

Draft fittedToHouse(Draft draft, const HouseProfile &profile)
{
    Edition &edition = draft.edition;
    Fitting fitting(profile);
    edition.lead = fitting.fitted(std::move(edition.lead), nullptr, 1);
    Text *const lastOfLead = edition.lead.isEmpty() ? nullptr : &edition.lead.last().text;
    edition.body = fitting.fitted(std::move(edition.body), lastOfLead, 1);
    if (edition.releaseLine == printedMoment(draft.readout.release, profile))
        edition.releaseLine.clear();
    return draft;
}

} // namespace rapporteur
