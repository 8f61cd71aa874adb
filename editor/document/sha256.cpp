// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include "units.h"

#include <QIODevice>

#include <nettle/sha2.h>

#include <array>

namespace rapporteur {

namespace {

class Hash
{
public:
    Hash() { sha256_init(&m_context); }

    void add(QByteArrayView bytes)
    {
        sha256_update(
            &m_context, std::size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    }

    QByteArray hex()
    {
        std::array<char, SHA256_DIGEST_SIZE> digest{};
        sha256_digest(&m_context, digest.size(), reinterpret_cast<uint8_t *>(digest.data()));
        return QByteArrayView(digest).toByteArray().toHex();
    }

private:
    sha256_ctx m_context{};
};

constexpr std::size_t chunk = 65536;

} // namespace

bool isSha256(QStringView text)
{
    const char16_t *const end = text.utf16() + text.size();
    return text.size() == qsizetype(2) * SHA256_DIGEST_SIZE
           && firstWithin<Units{0, u'0' - 1}, Units{u'9' + 1, u'a' - 1}, Units{u'f' + 1, 0xFFFF}>(
                  text.utf16(), end)
                  == end;
}

QByteArray sha256Of(QByteArrayView bytes)
{
    Hash hash;
    hash.add(bytes);
    return hash.hex();
}

std::optional<QByteArray> sha256Of(QIODevice &device)
{
    Hash hash;
    std::array<char, chunk> buffer{};
    qint64 size = 0;
    while ((size = device.read(buffer.data(), buffer.size())) > 0)
        hash.add(QByteArrayView(buffer).first(size));
    return size < 0 ? std::nullopt : std::optional(hash.hex());
}

} // namespace rapporteur
