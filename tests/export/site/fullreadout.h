// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"
#include "ids.h"
#include "readoutfields.h"
#include "texts.h"

namespace rapporteur::test {

// A readout with one of everything, made by the tables of readoutfields.h: a new member is filled,
// and a list that the document gets has an element, without further ado.
class FullReadout
{
public:
    static constexpr QChar placeholder = u'x';

    Readout make()
    {
        Readout readout;
        fill(readout);
        readout.embargo.reset();
        readout.publishAt.reset();
        readout.withdrawal.reset();
        mark(readout.editions.front());
        Edition translated = readout.editions.front();
        translated.id = QStringLiteral("e-fr");
        translated.language = QStringLiteral("fr");
        translated.kind = Edition::Kind::ProvisionalTranslation;
        readout.editions.push_back(translated);
        return readout;
    }

    static Moment day() { return {.date = QDate(2030, 4, 3), .time = {}, .zone = {}, .utc = {}}; }

private:
    // Marks need a text to stand over: each kind in the lead, the footnote in the body.
    void mark(Edition &edition)
    {
        using enum Mark::Kind;
        Block note;
        note.kind = BlockKind::Footnote;
        fillBlock(note, 0);
        edition.lead.front().text.marks
            = {{Emphasis, 0, 1, {}},
               {Strong, 0, 1, {}},
               {Link, 0, 1, QStringLiteral("https://www.example.org/c")},
               {Language, 0, 1, QStringLiteral("la")},
               {Footnote, 1, 0, note.id}};
        edition.lead.insert(1, note);
    }

    template<typename T>
    void fill(T &value)
    {
        forEachField(value, [&](const char *member, auto &field) {
            look(field, QLatin1StringView(member));
        });
    }

    void fill(Moment &value) { value = day(); }

    void fill(Block &value) { fillBlock(value, 0); }

    template<typename T>
    void look(T &field, QLatin1StringView name)
    {
        if constexpr (std::same_as<T, QString>)
            field = valueOf(name);
        else if constexpr (std::same_as<T, int>)
            field = 1;
        else if constexpr (std::same_as<T, Text>)
            field.plain = placeholder;
        else if constexpr (std::same_as<T, QList<Block>>)
            field = blocks(flowKinds(), 0);
        else if constexpr (std::same_as<T, QStringList>)
            field = name == QLatin1StringView("sides") ? QStringList() : QStringList{placeholder};
        else if constexpr (std::same_as<T, QList<Mark>>)
            field = {};
        else if constexpr (Described<T>)
            fill(field);
        else if constexpr (requires { field.emplace_back(); })
            fill(field.emplace_back());
        else if constexpr (requires { field.emplace(); })
            maybe(field);
    }

    template<typename T>
    void maybe(T &field)
    {
        if constexpr (Described<typename T::value_type>)
            fill(field.emplace());
    }

    QString valueOf(QLatin1StringView name)
    {
        if (name == QLatin1StringView("id"))
            return m_ids.fresh(QLatin1StringView("i"));
        if (name == QLatin1StringView("path"))
            return QStringLiteral("a.png");
        if (name == QLatin1StringView("address"))
            return QStringLiteral("https://www.example.org/a");
        if (name == QLatin1StringView("language"))
            return QStringLiteral("en");
        return std::ranges::contains(texts::codes, name) ? QString() : placeholder;
    }

    QList<Block> blocks(std::span<const BlockKind> kinds, int depth)
    {
        QList<Block> result;
        for (const BlockKind kind : kinds) {
            if (kind == BlockKind::Footnote || depth > 2)
                continue;
            Block each;
            each.kind = kind;
            fillBlock(each, depth);
            result += each;
        }
        return result;
    }

    void fillBlock(Block &block, int depth)
    {
        const BlockKind kind = block.kind;
        forEachField(block, [&](const char *member, auto &field) {
            const QLatin1StringView name(member);
            if (!has(kind, name))
                return;
            if constexpr (std::same_as<std::remove_cvref_t<decltype(field)>, QList<Block>>)
                field = blocks(ruleFor(kind).children, depth + 1);
            else
                look(field, name);
        });
        if (kind == BlockKind::Link)
            block.target = QStringLiteral("https://www.example.org/b");
    }

    static bool has(BlockKind kind, QLatin1StringView name)
    {
        if (name == QLatin1StringView("text"))
            return ruleFor(kind).hasText;
        if (name == QLatin1StringView("speaker"))
            return kind == BlockKind::Quotation;
        if (name == QLatin1StringView("opening") || name == QLatin1StringView("closing"))
            return kind == BlockKind::Wrapped;
        if (name == QLatin1StringView("photo"))
            return kind == BlockKind::Photo;
        return name != QLatin1StringView("numbering") && name != QLatin1StringView("language");
    }

    IdSource m_ids;
};

// The readout with these words in every text that it has.
inline Readout saying(Readout readout, const QString &words)
{
    forEachTextField(readout, [&words](const TextField &, auto &text) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(text)>, Text>)
            text.plain = text.isEmpty() ? QString() : words;
        else
            text = text.isEmpty() ? QString() : words;
    });
    return readout;
}

} // namespace rapporteur::test
