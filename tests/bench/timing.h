// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace rapporteur {

class Stopwatch
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

inline double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

// The median wall time of `rounds` calls, in milliseconds, after one call that is not counted.
template<typename Work>
double medianMilliseconds(int rounds, Work &&work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const Stopwatch watch;
        work();
        times.push_back(watch.milliseconds());
    }
    return medianOf(times);
}

} // namespace rapporteur
