// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur {

// The page as a message for a distribution list, plain text and HTML alike (RFC 5322, RFC 2046),
// that a mail program opens to be sent. It names no recipient. Its date is options.sent, or the
// page's own.
Result<Rendered> renderReleaseMail(
    const Page &page, const RenderOptions &options, RenderCache &cache);

} // namespace rapporteur
