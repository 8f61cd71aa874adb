// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstream.h"

#include "pdfsyntax.h"

#include <array>
#include <cmath>

namespace rapporteur::pdf {

namespace {

constexpr double barWidth = 1.2;

// Fill colours, in DeviceRGB; contrast on white above 7:1 (WCAG 2.1, 1.4.6).
constexpr std::array inks{
    "0 0 0 rg\n", ".29 .29 .29 rg\n", ".06 .25 .5 rg\n", ".55 .07 .07 rg\n", ".04 .33 .14 rg\n"};
constexpr const char *barInk = ".62 .66 .72 rg\n";

// How the unit square of a stored picture comes to stand upright, by its Exif orientation from 1
// on: a cm matrix in shares of the shown width (a, c, e) and height (b, d, f).
constexpr auto upright = std::to_array<std::array<double, 6>>({
    {1, 0, 0, 1, 0, 0},
    {-1, 0, 0, 1, 1, 0},
    {-1, 0, 0, -1, 1, 1},
    {1, 0, 0, -1, 0, 1},
    {0, -1, -1, 0, 1, 1},
    {0, -1, 1, 0, 0, 1},
    {0, 1, 1, 0, 0, 0},
    {0, 1, -1, 0, 1, 0},
});

constexpr std::array artifacts{
    "<</Type/Layout>>",
    "<</Type/Pagination/Subtype/Header/Attached[/Top]>>",
    "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>",
};

bool isLetter(const GlyphRun &run, const Cluster &cluster)
{
    const QChar first = run.text[cluster.start];
    return first.isLetterOrNumber() || first.isMark() || first.isSurrogate()
           || first == QChar(0x0640);
}

// Words of a right-to-left run, and what stands between them, one by one.
std::vector<std::span<const Cluster>> pieces(const GlyphRun &run)
{
    std::vector<std::span<const Cluster>> found;
    const std::span all(run.clusters);
    for (size_t start = 0; start < all.size();) {
        size_t end = start + 1;
        while (end < all.size() && isLetter(run, all[start]) && isLetter(run, all[end]))
            ++end;
        found.push_back(all.subspan(start, end - start));
        start = end;
    }
    return found;
}

} // namespace

ContentStream::ContentStream(ShowText &text, StructureTree &structure, int page, double pageHeight)
    : m_text(text)
    , m_fonts(text.fonts())
    , m_structure(structure)
    , m_page(page)
    , m_height(pageHeight)
{}

void ContentStream::mark(const Mark &mark)
{
    if (m_mark == mark)
        return;
    endText();
    if (m_mark)
        m_out += "EMC\n";
    m_mark = mark;
    if (mark.element == noElement) {
        m_out += "/Artifact" + mark.artifact + "BDC\n";
    } else {
        const int content = m_structure.mark(mark.element, m_page);
        m_out += '/' + m_structure.at(mark.element).type + "<</MCID " + QByteArray::number(content)
                 + ">>BDC\n";
    }
}

void ContentStream::beginText(Pen at)
{
    constexpr double near = 0.005;
    if (m_pen && std::abs(m_pen->y - at.y) < near && std::abs(m_pen->x - at.x) < near)
        return;
    if (!m_pen)
        m_out += "BT\n";
    else
        closeArray();
    m_out += "1 0 0 1 ";
    appendNumber(m_out, at.x);
    m_out += ' ';
    appendNumber(m_out, at.y);
    m_out += " Tm[";
    m_pen = at;
}

void ContentStream::closeArray()
{
    if (m_out.endsWith('[')) {
        m_out.chop(1);
        m_out += '\n';
    } else {
        m_out += "]TJ\n";
    }
}

void ContentStream::endText()
{
    if (m_pen) {
        closeArray();
        m_out += "ET\n";
        m_pen.reset();
    }
}

void ContentStream::setFont(const Typeface &face, double size)
{
    if (m_face == &face && m_size == size)
        return;
    if (m_pen)
        closeArray();
    m_out += m_fonts.nameOf(face) + ' ' + number(size) + " Tf" + (m_pen ? "[" : "\n");
    m_face = &face;
    m_size = size;
}

void ContentStream::setInk(Ink ink)
{
    if (m_ink != ink) {
        endText();
        m_out += inks[size_t(ink)];
        m_ink = ink;
    }
}

void ContentStream::show(const QByteArray &operands)
{
    if (m_out.endsWith('[') && operands.startsWith("]TJ")) {
        m_out.chop(1);
        m_out += QByteArrayView(operands).sliced(3);
    } else {
        m_out += operands;
    }
}

void ContentStream::addLeftToRight(const SetText &text, double y)
{
    setFont(*text.run->face, text.size);
    beginText({text.x, y});
    show(m_text.wholeRun(*text.run, text.size));
    m_pen->x += text.run->advance * text.size / text.run->face->unitsPerEm;
}

// Glyphs of a word from left to right, words in reading order: readers differ in what they make
// of right-to-left text, and this is what most of them read rightly (ISO 32000-1, 14.8.2.3.3).
void ContentStream::addRightToLeft(const SetText &text, double y)
{
    const GlyphRun &run = *text.run;
    const double scale = text.size / run.face->unitsPerEm;
    double right = text.x + run.advance * scale;
    for (const auto piece : pieces(run)) {
        int advance = 0;
        int glyphs = 0;
        for (const Cluster &cluster : piece) {
            glyphs += cluster.glyphs;
            for (int i = 0; i < cluster.glyphs; ++i)
                advance += run.glyph(cluster, i).advance;
        }
        right -= advance * scale;
        endText();
        m_out += glyphs > 1 ? "/ReversedChars BMC\n" : "";
        setFont(*run.face, text.size);
        beginText({right, y});
        show(m_text.clusters(run, piece, text.size));
        endText();
        m_out += glyphs > 1 ? "EMC\n" : "";
    }
}

void ContentStream::addText(const SetText &text, double top)
{
    setInk(text.ink);
    const double y = m_height - top - text.baseline;
    if (text.run->rightToLeft)
        addRightToLeft(text, y);
    else
        addLeftToRight(text, y);
}

void ContentStream::addRectangle(const QRectF &area, double top)
{
    for (const double value :
         {area.left(), m_height - top - area.bottom(), area.width(), area.height()}) {
        appendNumber(m_out, value);
        m_out += ' ';
    }
    m_out += "re f\n";
}

void ContentStream::addRules(const Row &row, int element, double top)
{
    for (const Rule &rule : row.rules) {
        if (rule.element == element) {
            endText();
            setInk(rule.ink);
            addRectangle(rule.area, top);
        }
    }
}

void ContentStream::addPicture(const SetPicture &picture, double top)
{
    mark({picture.element, {}});
    endText();
    const QRectF area
        = picture.area.translated(0, m_height - top - 2 * picture.area.top() - picture.area.height());
    const auto &share = upright[size_t(picture.orientation) - 1];
    m_out += "q ";
    for (size_t i = 0; i < share.size(); ++i) {
        const bool across = i % 2 == 0;
        const double origin = i < 4 ? 0 : across ? area.left() : area.top();
        appendNumber(m_out, origin + share[i] * (across ? area.width() : area.height()));
        m_out += ' ';
    }
    m_out += "cm/Im" + QByteArray::number(picture.picture) + " Do Q\n";
    m_structure.at(picture.element).attributes = "<</O/Layout/Placement/Block/BBox["
                                                 + number(area.left()) + ' ' + number(area.top())
                                                 + ' ' + number(area.right()) + ' '
                                                 + number(area.bottom()) + "]>>";
}

void ContentStream::add(const Row &row, double top)
{
    for (const SetPicture &picture : row.pictures)
        addPicture(picture, top);
    for (size_t i = 0; i < row.texts.size(); ++i) {
        const SetText &text = row.texts[i];
        const bool isFurniture = text.element == noElement;
        mark(
            {text.element,
             isFurniture ? QByteArray(artifacts[size_t(row.artifact)]) : QByteArray()});
        addText(text, top);
        if (i + 1 == row.texts.size() || row.texts[i + 1].element != text.element)
            addRules(row, text.element, top);
    }
    for (const QRectF &line : row.hairlines) {
        mark({noElement, artifacts[0]});
        endText();
        setInk(Ink::Grey);
        addRectangle(line, top);
    }
}

void ContentStream::addBar(double x, double top, double bottom)
{
    mark({noElement, artifacts[0]});
    endText();
    m_out += barInk;
    addRectangle(QRectF(x, 0, barWidth, bottom - top), top);
    m_out += inks[size_t(m_ink)];
}

QByteArray ContentStream::finish()
{
    endText();
    if (m_mark)
        m_out += "EMC\n";
    return std::move(m_out);
}

} // namespace rapporteur::pdf
