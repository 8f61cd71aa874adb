// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur {

// A page for those who put it into one of their own.
struct HtmlPieces
{
    QByteArray head; // what the page is about, for the head element
    QByteArray body; // the page's words, one element
    QList<Issue> issues;
};

HtmlPieces renderHtmlPieces(const Page &page, RenderCache &cache);

} // namespace rapporteur
