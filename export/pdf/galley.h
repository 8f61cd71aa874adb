// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lines.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace rapporteur::pdf {

// What is on a page without being part of its text (ISO 32000-1, 14.8.2.2).
enum class Artifact : quint8 { None, Header, Footer };

inline constexpr int noElement = -1;
inline constexpr int noPart = -1;

struct SetText
{
    const GlyphRun *run;
    double x;
    double baseline; // below the row's top
    double size;
    int element; // of the structure; noElement in an artifact
    Ink ink;
    int part;   // Typeset's index; noPart in an artifact
    int source; // offset in the part's own words, UTF-16; -1: a label or a mark
};

struct SetPicture
{
    QRectF area;
    int picture;     // Pictures' index
    int orientation; // EncodedPicture's
    int element;
    int part;
};

struct LinkArea
{
    QRectF area;
    int element;
    QString target; // an address, or '#' and the id of a part
    QString words;
};

// A stroke as it stands in one line; those of an inserted text are two.
struct Rule
{
    QRectF area;
    int element; // whose words it belongs to
    Ink ink;
};

struct Bar
{
    double x;
    int id; // rows with the same bar share one rule
};

struct Bookmark
{
    int level;
    QString title;
};

// A strip of the column that no page break cuts: a line of text, or a picture and its captions. x
// runs from the paper's left edge, y from the row's top, in points.
struct Row
{
    double before = 0; // space above it, unless it is a page's first
    double height = 0;
    bool joinsPrevious = false; // stands on the same page as the row before it
    std::vector<SetText> texts;
    std::vector<SetPicture> pictures;
    std::vector<QRectF> hairlines;
    std::vector<LinkArea> links;
    std::vector<Rule> rules;
    std::vector<Bar> bars;
    QStringList ids; // parts that begin here
    std::vector<Bookmark> bookmarks;
    Artifact artifact = Artifact::None;
};

// All rows of a document before it is cut into pages.
using Galley = std::vector<Row>;

} // namespace rapporteur::pdf
