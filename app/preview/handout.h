// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

class QMimeData;
class QPrinter;
class QWidget;

namespace rapporteur {

// Gives the readout to other programs without a file of the user's: the clipboard, the printer, the
// browser.
class Handout
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Handout)

public:
    // For e-mail: the page with its looks, and as plain text.
    Result<> copyRich(const RenderJob &job);
    Result<> copyPlain(const RenderJob &job);

    // In a folder that only this user can read and that goes with this object.
    Result<QString> writePage(const RenderJob &job);
    Result<> openInBrowser(const RenderJob &job);

    // Asks which printer and which pages.
    Result<> print(const RenderJob &job, QWidget *parent);

private:
    RenderCache m_cache;
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Prints at the printer's resolution; a printer that makes a PDF gets the file as it is.
Result<> printPdf(const QByteArray &pdf, QPrinter &printer);

} // namespace rapporteur
