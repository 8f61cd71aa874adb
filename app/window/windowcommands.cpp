// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcommands.h"

#include "filecommands.h"
#include "mainwindow.h"
#include "safety/unsaveddialog.h"
#include "windows.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace rapporteur {

namespace {

struct WindowCommands
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WindowCommands)
};

} // namespace

void startNewReadout(MainWindow &window)
{
    freeWindow(&window).files().startNew();
}

void openReadouts(MainWindow &window)
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        &window,
        WindowCommands::tr("Open readout"),
        window.files().folder(),
        WindowCommands::tr("Readouts (*.readout);;All files (*)"));
    openFiles(paths, &window);
}

void importPlainText(MainWindow &window)
{
    const QString path = QFileDialog::getOpenFileName(
        &window,
        WindowCommands::tr("Import text"),
        window.files().folder(),
        WindowCommands::tr("Plain text (*.txt);;All files (*)"));
    if (!path.isEmpty())
        freeWindow(&window).files().importFile(path);
}

void recoverUnsaved(MainWindow &window)
{
    UnsavedDialog dialog(window.files().journal().folder(), &window);
    if (dialog.exec() == QDialog::Accepted)
        recoverInWindow(dialog.chosen(), &window);
}

} // namespace rapporteur
