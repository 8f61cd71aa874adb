// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpcommands.h"

#include "enumnames.h"
#include "fieldplace.h"
#include "findpanel.h"
#include "floweditor.h"
#include "helptopics.h"
#include "mainwindow.h"
#include "manual.h"
#include "manualwindow.h"
#include "mnemonic.h"
#include "outlineview.h"
#include "panels.h"
#include "panestack.h"
#include "previewpane.h"
#include "problemspanel.h"
#include "reviewpage.h"
#include "shortcutsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The place that the control is bound to; what can be chosen and typed is bound by its line.
QString placeOf(const QWidget *control)
{
    const auto *box = qobject_cast<const QComboBox *>(control);
    return placeOfCursor(box && box->isEditable() ? box->lineEdit() : control).field;
}

QString kindOf(const FlowEditor &editor)
{
    const auto &names = EnumNames<BlockKind>::all;
    const auto found
        = std::ranges::find(names, editor.currentLine().kind, &EnumName<BlockKind>::value);
    const bool isBlock = found != names.end() && !editor.lines().isEmpty();
    return isBlock ? "block."_L1 + QLatin1StringView(found->name) : QString();
}

// A block's words and properties are told of by its kind.
QStringList topicsInText(const FlowEditor &editor, const QString &place)
{
    const QString property = place.section(u'/', 1).replace(u'/', u'.');
    return {"block."_L1 + property, kindOf(editor)};
}

QStringList topicsInPane(MainWindow &window)
{
    const QString place = placeOf(window.focusWidget());
    QStringList topics = topicsOf(place);
    if (const FlowEditor *editor = window.editor())
        topics = topicsInText(*editor, place);
    const char *name = paneRules()[std::size_t(window.panes().currentKind())].name;
    return topics << u"pane."_s + QString::fromLatin1(name).section(u' ', 0, 0).toLower();
}

struct Area
{
    QWidget *widget;
    QLatin1StringView topic;
};

} // namespace

QStringList topicsHere(MainWindow &window)
{
    const QWidget *focus = window.focusWidget();
    for (const Area &area :
         {Area{&window.outline(), "outline"_L1},
          Area{&window.preview(), "preview"_L1},
          Area{&window.review(), "reviewing"_L1},
          Area{&window.panels().problems(), "problems"_L1},
          Area{&window.panels(), "find"_L1}}) {
        if (area.widget == focus || area.widget->isAncestorOf(focus))
            return {area.topic};
    }
    if (window.panes().isAncestorOf(focus))
        return topicsInPane(window);
    return topicsOf(placeOf(focus)) << u"start"_s; // a panel by its name, or the ways to begin
}

void showHelp(MainWindow &window, const QStringList &topics)
{
    auto *manual = window.findChild<ManualWindow *>();
    if (!manual)
        manual = new ManualWindow(&window);
    manual->showPage(manualAddress(topics));
}

void showHelpHere(MainWindow &window)
{
    showHelp(window, topicsHere(window));
}

void showManual(MainWindow &window)
{
    showHelp(window, {});
}

void showShortcuts(MainWindow &window)
{
    QList<Shortcut> shortcuts;
    for (const QAction *entry : window.menuBar()->actions()) {
        for (const QAction *action : entry->menu()->actions()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                shortcuts.append(
                    {.menu = withoutMnemonic(entry->text()),
                     .command = withoutMnemonic(action->text()),
                     .keys = keys});
        }
    }
    auto *dialog = new ShortcutsDialog(std::move(shortcuts), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rapporteur
