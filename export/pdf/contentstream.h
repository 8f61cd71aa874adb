// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagination.h"
#include "showtext.h"
#include "structuretree.h"

#include <optional>

namespace rapporteur::pdf {

// Writes what a page shows as marked content: each operator that paints is in a sequence that
// belongs to an element of the structure, or in an artifact (ISO 14289-1, 7.1).
class ContentStream
{
public:
    ContentStream(ShowText &text, StructureTree &structure, int page, double pageHeight);

    // `top` is the row's distance from the page's upper edge.
    void add(const Row &row, double top);

    // A rule beside the text between these distances from the page's upper edge.
    void addBar(double x, double top, double bottom);

    QByteArray finish();

private:
    struct Mark
    {
        int element;
        QByteArray artifact; // its properties; only when there is no element
        bool operator==(const Mark &) const = default;
    };
    struct Pen
    {
        double x;
        double y;
    };

    void mark(const Mark &mark);
    void endText();
    void setFont(const Typeface &face, double size);
    void setInk(Ink ink);
    void addText(const SetText &text, double top);
    void addLeftToRight(const SetText &text, double y);
    void addRightToLeft(const SetText &text, double y);
    void addPiece(const GlyphRun &run, std::span<const Cluster> piece, double size, Pen at);
    void addPicture(const SetPicture &picture, double top);
    void addRules(const Row &row, int element, double top);
    void addRectangle(const QRectF &area, double top);
    void beginText(Pen at);
    void closeArray();
    void show(const QByteArray &operands);

    ShowText &m_text;
    const DocumentFonts &m_fonts;
    StructureTree &m_structure;
    int m_page;
    double m_height;
    QByteArray m_out;
    std::optional<Mark> m_mark;
    const Typeface *m_face = nullptr;
    double m_size = 0;
    Ink m_ink = Ink::Black;
    std::optional<Pen> m_pen; // while a text object and its array are open
};

} // namespace rapporteur::pdf
