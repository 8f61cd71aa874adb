// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Redline)
};

QString kindOf(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::Inserted: return Words::tr("inserted");
    case ChangeKind::Deleted: return Words::tr("deleted");
    case ChangeKind::Moved: return Words::tr("moved");
    case ChangeKind::Edited: break;
    }
    return change.area == ChangeArea::Formatting ? Words::tr("formatting") : Words::tr("edited");
}

QList<Run> runsOf(const QString &text, const QString &address = {})
{
    Run run;
    run.text = text;
    run.address = address;
    return {run};
}

QString wordsOf(const Change &change, Piece::Kind kind)
{
    QStringList words;
    for (const Piece &piece : change.words) {
        if (piece.kind == kind)
            words << piece.text.simplified();
    }
    return words.join(u" … "_s);
}

void addChanged(const QList<Part> &parts, QSet<QString> &ids)
{
    for (const Part &part : parts) {
        if (part.changed)
            ids << part.id;
        addChanged(part.children, ids);
    }
}

// Where on the page the change is marked; empty where the page does not show it.
QString addressOf(const Change &change, const QSet<QString> &marked)
{
    if (!change.place.startsWith("editions/"_L1))
        return {};
    for (const QString &id :
         {change.id, change.place.section(u'/', -1), change.place.section(u'/', 2)}) {
        if (marked.contains(id))
            return u'#' + changeAnchor(id);
    }
    return {};
}

Part headingOf(const Comparison &comparison)
{
    Part heading;
    heading.role = Role::PartHeading;
    heading.id = u"changes"_s;
    heading.level = 2;
    const qsizetype count = comparison.changes.size();
    QString title = count == 1 ? Words::tr("1 change") : Words::tr("%1 changes").arg(count);
    if (!comparison.numbering.isEmpty())
        title += Words::tr(", and %1 of numbering only").arg(comparison.numbering.size());
    heading.runs = runsOf(title);
    return heading;
}

} // namespace

Change shortened(Change change)
{
    constexpr int most = 160;
    for (Piece &piece : change.words) {
        if (piece.text.size() <= most)
            continue;
        const qsizetype space = piece.text.lastIndexOf(u' ', most);
        const int cut = piece.text.at(most - 1).isHighSurrogate() ? most - 1 : most;
        piece.text = piece.text.first(space > 0 ? space : cut) + u" …"_s;
    }
    return change;
}

QString changeWords(const Change &change)
{
    QStringList parts;
    const QString deleted = wordsOf(change, Piece::Kind::Deleted);
    const QString inserted = wordsOf(change, Piece::Kind::Inserted);
    if (!deleted.isEmpty())
        parts << Words::tr("deleted: %1").arg(deleted);
    if (!inserted.isEmpty())
        parts << Words::tr("inserted: %1").arg(inserted);
    if (parts.isEmpty()) {
        const QString same = wordsOf(change, Piece::Kind::Same);
        parts << (same.isEmpty() ? kindOf(change) : kindOf(change) + u": "_s + same);
    }
    return parts.join(u"; "_s);
}

QString changeSummary(const Change &change)
{
    return change.place + u": "_s + changeWords(change);
}

Page withChangeList(Page redlined, const Compared &compared)
{
    QSet<QString> marked;
    addChanged(redlined.parts, marked);
    Part list;
    list.role = Role::List;
    list.id = u"changes/list"_s;
    list.level = 1;
    list.numbered = true;
    for (const Change &change : compared.comparison.changes) {
        Part item;
        item.role = Role::Item;
        item.numbered = true;
        item.number = int(list.children.size()) + 1;
        item.label = QString::number(item.number) + u'.';
        item.runs = runsOf(
            placeOf(change, compared) + u": "_s + changeWords(shortened(change)),
            addressOf(change, marked));
        list.children << item;
    }
    if (!list.children.isEmpty())
        redlined.parts.prepend(list);
    redlined.parts.prepend(headingOf(compared.comparison));
    return redlined;
}

} // namespace rapporteur
