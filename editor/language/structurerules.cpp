// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

// A block that shows nothing: neither own words nor a picture nor a child that shows something.
bool isEmpty(const Block &block)
{
    return isBlank(block.text.plain) && !block.photo
           && std::ranges::all_of(block.children, isEmpty);
}

Findings emptyBlocks(const Subject &subject, BlockKind kind, const QString &message)
{
    Findings found;
    forEachBlock(subject.readout, [&](const Block &block) {
        if (block.kind == kind && isEmpty(block))
            found.append({block.id, message});
    });
    return found;
}

} // namespace

Findings noEdition(const Subject &subject)
{
    if (!subject.readout.editions.isEmpty())
        return {};
    return {{u"editions"_s, Check::tr("The readout has no text in any language: add an edition.")}};
}

Findings missingTitle(const Subject &subject)
{
    Findings found;
    for (const Edition &edition : subject.readout.editions) {
        // a partial translation need not have one; a page of its own must
        const bool isPage = &edition == &subject.readout.editions.front() || !edition.lead.isEmpty()
                            || !edition.body.isEmpty();
        if (isPage && isBlank(edition.title))
            found.append(
                {fieldPlace(edition, "title"_L1), Check::tr("The title is missing: write one.")});
    }
    return found;
}

Findings missingDate(const Subject &subject)
{
    if (!subject.readout.release.isEmpty())
        return {};
    return {{u"release"_s, Check::tr("The release date is missing: set it.")}};
}

Findings emptyHeading(const Subject &subject)
{
    return emptyBlocks(
        subject, BlockKind::Heading, Check::tr("This heading is empty: write it or remove it."));
}

Findings emptyItem(const Subject &subject)
{
    return emptyBlocks(
        subject, BlockKind::Item, Check::tr("This list item is empty: write it or remove it."));
}

Findings leftOver(const Subject &subject)
{
    Findings found;
    for (qsizetype i = 0; i < subject.readout.leftOver.size(); ++i) {
        const LeftOver &rest = subject.readout.leftOver[i];
        found.append(
            {"leftOver/"_L1 + QString::number(i),
             Check::tr(
                 "Line %1 of the imported text has no place yet, “%2”: move it where it belongs or "
                 "discard it.")
                 .arg(rest.line)
                 .arg(shortened(rest.text))});
    }
    return found;
}

} // namespace rapporteur::finders
