// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteentries.h"

#include "mainwindow.h"
#include "mnemonic.h"
#include "outline.h"
#include "palette.h"
#include "panestack.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct PaletteEntries
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::PaletteEntries)
};

void addCommands(QList<PaletteEntry> &entries, const QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() || action->menu() || !action->isEnabled())
            continue;
        entries.append(
            {.text = withoutMnemonic(action->text()),
             .where = withoutMnemonic(menu->title()),
             .shortcut = action->shortcut().toString(QKeySequence::NativeText),
             .icon = action->icon(),
             .run = [action] { action->trigger(); }});
    }
}

void addPlaces(
    QList<PaletteEntry> &entries,
    const QList<OutlineItem> &items,
    const QString &where,
    MainWindow &window)
{
    for (const OutlineItem &item : items) {
        entries.append(
            {.text = item.text, .where = where, .shortcut = {}, .icon = {}, .run = [item, &window] {
                 window.go(item.pane, item.place);
             }});
        addPlaces(entries, item.children, item.text, window);
    }
}

} // namespace

void showPalette(MainWindow &window)
{
    QList<PaletteEntry> entries;
    for (const QAction *entry : window.menuBar()->actions())
        addCommands(entries, entry->menu());
    addPlaces(
        entries,
        outlineOf(window.session().readout(), window.session().edition()),
        PaletteEntries::tr("Outline"),
        window);
    auto *palette = new Palette(std::move(entries), &window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace rapporteur
