// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmemory.h"

#include "filecommands.h"
#include "mainwindow.h"
#include "panestack.h"
#include "windows.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace rapporteur {

namespace {

const QLatin1StringView listKey("openReadouts");
const QLatin1StringView pathKey("path");
const QLatin1StringView paneKey("pane");
const QLatin1StringView geometryKey("geometry");

void goToPane(MainWindow &window, const QString &name)
{
    const auto pane = std::ranges::find(paneRules(), name, [](const PaneRule &rule) {
        return QString::fromLatin1(rule.name);
    });
    if (pane != paneRules().end())
        window.panes().go(pane->kind);
}

} // namespace

void rememberWindows()
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey);
    int index = 0;
    for (MainWindow *window : mainWindows()) {
        if (window->session().path().isEmpty())
            continue;
        settings.setArrayIndex(index++);
        settings.setValue(pathKey, window->session().path());
        settings.setValue(
            paneKey,
            QString::fromLatin1(paneRules()[std::size_t(window->panes().currentKind())].name));
        settings.setValue(geometryKey, window->saveGeometry());
    }
    settings.endArray();
}

bool reopenWindows()
{
    QSettings settings;
    struct Remembered
    {
        QString path;
        QString pane;
        QByteArray geometry;
    };
    QList<Remembered> windows;
    const int count = settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        windows += Remembered{
            settings.value(pathKey).toString(),
            settings.value(paneKey).toString(),
            settings.value(geometryKey).toByteArray()};
    }
    settings.endArray();
    windows.removeIf([](const Remembered &it) { return !QFileInfo(it.path).isFile(); });
    for (const Remembered &remembered : std::as_const(windows)) { // opening remembers anew
        MainWindow &window = openWindow();
        window.restoreGeometry(remembered.geometry);
        window.files().open(remembered.path);
        goToPane(window, remembered.pane);
    }
    return !windows.isEmpty();
}

} // namespace rapporteur
