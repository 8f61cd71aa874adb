// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"
#include "floweditor.h"
#include "handout.h"
#include "mainwindow.h"
#include "pagetools.h"
#include "pane.h"
#include "panestack.h"
#include "partplaces.h"
#include "previewpane.h"
#include "sourceview.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

const QString sample = QStringLiteral(TEST_DATA "/../../resources/samples/sample.readout");

// A window on a readout, its page painted.
class ShownWindow
{
public:
    explicit ShownWindow(const QString &path = sample)
    {
        window.files().open(path);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
    }

    PageView *page() { return window.preview().page(); }
    bool isReady()
    {
        return QTest::qWaitForWindowActive(&window)
               && QTest::qWaitFor([this] { return !page()->text().text().isEmpty(); });
    }
    bool says(const QString &words)
    {
        return QTest::qWaitFor([&] { return page()->text().text().contains(words); });
    }
    QPoint pointOf(const QString &words)
    {
        const QList<TextRange> found = page()->text().find(words);
        page()->select(found.value(0));
        return page()->shownArea(page()->text().areasOf(found.value(0)).value(0)).center().toPoint();
    }

    MainWindow window;
};

QPdfDocument *loaded(const QByteArray &pdf, QObject *parent)
{
    auto *document = new QPdfDocument(parent);
    auto *bytes = new QBuffer(parent);
    bytes->setData(pdf);
    bytes->open(QIODevice::ReadOnly);
    document->load(bytes);
    return document;
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void boxesStandWhereQtPdfSeesWords();
    void clickLeadsToTheField();
    void cursorIsMarkedOnThePage();
    void typingIsFollowed();
    void placesOfParts_data();
    void placesOfParts();
    void search();
    void selectAndCopy();
    void toolsAndZoom();
    void longerTextAtAnotherScale();
    void screenReader();
    void sources();
    void copies();
    void browserPageIsPrivate();
    void printing();
};

void TestPreview::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_preview"_s);
}

void TestPreview::boxesStandWhereQtPdfSeesWords()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    RenderCache cache;
    const Result<Rendered> rendered = render(shown.window.preview().job(u"pdf"_s), cache);
    QObject owner;
    QPdfDocument *document = loaded(rendered->bytes, &owner);
    int words = 0;
    for (const PartBox &box : rendered->placement.boxes) {
        if (box.text.trimmed().isEmpty() || box.from < 0)
            continue;
        const double y = box.area.bottom() - 2; // where full stops are, too
        const auto seen = document->getSelection(
            box.page, QPointF(box.area.left() + 0.5, y), QPointF(box.area.right() + 0.5, y));
        QCOMPARE(seen.text().simplified(), box.text.simplified());
        ++words;
    }
    QVERIFY(words > 20);
}

void TestPreview::clickLeadsToTheField()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    const Edition edition = shown.window.session().readout().editions.first();
    const Block &paragraph = edition.lead.first();
    const QString word = paragraph.text.plain.section(u' ', 4, 6);
    QTest::mouseClick(shown.page()->viewport(), Qt::LeftButton, {}, shown.pointOf(word));
    FlowEditor *editor = shown.window.editor();
    QVERIFY(editor && editor->hasFocus());
    QCOMPARE(editor->spot().block, paragraph.id);
    const qsizetype at = paragraph.text.plain.indexOf(word);
    QVERIFY(editor->spot().cursor >= at && editor->spot().cursor <= at + word.size());

    QTest::mouseClick(
        shown.page()->viewport(), Qt::LeftButton, {}, shown.pointOf(edition.title.left(20)));
    const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(line || text);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"editions/"_s + edition.id + u"/title"_s);
    // Return does what a click does.
    shown.page()->setFocus();
    shown.pointOf(word);
    QTest::keyClick(shown.page(), Qt::Key_Return);
    QVERIFY(shown.window.editor() && shown.window.editor()->hasFocus());
}

void TestPreview::cursorIsMarkedOnThePage()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    const Edition edition = shown.window.session().readout().editions.first();
    const Block &last = edition.body.last();
    shown.page()->setScale(3);
    QVERIFY(QTest::qWaitFor([&] { return shown.page()->scale() == 3; }));
    shown.page()->verticalScrollBar()->setValue(0);
    shown.window.showPlace({edition.lead.last().id, 0});
    QCOMPARE(shown.page()->marked().field, edition.lead.last().id);
    const QString deepest = last.children.isEmpty() ? last.id : last.children.last().id;
    shown.window.showPlace({deepest, 0});
    QCOMPARE(shown.page()->marked().field, deepest);
    const auto area = shown.page()->text().areaOf(shown.page()->marked());
    QVERIFY(area);
    QVERIFY(shown.page()->verticalScrollBar()->value() > 0);
    QVERIFY(QRectF(shown.page()->viewport()->rect()).top() <= shown.page()->shownArea(*area).top());
    QVERIFY(
        shown.page()->shownArea(*area).bottom()
        <= QRectF(shown.page()->viewport()->rect()).bottom());
}

void TestPreview::typingIsFollowed()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    const Edition edition = shown.window.session().readout().editions.first();
    shown.window.showPlace({edition.lead.first().id, 0});
    shown.page()->setScale(3);
    QVERIFY(QTest::qWaitFor([&] { return shown.page()->scale() == 3; }));
    shown.page()->goToPage(shown.page()->pageCount() - 1);
    shown.page()->verticalScrollBar()->setValue(shown.page()->verticalScrollBar()->maximum());
    QTest::keyClicks(shown.window.editor(), u"Xyzzy "_s);
    QVERIFY(shown.says(u"Xyzzy"_s));
    const auto area = shown.page()->text().areaOf(shown.page()->marked());
    QVERIFY(area);
    QVERIFY(shown.page()->viewport()->rect().intersects(
        shown.page()->shownArea(*area).adjusted(0, 0, 1, 0).toAlignedRect()));
}

void TestPreview::placesOfParts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("part");
    QTest::addRow("title") << u"editions/e1/title"_s << u"title"_s;
    QTest::addRow("block") << u"b1"_s << u"b1"_s;
    QTest::addRow("caption") << u"photos/p1/caption"_s << u"photos/p1/caption"_s;
    QTest::addRow("reference") << u"reference"_s << u"reference"_s;
    QTest::addRow("back link") << u"editions/e1/backLink/text"_s << u"backLink"_s;
    QTest::addRow("release") << u"release/date"_s << u"releaseLine"_s;
}

void TestPreview::placesOfParts()
{
    QFETCH(QString, field);
    QFETCH(QString, part);
    Readout readout;
    Edition edition;
    edition.id = u"e1"_s;
    Block block;
    block.id = u"b1"_s;
    edition.body = {block};
    readout.editions = {edition};
    QCOMPARE(partOf({field, 0}).field, part);
    QCOMPARE(fieldOf({part, 0}, readout.editions.first()).field, field);
}

void TestPreview::search()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    shown.page()->setFocus();
    QTest::keyClick(shown.page(), Qt::Key_F, Qt::ControlModifier);
    auto *words = shown.window.preview().findChild<QLineEdit *>(u"findWords"_s);
    QVERIFY(words->hasFocus());
    const qsizetype count = shown.page()->text().find(u"the"_s).size();
    QVERIFY(count > 1);
    QTest::keyClicks(words, u"THE"_s);
    QCOMPARE(shown.page()->selection(), shown.page()->text().find(u"the"_s).first());
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(shown.page()->selection(), shown.page()->text().find(u"the"_s).at(1));
    shown.window.preview().findChild<QToolButton *>(u"findPrevious"_s)->click();
    shown.window.preview().findChild<QToolButton *>(u"findPrevious"_s)->click();
    QCOMPARE(shown.page()->selection(), shown.page()->text().find(u"the"_s).last());
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QVERIFY(shown.page()->hasFocus());
}

void TestPreview::selectAndCopy()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    const QString title = shown.window.session().readout().editions.first().title;
    shown.page()->selectAll();
    shown.page()->copy();
    QVERIFY(QApplication::clipboard()->text().contains(title));
    const QString word = title.section(u'-', 0, 0);
    const QPoint point = shown.pointOf(word);
    QTest::mouseDClick(shown.page()->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(shown.page()->selectedText().trimmed(), word);
    QTest::keyClick(shown.page(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.page()->selectedText().size() > word.size());
}

void TestPreview::toolsAndZoom()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    const qreal wide = shown.page()->scale();
    const auto press = [&](const QString &name) {
        shown.window.preview().findChild<QToolButton *>(name)->click();
    };
    press(u"fitPage"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.page()->scale() < wide; }));
    press(u"zoomFull"_s);
    QVERIFY(QTest::qWaitFor([&] { return qFuzzyCompare(shown.page()->scale(), 96.0 / 72); }));
    press(u"zoomIn"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.page()->scale() > 96.0 / 72; }));
    const auto *number = shown.window.preview().findChild<QSpinBox *>(u"pageNumber"_s);
    QCOMPARE(number->maximum(), shown.page()->pageCount());
    for (const auto *button : shown.window.preview().findChildren<QToolButton *>())
        QVERIFY(
            !button->accessibleName().isEmpty() || button->parent()->inherits("QTabBar")
            || button->parent()->inherits("QLineEdit"));
}

// As when a readout is opened in a window that shows its page for the first time.
void TestPreview::longerTextAtAnotherScale()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    RenderCache cache;
    const RenderJob job = shown.window.preview().job(u"pdf"_s);
    RenderJob empty = job;
    Edition &edition = empty.readout.editions.first();
    edition.lead.clear();
    edition.body.clear();
    edition.photos.clear();
    PageView view;
    view.resize(400, 500);
    view.setPages(*render(empty, cache));
    view.show();
    QTRY_COMPARE(view.pageCount(), 1);
    view.hide();
    view.setScale(2);
    view.setPages(*render(job, cache));
    view.show();
    QTRY_VERIFY(view.pageCount() > 1);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestPreview::screenReader()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(shown.page());
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Document);
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    QAccessibleTextInterface *text = access->textInterface();
    QVERIFY(text);
    const QString all = text->text(0, text->characterCount());
    const QString title = shown.window.session().readout().editions.first().title;
    QVERIFY(all.contains(title));
    const int at = int(all.indexOf(title));
    const QRect first = text->characterRect(at);
    QVERIFY(!first.isEmpty());
    QCOMPARE(text->offsetAtPoint({first.left() + 1, first.center().y()}), at);
}

void TestPreview::sources()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    const Edition edition = shown.window.session().readout().editions.first();
    shown.window.showPlace({edition.lead.first().id, 0});
    for (const int tab : {1, 2}) {
        shown.window.preview().tabs()->setCurrentIndex(tab);
        const SourceView *view = tab == 1 ? shown.window.preview().html()
                                          : shown.window.preview().text();
        QVERIFY(QTest::qWaitFor([&] { return view->markedLine() >= 0; }));
        const QString line = view->document()->findBlockByNumber(view->markedLine()).text();
        QVERIFY(line.contains(edition.lead.first().text.plain.section(u' ', 0, 2)));
        QCOMPARE(view->extraSelections().size(), 1);
    }
}

void TestPreview::copies()
{
    ShownWindow shown;
    QVERIFY(shown.isReady());
    RenderCache cache;
    const auto text = render(shown.window.preview().job(u"txt"_s), cache);
    shown.window.findChild<QAction *>(u"copyRich"_s)->trigger();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QVERIFY(data->html().contains(u"<h1 style="_s));
    QVERIFY(!data->html().contains(u"<img"_s));
    QCOMPARE(data->text(), QString::fromUtf8(text->bytes));
    shown.window.findChild<QAction *>(u"copyPlain"_s)->trigger();
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(text->bytes));
}

void TestPreview::browserPageIsPrivate()
{
    ShownWindow shown;
    Handout handout;
    const Result<QString> path = handout.writePage(shown.window.preview().job(u"html"_s));
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<!DOCTYPE html>"));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(*path).path()).permissions() & others));
}

void TestPreview::printing()
{
    ShownWindow shown;
    QTemporaryDir folder;
    RenderCache cache;
    const QByteArray pdf = render(shown.window.preview().job(u"pdf"_s), cache)->bytes;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath(u"all.pdf"_s));
    QVERIFY(printPdf(pdf, printer));
    QFile file(folder.filePath(u"all.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdf);

    printer.setOutputFileName(folder.filePath(u"first.pdf"_s));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(1, 1);
    QVERIFY(printPdf(pdf, printer));
    QPdfDocument first;
    QCOMPARE(first.load(folder.filePath(u"first.pdf"_s)), QPdfDocument::Error::None);
    QCOMPARE(first.pageCount(), 1);

    printer.setOutputFileName(folder.filePath(u"no/such/folder.pdf"_s));
    printer.setPrintRange(QPrinter::AllPages);
    QVERIFY(!printPdf(pdf, printer));
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
