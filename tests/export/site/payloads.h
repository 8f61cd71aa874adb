// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur::test {

// Words that break out of careless output. Each in a page that runs it would change its title.
QStringList payloads();

// Addresses that no link may lead to.
QStringList evilAddresses();

} // namespace rapporteur::test
