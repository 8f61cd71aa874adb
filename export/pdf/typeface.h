// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <hb.h>

#include <array>
#include <memory>

namespace rapporteur::pdf {

// Frees a HarfBuzz object with its own function.
template<auto Function>
struct Destroy
{
    void operator()(auto *object) const { Function(object); }
};

using FaceHandle = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using FontHandle = std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>>;
using BlobHandle = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;

// One opened font file. Measures are thousandths of an em, as PDF has them, unless said otherwise.
struct Typeface
{
    int id = 0;
    FaceHandle face;
    FontHandle font;
    FaceHandle outlines; // the same glyphs and nothing else: what a PDF needs of the face
    QByteArray postScriptName;
    int unitsPerEm = 1000;
    bool compact = false; // outlines are CID-keyed CFF rather than TrueType
    int ascent = 0;
    int descent = 0; // below the baseline: negative
    int capHeight = 0;
    std::array<int, 4> box{};
    bool italic = false;
    double leading = 0; // least distance of two baselines, in ems
    double scale = 1;   // of every size that it is set in

    bool knows(char32_t character) const;
};

// Opens a face of the file at this path; empty if it is not a font that can be embedded.
std::unique_ptr<Typeface> openTypeface(const QByteArray &path, int index);

} // namespace rapporteur::pdf
