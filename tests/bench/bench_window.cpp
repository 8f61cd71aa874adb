// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdocuments.h"
#include "paintclock.h"
#include "session.h"
#include "startbench.h"
#include "windowbench.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <print>

using namespace Qt::StringLiterals;

// Prints what the window takes, on the screen there is; without one, what it takes to draw.
namespace rapporteur {

namespace {

const QString windowOption = u"--window"_s;

struct SavedDocument
{
    QString name;
    QString path;
};

Result<QList<SavedDocument>> savedDocuments(const QString &folder)
{
    QList<SavedDocument> saved;
    for (const BenchDocument &document : benchDocuments()) {
        Session session;
        session.reset(document.readout);
        const QString path = u"%1/%2.readout"_s.arg(folder).arg(saved.size());
        if (const Result<> written = session.saveAs(path); !written)
            return std::unexpected(written.error());
        saved += {document.name, path};
    }
    return saved;
}

// Each window in a process of its own, so that none has what another left.
Result<> printAll(const QString &folder)
{
    const auto documents = savedDocuments(folder);
    if (!documents)
        return std::unexpected(documents.error());
    std::println("\n## Start, whole process\n\n"
                 "| until painted | median ms | CPU ms |\n| --- | ---: | ---: |");
    for (const auto &[name, path] : *documents) {
        if (const Result<> printed = printStart(name, path); !printed)
            return printed;
    }
    std::fflush(stdout); // what follows writes by itself
    for (const auto &[name, path] : *documents)
        QProcess::execute(QApplication::applicationFilePath(), {windowOption, name, path});
    return {};
}

} // namespace

} // namespace rapporteur

int main(int argumentCount, char **arguments)
{
    using namespace rapporteur;
    PaintClock clock(argumentCount, arguments);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == windowOption) {
        printWindow(words.value(2), words.value(3), clock);
        return 0;
    }
    if (words.size() > 1)
        return startAndShow(words.value(1), words.value(2), clock);
    const QTemporaryDir folder;
    const Result<> printed = printAll(folder.path());
    if (!printed)
        std::println(stderr, "{}", printed.error().message.toStdString());
    return printed ? 0 : 1;
}
