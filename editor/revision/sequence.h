// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rapporteur {

// Which of the numbers, by their place, make up a longest increasing subsequence: what stays where
// it is when a list is put in another order. The rest has moved.
QList<bool> stayingInOrder(const QList<int> &numbers);

// Numbers for values, so that lists of them can be compared as lists of numbers: equal ones have
// the same, the lists asked for before included.
template<typename T>
class ValueNumbers
{
public:
    QList<int> of(const QList<T> &values)
    {
        QList<int> numbers;
        for (const T &value : values) {
            if (!m_known.contains(value))
                m_known << value;
            numbers << int(m_known.indexOf(value));
        }
        return numbers;
    }

private:
    QList<T> m_known;
};

} // namespace rapporteur
