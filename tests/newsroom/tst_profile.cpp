// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberform.h"
#include "phrases.h"
#include "profile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

QStringList namesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList({u"*.json"_s});
    std::ranges::for_each(names, [](QString &name) { name.chop(5); });
    return names;
}

QStringList keysIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().keys()
                                          : QStringList();
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void complete_data();
    void complete();
    void hasNoUnknownMember_data() { complete_data(); }
    void hasNoUnknownMember();
    void fits_data();
    void fits();
    void phrasesAreComplete_data();
    void phrasesAreComplete();
    void phrasesFallBack();
};

void TestProfile::complete_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : namesIn(u":/rapporteur/profiles"_s))
        QTest::addRow("%s", qPrintable(id)) << id;
}

void TestProfile::complete()
{
    QFETCH(QString, id);
    const HouseProfile profile = profileFor(id, {});
    QCOMPARE(profile.id, id);
    QVERIFY(!profile.name.isEmpty() && !profile.language.isEmpty() && !profile.dateForm.isEmpty());
    for (const QString &form : profile.sectionNumbers + profile.paragraphNumbers
                                   + profile.listNumbers + QStringList{profile.footnoteForm})
        QVERIFY2(isNumberForm(form), qPrintable(form));
    for (const QString &mark : profile.bullets)
        QVERIFY2(!mark.isEmpty() && !isNumberForm(mark), qPrintable(mark));
    QVERIFY(!profile.bullets.isEmpty());
    // every profile prints every part: only their order is a matter of taste
    const HouseProfile plain = profileFor(u"en"_s, {});
    QCOMPARE(sorted(profile.frontMatter), sorted(plain.frontMatter));
    QCOMPARE(sorted(profile.backMatter), sorted(plain.backMatter));
    for (const QString &paper : profile.paperSizes)
        QVERIFY2(paper == "A4"_L1 || paper == "Letter"_L1, qPrintable(paper));
    QVERIFY(!profile.paperSizes.isEmpty());
}

void TestProfile::hasNoUnknownMember()
{
    QFETCH(QString, id);
    QStringList known{u"like"_s};
    std::apply(
        [&](const auto &...field) { (known.append(QString::fromLatin1(field.name)), ...); },
        Fields<HouseProfile>::all);
    for (const QString &key : keysIn(u":/rapporteur/profiles/"_s + id + u".json"_s))
        QVERIFY2(known.contains(key), qPrintable(key));
}

void TestProfile::fits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("profile");

    QTest::newRow("by id") << u"kr-mofa-ko"_s << u"en"_s << u"kr-mofa-ko"_s;
    QTest::newRow("by language") << u"gone"_s << u"ja"_s << u"ja"_s;
    QTest::newRow("by wider language") << QString() << u"fr-CA"_s << u"fr"_s;
    QTest::newRow("of a publisher") << QString() << u"en-SG"_s << u"sg-mlaw-en"_s;
    QTest::newRow("none") << QString() << u"eo"_s << u"en"_s;
    QTest::newRow("nothing said") << QString() << QString() << u"en"_s;
}

void TestProfile::fits()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QTEST(profileFor(id, language).id, "profile");
}

void TestProfile::phrasesAreComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : namesIn(u":/rapporteur/phrases"_s))
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestProfile::phrasesAreComplete()
{
    QFETCH(QString, language);
    const QString folder = u":/rapporteur/phrases/"_s;
    QCOMPARE(keysIn(folder + language + u".json"_s), keysIn(folder + u"en.json"_s));
    for (const QString &key : keysIn(folder + language + u".json"_s)) {
        const QString phrase = Phrases::in(language)[QLatin1StringView(key.toLatin1())];
        QVERIFY2(phrase.count(u"%1"_s) == 1 && phrase.count(u"%2"_s) == 1, qPrintable(phrase));
    }
}

void TestProfile::phrasesFallBack()
{
    QCOMPARE(Phrases::in(u"en"_s)["pageOf"_L1], u"Page %1 of %2"_s);
    QCOMPARE(Phrases::in(u"zh-Hant-TW"_s)["pageOf"_L1], u"第 %1 頁，共 %2 頁"_s);
    QCOMPARE(Phrases::in(u"eo"_s)["pageOf"_L1], u"Page %1 of %2"_s);
    QCOMPARE(Phrases::in(u"en"_s)["unknown"_L1], QString());
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
