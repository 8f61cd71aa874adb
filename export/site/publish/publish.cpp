// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish.h"

#include "publication.h"

namespace rapporteur {

Result<PublishReport> publishSite(const PublishOptions &options)
{
    return SitePublication::begin(options).and_then(
        [](SitePublication publication) { return publication.run(); });
}

} // namespace rapporteur
