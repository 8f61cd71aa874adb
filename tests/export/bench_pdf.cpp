// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "documentfonts.h"
#include "pdfdocument.h"
#include "profile.h"
#include "readout.h"
#include "renderpdf.h"
#include "samplepages.h"
#include "structureobjects.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <print>
#include <vector>

// Milliseconds of processor time for one PDF, in one thread with warm tools, and where they go.

using namespace rapporteur;
using namespace rapporteur::pdf;
using namespace Qt::StringLiterals;

namespace {

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Times of one piece of work, round after round.
class Clock
{
public:
    auto time(const auto &work)
    {
        const double before = processorTime();
        auto result = work();
        m_times.push_back(processorTime() - before);
        return result;
    }

    double first() const { return m_times.front(); }
    double least() const { return std::ranges::min(m_times); }
    double median() const
    {
        std::vector<double> sorted = m_times;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }

private:
    std::vector<double> m_times;
};

void measure(const char *name, const Page &page, int rounds)
{
    PdfTools tools;
    Clock clock;
    qsizetype size = 0;
    for (int i = 0; i <= rounds; ++i) {
        const auto rendered = clock.time([&] { return renderPdf(page, {}, tools); });
        size = rendered ? rendered->bytes.size() : 0;
    }
    std::println(
        "{:12} first {:8.2f}  least {:8.2f}  median {:8.2f} ms  {:8} bytes",
        name,
        clock.first(),
        clock.least(),
        clock.median(),
        size);
}

Page sampleIn(const QString &language)
{
    for (const test::SamplePage &sample : test::pagesByLanguage()) {
        if (sample.name == language)
            return sample.page;
    }
    return {};
}

// Clocks of the stages, each of which is timed by itself.
struct Stages
{
    Clock newWords; // laid out with nothing remembered
    Clock words;    // laid out with all words remembered
    Clock paginate;
    Clock fonts;
    Clock structure;
    Clock document; // content, structure, fonts and file
};

Document finished(const Page &page, const Sheet &sheet, Typeset &set, Stages &stages)
{
    Document document{page.info, sheet, set, {}};
    for (PlacedPage &rows :
         stages.paginate.time([&] { return paginate(set.galley, sheet.bottom - sheet.top); }))
        document.pages.push_back({std::move(rows), {}});
    return document;
}

bool putFonts(const Document &document)
{
    DocumentFonts fonts;
    for (const FinishedPage &page : document.pages) {
        for (const PlacedRow &placed : page.rows) {
            for (const SetText &text : placed.row->texts)
                fonts.add(*text.run);
        }
    }
    PdfFile file;
    return fonts.put(file).has_value();
}

bool putStructure(const Document &document)
{
    PdfFile file;
    std::vector<int> pages(document.pages.size());
    std::ranges::generate(pages, [&file] { return file.reserve(); });
    std::vector<int> annotations;
    for (const Row &row : document.set.galley) {
        for (size_t i = 0; i < row.links.size(); ++i)
            annotations.push_back(file.reserve());
    }
    StructureObjects objects(file, document.set.structure);
    objects.put(pages, annotations);
    return true;
}

void measureStages(const char *name, const Page &page, int rounds)
{
    const Sheet &sheet = sheetFor(Paper::A4);
    Stages stages;
    Shaper shaper;
    LineBreaks breaks;
    for (int i = 0; i < rounds; ++i) {
        const auto set = [&] { return Typesetter(sheet, shaper, breaks).set(page); };
        shaper.forget();
        stages.newWords.time(set);
        Typeset typeset = stages.words.time(set);
        const Document document = finished(page, sheet, typeset, stages);
        stages.fonts.time([&] { return putFonts(document); });
        stages.document.time([&] { return writeDocument(document).has_value(); });
        stages.structure.time([&] { return putStructure(document); });
    }
    const double fonts = stages.fonts.median();
    const double structure = stages.structure.median();
    std::println(
        "{:12} shape {:6.3f}  lay out {:6.3f}  pages {:6.3f}  fonts {:6.3f}  structure {:6.3f}  "
        "content and file {:6.3f} ms",
        name,
        stages.newWords.median() - stages.words.median(),
        stages.words.median(),
        stages.paginate.median(),
        fonts,
        structure,
        stages.document.median() - fonts - structure);
}

void measureCompose()
{
    Readout readout;
    readout.editions.append(Edition{});
    Edition &edition = readout.editions.front();
    edition.language = u"en"_s;
    edition.title = u"A title"_s;
    for (int i = 0; i < 12; ++i) {
        Block block;
        block.id = u"b%1"_s.arg(i);
        block.text.plain = u"The two sides confirmed that they will continue to talk. "_s.repeated(
            5);
        edition.body += block;
    }
    Clock clock;
    for (int i = 0; i < 200; ++i)
        clock.time([&] { return compose(readout, profileFor({}, edition.language)); });
    std::println("{:12} compose {:6.3f} ms", "seed-sized", clock.median());
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
    measureCompose();
    measureStages("seed-sized", test::longPage(12), 200);
    measureStages("case 76", test::longPage(220), 20);
    for (const char16_t *language : {u"ru", u"ja", u"ko", u"zh", u"ar", u"ur", u"ta"}) {
        const QByteArray tag = QString::fromUtf16(language).toUtf8();
        const Page page = sampleIn(QString::fromUtf8(tag));
        measure(tag.constData(), page, 50);
        measureStages(tag.constData(), page, 50);
    }
}
