// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialoghelp.h"

#include "mainwindow.h"
#include "manual.h"
#include "manualwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Topic
{
    QLatin1StringView dialog; // its name, or its class
    QLatin1StringView topic;
};

constexpr std::array topics{
    Topic{"askLanguage"_L1, "word-language"_L1},
    Topic{"askLink"_L1, "agenda-keys"_L1},
    Topic{"askReason"_L1, "approve"_L1},
    Topic{"difference"_L1, "reviewing"_L1},
    Topic{"hotfix"_L1, "publishing"_L1},
    Topic{"nameVersion"_L1, "versions"_L1},
    Topic{"QFileDialog"_L1, "saving"_L1},
    Topic{"QMessageBox"_L1, "unsaved"_L1},
    Topic{"QPrintDialog"_L1, "print"_L1},
    Topic{"rapporteur::EditionDialog"_L1, "editions"_L1},
    Topic{"rapporteur::ExportDialog"_L1, "export"_L1},
    Topic{"rapporteur::ManualWindow"_L1, "manual"_L1},
    Topic{"rapporteur::Palette"_L1, "window"_L1},
    Topic{"rapporteur::PeopleDialog"_L1, "pane.participants"_L1},
    Topic{"rapporteur::PreferencesDialog"_L1, "preferences"_L1},
    Topic{"rapporteur::PublishDialog"_L1, "publishing"_L1},
    Topic{"rapporteur::ShortcutsDialog"_L1, "keys-commands"_L1},
    Topic{"rapporteur::UnsavedDialog"_L1, "unsaved"_L1},
    Topic{"schedule"_L1, "publishing"_L1},
};

bool isOf(const QObject *dialog, const QObject *window)
{
    while (dialog && dialog != window)
        dialog = dialog->parent();
    return dialog;
}

} // namespace

DialogHelp::DialogHelp(MainWindow &window)
    : QObject(&window)
{
    qApp->installEventFilter(this);
}

QString DialogHelp::topicOf(const QWidget &dialog)
{
    const QStringList names{dialog.objectName(), QLatin1StringView(dialog.metaObject()->className())};
    const auto *const found = std::ranges::find_if(topics, [&](const Topic &topic) {
        return names.contains(topic.dialog);
    });
    return found == topics.end() ? QString() : QString(found->topic);
}

// The manual becomes the dialog's own: a modal one would keep the keyboard from any other.
bool DialogHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1
        || !watched->isWidgetType())
        return false;
    auto *dialog = qobject_cast<QDialog *>(static_cast<QWidget *>(watched)->window());
    if (!dialog || !isOf(dialog, parent()))
        return false;
    auto *manual = qobject_cast<ManualWindow *>(dialog);
    if (!manual)
        manual = dialog->findChild<ManualWindow *>();
    if (!manual)
        manual = new ManualWindow(dialog);
    manual->showPage(manualAddress({topicOf(*dialog)}));
    return true;
}

} // namespace rapporteur
