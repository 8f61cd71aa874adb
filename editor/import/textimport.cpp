// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include "addresses.h"
#include "backmatter.h"
#include "bodybuilder.h"
#include "decode.h"
#include "facts.h"
#include "frontmatter.h"
#include "houseforms.h"
#include "ids.h"
#include "languageguess.h"
#include "linekinds.h"
#include "linemarks.h"
#include "profilechoice.h"
#include "starts.h"
#include "walk.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestLead = 3; // paragraphs before the first heading, list or number

// Of no other use than to derive ids from bytes (RFC 9562, 5.5).
constexpr QUuid importSpace(
    0x5f0c6b0e, 0x7a54, 0x4d5e, 0x9c, 0x2b, 0x3e, 0x1d, 0x88, 0x41, 0xf2, 0x6a);

bool isPlainParagraph(const Block &block)
{
    return block.kind == BlockKind::Paragraph && !block.numbering.on;
}

// The lead is what stands before the body's first structure; without any, the first paragraph.
qsizetype leadLength(const QList<Block> &blocks)
{
    const auto structure = std::ranges::find_if_not(blocks, isPlainParagraph);
    const qsizetype plain = structure - blocks.begin();
    const bool brief = plain > 0 && plain <= longestLead && structure != blocks.end();
    return brief ? plain : std::min<qsizetype>(blocks.size(), 1);
}

bool canLead(const Block &block)
{
    return block.kind == BlockKind::Paragraph;
}

Draft withBody(Draft draft)
{
    const QList<Block> blocks = settledStarts(buildBody(bodyPieces(draft.lines)));
    const qsizetype lead = blocks.isEmpty() || !canLead(blocks.first()) ? 0 : leadLength(blocks);
    draft.edition.lead = blocks.first(lead);
    draft.edition.body = blocks.sliced(lead);
    draft.lines.clear();
    return draft;
}

// The language of a wrapped text where it is not the edition's.
void setLanguages(Draft &draft)
{
    forEachBlock(draft.edition, [&draft](Block &block) {
        if (block.kind != BlockKind::Wrapped)
            return;
        QString text;
        forEachBlock(block.children, [&text](const Block &inner) {
            text += inner.text.plain + u'\n';
        });
        const QString language = guessLanguage(text);
        if (language != draft.language)
            block.language = language;
    });
}

void setIds(Edition &edition)
{
    IdSource ids;
    edition.id = ids.fresh("e"_L1);
    for (Photo &photo : edition.photos)
        photo.id = ids.fresh("p"_L1);
    for (Attachment &attachment : edition.attachments)
        attachment.id = ids.fresh("a"_L1);
    forEachBlock(edition, [&ids](Block &block) { block.id = ids.fresh("b"_L1); });
}

// A line that only says which number the next one has says it twice; any other one is left over.
Draft withoutStartLines(Draft draft)
{
    const QList<TextLine> lines = std::exchange(draft.lines, {});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineMatch match = matchLine(lines.at(i).text());
        if (match.kind != LineKind::Start) {
            draft.lines.append(lines.at(i));
            continue;
        }
        const auto mark = i + 1 < lines.size() ? markOf(lines.at(i + 1).text()) : std::nullopt;
        if (!mark || mark->value != match.value.toInt())
            draft = leftOver(std::move(draft), lines.at(i).text(), lines.at(i).number);
    }
    return draft;
}

Draft read(const QString &text)
{
    const QList<TextLine> lines = splitLines(text);
    Draft draft;
    draft.lines = lines;
    draft.language = guessLanguage(text);
    draft = takeBackMatter(takeFrontMatter(withoutStartLines(std::move(draft))));
    return withLostAddresses(withBody(std::move(draft)), lines);
}

Readout readoutOf(Draft draft, const QString &text)
{
    setLanguages(draft);
    setIds(draft.edition);
    draft.edition.language = draft.language;
    const QString house = chooseProfile(draft.readout.source, text, draft.language);
    const HouseProfile &profile = profileFor(house, draft.language);
    draft.readout.profile = profile.id;
    draft = fittedToHouse(withFacts(std::move(draft)), profile);
    draft.readout.editions = {draft.edition};
    return draft.readout;
}

} // namespace

Result<Imported> importText(const QByteArray &bytes, const QString &name)
{
    const Result<QString> text = decodeText(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    Imported imported{readoutOf(read(*text), *text), {}};
    imported.readout.id = QUuid::createUuidV5(importSpace, bytes).toString(QUuid::WithoutBraces);
    return imported;
}

} // namespace rapporteur
