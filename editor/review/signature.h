// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QStringList>

namespace rapporteur {

// What GnuPG says of a signature. It is asked offline: no key is fetched.
struct SignatureVerdict
{
    enum class Kind {
        Unsigned,
        Good,
        Forged, // the bytes are not those that were signed, or it is no signature at all
        UnknownKey,
        ExpiredKey, // or the signature's own time is up
        RevokedKey,
        Unchecked, // GnuPG did not work
    };
    Kind kind = Kind::Unsigned;
    QString fingerprint; // of the key, its primary one where known
    QStringList mails;   // of the key
    QString problem;     // Unchecked: in GnuPG's words
    bool operator==(const SignatureVerdict &) const = default;
};

// `signature` is detached and in ASCII armor; without one the verdict is Unsigned.
SignatureVerdict checkSignature(const QByteArray &bytes, const QString &signature);

// A detached signature in ASCII armor by the first usable secret key that `key` names: an address
// or a fingerprint. GnuPG may ask for its passphrase.
Result<QString> signatureOf(const QByteArray &bytes, const QString &key);

} // namespace rapporteur
