// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishcommands.h"

#include "filecommands.h"
#include "mainwindow.h"
#include "publishdialog.h"
#include "reviewjudge.h"
#include "windows.h"

namespace rapporteur {

void showPublishing(MainWindow &window)
{
    const QString path = window.session().path();
    auto *dialog
        = new PublishDialog(path.isEmpty() ? window.files().folder() : path, reviewJudge, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PublishDialog::readoutWanted, &window, [&window](const QString &file) {
        openFiles({file}, &window);
    });
    dialog->open();
}

} // namespace rapporteur
