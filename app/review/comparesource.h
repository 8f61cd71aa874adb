// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "readout.h"

namespace rapporteur {

class Session;
class Versions;

// One side of a comparison, before it is read.
struct CompareSource
{
    enum class Kind { Now, Saved, Approved, Published, Version, File };
    Kind kind = Kind::Now;
    int revision = 0;  // Version: its number
    QString path = {}; // File
    bool operator==(const CompareSource &) const = default;
};

// What can be compared with the text of a session, and its words.
class CompareSources
{
public:
    CompareSources(const Session &session, const Versions &versions)
        : m_session(session)
        , m_versions(versions)
    {}

    // What there is: now, saved, approved and published if it was, then every version.
    QList<CompareSource> all() const;
    QString nameOf(const CompareSource &source) const;
    Result<Readout> readoutOf(const CompareSource &source) const;
    // What a reviewer wants to see changes against: approved, published, decided on, else saved.
    CompareSource usual() const;

private:
    int revisionOf(const CompareSource &source) const;

    const Session &m_session;
    const Versions &m_versions;
};

} // namespace rapporteur
