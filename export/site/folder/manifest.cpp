// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype hashLength = 64;
constexpr QByteArrayView separator("  ");

} // namespace

SiteManifest::SiteManifest(QByteArray text)
    : m_text(std::move(text))
{
    const QByteArrayView all = m_text;
    m_files.reserve(std::size_t(std::ranges::count(m_text, '\n')));
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype found = all.indexOf('\n', at);
        const qsizetype end = found < 0 ? all.size() : found;
        const QByteArrayView line = all.sliced(at, end - at);
        at = end + 1;
        if (line.size() > hashLength + separator.size())
            m_files.push_back(
                {.path = line.sliced(hashLength + separator.size()),
                 .sha256 = line.first(hashLength)});
    }
}

QByteArrayView SiteManifest::sha256Of(QByteArrayView path) const
{
    const auto found = std::ranges::lower_bound(m_files, path, {}, &SiteFile::path);
    return found != m_files.end() && found->path == path ? found->sha256 : QByteArrayView();
}

QByteArray manifestText(const std::vector<SiteFile> &files)
{
    QByteArray text;
    qsizetype size = 0;
    for (const SiteFile &file : files)
        size += file.path.size() + hashLength + separator.size() + 1;
    text.reserve(size);
    for (const SiteFile &file : files) {
        text += file.sha256;
        text += separator;
        text += file.path;
        text += '\n';
    }
    return text;
}

} // namespace rapporteur
