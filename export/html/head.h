// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "htmlcache.h"
#include "markup.h"
#include "page.h"

namespace rapporteur {

// What stands in the head element: title, descriptions for machines, the style sheet.
void writeHead(Markup &markup, const Page &page, HtmlCache &cache);

// An ISO 8601 day, or instant in UTC.
QString machineTime(const QDateTime &time, bool timeOfDay);

// The part of the head that tells what the page is about: title, names, linked data.
void writeMetadata(Markup &markup, const Page &page, HtmlCache &cache);

} // namespace rapporteur
