// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

#include <QList>

namespace rapporteur {

// Something of a site that is not as it was published, or should not be public.
struct SiteFinding
{
    enum class Kind {
        Changed,
        Missing,
        Foreign,
        NotApproved,
        Unsigned, // this and what follows: the manifest
        Forged,
        UnknownKey,
        ExpiredKey,
        RevokedKey,
        OtherKey,
        Unchecked,
    };
    Kind kind = Kind::Changed;
    QString path; // below the site
    bool operator==(const SiteFinding &) const = default;
};

// One sentence: what that means.
QString meaningOf(SiteFinding::Kind kind);
QLatin1StringView nameOf(SiteFinding::Kind kind);

struct VerifyOptions
{
    QString site;          // the folder that was published to
    QString newsroom;      // that it was made of
    QString signedBy = {}; // whom that names to sign the manifest; empty: nobody
    Judge judge;
    QDateTime asOf; // UTC
    int jobs = 1;
};

// Holds every file of the site against the manifest, and every readout against the approvals in the
// newsroom. Sorted by path.
Result<QList<SiteFinding>> verifySite(const VerifyOptions &options);

} // namespace rapporteur
