// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "bidilevels.h"

#include <algorithm>

namespace rapporteur::pdf {

namespace {

constexpr double tolerance = 0.01;

// A run of glyphs that is waiting for its line.
struct Atom
{
    const GlyphRun *run;
    size_t span;
    Level level;
    bool space;
    int start; // in the paragraph
};

// What stands between two places where a line may end: a word, and the spaces after it.
struct Segment
{
    size_t firstAtom;
    size_t endAtom;
    double word;
    double spaces;
    bool mandatory; // the line ends after it
};

// Cuts a paragraph into segments.
class Cutter
{
public:
    Cutter(const Paragraph &paragraph, double width, Shaper &shaper)
        : m_paragraph(paragraph)
        , m_width(width)
        , m_shaper(shaper)
        , m_levels(bidiLevels(paragraph.text, paragraph.rightToLeft))
    {}

    void add(int start, const LineBreak &end);

    std::vector<Atom> atoms;
    std::vector<Segment> segments;
    bool isMixed() const { return !m_levels.empty(); }

private:
    Level levelAt(int position) const { return m_levels.empty() ? 0 : m_levels[size_t(position)]; }
    int pieceEnd(int start, int end);
    TextLook lookAt(int position, bool space) const;
    double append(int start, int end, bool space);
    void appendInParts(int start, int end);

    const Paragraph &m_paragraph;
    double m_width;
    Shaper &m_shaper;
    std::vector<Level> m_levels;
    size_t m_span = 0;
};

bool isBlank(QChar character)
{
    return character.isSpace() && character != QChar::Nbsp && character != QChar(0x202F);
}

// Where the piece that starts here changes its look or direction.
int Cutter::pieceEnd(int start, int end)
{
    const auto &spans = m_paragraph.spans;
    while (m_span + 1 < spans.size() && start >= spans[m_span].start + spans[m_span].length)
        ++m_span;
    end = std::min(end, std::max(spans[m_span].start + spans[m_span].length, start + 1));
    if (m_levels.empty())
        return end;
    int at = start + 1;
    while (at < end && m_levels[size_t(at)] == m_levels[size_t(start)])
        ++at;
    return at;
}

TextLook Cutter::lookAt(int position, bool space) const
{
    const Span &span = m_paragraph.spans[m_span];
    const bool rightToLeft = (levelAt(position) & 1) != 0;
    // Words of Latin in Arabic text stand as far apart as Latin's own spaces are wide.
    const bool latinSpace = space && m_paragraph.rightToLeft && !rightToLeft;
    return {span.style, latinSpace ? m_shaper.language({}) : span.language, rightToLeft};
}

double Cutter::append(int start, int end, bool space)
{
    double width = 0;
    while (start < end) {
        const int stop = pieceEnd(start, end);
        const QStringView text = QStringView(m_paragraph.text).sliced(start, stop - start);
        for (const GlyphRun &run : m_shaper.shape(text, lookAt(start, space))) {
            atoms.push_back({&run, m_span, levelAt(start), space, start});
            width += run.width(m_paragraph.size * m_paragraph.spans[m_span].scale());
            start += int(run.text.size());
        }
        start = stop;
    }
    return width;
}

void Cutter::appendInParts(int start, int end)
{
    while (start < end) {
        const int stop = pieceEnd(start, end);
        const QStringView text = QStringView(m_paragraph.text).sliced(start, stop - start);
        const int fitting
            = m_shaper.fittingLength(text, lookAt(start, false), m_width / m_paragraph.size);
        const size_t first = atoms.size();
        const double width = append(start, start + fitting, false);
        segments.push_back({first, atoms.size(), width, 0, false});
        start += fitting;
    }
}

void Cutter::add(int start, const LineBreak &end)
{
    int wordEnd = end.position;
    while (wordEnd > start && isBlank(m_paragraph.text[wordEnd - 1]))
        --wordEnd;
    const size_t first = atoms.size();
    const size_t spanBefore = m_span;
    const double word = append(start, wordEnd, false);
    if (word > m_width) {
        atoms.resize(first);
        m_span = spanBefore;
        appendInParts(start, wordEnd);
    } else {
        segments.push_back({first, atoms.size(), word, 0, false});
    }
    segments.back().spaces = append(wordEnd, end.position, true);
    segments.back().endAtom = atoms.size();
    segments.back().mandatory = end.mandatory;
}

// Puts the atoms of one line side by side.
class Placer
{
public:
    Placer(const Paragraph &paragraph, double width, bool mixed, Shaper &shaper)
        : m_paragraph(paragraph)
        , m_width(width)
        , m_mixed(mixed)
        , m_shaper(shaper)
    {}

    Line place(std::span<Atom> atoms) const;

private:
    void placeInOrder(Line &line, std::span<const Atom> atoms) const;
    void placeMixed(Line &line, std::span<Atom> atoms) const;
    void measureHeight(Line &line) const;
    double widthOf(const Atom &atom) const
    {
        return atom.run->width(m_paragraph.size * m_paragraph.spans[atom.span].scale());
    }

    const Paragraph &m_paragraph;
    double m_width;
    bool m_mixed;
    Shaper &m_shaper;
};

void Placer::placeInOrder(Line &line, std::span<const Atom> atoms) const
{
    double x = 0;
    for (const Atom &atom : atoms) {
        line.runs.push_back({atom.run, x, atom.span, atom.start});
        x += widthOf(atom);
        line.width = atom.space ? line.width : x;
    }
}

void Placer::placeMixed(Line &line, std::span<Atom> atoms) const
{
    std::vector<Level> levels;
    size_t inkEnd = atoms.size();
    while (inkEnd > 0 && atoms[inkEnd - 1].space)
        --inkEnd;
    double x = 0;
    for (size_t i = 0; i < atoms.size(); ++i) {
        const bool trails = i >= inkEnd; // UAX #9, rule L1
        levels.push_back(trails ? Level(m_paragraph.rightToLeft ? 1 : 0) : atoms[i].level);
        line.width += trails ? 0 : widthOf(atoms[i]);
        x += widthOf(atoms[i]);
        line.runs.push_back({atoms[i].run, 0, atoms[i].span, atoms[i].start});
    }
    x = m_paragraph.rightToLeft ? m_width - x : 0;
    line.left = m_paragraph.rightToLeft ? m_width - line.width : 0;
    for (const int index : visualOrder(levels)) {
        line.runs[size_t(index)].x = x;
        x += widthOf(atoms[size_t(index)]);
    }
}

void Placer::measureHeight(Line &line) const
{
    const Span &first = m_paragraph.spans.front();
    const Typeface *tallest = m_shaper.homeFace(first.language, first.style);
    line.height = m_paragraph.leading;
    if (tallest)
        line.height = std::max(line.height, tallest->leading * tallest->scale * m_paragraph.size);
    for (const PlacedRun &placed : line.runs) {
        const double wanted = placed.run->face->leading * placed.run->size(m_paragraph.size);
        if (!tallest || wanted > line.height) {
            tallest = placed.run->face;
            line.height = std::max(wanted, line.height);
        }
    }
    const double middle = (tallest->ascent + tallest->descent) * tallest->scale * m_paragraph.size
                          / 1000;
    line.baseline = (line.height + middle) / 2;
}

Line Placer::place(std::span<Atom> atoms) const
{
    Line line;
    line.runs.reserve(atoms.size());
    if (m_mixed)
        placeMixed(line, atoms);
    else
        placeInOrder(line, atoms);
    measureHeight(line);
    return line;
}

} // namespace

std::vector<Line> breakLines(
    const Paragraph &paragraph, double width, Shaper &shaper, LineBreaks &breaks)
{
    if (paragraph.text.isEmpty())
        return {};
    Cutter cutter(paragraph, width, shaper);
    int start = 0;
    const QString &language = shaper.languageTag(paragraph.spans.front().language);
    for (const LineBreak &end : breaks.in(paragraph.text, language)) {
        cutter.add(start, end);
        start = end.position;
    }
    const Placer placer(paragraph, width, cutter.isMixed(), shaper);
    const std::span atoms(cutter.atoms);
    std::vector<Line> lines;
    size_t lineStart = 0;
    double filled = 0;
    for (const Segment &segment : cutter.segments) {
        if (filled > 0 && filled + segment.word > width + tolerance) {
            lines.push_back(placer.place(atoms.subspan(lineStart, segment.firstAtom - lineStart)));
            lineStart = segment.firstAtom;
            filled = 0;
        }
        filled += segment.word + segment.spaces;
        if (segment.mandatory) {
            lines.push_back(placer.place(atoms.subspan(lineStart, segment.endAtom - lineStart)));
            lineStart = segment.endAtom;
            filled = 0;
        }
    }
    if (lineStart < atoms.size())
        lines.push_back(placer.place(atoms.subspan(lineStart)));
    return lines;
}

} // namespace rapporteur::pdf
