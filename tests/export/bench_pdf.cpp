// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderpdf.h"
#include "samplepages.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// Milliseconds of processor time for one PDF, in one thread with warm tools: least and median.

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void measure(const char *name, const Page &page, int rounds)
{
    PdfTools tools;
    std::vector<double> times;
    qsizetype size = 0;
    const double start = processorTime();
    for (int i = 0; i <= rounds; ++i) {
        const double before = processorTime();
        const Result<Rendered> rendered = renderPdf(page, {}, tools);
        times.push_back(processorTime() - before);
        size = rendered ? rendered->bytes.size() : 0;
    }
    const double cold = times.front();
    std::sort(times.begin(), times.end());
    std::printf(
        "%-12s first %8.2f  least %8.2f  median %8.2f ms  %8lld bytes  %.1f s\n",
        name,
        cold,
        times.front(),
        times[times.size() / 2],
        qlonglong(size),
        (processorTime() - start) / 1e3);
}

Page sampleIn(const QString &language)
{
    for (const test::SamplePage &sample : test::pagesByLanguage()) {
        if (sample.name == language)
            return sample.page;
    }
    return {};
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString photo = folder.filePath(u"photo.jpg"_s);
    QImage image(960, 640, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.save(photo);
    measure("seed-sized", test::longPage(12), 200);
    measure("all roles", test::fullPage(), 100);
    measure("with photos", test::fullPage(photo), 100);
    measure("case 76", test::longPage(220), 20);
    for (const char16_t *language : {u"ru", u"ja", u"ko", u"zh", u"ar", u"ur", u"ta"}) {
        const QString tag = QString::fromUtf16(language);
        measure(qPrintable(tag), sampleIn(tag), 50);
    }
}
