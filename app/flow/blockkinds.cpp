// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockkinds.h"

#include "kindtable.h"

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

constexpr std::array names{
    Names{Heading, QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Heading"), nullptr},
    Names{Paragraph, QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Paragraph"), nullptr},
    Names{List, QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "List"), nullptr},
    Names{Item, QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Bullet"), nullptr},
    Names{
        Quotation,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Quotation"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "quote")},
    Names{
        Note,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Note"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "note")},
    Names{
        Footnote,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Footnote"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "foot")},
    Names{
        BlockKind::Photo,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Photo"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "photo")},
    Names{
        Link,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Link"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "link")},
    Names{
        Attachment,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Attachment"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "file")},
    Names{Table, QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Table"), nullptr},
    Names{Row, QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Table row"), nullptr},
    Names{
        Cell,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Table cell"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "cell")},
    Names{
        Wrapped,
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "Wrapped text"),
        QT_TRANSLATE_NOOP("rapporteur::BlockKinds", "text")},
};

static_assert(standAtTheirKind(names));

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
