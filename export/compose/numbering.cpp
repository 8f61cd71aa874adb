// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbering.h"

#include "numberform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The form for a level, 1 first; the deepest that the house knows serves all below it.
QString formAt(const QStringList &forms, qsizetype level)
{
    return forms.isEmpty() ? QString() : forms[std::clamp(level, qsizetype(1), forms.size()) - 1];
}

Label numbered(int number, const QString &form)
{
    return {.text = numberLabel(number, form), .numbered = true, .number = number};
}

struct FootnoteLabels
{
    QString form;
    bool anewInGroup;
    int number = 0;
    QHash<QString, QString> labels;

    void add(const QList<Block> &blocks)
    {
        bool inGroup = false;
        for (const Block &block : blocks) {
            const bool isFootnote = block.kind == BlockKind::Footnote;
            if (isFootnote) {
                number = anewInGroup && !inGroup ? 1 : number + 1;
                labels.insert(block.id, numberLabel(number, form));
            }
            inGroup = isFootnote;
            add(block.children);
        }
    }
};

} // namespace

NumberStreams::NumberStreams(const HouseProfile &profile)
    : m_profile(profile)
{}

Label NumberStreams::heading(int level, const Numbering &numbering)
{
    const std::size_t at = std::size_t(std::clamp(level, 1, int(m_headings.size())) - 1);
    std::fill(m_headings.begin() + std::ptrdiff_t(at) + 1, m_headings.end(), 0);
    if (!numbering.on)
        return {};
    m_headings[at] = numbering.start.value_or(m_headings[at] + 1);
    m_paragraph = 0;
    m_inNumberedSection = true;
    return numbered(
        m_headings[at],
        numbering.form.isEmpty() ? formAt(m_profile.sectionNumbers, level) : numbering.form);
}

Label NumberStreams::paragraph(const Numbering &numbering)
{
    if (!numbering.on)
        return {};
    m_paragraph = numbering.start.value_or(m_paragraph + 1);
    return numbered(
        m_paragraph,
        numbering.form.isEmpty() ? formAt(m_profile.paragraphNumbers, m_inNumberedSection ? 2 : 1)
                                 : numbering.form);
}

Label NumberStreams::item(const Numbering &list, int depth, int index) const
{
    if (list.on)
        return numbered(
            list.start.value_or(1) + index,
            list.form.isEmpty() ? formAt(m_profile.listNumbers, depth) : list.form);
    const bool isMark = !list.form.isEmpty() && !isNumberForm(list.form);
    return {
        .text = isMark ? list.form : formAt(m_profile.bullets, depth),
        .numbered = false,
        .number = 0};
}

QHash<QString, QString> footnoteLabels(
    const QList<Block> &lead, const QList<Block> &body, const QString &form)
{
    FootnoteLabels found{.form = form, .anewInGroup = form.contains(u'*'), .labels = {}};
    found.add(lead);
    found.add(body);
    return found.labels;
}

} // namespace rapporteur
