// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"

#include "asking.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "pane.h"
#include "panestack.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct EditCommands
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::EditCommands)
};

struct AdditionRule
{
    const char *label; // context "rapporteur::EditCommands"
    Spot (*add)(Flow &, const QString &, IdSource &);
};

constexpr std::array additions{
    AdditionRule{QT_TRANSLATE_NOOP("rapporteur::EditCommands", "Add section"), addSection},
    AdditionRule{QT_TRANSLATE_NOOP("rapporteur::EditCommands", "Add bullet"), addItem},
    AdditionRule{QT_TRANSLATE_NOOP("rapporteur::EditCommands", "Add paragraph"), addParagraph},
};

} // namespace

void runOnFocus(MainWindow &window, const char *slot)
{
    QWidget *field = window.focusWidget();
    if (field && field->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(field, slot);
}

void addToAgenda(MainWindow &window, Addition addition)
{
    if (!window.editor())
        window.panes().go(PaneKind::Agenda);
    FlowEditor *editor = window.editor();
    const AdditionRule &rule = additions.at(std::size_t(addition));
    editor->setFocus(Qt::ShortcutFocusReason);
    const bool wasEmpty = editor->lines().isEmpty();
    editor->apply(EditCommands::tr(rule.label), [&](Flow &flow, const Spot &at, IdSource &ids) {
        if (wasEmpty)
            flow.clear(); // the first block that the editor prepares is of its own kind
        return rule.add(flow, at.block, ids);
    });
}

void editLink(MainWindow &window)
{
    FlowEditor *editor = window.editor();
    if (!editor)
        return;
    const Question question{
        .name = u"askLink"_s,
        .title = EditCommands::tr("Link"),
        .label = EditCommands::tr("Address the selected words lead to (empty: none):")};
    if (const auto address = askText(&window, question, editor->linkAtCursor()))
        editor->setLink(address->trimmed());
}

} // namespace rapporteur
