// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array allowedSchemes{"http"_L1, "https"_L1, "mailto"_L1, "tel"_L1};

bool isAllowed(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool hasTarget = scheme.startsWith("http"_L1) ? !url.host().isEmpty()
                                                        : !url.path().isEmpty();
    return hasTarget && std::ranges::contains(allowedSchemes, scheme);
}

} // namespace

QString linkAddress(const QString &address, const QUrl &page)
{
    if (address.isEmpty())
        return {};
    const QUrl given(address.trimmed(), QUrl::StrictMode);
    const QUrl url = given.isRelative() && isAllowed(page) ? page.resolved(given) : given;
    return url.isValid() && isAllowed(url) ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace rapporteur
