// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontobjects.h"

namespace rapporteur::pdf {

// The fonts of one document, in the order in which its text needs them.
class DocumentFonts
{
public:
    void add(const GlyphRun &run);

    // Puts all fonts into the file and fixes the glyphs' codes.
    Result<> put(PdfFile &file);

    const FontUse &useOf(const Typeface &face) const { return m_uses[size_t(indexOf(face))]; }

    // "/F0", or "/F0b" for the third text of a glyph.
    QByteArray nameOf(const Typeface &face, int textIndex = 0) const;

    // The resource dictionary's Font entry.
    QByteArray resources() const;

private:
    int indexOf(const Typeface &face) const { return m_indexes[size_t(face.id)]; }

    std::vector<FontUse> m_uses;
    std::vector<int> m_indexes; // by the face's id; -1: not in use
    std::vector<std::vector<int>> m_objects;
};

} // namespace rapporteur::pdf
