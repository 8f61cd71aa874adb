// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "lens.h"

#include <span>

namespace rapporteur {

// A member of the edition that is one line: a row, a field of the form.
struct LineField
{
    const char *name;
    QString Edition::*member;
    const char *label; // to be translated in context "rapporteur::EditionFields"
    const char *help = "";
};

// The members of the edition shown, with their labels, their help and the names of their edits.
void addLines(Form *form, Session &session, std::span<const LineField> fields);

// "Edit back link" for the field that is labelled "Back link".
QString editLabel(const QString &label);

} // namespace rapporteur
