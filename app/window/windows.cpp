// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows.h"

#include "filecommands.h"
#include "mainwindow.h"
#include "safety/recoverybar.h"
#include "safety/safeguard.h"
#include "windowmemory.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostOffers = 5; // windows; the rest is listed under File > Recover unsaved

bool isFree(MainWindow &window)
{
    Session &session = window.session();
    return session.path().isEmpty() && !session.isModified() && session.history().count() == 0;
}

MainWindow *windowWith(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    for (MainWindow *window : mainWindows()) {
        const QString open = window->session().path();
        if (!file.isEmpty() && QFileInfo(open).canonicalFilePath() == file)
            return window;
    }
    return nullptr;
}

void openFile(const QString &path, MainWindow *window)
{
    if (MainWindow *open = windowWith(path)) {
        bringForward(*open);
        return;
    }
    MainWindow &free = freeWindow(window);
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        free.files().importFile(path);
    else
        free.files().open(path);
}

} // namespace

QList<MainWindow *> mainWindows()
{
    QList<MainWindow *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible())
            windows += window;
    }
    std::ranges::sort(windows, {}, [](const MainWindow *window) { return window->windowTitle(); });
    return windows;
}

MainWindow &openWindow()
{
    auto *window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&window->session(), &Session::pathChanged, window, rememberWindows);
    QObject::connect(window, &QObject::destroyed, qApp, [] {
        if (!mainWindows().isEmpty())
            rememberWindows();
    });
    window->show();
    return *window;
}

void bringForward(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

MainWindow &freeWindow(MainWindow *window)
{
    return window && isFree(*window) ? *window : openWindow();
}

void openFiles(const QStringList &paths, MainWindow *window)
{
    for (const QString &path : paths)
        openFile(QFileInfo(path).absoluteFilePath(), window);
}

void recoverInWindow(const JournalEntry &entry, MainWindow *window)
{
    MainWindow *open = windowWith(entry.path);
    MainWindow &shown = open ? *open : freeWindow(window);
    shown.safeguard().recovery().recover(entry);
    bringForward(shown);
}

void offerLeftBehind(const QString &journalFolder)
{
    QList<JournalEntry> entries = leftBehind(journalFolder);
    entries.removeIf([](const JournalEntry &entry) { return entry.isPutAside; });
    for (const JournalEntry &entry : entries.first(std::min(entries.size(), mostOffers))) {
        if (windowWith(entry.path))
            continue; // its window offers it
        if (QFileInfo(entry.path).isFile())
            openFile(entry.path, mainWindows().value(0));
        else
            freeWindow(mainWindows().value(0)).safeguard().recovery().offer(entry);
    }
}

bool closeAllWindows()
{
    const QList<MainWindow *> windows = mainWindows();
    for (MainWindow *window : windows) {
        if (!window->files().mayLeave())
            return false;
    }
    rememberWindows();
    for (MainWindow *window : windows) {
        window->files().letGo();
        window->close();
    }
    return true;
}

} // namespace rapporteur
