// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitekeys.h"

#include "textlines.h"

#include <charconv>

namespace rapporteur {

namespace {

constexpr int base = 16;

} // namespace

SiteKeys::SiteKeys(QByteArray text)
    : m_text(std::move(text))
{
    forEachLine(m_text, [this](QByteArrayView line) {
        quint64 key = 0;
        const auto read = std::from_chars(line.begin(), line.end(), key, base);
        if (read.ptr != line.end())
            m_keys.insert(line.sliced(read.ptr - line.begin() + 1), key);
    });
}

bool SiteKeys::has(QByteArrayView path, quint64 key) const
{
    const auto found = m_keys.constFind(path);
    return found != m_keys.constEnd() && *found == key;
}

QByteArray SiteKeys::textOf(const std::vector<DerivedFile> &files)
{
    QByteArray text;
    for (const DerivedFile &file : files)
        text += QByteArray::number(file.key, base) + ' ' + file.path + '\n';
    return text;
}

} // namespace rapporteur
