// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutfile.h"
#include "textimport.h"

#include <cstdlib>

// Text → import: no crash, and what comes out can be written and read again, unchanged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace rapporteur;
    const QByteArray bytes(QByteArrayView(data, qsizetype(size)));
    const auto imported = importText(bytes, QStringLiteral("input"));
    if (!imported)
        return 0;
    const ReadoutFile file{.content = imported->readout, .history = {}, .review = {}};
    const auto read = readReadout(toJson(file), QStringLiteral("input"));
    if (!read || read->content != imported->readout)
        std::abort();
    return 0;
}
