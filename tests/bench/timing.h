// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace rapporteur {

// The median wall time of `rounds` calls, in milliseconds, after one call that is not counted.
template<typename Work>
double medianMilliseconds(int rounds, Work &&work)
{
    using Clock = std::chrono::steady_clock;
    work();
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    const auto middle = times.begin() + rounds / 2;
    std::ranges::nth_element(times, middle);
    return *middle;
}

} // namespace rapporteur
