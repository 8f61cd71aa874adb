// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteoutputs.h"

#include "sha256.h"

namespace rapporteur {

SiteOutputs::SiteOutputs(std::optional<FolderTree> tree, const SiteManifest &before)
    : m_tree(std::move(tree))
    , m_before(before)
{}

Result<> SiteOutputs::put(const QByteArray &path, QByteArrayView bytes)
{
    QByteArray sha256 = sha256Of(bytes);
    const bool isNew = m_before.sha256Of(path) != QByteArrayView(sha256);
    if (isNew && m_tree) {
        if (const Result<> written = m_tree->write(path, bytes); !written)
            return written;
    }
    m_made.push_back({.path = path, .sha256 = std::move(sha256), .isNew = isNew});
    return {};
}

Result<> SiteOutputs::share(FolderTree &from, const QByteArray &path, const QByteArray &sha256)
{
    const bool isNew = m_before.sha256Of(path) != QByteArrayView(sha256);
    if (isNew && m_tree) {
        if (const Result<> shared = m_tree->share(from, path); !shared)
            return shared;
    }
    m_made.push_back({.path = path, .sha256 = sha256, .isNew = isNew});
    return {};
}

Result<> SiteOutputs::keep(const QByteArray &path)
{
    m_made.push_back(
        {.path = path, .sha256 = m_before.sha256Of(path).toByteArray(), .isNew = false});
    return {};
}

} // namespace rapporteur
