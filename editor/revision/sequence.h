// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rapporteur {

// Which of the numbers, by their place, make up a longest increasing subsequence: what stays where
// it is when a list is put in another order. The rest has moved.
QList<bool> stayingInOrder(const QList<int> &numbers);

} // namespace rapporteur
