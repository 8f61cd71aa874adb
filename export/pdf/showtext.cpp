// SPDX-License-Identifier: GPL-3.0-or-later
#include "showtext.h"

#include "pdfsyntax.h"
#include "tounicode.h"

#include <cmath>
#include <ranges>

namespace rapporteur::pdf {

namespace {

// Follows the pen through a piece of an array and writes what moves it.
class PieceWriter
{
public:
    PieceWriter(const GlyphRun &run, const DocumentFonts &fonts, double size)
        : m_run(run)
        , m_fonts(fonts)
        , m_use(fonts.useOf(*run.face))
        , m_size(size)
    {}

    void addCluster(const Cluster &cluster);
    QByteArray finish();

private:
    bool isWhole(const Cluster &cluster) const;
    void addGlyph(const Glyph &glyph, int text);
    void movePen();
    void useText(int text);
    void rise(int dy);
    void closeHex();
    void interrupt(const QByteArray &operators);

    const GlyphRun &m_run;
    const DocumentFonts &m_fonts;
    const FontUse &m_use;
    double m_size;
    QByteArray m_out;
    bool m_inHex = false;
    int m_text = 0;
    int m_dy = 0;
    double m_pen = 0;  // where the reader's pen is, in the face's units
    double m_want = 0; // where it should be
};

void PieceWriter::closeHex()
{
    if (m_inHex) {
        m_out += '>';
        m_inHex = false;
    }
}

void PieceWriter::interrupt(const QByteArray &operators)
{
    closeHex();
    m_out += "]TJ";
    m_out += operators;
    m_out += '[';
}

void PieceWriter::movePen()
{
    const double thousandths = 1000.0 / m_run.face->unitsPerEm;
    const long back = std::lround((m_pen - m_want) * thousandths);
    if (back != 0) {
        closeHex();
        m_out += QByteArray::number(qlonglong(back));
        m_pen -= double(back) / thousandths;
    }
}

void PieceWriter::useText(int text)
{
    if (text != m_text) {
        interrupt(m_fonts.nameOf(*m_run.face, text) + ' ' + number(m_size) + " Tf");
        m_text = text;
    }
}

void PieceWriter::rise(int dy)
{
    if (dy != m_dy) {
        interrupt(' ' + number(dy * m_size / m_run.face->unitsPerEm) + " Ts");
        m_dy = dy;
    }
}

void PieceWriter::addGlyph(const Glyph &glyph, int text)
{
    useText(text);
    rise(glyph.dy);
    m_want += glyph.dx;
    movePen();
    if (!m_inHex) {
        m_out += '<';
        m_inHex = true;
    }
    appendHex(m_out, m_use.codeOf(glyph.id));
    m_pen += hb_font_get_glyph_h_advance(m_run.face->font.get(), glyph.id);
    m_want += glyph.advance - glyph.dx;
}

// Whether the cluster's glyphs show its text only together.
bool PieceWriter::isWhole(const Cluster &cluster) const
{
    for (int i = 0; i < cluster.glyphs; ++i) {
        if (m_use.textIndex(m_run, cluster, i) == onlyTogether)
            return true;
    }
    return false;
}

void PieceWriter::addCluster(const Cluster &cluster)
{
    const bool whole = isWhole(cluster);
    if (whole) {
        const QString text = m_run.text.sliced(cluster.start, cluster.length);
        interrupt("/Span<</ActualText<FEFF" + hexOf(mappable(text)) + ">>>BDC");
    }
    for (int i = 0; i < cluster.glyphs; ++i) {
        const Glyph &glyph = m_run.glyph(cluster, i);
        addGlyph(glyph, whole ? 0 : m_use.textIndex(m_run, cluster, i));
    }
    if (whole)
        interrupt(" EMC");
}

QByteArray PieceWriter::finish()
{
    useText(0);
    rise(0);
    movePen();
    closeHex();
    return std::move(m_out);
}

} // namespace

QByteArray ShowText::clusters(
    const GlyphRun &run, std::span<const Cluster> clusters, double size) const
{
    PieceWriter writer(run, m_fonts, size);
    if (run.rightToLeft) {
        for (const Cluster &cluster : std::views::reverse(clusters))
            writer.addCluster(cluster);
    } else {
        for (const Cluster &cluster : clusters)
            writer.addCluster(cluster);
    }
    return writer.finish();
}

const QByteArray &ShowText::wholeRun(const GlyphRun &run, double size)
{
    const auto [found, isNew] = m_runs.try_emplace({&run, size});
    if (isNew)
        found->second = clusters(run, run.clusters, size);
    return found->second;
}

} // namespace rapporteur::pdf
