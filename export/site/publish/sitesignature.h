// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verify.h"

namespace rapporteur {

// Beside the manifest of a site, if the newsroom names a key.
inline constexpr auto signatureFile = "manifest.sha256.asc";

// Empty if `signedBy`, the address or fingerprint of the key, is.
Result<QByteArray> signatureOfManifest(const QByteArray &manifest, const QString &signedBy);

// What is wrong with the signature of a manifest; nothing if it is good, or there is none and
// `signedBy` asks for none.
std::optional<SiteFinding::Kind> signatureFinding(
    const QByteArray &manifest, const QByteArray &signature, const QString &signedBy);

} // namespace rapporteur
