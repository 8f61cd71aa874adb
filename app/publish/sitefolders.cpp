// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefolders.h"

#include "publish.h"
#include "setting.h"

#include <QVariantMap>

namespace rapporteur {

namespace {

const Setting<QVariantMap> folders{QLatin1StringView("publish/sites"), {}};

} // namespace

QString siteFolderOf(const QString &newsroom)
{
    const QString chosen = folders.get().value(newsroom).toString();
    return chosen.isEmpty() ? usualOutput(newsroom) : chosen;
}

void setSiteFolder(const QString &newsroom, const QString &site)
{
    QVariantMap all = folders.get();
    if (site.isEmpty() || site == usualOutput(newsroom))
        all.remove(newsroom);
    else
        all.insert(newsroom, site);
    folders.set(all);
}

} // namespace rapporteur
