// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitesignature.h"

#include "signature.h"

namespace rapporteur {

namespace {

using Kind = SiteFinding::Kind;

bool isBy(const SignatureVerdict &verdict, const QString &signedBy)
{
    QString fingerprint = signedBy;
    fingerprint.remove(u' ');
    return verdict.mails.contains(signedBy, Qt::CaseInsensitive)
           || verdict.fingerprint.compare(fingerprint, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QByteArray> signatureOfManifest(const QByteArray &manifest, const QString &signedBy)
{
    if (signedBy.isEmpty())
        return QByteArray();
    return signatureOf(manifest, signedBy).transform([](const QString &signature) {
        return signature.toLatin1();
    });
}

std::optional<Kind> signatureFinding(
    const QByteArray &manifest, const QByteArray &signature, const QString &signedBy)
{
    const SignatureVerdict verdict = checkSignature(manifest, QString::fromLatin1(signature));
    switch (verdict.kind) {
    case SignatureVerdict::Kind::Unsigned:
        return signedBy.isEmpty() ? std::nullopt : std::optional(Kind::Unsigned);
    case SignatureVerdict::Kind::Good:
        return signedBy.isEmpty() || isBy(verdict, signedBy) ? std::nullopt
                                                             : std::optional(Kind::OtherKey);
    case SignatureVerdict::Kind::Forged: return Kind::Forged;
    case SignatureVerdict::Kind::UnknownKey: return Kind::UnknownKey;
    case SignatureVerdict::Kind::ExpiredKey: return Kind::ExpiredKey;
    case SignatureVerdict::Kind::RevokedKey: return Kind::RevokedKey;
    case SignatureVerdict::Kind::Unchecked: break;
    }
    return Kind::Unchecked;
}

} // namespace rapporteur
