// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <unistd.h>

using namespace rapporteur;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile out;
    QFile err;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(ExitCode::Unwritable);
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const Console console{outStream, errStream, isatty(STDERR_FILENO) != 0};
    return int(runCommandLine(QCoreApplication::arguments().sliced(1), console));
}
