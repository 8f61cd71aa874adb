// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include "mainwindow.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace rapporteur {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::About)
};

} // namespace

void showAbout(MainWindow &window)
{
    QMessageBox::about(
        &window,
        About::tr("About Rapporteur"),
        About::tr("<h3>Rapporteur %1</h3><p>Editor for official readouts.</p><p>Free software "
                  "under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace rapporteur
