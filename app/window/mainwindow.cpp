// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "areasplitter.h"
#include "commands.h"
#include "dialoghelp.h"
#include "duebar.h"
#include "editionbar.h"
#include "editions.h"
#include "fieldplace.h"
#include "filecommands.h"
#include "filedrops.h"
#include "focusring.h"
#include "handoutcommands.h"
#include "messagebar.h"
#include "outlinemodel.h"
#include "outlineview.h"
#include "pane.h"
#include "panels.h"
#include "panestack.h"
#include "placehome.h"
#include "placelink.h"
#include "preferring.h"
#include "previewpane.h"
#include "problemfinder.h"
#include "publishcommands.h"
#include "reviewcommands.h"
#include "reviewing.h"
#include "reviewmarking.h"
#include "reviewpage.h"
#include "safety/safeguard.h"
#include "spellcheck.h"
#include "start/welcome.h"
#include "statusline.h"
#include "suggestingbar.h"
#include "suggestionbook.h"
#include "versions.h"
#include "windowmemory.h"
#include "windows.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const QLatin1StringView geometryKey("window/geometry");
const QLatin1StringView splitterKey("window/splitter");
constexpr QSize firstSize(1280, 800);
constexpr int narrowestPane = 260;
constexpr int fewestLines = 6;
constexpr QSize frameSpace(8, 40); // for the title bar on a screen of just that size

OutlineView *outlineView(OutlineModel *model, Session &session, PaneStack &panes)
{
    auto *view = new OutlineView(*model, session, panes);
    view->setHeaderHidden(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setUniformRowHeights(true);
    view->setAccessibleName(MainWindow::tr("Outline"));
    view->setAccessibleDescription(MainWindow::tr("The parts of the readout; Return goes there."));
    view->setMinimumWidth(100);
    view->expandAll();
    QObject::connect(model, &QAbstractItemModel::modelReset, view, &QTreeView::expandAll);
    return view;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_session([] { return QRandomGenerator::global()->generate(); })
    , m_messages(new MessageBar)
    , m_files(new FileCommands(m_session, *m_messages, this))
    , m_safeguard(new Safeguard(m_session, *m_files))
    , m_finder(new ProblemFinder(m_session, this))
    , m_versions(new Versions(m_session, this))
    , m_reviewing(new Reviewing(m_session, this))
    , m_suggestions(new SuggestionBook(m_session, this))
{
    setAcceptDrops(true);
    new FocusRing(this);
    new DialogHelp(*this);
    new FileDrops(this);
    build();
    connectSession();
    restoreLayout();
    follow();
}

MainWindow::~MainWindow()
{
    // The children go before the session that they watch.
    const std::unique_ptr<QWidget> body(takeCentralWidget());
    qDeleteAll(findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly));
}

// All that has words, in the language and the size of now.
void MainWindow::build()
{
    m_builtWith = font();
    m_outline = new OutlineModel(this);
    m_panes = new PaneStack(m_session);
    m_outlineView = outlineView(m_outline, m_session, *m_panes);
    m_preview = new PreviewPane(m_session);
    m_panels = new Panels(*this, *m_finder);
    m_body = new QSplitter(Qt::Vertical);
    m_review = new ReviewPage(m_session, *m_versions, *m_reviewing);
    m_pages = new QStackedWidget;
    arrange();
    addCommands(*this);
    setStatusBar(new QStatusBar);
    statusBar()->addPermanentWidget(new StatusLine(*this));
    m_finder->checkNow();
    m_spelling = new SpellCheck(m_session, m_panes, usualSpellingFolders());
    connect(m_spelling, &SpellCheck::dictionaryMissing, statusBar(), [this](const QString &message) {
        statusBar()->showMessage(message);
    });
    connect(m_panes, &QStackedWidget::currentChanged, this, &MainWindow::markCurrent);
    connect(m_preview, &PreviewPane::placeActivated, this, &MainWindow::showPlace);
    connect(m_preview, &PreviewPane::browserWanted, this, [this] { openInBrowser(*this); });
    new PlaceLink(m_panes, m_preview);
    connectReview(*this);
    new ReviewMarking(*this);
    connect(m_finder, &ProblemFinder::issuesChanged, m_outlineView, [this] { markProblems(); });
    connect(m_outlineView, &QTreeView::clicked, this, &MainWindow::goToCurrent);
    connect(m_outlineView, &QTreeView::activated, this, &MainWindow::goToCurrent);
    applyPreferences(*this);
}

// The readout, its history, the pane, the cursor and the areas' sizes stay.
void MainWindow::rebuild()
{
    const Place cursor = place();
    const PaneKind pane = m_panes->currentKind();
    const QByteArray sizes = m_splitter->saveState();
    const QByteArray heights = m_body->saveState();
    const PreviewPane::Look look = m_preview->look();
    const bool hasPanels = m_panels->isVisible();
    const bool hasReadout = !qobject_cast<Welcome *>(m_pages->currentWidget());
    const bool wasReviewing = isReviewing();
    m_messages->setParent(nullptr);
    m_safeguard->setParent(nullptr);
    delete takeCentralWidget();
    delete m_outline;
    qDeleteAll(findChildren<QToolBar *>(Qt::FindDirectChildrenOnly));
    delete menuBar();
    build();
    m_splitter->restoreState(sizes);
    m_body->restoreState(heights);
    m_preview->setLook(look);
    m_panels->setVisible(hasPanels);
    m_panes->go(pane);
    follow();
    if (!hasReadout)
        showWelcome();
    if (wasReviewing)
        setReviewing(true);
    if (!cursor.field.isEmpty())
        m_panes->current()->showPlace(cursor);
}

void MainWindow::arrange()
{
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new EditionBar(m_session));
    layout->addWidget(m_panes, 1);
    middle->setMinimumWidth(narrowestPane); // at twice the size, 1280 pixels hold all three
    m_preview->setMinimumWidth(160);
    auto *splitter = new AreaSplitter;
    m_splitter = splitter;
    m_splitter->addWidget(m_outlineView);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 1);
    splitter->setYielding({m_preview, m_outlineView});
    m_body->addWidget(m_splitter);
    m_body->addWidget(m_panels);
    m_body->setStretchFactor(0, 1);
    m_body->setChildrenCollapsible(false);
    m_pages->addWidget(m_body);
    m_pages->addWidget(m_review);
    // Whatever a page would like, the window fits a small screen.
    m_pages->setMinimumSize(narrowestPane, fewestLines * fontMetrics().lineSpacing());
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_safeguard);
    auto *due = new DueBar(m_session);
    connect(due, &DueBar::publishingWanted, this, [this] { showPublishing(*this); });
    column->addWidget(due);
    column->addWidget(m_messages);
    column->addWidget(new SuggestingBar(m_session, *m_suggestions));
    column->addWidget(m_pages, 1);
    setCentralWidget(body);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, this, &MainWindow::follow);
    connect(&m_session, &Session::editionShown, this, &MainWindow::follow);
    connect(&m_session, &Session::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &Session::pathChanged, this, &MainWindow::leaveWelcome);
    connect(&m_session, &Session::modifiedChanged, this, &QWidget::setWindowModified);
    connect(&m_session, &Session::placeChanged, this, &MainWindow::showPlace);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(firstSize.boundedTo(screen()->availableSize() - frameSpace));
    if (!m_splitter->restoreState(settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({200, 540, 540});
}

void MainWindow::follow()
{
    m_outline->setItems(outlineOf(m_session.readout(), m_session.edition()));
    markCurrent();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString title = editionFor(m_session.readout(), m_session.edition()).title.simplified();
    const QString name = m_session.path().isEmpty() ? tr("New readout")
                                                    : QFileInfo(m_session.path()).fileName();
    setWindowTitle(
        title.isEmpty() ? u"%1[*]"_s.arg(name) : u"%1[*] — %2"_s.arg(name, title.left(60)));
    setWindowFilePath(m_session.path());
    setWindowModified(m_session.isModified());
}

Place MainWindow::place() const
{
    const QWidget *field = focusWidget();
    return field && m_panes->isAncestorOf(field) ? placeOfCursor(field) : Place();
}

void MainWindow::showWelcome()
{
    auto *welcome = new Welcome(*this);
    m_pages->setCurrentIndex(m_pages->addWidget(welcome));
    enableReadoutCommands(*this, false);
    findChild<StatusLine *>()->hide(); // there is nothing to tell of
    welcome->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveWelcome()
{
    auto *welcome = qobject_cast<Welcome *>(m_pages->currentWidget());
    if (!welcome)
        return;
    m_pages->setCurrentWidget(m_body);
    welcome->deleteLater(); // one of its buttons may have brought us here
    enableReadoutCommands(*this, true);
    findChild<StatusLine *>()->show();
    m_panes->current()->focusFirst();
}

bool MainWindow::isReviewing() const
{
    return m_pages->currentWidget() == m_review;
}

void MainWindow::setReviewing(bool reviewing)
{
    if (qobject_cast<Welcome *>(m_pages->currentWidget()))
        return;
    if (const Result<> begun = m_review->begin(); reviewing && !begun)
        m_messages->say(MessageBar::Kind::Error, begun.error().message);
    m_pages->setCurrentWidget(reviewing ? static_cast<QWidget *>(m_review) : m_body);
    if (reviewing)
        m_review->setFocus(Qt::OtherFocusReason);
    else
        focusPane();
}

FlowEditor *MainWindow::editor() const
{
    return m_panes->current()->editor();
}

void MainWindow::goToCurrent()
{
    const OutlineItem item = m_outline->itemAt(m_outlineView->currentIndex());
    go(item.pane, item.place);
}

void MainWindow::go(PaneKind pane, const QString &place)
{
    m_panes->go(pane);
    if (place.isEmpty() || !m_panes->current()->showPlace({place, 0}))
        m_panes->current()->focusFirst();
}

void MainWindow::showPlace(const Place &place)
{
    m_session.showEdition(editionOf(place, m_session));
    m_panes->go(paneFor(place, m_session));
    m_panes->current()->showPlace(place);
    markCurrent();
}

void MainWindow::markProblems()
{
    QHash<QString, Issue::Severity> worst;
    for (const Issue &issue : m_finder->issues()) {
        const QString place = m_finder->placeOf(issue).field;
        worst[place] = std::max(worst.value(place, Issue::Severity::Hint), issue.severity);
    }
    m_outlineView->setProblems(worst);
}

// The outline's line of the pane shown is the current one, unless one below it is.
void MainWindow::markCurrent()
{
    const OutlineItem current = m_outline->itemAt(m_outlineView->currentIndex());
    if (!m_outlineView->currentIndex().isValid() || current.pane != m_panes->currentKind())
        m_outlineView->setCurrentIndex(m_outline->indexOf(m_panes->currentKind(), {}));
}

void MainWindow::focusPane()
{
    m_panes->current()->focusFirst();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    if (!m_files->isLetGo())
        rememberWindows();
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(splitterKey, m_splitter->saveState());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_safeguard->look();
    // Not at once: the event is still on its way to what goes.
    if (event->type() == QEvent::LanguageChange
        || (event->type() == QEvent::FontChange && m_builtWith != font()))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        files += url.toLocalFile();
    files.removeAll(QString());
    openFiles(files, this);
}

} // namespace rapporteur
