// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionbar.h"
#include "editiondialog.h"
#include "filecommands.h"
#include "floweditor.h"
#include "leadsuggestion.h"
#include "mainwindow.h"
#include "pane.h"
#include "panestack.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

QLineEdit *line(MainWindow &window, const QString &name)
{
    return window.panes().current()->findChild<QLineEdit *>(name);
}

void add(MainWindow &window, const QString &language, bool copy)
{
    EditionDialog dialog(window.session());
    dialog.findChild<QComboBox *>()->setEditText(language);
    dialog.findChild<QCheckBox *>()->setChecked(copy);
    dialog.accept();
}

} // namespace

class TestEditions : public QObject
{
    Q_OBJECT

private slots:
    void panesFollowTheEdition();
    void copiesKeepBlockIds();
    void removing();
    void suggestedSentence();
    void speaksOfTheOneShown();
};

void TestEditions::panesFollowTheEdition()
{
    MainWindow window;
    window.files().startNew();
    QTest::keyClicks(line(window, u"editions/e1/title"_s), u"Talks"_s);
    auto *bar = window.findChild<EditionBar *>();
    QVERIFY(bar->isHidden());
    add(window, u"fr"_s, false);
    QVERIFY(!bar->isHidden());
    const QString second = window.session().edition();
    QVERIFY(second != u"e1"_s);
    QLineEdit *title = line(window, u"editions/%1/title"_s.arg(second));
    QCOMPARE(title->text(), QString());
    QTest::keyClicks(title, u"Entretien"_s);
    QCOMPARE(window.session().readout().editions[0].title, u"Talks"_s);
    QCOMPARE(window.session().readout().editions[1].title, u"Entretien"_s);

    // undo goes back to the edition in which the change was made
    showNextEdition(window.session());
    QCOMPARE(window.session().edition(), u"e1"_s);
    QVERIFY(line(window, u"editions/e1/title"_s));
    window.session().undo();
    QCOMPARE(window.session().edition(), second);
    QCOMPARE(line(window, u"editions/%1/title"_s.arg(second))->text(), QString());
    QCOMPARE(window.session().readout().editions[0].title, u"Talks"_s);
}

void TestEditions::copiesKeepBlockIds()
{
    MainWindow window;
    window.files().startNew();
    window.panes().go(PaneKind::Lead);
    QTest::keyClicks(window.editor(), u"They met."_s);
    add(window, u"ar"_s, true);
    const QList<Edition> editions = window.session().readout().editions;
    QCOMPARE(editions[1].lead, editions[0].lead);
    QCOMPARE(editions[1].language, u"ar"_s);
    QCOMPARE(editions[1].kind, Edition::Kind::ProvisionalTranslation);
    QTest::keyClicks(window.editor(), u"x"_s);
    QCOMPARE(window.session().readout().editions[0].lead, editions[0].lead);
    QVERIFY(window.session().readout().editions[1].lead != editions[0].lead);
}

void TestEditions::removing()
{
    MainWindow window;
    window.files().startNew();
    add(window, u"fr"_s, true);
    auto *bar = window.findChild<EditionBar *>();
    auto *button = bar->findChild<QPushButton *>();
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(window.session().readout().editions.size(), 1);
    QCOMPARE(window.session().edition(), u"e1"_s);
    QVERIFY(bar->isHidden());
    window.session().undo();
    QVERIFY(window.session().edition() != u"e1"_s);
    showNextEdition(window.session());
    QVERIFY(!button->isEnabled()); // the original stays
}

void TestEditions::suggestedSentence()
{
    MainWindow window;
    window.files().startNew();
    Readout readout = window.session().readout();
    readout.editions[0].language = u"en"_s;
    readout.events[0].start.date = QDate(2031, 3, 3);
    for (const QString &id : {u"Brandvik"_s, u"Valdani"_s}) {
        Participant leader;
        leader.id = id;
        leader.name.family = id;
        leader.office.text = u"Minister"_s;
        Side side;
        side.id = u"side"_s + id;
        side.participants = {leader};
        readout.sides.append(side);
    }
    window.session().reset(readout);
    window.panes().go(PaneKind::Lead);
    auto *suggestion = window.panes().current()->findChild<LeadSuggestion *>();
    auto *use = suggestion->findChild<QPushButton *>();
    QVERIFY(!suggestion->isHidden());
    use->click();
    const auto words = [&] {
        const QList<Block> &lead = window.session().readout().editions[0].lead;
        return lead.isEmpty() ? QString() : lead.first().text.plain;
    };
    QVERIFY2(words().contains(u"Brandvik, Minister, met Valdani, Minister."_s), qPrintable(words()));
    QVERIFY(suggestion->isHidden());

    // the facts part company with the sentence, and are taken over again
    window.session().edit({.label = u"Edit"_s, .place = {}}, [](Readout &to) {
        to.events[0].start.date = QDate(2031, 3, 4);
    });
    QVERIFY(!suggestion->isHidden());
    use->click();
    QVERIFY2(words().startsWith(u"On 4 March 2031"_s), qPrintable(words()));
    QCOMPARE(window.session().readout().editions[0].lead.size(), 1);
}

// The status line, the palette and the question whether to save.
void TestEditions::speaksOfTheOneShown()
{
    MainWindow window;
    window.files().startNew();
    window.show();
    add(window, u"fr"_s, false);
    window.session().edit({.label = u"fill"_s, .place = {}}, [](Readout &readout) {
        readout.editions[0].title = u"Talks"_s;
        readout.editions[1].title = u"Entretien"_s;
        readout.editions[1].body.resize(1);
        readout.editions[1].body[0].id = u"h1"_s;
        readout.editions[1].body[0].kind = BlockKind::Heading;
        readout.editions[1].body[0].text.plain = u"La pêche"_s;
    });
    const auto status = [&](const QString &name) {
        for (const auto *label : window.statusBar()->findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return QString();
    };
    const auto places = [&] {
        window.findChild<QAction *>(u"palette"_s)->trigger();
        QWidget *palette = QApplication::activeModalWidget();
        const auto *list = palette->findChild<QListView *>();
        palette->findChild<QLineEdit *>()->setText(u"pêche"_s);
        const int rows = list->model()->rowCount();
        palette->close();
        return rows;
    };
    const auto question = [&] {
        QString text;
        QTimer::singleShot(0, qApp, [&text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            text = box->text();
            box->button(QMessageBox::Cancel)->click();
        });
        window.files().mayLeave();
        return text;
    };
    QTRY_COMPARE(status(u"Length of the readout"_s), u"Words: 3   Characters: 17"_s);
    QCOMPARE(status(u"Language of the readout"_s), QLocale(u"fr"_s).nativeLanguageName());
    QCOMPARE(places(), 1);
    QCOMPARE(question(), u"Save the changes to “Entretien”?"_s);
    showNextEdition(window.session());
    QCOMPARE(status(u"Language of the readout"_s), QLocale(u"en"_s).nativeLanguageName());
    QCOMPARE(status(u"Length of the readout"_s), u"Words: 1   Characters: 5"_s);
    QCOMPARE(places(), 0);
    QCOMPARE(question(), u"Save the changes to “Talks”?"_s);
}

QTEST_MAIN(TestEditions)
#include "tst_editions.moc"
