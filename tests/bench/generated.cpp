// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated.h"

#include <QDir>
#include <QImage>

#include <array>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int wordCount = 20'000;
constexpr int pictureCount = 8;
constexpr int countryCount = 195;

using Random = std::mt19937;

int below(Random &random, int bound)
{
    return int(random() % unsigned(bound)); // std's distributions differ between libraries
}

QString syllables(int number)
{
    static constexpr std::array onsets{"b", "d", "f", "gr", "k", "l", "m", "n", "p", "st", "t", "v"};
    static constexpr std::array
        rimes{"a", "en", "i", "or", "u", "al", "est", "ion", "ar", "e", "int", "ow"};
    QString word;
    for (int rest = number + 12; rest > 0; rest /= 144) {
        word += QLatin1StringView(onsets.at(size_t(rest % 12)));
        word += QLatin1StringView(rimes.at(size_t(rest / 12 % 12)));
    }
    return word;
}

QString word(Random &random)
{
    const double share = double(random()) / double(Random::max());
    return syllables(int(std::pow(wordCount, share)) - 1);
}

QString capitalized(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString phrase(Random &random, int words)
{
    QStringList result;
    for (int i = 0; i < words; ++i)
        result += word(random);
    return result.join(u' ');
}

QString sentences(Random &random, int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result += capitalized(phrase(random, 12 + below(random, 16))) + u'.';
    return result.join(u' ');
}

Block block(BlockKind kind, int number, const QString &text = {})
{
    Block result;
    result.id = u"b%1"_s.arg(number);
    result.kind = kind;
    result.text.plain = text;
    return result;
}

QList<Block> agenda(Random &random, int bullets)
{
    QList<Block> body;
    int number = 2;
    while (bullets > 0) {
        auto heading = block(BlockKind::Heading, ++number, capitalized(phrase(random, 4)));
        heading.numbering.on = true;
        auto list = block(BlockKind::List, ++number);
        for (int i = 1 + below(random, 4); i > 0 && bullets > 0; --i, --bullets)
            list.children
                += block(BlockKind::Item, ++number, sentences(random, 1 + below(random, 3)));
        body << heading << list;
    }
    return body;
}

QString pictureName(int number)
{
    return u"picture%1.jpg"_s.arg(number);
}

Photo photo(Random &random, int number, const QString &title)
{
    Photo result;
    result.id = u"p%1"_s.arg(number);
    result.media.path = pictureName(below(random, pictureCount));
    result.caption.plain = title + u" (talks)"_s;
    result.alternativeText = u"Two ministers at a table"_s;
    return result;
}

} // namespace

Readout generatedReadout(int index, int bullets)
{
    Random random(unsigned(index) + 1);
    const int country = wordCount - below(random, countryCount);
    const QString names = u"Home-"_s + capitalized(syllables(country));
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.category = names + u" Relations"_s;
    edition.title = names + u" Foreign Ministers’ Meeting"_s;
    for (int i = below(random, 4); i > 0; --i)
        edition.photos += photo(random, i, edition.title);
    edition.lead
        = {block(BlockKind::Paragraph, 1, sentences(random, 4)),
           block(BlockKind::Paragraph, 2, sentences(random, 2))};
    edition.body = agenda(random, bullets);
    edition.backLink.text = u"Back to "_s + edition.category;

    Readout readout;
    readout.id = u"00000000-0000-4000-8000-%1"_s.arg(index, 12, 10, QChar(u'0'));
    readout.profile = u"en"_s;
    readout.release.date = QDate(2014, 1, 1).addDays(below(random, 4380));
    readout.editions = {edition};
    return readout;
}

bool writePhotos(const QString &folder)
{
    bool written = QDir().mkpath(folder);
    for (int number = 0; number < pictureCount; ++number) {
        QImage image(800, 533, QImage::Format_RGB32);
        Random random(unsigned(number) + 1);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const int noise = below(random, 24);
                image.setPixel(x, y, qRgb(x / 4 + noise, y / 3 + noise, (x + y) / 8 + noise));
            }
        written = image.save(folder + u'/' + pictureName(number), "JPEG", 85) && written;
    }
    return written;
}

} // namespace rapporteur
