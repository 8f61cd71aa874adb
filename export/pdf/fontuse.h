// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shaper.h"

#include <QStringList>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rapporteur::pdf {

// What a glyph stands for in a document, and the code that shows it there.
struct UsedGlyph
{
    quint16 code = 0;
    QStringList texts; // a glyph may stand for several: space and no-break space, fi and the
                       // ligature
};

// How one glyph of a cluster is shown: its text is the n-th of the glyph's texts; -1: only
// the cluster as a whole has a text (ActualText, ISO 32000-1, 14.9.4).
inline constexpr int onlyTogether = -1;

// The glyphs that a document needs of one face.
class FontUse
{
public:
    explicit FontUse(const Typeface &face)
        : m_face(&face)
    {}

    const Typeface &face() const { return *m_face; }

    void add(const GlyphRun &run);

    // Once all runs are added: glyphs that never have a text by themselves get that of their
    // cluster, since every code must have one.
    void completeTexts();

    int textIndex(const GlyphRun &run, const Cluster &cluster, int glyph) const;
    quint16 codeOf(quint32 glyph) const { return m_glyphs.at(glyph).code; }
    void setCode(quint32 glyph, quint16 code) { m_glyphs.at(glyph).code = code; }

    // Glyphs in the order of their first use.
    const std::vector<quint32> &glyphs() const { return m_order; }
    const UsedGlyph &used(quint32 glyph) const { return m_glyphs.at(glyph); }

    // How many texts the most ambiguous glyph has; at least 1.
    int layers() const;

private:
    UsedGlyph &entry(quint32 glyph);

    const Typeface *m_face;
    std::unordered_map<quint32, UsedGlyph> m_glyphs;
    std::vector<quint32> m_order;
    std::unordered_set<const GlyphRun *> m_seen;
    std::vector<const GlyphRun *> m_joined; // runs with clusters of several glyphs
};

} // namespace rapporteur::pdf
