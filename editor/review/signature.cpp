// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"

#include <gpg-error.h>
#include <gpgme++/context.h>
#include <gpgme++/data.h>
#include <gpgme++/global.h>
#include <gpgme++/key.h>
#include <gpgme++/keylistresult.h>
#include <gpgme++/signingresult.h>
#include <gpgme++/verificationresult.h>

#include <QCoreApplication>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

struct Meaning
{
    unsigned code;
    SignatureVerdict::Kind kind;
};

constexpr std::array meanings{
    Meaning{GPG_ERR_NO_ERROR, SignatureVerdict::Kind::Good},
    Meaning{GPG_ERR_NO_PUBKEY, SignatureVerdict::Kind::UnknownKey},
    Meaning{GPG_ERR_KEY_EXPIRED, SignatureVerdict::Kind::ExpiredKey},
    Meaning{GPG_ERR_SIG_EXPIRED, SignatureVerdict::Kind::ExpiredKey},
    Meaning{GPG_ERR_CERT_REVOKED, SignatureVerdict::Kind::RevokedKey},
    Meaning{GPG_ERR_BAD_SIGNATURE, SignatureVerdict::Kind::Forged},
    Meaning{GPG_ERR_NO_DATA, SignatureVerdict::Kind::Forged},
};

std::unique_ptr<GpgME::Context> context()
{
    static const bool initialized = [] {
        GpgME::initializeLibrary();
        return true;
    }();
    Q_UNUSED(initialized)
    std::unique_ptr<GpgME::Context> made(GpgME::Context::createForProtocol(GpgME::OpenPGP));
    if (made) {
        made->setArmor(true);
        made->setOffline(true);
    }
    return made;
}

QString wordsOf(const GpgME::Error &error)
{
    return QString::fromStdString(error.asStdString());
}

SignatureVerdict verdictOf(const GpgME::Error &error)
{
    const auto *const meaning = std::ranges::find(meanings, unsigned(error.code()), &Meaning::code);
    if (meaning != meanings.end())
        return {.kind = meaning->kind, .fingerprint = {}, .mails = {}, .problem = {}};
    return {
        .kind = SignatureVerdict::Kind::Unchecked,
        .fingerprint = {},
        .mails = {},
        .problem = wordsOf(error)};
}

// A subkey signs for its primary key, and a revoked or expired one stands for both.
void addKey(SignatureVerdict &verdict, const GpgME::Key &key)
{
    if (key.isNull())
        return;
    verdict.fingerprint = QString::fromLatin1(key.primaryFingerprint());
    for (const GpgME::UserID &identity : key.userIDs()) {
        if (!identity.isRevoked() && !identity.isInvalid())
            verdict.mails << QString::fromStdString(identity.addrSpec());
    }
    if (verdict.kind != SignatureVerdict::Kind::Good)
        return;
    if (key.isRevoked())
        verdict.kind = SignatureVerdict::Kind::RevokedKey;
    else if (key.isExpired())
        verdict.kind = SignatureVerdict::Kind::ExpiredKey;
}

GpgME::Key signingKey(GpgME::Context &gpg, const QString &named)
{
    const QString pattern = named.contains(u'@') ? u'<' + named + u'>' : named;
    if (gpg.startKeyListing(pattern.toUtf8().constData(), true))
        return {};
    GpgME::Error error;
    GpgME::Key found;
    while (found.isNull()) {
        const GpgME::Key key = gpg.nextKey(error);
        if (error || key.isNull())
            break;
        if (key.canSign() && !key.isBad())
            found = key;
    }
    gpg.endKeyListing();
    return found;
}

} // namespace

SignatureVerdict checkSignature(const QByteArray &bytes, const QString &signature)
{
    if (signature.isEmpty())
        return {};
    const std::unique_ptr<GpgME::Context> gpg = context();
    if (!gpg)
        return verdictOf(GpgME::Error(gpg_error(GPG_ERR_NO_ENGINE)));
    const QByteArray armored = signature.toLatin1();
    const GpgME::Data proof(armored.constData(), size_t(armored.size()), false);
    const GpgME::Data text(bytes.constData(), size_t(bytes.size()), false);
    const GpgME::VerificationResult result = gpg->verifyDetachedSignature(proof, text);
    if (result.error())
        return verdictOf(result.error());
    if (result.numSignatures() != 1)
        return verdictOf(GpgME::Error(gpg_error(GPG_ERR_NO_DATA)));
    const GpgME::Signature only = result.signature(0);
    SignatureVerdict verdict = verdictOf(only.status());
    verdict.fingerprint = QString::fromLatin1(only.fingerprint());
    GpgME::Error error;
    addKey(verdict, gpg->key(only.fingerprint(), error, false));
    return verdict;
}

Result<QString> signatureOf(const QByteArray &bytes, const QString &key)
{
    const std::unique_ptr<GpgME::Context> gpg = context();
    if (!gpg)
        return fail(Error::Kind::Usage, Words::tr("GnuPG, which makes signatures, is not there"));
    const GpgME::Key secret = signingKey(*gpg, key);
    if (secret.isNull())
        return fail(
            Error::Kind::Usage,
            Words::tr("there is no usable secret key of %1; make one with: gpg --quick-gen-key %1")
                .arg(key));
    gpg->addSigningKey(secret);
    const GpgME::Data text(bytes.constData(), size_t(bytes.size()), false);
    GpgME::Data proof;
    const GpgME::SigningResult result = gpg->sign(text, proof, GpgME::Detached);
    if (result.error())
        return fail(
            Error::Kind::Usage, Words::tr("GnuPG did not sign: %1").arg(wordsOf(result.error())));
    return QString::fromStdString(proof.toString());
}

} // namespace rapporteur
