// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "page.h"

namespace rapporteur::testing {

inline QByteArray rendered(const Page &page, const Format &format)
{
    RenderCache cache;
    const auto result = format.render(page, {}, cache);
    return result ? result->bytes : result.error().message.toUtf8();
}

inline QByteArray rendered(const Page &page, QStringView format)
{
    return rendered(page, *formatFor(format));
}

// The parts without their bullets, which readers of other formats have as markers and not as words.
inline QList<Part> withoutBullets(QList<Part> parts)
{
    for (Part &part : parts) {
        if (part.role == Role::Item && !part.numbered)
            part.label.clear();
        part.children = withoutBullets(part.children);
    }
    return parts;
}

} // namespace rapporteur::testing
