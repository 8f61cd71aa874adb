// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytewriter.h"

namespace rapporteur {

QByteArray ByteWriter::take() &&
{
    m_bytes.truncate(size());
    return std::move(m_bytes);
}

void ByteWriter::grow(qsizetype bytes)
{
    const qsizetype used = size();
    m_bytes.resizeForOverwrite(std::max(used + bytes, 2 * m_bytes.size()));
    m_at = m_bytes.data() + used;
    m_end = m_bytes.data() + m_bytes.size();
}

} // namespace rapporteur
