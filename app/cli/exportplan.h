// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "format.h"

namespace rapporteur {

// What an export was asked for.
struct ExportPlan
{
    QStringList files;
    QStringList names; // of their outputs, without suffixes
    QString folder;    // exists
    QList<const Format *> formats;
    QString edition; // id or language; empty: all
    RenderOptions render;
    int jobs = 1;
};

// Makes the folder.
Result<ExportPlan> exportPlan(const Arguments &arguments);

} // namespace rapporteur
