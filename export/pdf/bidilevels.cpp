// SPDX-License-Identifier: GPL-3.0-or-later
#include "bidilevels.h"

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>

namespace rapporteur::pdf {

namespace {

struct CloseBidi
{
    void operator()(UBiDi *bidi) const { ubidi_close(bidi); }
};

// Hebrew is the first right-to-left block; below it only the direction marks matter.
bool mayRunRightToLeft(QChar character)
{
    const char16_t code = character.unicode();
    return code >= 0x0590
           && (code <= 0x08FF || code >= 0xFB1D || (code >= 0xD800 && code <= 0xDFFF)
               || (code >= 0x200E && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069));
}

} // namespace

std::vector<Level> bidiLevels(QStringView text, bool rightToLeft)
{
    if (text.isEmpty() || (!rightToLeft && std::ranges::none_of(text, mayRunRightToLeft)))
        return {};
    std::vector<Level> levels(size_t(text.size()), rightToLeft ? 1 : 0);
    const std::unique_ptr<UBiDi, CloseBidi> bidi(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), text.utf16(), int(text.size()), rightToLeft ? 1 : 0, nullptr, &status);
    if (const UBiDiLevel *const found = ubidi_getLevels(bidi.get(), &status); U_SUCCESS(status))
        std::ranges::copy(std::span(found, levels.size()), levels.begin());
    return levels;
}

std::vector<int> visualOrder(std::span<const Level> levels)
{
    std::vector<int> order(levels.size());
    ubidi_reorderVisual(levels.data(), int(levels.size()), order.data());
    return order;
}

} // namespace rapporteur::pdf
