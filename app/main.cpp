// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"
#include "mainwindow.h"
#include "preferring.h"
#include "windowmemory.h"
#include "windows.h"

#include <BreezeIcons>
#include <KDBusService>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

// What the command line named, or what was open last, and what a crash left behind.
void begin(const QStringList &files)
{
    if (!files.isEmpty())
        openFiles(files);
    else if (!reopenWindows())
        openWindow().showWelcome();
    const QString journal = mainWindows().first()->files().journal().folder();
    removeOldEntries(journal, QDateTime::currentDateTimeUtc());
    offerLeftBehind(journal);
}

// What a second start of the program hands on to the first one.
void takeOn(const QStringList &arguments, const QString &folder)
{
    QStringList files = arguments.sliced(std::min(arguments.size(), qsizetype(1)));
    for (QString &file : files)
        file = QDir(folder).absoluteFilePath(file);
    MainWindow *window = mainWindows().value(0);
    if (!files.isEmpty())
        openFiles(files, window);
    else
        openWindow().showWelcome();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setOrganizationDomain(u"rapporteur.org"_s);
    QApplication::setApplicationName(u"Rapporteur"_s);
    QApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    QApplication::setDesktopFileName(u"org.rapporteur.Rapporteur"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, {}, u"[file…]"_s);
    parser.process(application);
    const KDBusService service(KDBusService::Unique | KDBusService::NoExitOnFailure);
    QObject::connect(&service, &KDBusService::activateRequested, &application, takeOn);
    BreezeIcons::initIcons();
    applyPreferences();

    begin(parser.positionalArguments());
    const int status = QApplication::exec();
    qDeleteAll(mainWindows());
    return status;
}
