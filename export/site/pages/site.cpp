// SPDX-License-Identifier: GPL-3.0-or-later
#include "site.h"

#include "escape.h"

#include <QFileInfo>

namespace rapporteur {

QByteArray publicAddress(const Site &site, QByteArrayView path)
{
    const QByteArray base = site.newsroom().baseUrl.toUtf8();
    if (base.isEmpty())
        return {};
    return (base.endsWith('/') ? base : base + '/') + urlPath(path);
}

QByteArray logoPath(const Site &site)
{
    const QString &logo = site.newsroom().publisher.logo;
    return logo.isEmpty() ? QByteArray()
                          : "assets/logo." + QFileInfo(logo).suffix().toLower().toUtf8();
}

} // namespace rapporteur
