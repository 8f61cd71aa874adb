// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// Follows the streams of numbers as they are printed (see numbering.h of the export) and notes
// where an override leaves one out or says one twice. To begin again with 1 is no gap.
class Streams
{
public:
    void visit(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            visit(block);
    }

    Findings found;

private:
    void visit(const Block &block)
    {
        if (block.kind == BlockKind::Heading)
            visitHeading(block);
        else if (block.kind == BlockKind::Wrapped)
            visitWrapped(block);
        else if (block.kind == BlockKind::Paragraph)
            count(block, m_paragraph);
    }

    void visitHeading(const Block &heading)
    {
        const auto level = std::size_t(std::clamp(heading.level, 1, int(m_headings.size())) - 1);
        std::fill(m_headings.begin() + std::ptrdiff_t(level) + 1, m_headings.end(), 0);
        if (heading.numbering.on)
            m_paragraph = 0;
        count(heading, m_headings[level]);
    }

    void visitWrapped(const Block &wrapped) // has streams of its own
    {
        Streams own;
        own.visit(wrapped.children);
        found += own.found;
    }

    void count(const Block &block, int &last)
    {
        if (!block.numbering.on)
            return;
        const int number = block.numbering.start.value_or(last + 1);
        if (number != last + 1 && number != 1)
            found.append({block.id, message(number, last)});
        last = number;
    }

    static QString message(int number, int last)
    {
        if (number <= last)
            return Check::tr("Number %1 comes after %2: correct where the numbers begin.")
                .arg(number)
                .arg(last);
        return Check::tr("Number %1 is missing before %2: correct where the numbers begin.")
            .arg(last + 1)
            .arg(number);
    }

    std::array<int, 4> m_headings{};
    int m_paragraph = 0;
};

} // namespace

Findings numberingGap(const Subject &subject)
{
    Findings found;
    for (const Edition &edition : subject.readout.editions) {
        Streams streams;
        streams.visit(edition.lead);
        streams.visit(edition.body);
        found += streams.found;
    }
    return found;
}

} // namespace rapporteur::finders
