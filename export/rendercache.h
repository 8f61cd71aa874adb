// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "htmlcache.h"
#include "renderpdf.h"

namespace rapporteur {

// One member a renderer, each private to its renderer.
struct RenderCache::Data
{
    HtmlCache html;
    PdfTools pdf;
};

} // namespace rapporteur
