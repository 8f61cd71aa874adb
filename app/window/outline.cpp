// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include "blockkinds.h"
#include "editions.h"
#include "flowlabels.h"
#include "profile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

bool OutlineItem::operator==(const OutlineItem &) const = default;

namespace {

struct Outline
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Outline)
};

QList<OutlineItem> events(const Readout &readout)
{
    QList<OutlineItem> items;
    for (const Event &event : readout.events) {
        if (!event.name.isEmpty())
            items.append({event.name.text, PaneKind::Events, u"events/"_s + event.id, {}});
    }
    return items;
}

QList<OutlineItem> people(const Readout &readout)
{
    QList<OutlineItem> items;
    for (const Side &side : readout.sides) {
        const QString name = side.name.isEmpty() ? Outline::tr("Side without a name")
                                                 : side.name.text;
        OutlineItem item{name, PaneKind::Participants, u"sides/"_s + side.id, {}};
        for (const Participant &participant : side.participants) {
            const QString full = fullName(participant.name);
            item.children.append(
                {full.isEmpty() ? Outline::tr("Participant without a name") : full,
                 PaneKind::Participants,
                 u"participants/"_s + participant.id,
                 {}});
        }
        items.append(item);
    }
    return items;
}

QList<OutlineItem> photos(const Edition &edition)
{
    QList<OutlineItem> items;
    for (const Photo &photo : edition.photos) {
        const QString text = photo.caption.isEmpty() ? Outline::tr("Photo without a caption")
                                                     : photo.caption.plain;
        const QString place = u"editions/%1/photos/%2"_s.arg(edition.id, photo.id);
        items.append({text, PaneKind::Photos, place, {}});
    }
    return items;
}

QString nameOf(const Block &wrapped)
{
    if (!wrapped.text.isEmpty())
        return wrapped.text.plain;
    return wrapped.opening.isEmpty() ? kindName(BlockKind::Wrapped) : wrapped.opening;
}

// Sections, each under the section of the level above; a wrapped text under the one that it stands
// in, with its own below it.
QList<OutlineItem> sections(const Flow &text, const QHash<QString, QString> &labels)
{
    QList<OutlineItem> items;
    int level = 0;   // of the section that is open
    QString wrapped; // the latest; what comes behind it is no part of it
    const auto below = [&](int depth) {
        QList<OutlineItem> *list = &items;
        for (; depth > 1 && !list->isEmpty() && list->last().place != wrapped; --depth)
            list = &list->last().children;
        return list;
    };
    for (const Block &block : text) {
        if (block.kind == BlockKind::Heading) {
            level = block.level;
            const QString title = block.text.isEmpty() ? Outline::tr("Section without a title")
                                                       : block.text.plain;
            const QString line = labels.value(block.id) + u' ' + title;
            below(level)->append({line.trimmed(), PaneKind::Agenda, block.id, {}});
        } else if (block.kind == BlockKind::Wrapped) {
            below(level + 1)->append(
                {nameOf(block), PaneKind::Agenda, block.id, sections(block.children, labels)});
            wrapped = block.id;
        }
    }
    return items;
}

} // namespace

QList<OutlineItem> outlineOf(const Readout &readout, const QString &editionId)
{
    const Edition &edition = editionFor(readout, editionId);
    QList<OutlineItem> items;
    const auto add = [&](PaneKind kind, const QList<OutlineItem> &children) {
        items.append({paneName(kind), kind, {}, children});
    };
    add(PaneKind::Release, {});
    add(PaneKind::Events, events(readout));
    add(PaneKind::Participants, people(readout));
    add(PaneKind::Photos, photos(edition));
    add(PaneKind::Lead, {});
    const HouseProfile profile = profileFor(readout.profile, edition.language);
    add(PaneKind::Agenda, sections(edition.body, labelsOf(edition.body, profile)));
    add(PaneKind::Notes, {});
    if (!readout.leftOver.isEmpty())
        add(PaneKind::LeftOver, {});
    return items;
}

} // namespace rapporteur
