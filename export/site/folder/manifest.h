// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace rapporteur {

// A file of the site and its SHA-256 in lower-case hexadecimal.
struct SiteFile
{
    QByteArrayView path;
    QByteArrayView sha256;
    bool operator==(const SiteFile &) const = default;
};

// All files of a site, sorted by path, in the form that sha256sum(1) writes and checks.
class SiteManifest
{
public:
    SiteManifest() = default;
    explicit SiteManifest(QByteArray text);

    const std::vector<SiteFile> &files() const { return m_files; }
    QByteArrayView sha256Of(QByteArrayView path) const; // empty: there is no such file
    bool holds(QByteArrayView path) const { return !sha256Of(path).isEmpty(); }

private:
    QByteArray m_text;
    std::vector<SiteFile> m_files;
};

// `files` sorted by path.
QByteArray manifestText(const std::vector<SiteFile> &files);

} // namespace rapporteur
