// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come: an error or a readout, and a readout that was read is written and read again
// as the same file.
#include "digest.h"
#include "readoutfile.h"

#include <cstdint>
#include <cstdlib>

using namespace rapporteur;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Result<ReadoutFile> file = readReadout(bytes, QStringLiteral("fuzz"));
    if (!file)
        return 0;
    const QByteArray written = toJson(*file);
    const Result<ReadoutFile> again = readReadout(written, QStringLiteral("again"));
    if (!again || toJson(*again) != written || digestOf(again->content) != digestOf(file->content))
        std::abort();
    return 0;
}
