// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdocuments.h"

#include "generated.h"
#include "sharedcases.h"
#include "textimport.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Source
{
    const char *name;
    QLatin1StringView file;
    int bullets; // of the generated stand-in
};

constexpr std::array sources{
    Source{"seed", "00_mofa-japan_en_seed.txt"_L1, 8},
    Source{"case 76", "76_us-wh+g7_en_communique_STRESS-92kB_70-numbered-paras.txt"_L1, 360},
};

BenchDocument document(const Source &source)
{
    QFile file(sharedFolder() + u"/cases/"_s + source.file);
    if (file.open(QIODevice::ReadOnly)) {
        if (auto imported = importText(file.readAll(), source.file))
            return {QString::fromLatin1(source.name), imported->readout};
    }
    return {QString::fromLatin1(source.name) + u" (generated)"_s, generatedReadout(0, source.bullets)};
}

} // namespace

QList<BenchDocument> benchDocuments()
{
    QList<BenchDocument> documents;
    for (const Source &source : sources)
        documents += document(source);
    return documents;
}

} // namespace rapporteur
