// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionaryfiles.h"
#include "mywords.h"
#include "smalldictionary.h"
#include "speller.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Span &span : wordsIn(text))
        words.append(text.sliced(span.from, span.length));
    return words;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void encodings_data();
    void encodings();
    void missingFiles();
    void unknownEncoding();
    void files_data();
    void files();
    void chosenFiles();
    void packages_data();
    void packages();
    void words_data();
    void words();
    void names();
    void myWords();
    void passages();
    void missingLanguages();

private:
    QString folder() const { return m_folder.filePath(u"hunspell"_s); }

    QTemporaryDir m_folder;
};

void TestSpelling::init()
{
    QDir(folder()).removeRecursively();
}

void TestSpelling::encodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("Latin-1") << "ISO8859-1"_ba;
    QTest::newRow("UTF-8") << "UTF-8"_ba;
    QTest::newRow("Windows, by Hunspell's name") << "microsoft-cp1252"_ba;
}

void TestSpelling::encodings()
{
    QFETCH(const QByteArray, encoding);
    writeDictionary(folder(), u"fr_FR"_s, encoding, {u"réunion"_s, u"déjeuner"_s, u"d'accord"_s});
    auto dictionary = Dictionary::load(folder() + u"/fr_FR.aff"_s, folder() + u"/fr_FR.dic"_s);
    QVERIFY(dictionary.has_value());
    QVERIFY(dictionary->knows(u"réunion"_s));
    QVERIFY(!dictionary->knows(u"réunoin"_s));
    QVERIFY(dictionary->knows(u"d’accord"_s)); // typographic
    QVERIFY(dictionary->suggestions(u"réunoin"_s).contains(u"réunion"_s));
}

void TestSpelling::missingFiles()
{
    writeDictionary(folder(), u"en_GB"_s, "UTF-8", {u"talks"_s});
    const QString affixes = folder() + u"/en_GB.aff"_s;
    const auto dictionary = Dictionary::load(affixes, folder() + u"/en_XX.dic"_s);
    QVERIFY(!dictionary.has_value());
    QCOMPARE(dictionary.error().kind, Error::Kind::Read);
    QVERIFY(dictionary.error().message.contains(u"en_XX.dic"_s));
}

void TestSpelling::unknownEncoding()
{
    writeDictionary(folder(), u"en_GB"_s, "UTF-8", {u"talks"_s});
    QFile affixes(folder() + u"/en_GB.aff"_s);
    QVERIFY(affixes.open(QIODevice::WriteOnly));
    affixes.write("SET NO-SUCH-1\n");
    affixes.close();
    const auto dictionary = Dictionary::load(affixes.fileName(), folder() + u"/en_GB.dic"_s);
    QVERIFY(!dictionary.has_value());
    QVERIFY(dictionary.error().message.contains(u"NO-SUCH-1"_s));
}

void TestSpelling::files_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("found");
    QTest::newRow("just that one") << u"en-GB"_s << u"en_GB"_s;
    QTest::newRow("language alone") << u"fr"_s << u"fr"_s;
    QTest::newRow("country not there") << u"fr-CA"_s << u"fr"_s;
    QTest::newRow("where it is mostly written") << u"en"_s << u"en_US"_s;
    QTest::newRow("any country") << u"pt"_s << u"pt_AO"_s;
    QTest::newRow("script between") << u"sr-Latn"_s << u"sr_Latn"_s;
    QTest::newRow("none") << u"ja"_s << QString();
    QTest::newRow("no language") << QString() << QString();
}

void TestSpelling::files()
{
    QFETCH(const QString, language);
    QFETCH(const QString, found);
    for (const QString &name :
         {u"en_GB"_s, u"en_US"_s, u"en_AU"_s, u"fr"_s, u"pt_AO"_s, u"sr_Latn"_s})
        writeDictionary(folder(), name, "UTF-8", {u"a"_s});
    const auto files = dictionaryFor(language, {folder()});
    QCOMPARE(files ? QFileInfo(files->words).completeBaseName() : QString(), found);
}

void TestSpelling::chosenFiles()
{
    for (const QString &name : {u"en_GB"_s, u"en_US"_s, u"en_AU"_s})
        writeDictionary(folder(), name, "UTF-8", {u"a"_s});
    const DictionaryChoices choices{{u"en"_s, u"en_AU"_s}, {u"fr"_s, u"fr_CH"_s}};
    const auto nameFor = [&](const QString &language) {
        const auto files = dictionaryFor(language, {folder()}, choices);
        return files ? QFileInfo(files->words).completeBaseName() : QString();
    };
    QCOMPARE(installedDictionaries({folder()}), (QStringList{u"en_AU"_s, u"en_GB"_s, u"en_US"_s}));
    QCOMPARE(nameFor(u"en"_s), u"en_AU"_s);
    QCOMPARE(nameFor(u"en-GB"_s), u"en_GB"_s); // the text says it more exactly
    QCOMPARE(nameFor(u"en-SG"_s), u"en_AU"_s);
    QCOMPARE(nameFor(u"fr"_s), QString()); // chosen once, and no longer there
}

void TestSpelling::packages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("package");
    QTest::newRow("plain") << u"ko"_s << u"hunspell-ko"_s;
    QTest::newRow("with country") << u"fr-CA"_s << u"hunspell-fr"_s;
    QTest::newRow("by country") << u"en-GB"_s << u"hunspell-en-gb"_s;
    QTest::newRow("no country said") << u"en"_s << u"hunspell-en-us"_s;
    QTest::newRow("country without one") << u"en-SG"_s << u"hunspell-en-us"_s;
    QTest::newRow("words not set apart") << u"ja"_s << QString();
}

void TestSpelling::packages()
{
    QFETCH(const QString, language);
    QFETCH(const QString, package);
    QCOMPARE(dictionaryPackage(language), package);
}

void TestSpelling::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("sentence", u"The talks ended, late."_s, {u"The"_s, u"talks"_s, u"ended"_s, u"late"_s});
    row("apostrophes", u"Japan’s don't"_s, {u"Japan’s"_s, u"don't"_s});
    row("numbers", u"In 2019, 34th, G7 and 3.5 met"_s, {u"In"_s, u"and"_s, u"met"_s});
    row("web address",
        u"see https://example.org/pgae or www.mfoa.go.jp now"_s,
        {u"see"_s, u"or"_s, u"now"_s});
    row("e-mail", u"write to pres.office@mofa.go.jp today"_s, {u"write"_s, u"to"_s, u"today"_s});
    row("single letters", u"a b cd"_s, {u"cd"_s});
    row("Arabic", u"عقد الاجتماع"_s, {u"عقد"_s, u"الاجتماع"_s});
    row("Korean", u"회담을 개최"_s, {u"회담을"_s, u"개최"_s});
    row("nothing", QString(), {});
}

void TestSpelling::words()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void TestSpelling::names()
{
    Readout readout;
    Participant lavrov;
    lavrov.name
        = {.language = {},
           .given = u"Sergey"_s,
           .additional = u"Viktorovich"_s,
           .family = u"Lavrov"_s,
           .suffix = {}};
    lavrov.otherForms.append(
        {.language = u"ru"_s,
         .given = u"Сергей"_s,
         .additional = {},
         .family = u"Лавров"_s,
         .suffix = {}});
    readout.sides.append(
        {.id = u"s1"_s,
         .name = {.text = u"Russian Federation"_s, .translations = {}},
         .participants = {lavrov}});
    Event event;
    event.place = {.text = u"Sochi"_s, .translations = {{.language = u"ru"_s, .text = u"Сочи"_s}}};
    readout.events.append(event);
    const QSet<QString> words = nameWords(readout);
    for (const QString &name :
         {u"Lavrov"_s, u"Viktorovich"_s, u"Лавров"_s, u"Sochi"_s, u"Сочи"_s, u"Lavrov’s"_s})
        QVERIFY2(isAmong(words, name), qPrintable(name));
    QVERIFY(!isAmong(words, u"Lavrof"_s));
}

void TestSpelling::myWords()
{
    const QString path = m_folder.filePath(u"mine"_s);
    MyWords words(path);
    QVERIFY(words.of(u"en"_s).isEmpty());
    QVERIFY(words.add(u"en-GB"_s, u"demarche"_s).has_value());
    QVERIFY(words.add(u"en"_s, u"chargé"_s).has_value());
    MyWords again(path);
    QCOMPARE(again.of(u"en-US"_s), (QSet<QString>{u"demarche"_s, u"chargé"_s}));
    QVERIFY(again.of(u"fr"_s).isEmpty());
}

// Each word is asked of the language that it stands in.
void TestSpelling::passages()
{
    writeDictionary(folder(), u"en_US"_s, "UTF-8", {u"the"_s, u"talks"_s});
    writeDictionary(folder(), u"fr"_s, "ISO8859-1", {u"été"_s, u"les"_s});
    Speller speller({folder()});
    const SpellingPassage passage{
        .text = u"the été talks tlaks les"_s, .runs = {{0, u"en"_s}, {4, u"fr"_s}, {7, u"en"_s}}};
    QCOMPARE(speller.misspelt(passage), (QList<Span>{{14, 5}, {20, 3}}));
    QVERIFY(speller.missing().isEmpty());
    QVERIFY(speller.suggestions(u"tlaks"_s, u"en"_s).contains(u"talks"_s));
}

void TestSpelling::missingLanguages()
{
    Speller speller({folder()});
    const SpellingPassage passage{.text = u"nothign is known"_s, .runs = {{0, u"ru"_s}}};
    QVERIFY(speller.misspelt(passage).isEmpty());
    QVERIFY(speller.misspelt(passage).isEmpty());
    QCOMPARE(speller.missing(), QStringList{u"ru"_s});
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
