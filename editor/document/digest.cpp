// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include "contentjson.h"

#include <nettle/sha2.h>

namespace rapporteur {

QByteArray canonicalForm(const Readout &readout)
{
    return toCanonicalJson(contentNode(readout));
}

QString sha256Of(QByteArrayView bytes)
{
    QByteArray hash(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_ctx context{};
    sha256_init(&context);
    sha256_update(
        &context, std::size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    sha256_digest(&context, std::size_t(hash.size()), reinterpret_cast<uint8_t *>(hash.data()));
    return QString::fromLatin1(hash.toHex());
}

QString digestOf(const Readout &readout)
{
    return sha256Of(canonicalForm(readout));
}

} // namespace rapporteur
