// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturekind.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

constexpr std::array kinds{
    PictureKind{"\xFF\xD8\xFF", {}, "image/jpeg", "jpg"},
    PictureKind{"\x89PNG\r\n\x1A\n", {}, "image/png", "png"},
    PictureKind{"RIFF", "WEBP", "image/webp", "webp"},
};

} // namespace

const PictureKind *pictureKindOf(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(kinds, [&bytes](const PictureKind &kind) {
        return bytes.startsWith(kind.begins) && bytes.mid(8).startsWith(kind.alsoAt8);
    });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace rapporteur
