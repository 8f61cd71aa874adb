// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "escape.h"

namespace rapporteur {

QByteArray publicAddress(const Site &site, QByteArrayView path)
{
    const QByteArray base = site.newsroom().baseUrl.toUtf8();
    if (base.isEmpty())
        return {};
    return (base.endsWith('/') ? base : base + '/') + urlPath(path);
}

} // namespace rapporteur
