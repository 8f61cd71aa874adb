// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrap.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Blocks whose characters are wide or full-width.
constexpr std::array wide{
    Range{0x1100, 0x115F},
    Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},
    Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},
    Range{0xA000, 0xA4CF},
    Range{0xA960, 0xA97C},
    Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},
    Range{0xFE30, 0xFE6F},
    Range{0xFF01, 0xFF60},
    Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F},
    Range{0x1F900, 0x1F9FF},
    Range{0x20000, 0x3FFFD},
};

int columnsOf(char32_t code)
{
    if (code < wide.front().first && code < 0x300)
        return 1;
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const bool isWide = std::ranges::any_of(wide, [code](const Range &range) {
        return code >= range.first && code <= range.last;
    });
    return isWide ? 2 : 1;
}

QStringView withoutTrailingSpace(QStringView text)
{
    while (!text.isEmpty() && text.back() == u' ')
        text.chop(1);
    return text;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size()
                            && text[i + 1].isLowSurrogate();
        columns += columnsOf(
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += isPair ? 1 : 0;
    }
    return columns;
}

QStringList wrapped(const QString &text, int columns, int firstExtra)
{
    int room = columns + firstExtra;
    QStringList lines;
    qsizetype start = 0;
    qsizetype fits = 0; // the last break before which the line is short enough
    int used = 0;       // columns from `start` to `fits`
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype next = breaks.toNextBoundary(); next > 0; next = breaks.toNextBoundary()) {
        const QStringView piece = QStringView(text).sliced(fits, next - fits);
        if (fits > start && used + columnsOf(withoutTrailingSpace(piece)) > room) {
            lines << withoutTrailingSpace(QStringView(text).sliced(start, fits - start)).toString();
            start = fits;
            room = columns;
            used = 0;
        }
        used += columnsOf(piece);
        fits = next;
    }
    return lines << text.sliced(start);
}

} // namespace rapporteur
