// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <unistd.h>

namespace rapporteur {

// An open file or folder of the system, closed at its end.
class Handle
{
public:
    Handle() = default;
    explicit Handle(int number)
        : m_number(number)
    {}
    Handle(Handle &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Handle() { close(); }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    // Whether all that was written is known to be taken.
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number = -1;
};

} // namespace rapporteur
