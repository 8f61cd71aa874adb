// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutcommands.h"

#include "handout.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "previewpane.h"

#include <QCoreApplication>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int briefly = 5000; // milliseconds

struct Handouts
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Handouts)
};

void tell(MainWindow &window, const Result<> &result, const QString &done)
{
    if (!result)
        window.messages().say(MessageBar::Kind::Error, result.error().message);
    else if (!done.isEmpty())
        window.statusBar()->showMessage(done, briefly);
}

} // namespace

void printPage(MainWindow &window)
{
    tell(window, window.preview().handout().print(window.preview().job(u"pdf"_s), &window), {});
}

void copyRich(MainWindow &window)
{
    tell(
        window,
        window.preview().handout().copyRich(window.preview().job(u"html"_s)),
        Handouts::tr("The readout was copied with its looks."));
}

void copyPlain(MainWindow &window)
{
    tell(
        window,
        window.preview().handout().copyPlain(window.preview().job(u"txt"_s)),
        Handouts::tr("The readout was copied as plain text."));
}

void openInBrowser(MainWindow &window)
{
    tell(window, window.preview().handout().openInBrowser(window.preview().job(u"html"_s)), {});
}

} // namespace rapporteur
