// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <hb.h>

#include <array>
#include <span>

namespace rapporteur::pdf {

enum class Design : quint8 { Serif, Sans };

struct FaceStyle
{
    Design design = Design::Serif;
    bool bold = false;
    bool italic = false;
    bool operator==(const FaceStyle &) const = default;
};

// Which styles a family was drawn in, beside its regular one.
enum class Drawn : quint8 { Regular, Bold, BoldAndItalic };

// Faces that were drawn together, by the names of their files. The table is ordered: where two
// families know a character, the earlier one sets it.
struct FontFamily
{
    const char *serif;
    const char *sans;
    const char *suffix;
    int index; // of the face in its file
    Drawn drawn;
    double leading; // least distance of two baselines, in ems
    double scale;   // makes it look as large as Latin of the same size
    std::array<hb_script_t, 3> scripts;
    const char *languages; // BCP 47, that it is the first choice for, between spaces
};

std::span<const FontFamily> fontFamilies();

// Index of the family that text in this language (BCP 47) is set in; Latin if no other claims it.
int homeFamily(QStringView language);

// Whether the family's own Latin letters go with the rest of it, as in Japanese type.
bool setsItsOwnLatin(const FontFamily &family);

bool draws(const FontFamily &family, hb_script_t script);

// The nearest style that the family was drawn in.
FaceStyle nearestStyle(const FontFamily &family, FaceStyle style);

QByteArray fontFileName(const FontFamily &family, FaceStyle style);

// Absolute path of a font file in one of the folders where distributions put it; empty if none has
// it.
QByteArray fontFilePath(const QByteArray &name);

} // namespace rapporteur::pdf
