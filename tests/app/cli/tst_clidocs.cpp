// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "savefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

// The table of commands against what is written about it by hand.
class TestCliDocs : public QObject
{
    Q_OBJECT

private slots:
    void manPage_data();
    void manPage();
    void manPageHasExitCodes();
    void completion_data();
    void completion();
};

namespace {

// A file of resources/, without the man page's escapes.
QString resource(const QString &path)
{
    const auto bytes = readFile(QStringLiteral(RESOURCES "/") + path, 1 << 20);
    return QString::fromUtf8(bytes.value_or(QByteArray())).replace(R"(\-)"_L1, "-"_L1);
}

// The part of the man page that is about one command.
QString section(const QString &page, QLatin1StringView command)
{
    const QString head = "\n.SS "_L1 + command + u'\n';
    const qsizetype from = page.indexOf(head);
    if (from < 0)
        return {};
    return page.sliced(from, page.indexOf("\n.S"_L1, from + head.size()) - from);
}

// How the man page begins to speak of an option.
QString paragraph(const Option &option)
{
    if (option.value.isEmpty())
        return u"\n.TP\n.B --%1\n"_s.arg(option.name);
    return u"\n.TP\n.BI --%1 \" %2\"\n"_s.arg(option.name, option.value);
}

} // namespace

void TestCliDocs::manPage_data()
{
    QTest::addColumn<const Command *>("command");
    for (const Command &command : commands())
        QTest::newRow(command.name.data()) << &command;
}

void TestCliDocs::manPage()
{
    QFETCH(const Command *, command);
    const QString text = section(resource(u"man/rapporteur-cli.1"_s), command->name);
    QVERIFY(!text.isEmpty());
    for (const Option &option : command->options)
        QVERIFY2(text.contains(paragraph(option)), option.name.data());
    const qsizetype described = text.count("\n.TP\n"_L1);
    QCOMPARE(described, qsizetype(command->options.size())); // none that is gone
}

void TestCliDocs::manPageHasExitCodes()
{
    const QString page = resource(u"man/rapporteur-cli.1"_s);
    for (const ExitMeaning &meaning : exitMeanings())
        QVERIFY(page.contains(u"\n.TP\n.B %1\n"_s.arg(int(meaning.code))));
}

void TestCliDocs::completion_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("optionForm");
    QTest::newRow("bash") << u"bash"_s << u"--%1"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"--%1["_s;
    QTest::newRow("fish") << u"fish"_s << u" -l %1 "_s;
}

void TestCliDocs::completion()
{
    QFETCH(QString, shell);
    QFETCH(QString, optionForm);
    const QString script = resource(u"completion/rapporteur-cli."_s + shell);
    QVERIFY(!script.isEmpty());
    for (const Command &command : commands()) {
        QVERIFY2(script.contains(command.name), command.name.data());
        for (const Option &option : command.options)
            QVERIFY2(script.contains(optionForm.arg(option.name)), option.name.data());
    }
}

QTEST_GUILESS_MAIN(TestCliDocs)
#include "tst_clidocs.moc"
