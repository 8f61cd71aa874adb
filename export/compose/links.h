// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace rapporteur {

// The address that a link may lead to: http, https, mailto or tel, as an ASCII URL (RFC 3986). One
// that is relative is taken from `page`. Empty for every other, and where the page's own address is
// not known.
QString linkAddress(const QString &address, const QUrl &page);

} // namespace rapporteur
