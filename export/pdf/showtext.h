// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfonts.h"

#include <unordered_map>

namespace rapporteur::pdf {

// Writes glyphs as operands of the operator TJ (ISO 32000-1, 9.4.3).
class ShowText
{
public:
    explicit ShowText(const DocumentFonts &fonts)
        : m_fonts(fonts)
    {}

    const DocumentFonts &fonts() const { return m_fonts; }

    // What stands between '[' and "]TJ" to show a whole run that reads from the left. It may close
    // the array in between and opens it again.
    const QByteArray &wholeRun(const GlyphRun &run, double size);

    // The same for some clusters, which must follow each other, of a run in either direction.
    QByteArray clusters(const GlyphRun &run, std::span<const Cluster> clusters, double size) const;

private:
    struct RunKey
    {
        const GlyphRun *run;
        double size;
        bool operator==(const RunKey &) const = default;
    };
    struct RunHash
    {
        size_t operator()(const RunKey &key) const { return qHashMulti(0, key.run, key.size); }
    };

    const DocumentFonts &m_fonts;
    std::unordered_map<RunKey, QByteArray, RunHash> m_runs;
};

} // namespace rapporteur::pdf
