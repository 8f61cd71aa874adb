// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagination.h"
#include "typesetter.h"

namespace rapporteur::pdf {

struct FinishedPage
{
    PlacedPage rows;            // tops from the page's upper edge
    std::vector<Row> furniture; // running header and footer; `height` is unused, tops are baselines
};

// Everything that goes into the file, set and cut into pages.
struct Document
{
    const PageInfo &info;
    const Sheet &sheet;
    Typeset &set;
    std::vector<FinishedPage> pages;
};

// The file's bytes.
Result<QByteArray> writeDocument(const Document &document);

} // namespace rapporteur::pdf
