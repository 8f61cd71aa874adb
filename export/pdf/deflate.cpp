// SPDX-License-Identifier: GPL-3.0-or-later
#include "deflate.h"

#include <libdeflate.h>

#include <memory>

namespace rapporteur::pdf {

namespace {

constexpr int level = 6;

struct FreeCompressor
{
    void operator()(libdeflate_compressor *compressor) const
    {
        libdeflate_free_compressor(compressor);
    }
};

} // namespace

QByteArray deflate(QByteArrayView bytes)
{
    // Making a compressor costs more than compressing a page.
    thread_local const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(level));
    const auto length = size_t(bytes.size());
    QByteArray
        out(qsizetype(libdeflate_zlib_compress_bound(compressor.get(), length)), Qt::Uninitialized);
    out.truncate(qsizetype(libdeflate_zlib_compress(
        compressor.get(), bytes.data(), length, out.data(), size_t(out.size()))));
    return out;
}

quint32 checksum(QByteArrayView bytes)
{
    return libdeflate_crc32(0, bytes.data(), size_t(bytes.size()));
}

} // namespace rapporteur::pdf
