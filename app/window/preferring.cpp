// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferring.h"

#include "actor.h"
#include "appearance.h"
#include "dictionarychoices.h"
#include "filecommands.h"
#include "helpcommands.h"
#include "interfacelanguage.h"
#include "mainwindow.h"
#include "preferences.h"
#include "preferencesdialog.h"
#include "previewpane.h"
#include "spellcheck.h"
#include "windows.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

void applyPreferences()
{
    useAppearance(preferences::appearance.get());
    useTextSize(preferences::textSize.get());
    useInterfaceLanguage(preferredInterfaceLanguage());
    for (MainWindow *window : mainWindows())
        applyPreferences(*window);
}

void applyPreferences(MainWindow &window)
{
    const std::optional<Paper> paper = paperNamed(preferences::paper.get());
    window.session().setAuthor(personOf(currentActor()));
    window.files().setDefaults({.profile = preferences::profile.get(), .paper = paper});
    window.preview().setPaper(paper);
    window.spelling().use(dictionaryChoices());
}

void showPreferences(MainWindow &window)
{
    auto *dialog = window.findChild<PreferencesDialog *>();
    if (!dialog) {
        dialog = new PreferencesDialog(&window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &PreferencesDialog::changed, &window, [] { applyPreferences(); });
        QObject::connect(dialog, &PreferencesDialog::helpWanted, &window, [&window] {
            showHelp(window, {u"preferences"_s});
        });
        applyPreferences(); // dictionaries may have been installed
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace rapporteur
