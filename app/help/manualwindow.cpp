// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualwindow.h"

#include "icons.h"
#include "inks.h"
#include "sectionmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QSize firstSize(900, 640);
constexpr QSize frameSpace(8, 40);
constexpr int contentsWidth = 260;
constexpr float markStrength = 0.35F;
constexpr std::array listKeys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_model(new SectionModel(this))
    , m_column(new QVBoxLayout(this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    resize(firstSize.boundedTo(screen()->availableSize() - frameSpace));
}

void ManualWindow::build()
{
    setWindowTitle(tr("Manual"));
    m_page = new QTextBrowser;
    m_page->setAccessibleName(tr("Page of the manual"));
    m_page->setLayoutDirection(Qt::LeftToRight); // it is in English
    m_page->document()->setDocumentMargin(16);
    m_page->setOpenExternalLinks(true);
    auto *areas = new QSplitter;
    areas->addWidget(contents());
    areas->addWidget(m_page);
    areas->setStretchFactor(1, 1);
    areas->setSizes({contentsWidth, firstSize.width() - contentsWidth});
    areas->setChildrenCollapsible(false);
    m_column->addWidget(tools());
    m_column->addWidget(areas, 1);
    connect(m_page, &QTextBrowser::sourceChanged, this, &ManualWindow::follow);
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_page->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ManualWindow::goTo);
    connect(m_list, &QListView::activated, this, [this] { m_page->setFocus(); });
}

// In the language of now; the page stays.
void ManualWindow::rebuild()
{
    const QUrl page = address();
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)})
        delete item->widget();
    m_model->filter({});
    build();
    m_page->setSource(page);
}

void ManualWindow::changeEvent(QEvent *event)
{
    // Not at once: the event is still on its way to what goes.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &ManualWindow::rebuild, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

QWidget *ManualWindow::contents()
{
    m_words = new QLineEdit;
    m_list = new QListView;
    m_nothing = new QLabel(tr("No page has these words."));
    m_words->setPlaceholderText(tr("Search the manual"));
    m_words->setAccessibleName(tr("Words to find in the manual"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Contents"));
    m_nothing->hide();
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return area;
}

QToolButton *ManualWindow::button(const QString &text, const char *icon, const QKeySequence &shortcut)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(commandIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    auto *keys = new QShortcut(shortcut, button); // a button's own is slower than typing
    connect(keys, &QShortcut::activated, button, &QToolButton::click);
    button->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    return button;
}

QWidget *ManualWindow::tools()
{
    auto *back = button(tr("Back"), "go-previous", Qt::ALT | Qt::Key_Left);
    auto *forward = button(tr("Forward"), "go-next", Qt::ALT | Qt::Key_Right);
    auto *home = button(tr("First page"), "go-home", Qt::ALT | Qt::Key_Home);
    auto *find = button(tr("Search"), "edit-find", QKeySequence::Find);
    connect(back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    connect(home, &QToolButton::clicked, this, [this] { showPage(manualAddress({})); });
    connect(find, &QToolButton::clicked, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    back->setEnabled(false);
    forward->setEnabled(false);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *tool : {back, forward, home})
        row->addWidget(tool);
    row->addStretch(1);
    row->addWidget(find);
    return bar;
}

void ManualWindow::showPage(const QUrl &address)
{
    m_words->clear();
    QDialog::show();
    raise();
    activateWindow();
    m_page->setSource(address);
    m_page->setFocus();
}

QUrl ManualWindow::address() const
{
    return m_page->source();
}

void ManualWindow::search()
{
    m_model->filter(m_words->text().split(u' ', Qt::SkipEmptyParts));
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (m_words->text().isEmpty())
        follow(address());
    else if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    markWords();
}

void ManualWindow::goTo(const QModelIndex &index)
{
    if (!index.isValid() || m_isFollowing)
        return;
    const QUrl address = m_model->sectionAt(index.row()).address;
    if (address == m_page->source())
        return;
    m_page->setSource(address);
    markWords();
}

// The contents show where the page is.
void ManualWindow::follow(const QUrl &address)
{
    m_isFollowing = true;
    m_list->setCurrentIndex(m_model->indexOf(address));
    m_isFollowing = false;
}

void ManualWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : m_words->text().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor cursor(m_page->document());
        while (!(cursor = m_page->document()->find(word, cursor)).isNull()) {
            QTextCharFormat format;
            format.setBackground(markGround(palette(), markStrength));
            marks.append({.cursor = cursor, .format = format});
        }
    }
    m_page->setExtraSelections(marks);
}

// The arrows move in the list while the words are typed.
bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (std::ranges::contains(listKeys, key, [](Qt::Key each) { return int(each); })) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rapporteur
