// SPDX-License-Identifier: GPL-3.0-or-later
#include "inks.h"

#include "appearance.h"
#include "legible.h"
#include "paleink.h"
#include "palelabel.h"
#include "spelling.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr double words = 4.5; // WCAG 2.2, level AA
constexpr double marks = 3.0;

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double ofA = luminance(a) + 0.05;
    const double ofB = luminance(b) + 0.05;
    return std::max(ofA, ofB) / std::min(ofA, ofB);
}

QColor over(const QColor &above, const QColor &below)
{
    const auto mixed = [&](float a, float b) {
        return a * above.alphaF() + b * (1 - above.alphaF());
    };
    return QColor::fromRgbF(
        mixed(above.redF(), below.redF()),
        mixed(above.greenF(), below.greenF()),
        mixed(above.blueF(), below.blueF()));
}

struct Pair
{
    const char *name;
    QColor ink;
    QColor ground;
    double least;
};

QList<Pair> pairsOf(const QPalette &palette)
{
    const auto colour = [&](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role);
    };
    const QColor base = colour(QPalette::Base);
    const QColor window = colour(QPalette::Window);
    const QColor highlight = colour(QPalette::Highlight);
    QList<Pair> pairs{
        {"text of the window", colour(QPalette::WindowText), window, words},
        {"text of a field", colour(QPalette::Text), base, words},
        {"text of every other row", colour(QPalette::Text), colour(QPalette::AlternateBase), words},
        {"text of a button", colour(QPalette::ButtonText), colour(QPalette::Button), words},
        {"text of a message", colour(QPalette::ToolTipText), colour(QPalette::ToolTipBase), words},
        {"selected words", colour(QPalette::HighlightedText), highlight, words},
        {"what an empty field says", over(colour(QPalette::PlaceholderText), base), base, words},
        {"link in a field", colour(QPalette::Link), base, words},
        {"link in the window", colour(QPalette::Link), window, words},
        {"help below a field", PaleLabel({}).palette().color(QPalette::WindowText), window, words},
        {"kind of a block", paleInk(palette, QPalette::Text, QPalette::Base), base, words},
        {"deleted words", deletedInk(palette), base, words},
        {"inserted words", insertedInk(palette), base, words},
        {"misspelt words", misspeltFormat({}).underlineColor(), base, marks},
        {"focus on the window", focusInk(palette), window, marks},
        {"focus on a list", focusInk(palette), base, marks},
        {"rule beside a field on the page", highlight, Qt::white, marks},
    };
    for (const float strength : {0.2F, 0.25F, 0.35F}) {
        const QColor ground = over(markGround(palette, strength), base);
        pairs += {"text where it is meant", colour(QPalette::Text), ground, words};
    }
    const QColor meant = over(markGround(palette, 0.25F), base);
    pairs += {"deleted words where they are meant", deletedInk(palette), meant, words};
    pairs += {"inserted words where they are meant", insertedInk(palette), meant, words};
    return pairs;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void measures();
    void drawnColours_data();
    void drawnColours();
    void themesAreMended_data();
    void themesAreMended();
};

void TestContrast::measures()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    QCOMPARE(over(QColor(0, 0, 0, 0), Qt::white), QColor(Qt::white).toRgb());
}

void TestContrast::drawnColours_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::newRow("the system's") << QString();
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void TestContrast::drawnColours()
{
    QFETCH(const QString, appearance);
    useAppearance(appearance);
    for (const auto &[name, ink, ground, least] : pairsOf(QApplication::palette())) {
        const double ratio = contrast(ink, ground);
        qInfo("%s: %.1f", name, ratio);
        QVERIFY2(
            ratio >= least,
            qPrintable(u"%1: %2, %3 on %4"_s.arg(QLatin1StringView(name))
                           .arg(ratio, 0, 'f', 2)
                           .arg(ink.name(), ground.name())));
    }
}

void TestContrast::themesAreMended_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<QColor>("selected");
    QTest::addColumn<bool>("stays");
    const auto row =
        [](const char *name, QRgb ground, QRgb ink, QRgb highlight, QRgb selected, bool stays) {
            QTest::newRow(name) << QColor(ground) << QColor(ink) << QColor(highlight)
                                << QColor(selected) << stays;
        };
    row("Fusion", 0xFFFFFF, 0x000000, 0x308CC6, 0xFFFFFF, false);
    row("Breeze", 0xFFFFFF, 0x232629, 0x3DAEE9, 0xFCFCFC, false);
    row("Breeze Dark", 0x1B1E20, 0xFCFCFC, 0x3DAEE9, 0xFCFCFC, false);
    row("black on yellow", 0x000000, 0xFFFFFF, 0xFFFF00, 0x000000, true);
}

// Whatever a desktop's theme is, selected words and what an empty field says can be read.
void TestContrast::themesAreMended()
{
    QFETCH(const QColor, ground);
    QFETCH(const QColor, ink);
    QFETCH(const QColor, highlight);
    QFETCH(const QColor, selected);
    QFETCH(const bool, stays);
    QPalette theirs;
    theirs.setColor(QPalette::Base, ground);
    theirs.setColor(QPalette::Text, ink);
    theirs.setColor(QPalette::Highlight, highlight);
    theirs.setColor(QPalette::HighlightedText, selected);
    QColor pale = ink;
    pale.setAlpha(128); // as Qt makes it
    theirs.setColor(QPalette::PlaceholderText, pale);
    const QPalette mended = legible(theirs).resolve(theirs);
    const auto colour = [&](QPalette::ColorRole role) {
        return mended.color(QPalette::Active, role);
    };
    QVERIFY(contrast(colour(QPalette::HighlightedText), colour(QPalette::Highlight)) >= words);
    QVERIFY(contrast(over(colour(QPalette::PlaceholderText), ground), ground) >= words);
    QCOMPARE(colour(QPalette::Highlight) == highlight, stays);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
