// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldertree.h"
#include "manifest.h"

#include <optional>
#include <utility>
#include <vector>

namespace rapporteur {

struct MadeFile
{
    QByteArray path;
    QByteArray sha256;
    bool isNew = false; // it was written, for the site had none with these bytes
};

// Takes what is made and writes what the site does not have yet. One for each thread.
class SiteOutputs
{
public:
    // `before` are the files that the tree holds; without a tree nothing is written.
    SiteOutputs(std::optional<FolderTree> tree, const SiteManifest &before);

    Result<> put(const QByteArray &path, QByteArrayView bytes);

    // A file that another tree has, whose SHA-256 is known.
    Result<> share(FolderTree &from, const QByteArray &path, const QByteArray &sha256);

    // Whether the site has the file; and that it shall stay.
    bool has(const QByteArray &path) const { return m_before.holds(path); }
    Result<> keep(const QByteArray &path);

    std::vector<MadeFile> take() { return std::exchange(m_made, {}); }

private:
    std::optional<FolderTree> m_tree;
    const SiteManifest &m_before;
    std::vector<MadeFile> m_made;
};

} // namespace rapporteur
