// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopedigest.h"

#include "digest.h"
#include "walk.h"

#include <algorithm>

namespace rapporteur {

namespace {

// Titles of the readout and its sections; people, sides and events by their names; who is quoted.
Readout titlesOf(const Readout &content)
{
    Readout part;
    part.sides = content.sides;
    for (const Event &event : content.events) {
        Event named;
        named.id = event.id;
        named.name = event.name;
        part.events << named;
    }
    for (const Edition &edition : content.editions) {
        Edition titles;
        titles.id = edition.id;
        titles.title = edition.title;
        titles.shortTitle = edition.shortTitle;
        forEachBlock(edition, [&](const Block &block) {
            if (block.kind != BlockKind::Heading && block.speaker.isEmpty())
                return;
            Block title;
            title.id = block.id;
            title.speaker = block.speaker;
            if (block.kind == BlockKind::Heading)
                title.text = block.text;
            titles.body << title;
        });
        part.editions << titles;
    }
    return part;
}

// The heading and what follows it, up to the next heading that is not below it.
QList<Block> sectionIn(const QList<Block> &blocks, const QString &heading)
{
    const auto from = std::ranges::find_if(blocks, [&](const Block &block) {
        return block.id == heading && block.kind == BlockKind::Heading;
    });
    if (from != blocks.end()) {
        const auto end = std::find_if(from + 1, blocks.end(), [&](const Block &block) {
            return block.kind == BlockKind::Heading && block.level <= from->level;
        });
        return {from, end};
    }
    for (const Block &block : blocks) {
        if (const QList<Block> found = sectionIn(block.children, heading); !found.isEmpty())
            return found;
    }
    return {};
}

// In the first edition that has it; others translate it, which is a scope of its own.
Readout sectionOf(const Readout &content, const QString &heading)
{
    Readout part;
    for (const Edition &edition : content.editions) {
        Edition section;
        section.body = sectionIn(edition.lead + edition.body, heading);
        if (section.body.isEmpty())
            continue;
        forEachBlock(section, [&](const Block &block) {
            for (const Attachment &attachment : edition.attachments) {
                if (block.kind == BlockKind::Attachment && attachment.id == block.target)
                    section.attachments << attachment;
            }
        });
        part.editions = {section};
        break;
    }
    return part;
}

// The facts' words in this language; empty where there are none.
Wording translationOf(const Wording &wording, const QString &language)
{
    Wording part;
    std::ranges::copy_if(
        wording.translations, std::back_inserter(part.translations), [&](const Translation &each) {
            return each.language == language;
        });
    return part;
}

Readout translationOf(const Readout &content, const QString &language)
{
    Readout part;
    std::ranges::copy_if(
        content.editions, std::back_inserter(part.editions), [&](const Edition &edition) {
            return edition.language == language;
        });
    const auto add = [&](const QString &id, const Wording &wording) {
        if (const Wording words = translationOf(wording, language); !words.translations.isEmpty())
            part.sides << Side{id, words, {}};
    };
    for (const Side &side : content.sides) {
        add(side.id, side.name);
        for (const Participant &participant : side.participants)
            add(participant.id, participant.office);
    }
    for (const Event &event : content.events) {
        add(event.id, event.name);
        add(event.id, event.place);
        add(event.id, event.duration.value_or(Duration()).covers);
    }
    return part;
}

// What is set into the release whole; where nothing is, all of it is the text of both sides.
Readout jointTextOf(const Readout &content)
{
    Readout part;
    for (const Edition &edition : content.editions) {
        Edition joint;
        joint.id = edition.id;
        forEachBlock(edition, [&](const Block &block) {
            if (block.kind == BlockKind::Wrapped)
                joint.body << block;
        });
        if (!joint.body.isEmpty())
            part.editions << joint;
    }
    return part.editions.isEmpty() ? content : part;
}

} // namespace

QString digestOf(const Readout &content, const Scope &scope)
{
    switch (scope.kind) {
    case Scope::Kind::All: break;
    case Scope::Kind::Titles: return digestOf(titlesOf(content));
    case Scope::Kind::Section: return digestOf(sectionOf(content, scope.part));
    case Scope::Kind::Translation: return digestOf(translationOf(content, scope.part));
    case Scope::Kind::Counterpart: return digestOf(jointTextOf(content));
    }
    return digestOf(content);
}

} // namespace rapporteur
