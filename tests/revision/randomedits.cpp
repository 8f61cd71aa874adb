// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"

#include "ids.h"
#include "walk.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace rapporteur::test {

namespace {

class Editor
{
public:
    Editor(Readout &readout, quint32 seed, QString tag)
        : m_readout(readout)
        , m_random(seed)
        , m_tag(std::move(tag))
    {}

    void edit();

private:
    int upTo(qsizetype most) { return m_random.bounded(int(most) + 1); }
    qsizetype indexIn(const auto &list) { return m_random.bounded(int(list.size())); }
    QString word() { return m_tag + QString::number(++m_count) + u"x"_s; }
    QString id() { return m_tag + u"-"_s + QString::number(++m_count); }

    Edition &edition() { return m_readout.editions[indexIn(m_readout.editions)]; }
    QList<Block> *flow(BlockKind kind);
    void editWords(QString &text);
    void editText();
    void addMark(Text &text);
    void addBlock();
    void deleteBlock();
    void moveBlock();
    void editLine();
    void editFact();
    void changeSides();
    void editList();

    Readout &m_readout;
    QRandomGenerator m_random;
    QString m_tag;
    int m_count = 0;
};

// A list that may hold blocks of this kind.
QList<Block> *Editor::flow(BlockKind kind)
{
    Edition &in = edition();
    QList<QList<Block> *> lists;
    if (kind != BlockKind::Item)
        lists = {&in.lead, &in.body};
    forEachBlock(in, [&](Block &block) {
        if (mayContain(block.kind, kind))
            lists << &block.children;
    });
    return lists.isEmpty() ? nullptr : lists[indexIn(lists)];
}

void Editor::editWords(QString &text)
{
    QStringList words = text.split(u' ');
    const qsizetype at = indexIn(words);
    switch (upTo(2)) {
    case 0: words.insert(at, word()); break;
    case 1: words[at] = word(); break;
    default: words.removeAt(at); break;
    }
    text = words.join(u' ');
}

void Editor::addMark(Text &text)
{
    const int from = upTo(text.plain.size());
    const auto end = text.plain.indexOf(u' ', from);
    const auto begin = text.plain.lastIndexOf(u' ', from) + 1;
    if (end <= begin)
        return;
    text.marks << Mark{Mark::Kind::Strong, int(begin), int(end - begin), {}};
    text.marks = normalized(text.marks, text.plain.size());
}

void Editor::editText()
{
    QList<Text *> texts;
    forEachText(edition(), [&](Text &text) {
        if (!text.isEmpty())
            texts << &text;
    });
    if (texts.isEmpty())
        return;
    Text &text = *texts[indexIn(texts)];
    if (upTo(3) == 0)
        return addMark(text);
    QList<int> spaces{0};
    for (qsizetype at = text.plain.indexOf(u' '); at >= 0; at = text.plain.indexOf(u' ', at + 1))
        spaces << int(at) + 1;
    const int from = spaces[indexIn(spaces)];
    const auto next = text.plain.indexOf(u' ', from);
    const int length = int(next < 0 ? text.plain.size() : next) - from;
    switch (upTo(2)) {
    case 0: text = replaced(text, from, 0, word() + u' '); break;
    case 1: text = replaced(text, from, length, word()); break;
    default: text = replaced(text, from, next < 0 ? length : length + 1, {}); break;
    }
}

void Editor::addBlock()
{
    const BlockKind kind = upTo(1) == 0 ? BlockKind::Item : BlockKind::Paragraph;
    QList<Block> *list = flow(kind);
    if (!list)
        return;
    Block block;
    block.id = id();
    block.kind = kind;
    block.text.plain = word() + u' ' + word();
    list->insert(upTo(list->size()), block);
}

void Editor::deleteBlock()
{
    QList<Block> *list = flow(upTo(1) == 0 ? BlockKind::Item : BlockKind::Paragraph);
    if (list && !list->isEmpty())
        list->removeAt(indexIn(*list));
}

void Editor::moveBlock()
{
    QList<Block> *from = flow(BlockKind::Paragraph);
    if (!from || from->isEmpty())
        return;
    const Block block = from->takeAt(indexIn(*from));
    QList<Block> *to = flow(block.kind);
    if (to && mayContain(BlockKind::Wrapped, block.kind) && block.kind != BlockKind::Wrapped)
        to->insert(upTo(to->size()), block);
    else
        from->append(block);
}

void Editor::editLine()
{
    Edition &in = edition();
    const QList<QString *> lines{&in.title, &in.summary, &in.category, &in.office, &in.attribution};
    editWords(*lines[indexIn(lines)]);
}

void Editor::editFact()
{
    if (upTo(1) == 0 && !m_readout.events.isEmpty()) {
        Event &event = m_readout.events[indexIn(m_readout.events)];
        event.ordinal = upTo(30);
        if (event.duration)
            event.duration->minutes = 1 + upTo(300);
        editWords(event.place.text);
    } else if (!m_readout.sides.isEmpty()) {
        Side &side = m_readout.sides[indexIn(m_readout.sides)];
        if (side.participants.isEmpty() || upTo(2) == 0) {
            Participant participant;
            participant.id = id();
            participant.name.family = word();
            side.participants.insert(upTo(side.participants.size()), participant);
        } else if (upTo(2) == 0) {
            side.participants.removeAt(indexIn(side.participants));
        } else {
            editWords(side.participants[indexIn(side.participants)].office.text);
        }
    }
}

void Editor::changeSides()
{
    if (m_readout.sides.size() < 2)
        return;
    Side &from = m_readout.sides[indexIn(m_readout.sides)];
    Side &to = m_readout.sides[indexIn(m_readout.sides)];
    if (!from.participants.isEmpty()) {
        const Participant participant = from.participants.takeAt(indexIn(from.participants));
        to.participants.insert(upTo(to.participants.size()), participant);
    }
}

void Editor::editList()
{
    Edition &in = edition();
    if (upTo(1) == 0)
        in.tags.insert(upTo(in.tags.size()), word());
    else if (!in.tags.isEmpty())
        in.tags.removeAt(indexIn(in.tags));
    if (!in.contacts.isEmpty())
        editWords(in.contacts.first().title);
}

void Editor::edit()
{
    switch (upTo(10)) {
    case 0: return addBlock();
    case 1: return deleteBlock();
    case 2: return moveBlock();
    case 3: return editLine();
    case 4: return editFact();
    case 5: return editList();
    case 6: return changeSides();
    default: return editText();
    }
}

} // namespace

Readout randomlyEdited(Readout readout, quint32 seed, const QString &tag, int count)
{
    Editor editor(readout, seed, tag);
    for (int i = 0; i < count; ++i)
        editor.edit();
    return readout;
}

} // namespace rapporteur::test
