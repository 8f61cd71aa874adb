// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "commandtable.h"
#include "giveway.h"
#include "icons.h"
#include "mainwindow.h"
#include "recentfiles.h"
#include "windowmenu.h"
#include "windows.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int toolBarNeeds = 18; // lines in the window

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Commands)
};

QAction *actionFor(const Command &command, MainWindow &window, QMenu *menu)
{
    auto *action = new QAction(Commands::tr(command.text), menu);
    action->setObjectName(QString::fromLatin1(command.name));
    action->setStatusTip(Commands::tr(command.tip));
    const auto usual = QKeySequence::keyBindings(command.key); // of the desktop
    if (!usual.isEmpty())
        action->setShortcuts(usual);
    else
        action->setShortcut(QKeySequence::fromString(
            QString::fromLatin1(command.shortcut), QKeySequence::PortableText));
    if (command.icon)
        action->setIcon(commandIcon(command.icon));
    QObject::connect(action, &QAction::triggered, &window, [&window, run = command.run] {
        run(window);
    });
    if (command.isOn) {
        action->setCheckable(true);
        const auto sync = [action, &window, isOn = command.isOn] {
            action->setChecked(isOn(window));
        };
        QObject::connect(menu, &QMenu::aboutToShow, action, sync);
        QObject::connect(action, &QAction::triggered, action, sync);
    }
    return action;
}

// Filled when it opens: the list changes while the window is there.
void addRecentMenu(MainWindow &window)
{
    auto *import = window.findChild<QAction *>(u"import"_s);
    auto *file = qobject_cast<QMenu *>(import->associatedObjects().constFirst());
    auto *recent = new QMenu(Commands::tr("Open &recent"), file);
    recent->setObjectName(u"recent"_s);
    file->insertMenu(import, recent);
    QObject::connect(recent, &QMenu::aboutToShow, &window, [recent, &window] {
        recent->clear();
        for (const QString &path : recentFiles()) {
            QAction *action = recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
            action->setStatusTip(path);
            action->setToolTip(path);
            QObject::connect(action, &QAction::triggered, &window, [path, &window] {
                openFiles({path}, &window);
            });
        }
        if (recent->isEmpty())
            recent->addAction(Commands::tr("Nothing opened yet"))->setEnabled(false);
    });
}

void followHistory(MainWindow &window)
{
    Session &session = window.session();
    auto *undo = window.findChild<QAction *>(u"undo"_s);
    auto *redo = window.findChild<QAction *>(u"redo"_s);
    undo->setIconText(Commands::tr("Undo"));
    redo->setIconText(Commands::tr("Redo"));
    const auto sync = [&session, undo, redo] {
        const QUndoStack &history = session.history();
        undo->setEnabled(history.canUndo());
        redo->setEnabled(history.canRedo());
        undo->setText(
            history.canUndo() ? Commands::tr("&Undo: %1").arg(history.undoText())
                              : Commands::tr("&Undo"));
        redo->setText(
            history.canRedo() ? Commands::tr("&Redo: %1").arg(history.redoText())
                              : Commands::tr("&Redo"));
    };
    sync();
    QObject::connect(&session, &Session::historyMoved, undo, sync);
}

void addToolBar(MainWindow &window)
{
    QToolBar *bar = window.addToolBar(Commands::tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const QStringList groups{
        u"new open save export"_s,
        u"undo redo"_s,
        u"addSection addBullet addParagraph"_s,
        u"suggesting"_s};
    for (const QString &group : groups) {
        if (!bar->actions().isEmpty())
            bar->addSeparator();
        for (const QString &name : group.split(u' '))
            bar->addAction(window.findChild<QAction *>(name));
    }
    showWhenTall(bar, &window, toolBarNeeds); // the menus have it all
}

} // namespace

void addCommands(MainWindow &window)
{
    for (const MenuTable &table : menuTables()) {
        QMenu *menu = window.menuBar()->addMenu(Commands::tr(table.title));
        for (const Command &command : table.commands) {
            if (command.name)
                menu->addAction(actionFor(command, window, menu));
            else
                menu->addSeparator();
        }
    }
    addRecentMenu(window);
    addWindowList(window);
    addToolBar(window);
    followHistory(window);
}

void enableReadoutCommands(MainWindow &window, bool enabled)
{
    for (const MenuTable &table : menuTables()) {
        for (const Command &command : table.commands) {
            if (command.needsReadout)
                window.findChild<QAction *>(QLatin1StringView(command.name))->setEnabled(enabled);
        }
    }
}

} // namespace rapporteur
