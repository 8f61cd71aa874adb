// SPDX-License-Identifier: GPL-3.0-or-later
#include "derived.h"

#include <string_view>

namespace rapporteur {

void DerivedKey::add(QByteArrayView text)
{
    add(std::hash<std::string_view>()({text.data(), std::size_t(text.size())}));
}

// As boost::hash_combine mixes 64 bits.
void DerivedKey::add(quint64 number)
{
    m_value ^= number + 0x9e37'79b9'7f4a'7c15 + (m_value << 12) + (m_value >> 4);
    m_value *= 0xff51'afd7'ed55'8ccd;
    m_value ^= m_value >> 32;
}

} // namespace rapporteur
