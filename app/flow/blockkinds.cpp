// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockkinds.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

using enum BlockKind;

constexpr auto context = "rapporteur::BlockKinds";

struct Names
{
    BlockKind kind;
    const char *name;
    const char *mark;
};

#define NAME(text) QT_TRANSLATE_NOOP("rapporteur::BlockKinds", text)

constexpr std::array names{
    Names{Heading, NAME("Heading"), nullptr},
    Names{Paragraph, NAME("Paragraph"), nullptr},
    Names{List, NAME("List"), nullptr},
    Names{Item, NAME("Bullet"), nullptr},
    Names{Quotation, NAME("Quotation"), NAME("quote")},
    Names{Note, NAME("Note"), NAME("note")},
    Names{Footnote, NAME("Footnote"), NAME("foot")},
    Names{BlockKind::Photo, NAME("Photo"), NAME("photo")},
    Names{Link, NAME("Link"), NAME("link")},
    Names{Attachment, NAME("Attachment"), NAME("file")},
    Names{Table, NAME("Table"), nullptr},
    Names{Row, NAME("Table row"), nullptr},
    Names{Cell, NAME("Table cell"), NAME("cell")},
    Names{Wrapped, NAME("Wrapped text"), NAME("text")},
};

#undef NAME

constexpr bool namesStandAtTheirKind()
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].kind != BlockKind(i))
            return false;
    }
    return true;
}
static_assert(namesStandAtTheirKind());

constexpr std::array
    becoming{Heading, Paragraph, Item, Quotation, Note, Footnote, Link, Attachment, Wrapped};
constexpr std::array adding{
    Heading,
    Paragraph,
    Item,
    Quotation,
    Note,
    Footnote,
    BlockKind::Photo,
    Link,
    Attachment,
    Table,
    Wrapped};

} // namespace

QString kindName(BlockKind kind)
{
    return QCoreApplication::translate(context, names.at(std::size_t(kind)).name);
}

QString kindMark(BlockKind kind)
{
    const char *mark = names.at(std::size_t(kind)).mark;
    return mark ? QCoreApplication::translate(context, mark) : QString();
}

std::span<const BlockKind> kindsToBecome()
{
    return becoming;
}

std::span<const BlockKind> kindsToAdd()
{
    return adding;
}

} // namespace rapporteur
