// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"
#include "interfacelanguage.h"
#include "mainwindow.h"

#include <BreezeIcons>
#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"Rapporteur"_s);
    QApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    QApplication::setDesktopFileName(u"org.rapporteur.Rapporteur"_s);
    BreezeIcons::initIcons();
    rapporteur::useInterfaceLanguage(rapporteur::preferredInterfaceLanguage());

    rapporteur::MainWindow window;
    const QStringList files = QApplication::arguments().sliced(1);
    if (files.isEmpty())
        window.files().startNew();
    else
        window.files().open(files.first());
    window.show();
    return QApplication::exec();
}
