// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linebreaks.h"
#include "shaper.h"

#include <vector>

namespace rapporteur::pdf {

enum class Ink : quint8 { Black, Grey, Link, Deleted, Inserted };

// A line under or through words.
enum class Stroke : quint8 { None, Link, Deleted, Inserted };

// A stretch of a paragraph with one look, for one element of the structure.
struct Span
{
    int start; // UTF-16
    int length;
    FaceStyle style;
    int language; // Shaper::language()
    int element;
    int link = -1; // the element of the link that it is in
    Stroke stroke = Stroke::None;
    Ink ink = Ink::Black;
    bool raised = false; // small and above the line, as the mark of a footnote
    int source = -1;     // where it begins in the part's own words; -1: a label or a mark

    double scale() const { return raised ? 0.65 : 1; }
    double rise() const { return raised ? 0.36 : 0; } // in sizes of the paragraph
};

// A text to be set, in points.
struct Paragraph
{
    QString text;
    std::vector<Span> spans; // cover all of the text, in order
    double size = 10;
    double leading = 12;
    bool rightToLeft = false;
};

struct PlacedRun
{
    const GlyphRun *run;
    double x; // of its left edge, from the column's left edge
    size_t span;
    int start; // of its text in the paragraph, UTF-16
};

struct Line
{
    std::vector<PlacedRun> runs; // in reading order
    double left = 0;             // of the ink, without the spaces at its end
    double width = 0;
    double height = 0;
    double baseline = 0; // below the line's top
};

// Sets a paragraph ragged in a column of this width, which must be positive. A word that is wider
// than the column is cut. An empty text gives no line.
std::vector<Line> breakLines(
    const Paragraph &paragraph, double width, Shaper &shaper, LineBreaks &breaks);

} // namespace rapporteur::pdf
