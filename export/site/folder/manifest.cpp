// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest.h"

#include "textlines.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype hashLength = 64;
constexpr QByteArrayView separator("  ");

} // namespace

SiteManifest::SiteManifest(QByteArray text)
    : m_text(std::move(text))
{
    m_files.reserve(std::size_t(std::ranges::count(m_text, '\n')));
    forEachLine(m_text, [this](QByteArrayView line) {
        if (line.size() > hashLength + separator.size())
            m_files.push_back(
                {.path = line.sliced(hashLength + separator.size()),
                 .sha256 = line.first(hashLength)});
    });
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
