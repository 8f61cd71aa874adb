// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlabels.h"

#include "compose/numbering.h"

namespace rapporteur {

namespace {

class Labeller
{
public:
    explicit Labeller(const HouseProfile &profile)
        : m_profile(profile)
    {}

    QHash<QString, QString> labels(const Flow &flow)
    {
        NumberStreams streams(m_profile);
        visit(flow, streams, 0);
        return m_labels;
    }

private:
    void visit(const Flow &flow, NumberStreams &streams, int depth)
    {
        for (const Block &block : flow) {
            if (block.kind == BlockKind::Heading)
                m_labels[block.id] = streams.heading(block.level, block.numbering).text;
            else if (block.kind == BlockKind::Paragraph)
                m_labels[block.id] = streams.paragraph(block.numbering).text;
            if (block.kind == BlockKind::List)
                visitList(block, streams, depth + 1);
            else if (block.kind == BlockKind::Wrapped)
                labels(block.children);
            else if (block.kind == BlockKind::Table)
                visitTable(block, streams, depth);
            else
                visit(block.children, streams, depth);
        }
    }

    void visitList(const Block &list, NumberStreams &streams, int depth)
    {
        int index = 0;
        for (const Block &item : list.children) {
            m_labels[item.id] = streams.item(list.numbering, depth, index++).text;
            visit(item.children, streams, depth);
        }
    }

    // Cells are told apart by row and column.
    void visitTable(const Block &table, NumberStreams &streams, int depth)
    {
        for (qsizetype row = 0; row < table.children.size(); ++row) {
            const Flow &cells = table.children[row].children;
            for (qsizetype column = 0; column < cells.size(); ++column) {
                m_labels[cells[column].id] = QStringLiteral("%1·%2").arg(row + 1).arg(column + 1);
                visit(cells[column].children, streams, depth);
            }
        }
    }

    const HouseProfile &m_profile;
    QHash<QString, QString> m_labels;
};

} // namespace

QHash<QString, QString> labelsOf(const Flow &flow, const HouseProfile &profile)
{
    return Labeller(profile).labels(flow);
}

QHash<QString, QString> noteMarksOf(const Edition &edition, const HouseProfile &profile)
{
    return footnoteLabels(edition.lead, edition.body, profile.footnoteForm);
}

} // namespace rapporteur
