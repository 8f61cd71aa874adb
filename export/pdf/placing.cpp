// SPDX-License-Identifier: GPL-3.0-or-later
#include "placing.h"

#include <cmath>

namespace rapporteur::pdf {

namespace {

constexpr double near = 0.01; // points between what counts as side by side

class Placer
{
public:
    explicit Placer(Placement &placement)
        : m_placement(placement)
    {}

    void add(const SetText &text, int page, double top);
    void add(const SetPicture &picture, int page, double top);

private:
    bool continues(const SetText &text, const PartBox &box) const;
    void addEdges(const SetText &text);

    Placement &m_placement;
};

double startOf(const SetText &text)
{
    return text.run->rightToLeft
               ? text.x + text.run->advance * text.size / text.run->face->unitsPerEm
               : text.x;
}

QRectF areaOf(const SetText &text, double top)
{
    const Typeface &face = *text.run->face;
    const double thousandth = text.size / 1000;
    return {
        text.x,
        top + text.baseline - face.ascent * thousandth,
        text.run->advance * text.size / face.unitsPerEm,
        (face.ascent - face.descent) * thousandth};
}

// Whether the text goes on where the last box ends, in the page as in the part's words.
bool Placer::continues(const SetText &text, const PartBox &box) const
{
    const qsizetype next = box.from + box.text.size();
    return !box.text.isEmpty() && box.part == text.part
           && (text.source < 0 ? box.from < 0 : text.source == next && box.from >= 0)
           && box.rightToLeft == text.run->rightToLeft
           && std::abs(m_placement.edges.last() - startOf(text)) < near;
}

void Placer::addEdges(const SetText &text)
{
    const GlyphRun &run = *text.run;
    const double scale = (run.rightToLeft ? -1 : 1) * text.size / run.face->unitsPerEm;
    double x = startOf(text);
    for (const Cluster &cluster : run.clusters) {
        double width = 0;
        for (int i = 0; i < cluster.glyphs; ++i)
            width += run.glyphs[size_t(cluster.firstGlyph) + size_t(i)].advance * scale;
        for (int i = 0; i < cluster.length; ++i)
            m_placement.edges.append(float(x + width * i / cluster.length));
        x += width;
    }
    m_placement.edges.append(float(x));
}

void Placer::add(const SetText &text, int page, double top)
{
    if (text.part == noPart)
        return;
    const QRectF area = areaOf(text, top);
    QList<PartBox> &boxes = m_placement.boxes;
    const bool isSameLine = !boxes.isEmpty() && boxes.last().page == page
                            && boxes.last().area.bottom() > area.top()
                            && boxes.last().area.top() < area.bottom();
    if (isSameLine && continues(text, boxes.last())) {
        boxes.last().area |= area;
        boxes.last().text += text.run->text;
        m_placement.edges.removeLast();
    } else {
        boxes.append(
            {.part = text.part,
             .page = page,
             .area = area,
             .text = text.run->text,
             .from = text.source,
             .firstEdge = int(m_placement.edges.size()),
             .rightToLeft = text.run->rightToLeft});
    }
    addEdges(text);
}

void Placer::add(const SetPicture &picture, int page, double top)
{
    if (picture.part != noPart) {
        m_placement.boxes.append(
            {.part = picture.part,
             .page = page,
             .area = picture.area.translated(0, top),
             .text = {},
             .firstEdge = int(m_placement.edges.size())});
    }
}

} // namespace

Placement placementOf(const Document &document)
{
    Placement placement;
    placement.parts = document.set.parts;
    Placer placer(placement);
    for (size_t page = 0; page < document.pages.size(); ++page) {
        placement.pages.append({document.sheet.width, document.sheet.height});
        for (const PlacedRow &placed : document.pages[page].rows) {
            for (const SetPicture &picture : placed.row->pictures)
                placer.add(picture, int(page), placed.top);
            for (const SetText &text : placed.row->texts)
                placer.add(text, int(page), placed.top);
        }
    }
    return placement;
}

} // namespace rapporteur::pdf
