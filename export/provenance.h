// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace rapporteur {

// What an exported file says about the text that it shows.
struct Provenance
{
    QString readoutId;
    int revision = 0; // 0: none of the history
    QString digest;
    bool operator==(const Provenance &) const = default;
};

// Of the properties in a PDF's XMP that say it.
inline constexpr QLatin1StringView provenanceNamespace{"http://rapporteur.org/ns/readout/"};

// The last line of a plain text that was to say it.
inline QString provenanceLine(const Provenance &provenance)
{
    const QString revision = provenance.revision > 0
                                 ? QStringLiteral(", revision %1").arg(provenance.revision)
                                 : QString();
    return QStringLiteral("[readout %1%2, sha256 %3]")
        .arg(provenance.readoutId, revision, provenance.digest);
}

} // namespace rapporteur
