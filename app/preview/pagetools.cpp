// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetools.h"

#include "icons.h"
#include "leadfocus.h"
#include "wraplayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qreal zoomStep = 1.2;
constexpr QMargins barMargins(6, 3, 6, 3);
constexpr int barSpacing = 2;

struct Tool
{
    const char *name; // object name
    const char *text; // context "rapporteur::PageTools"
    const char *icon;
    void (*run)(PageTools &tools);
};

constexpr std::array pageTools{
    Tool{
        "zoomOut",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Zoom out"),
        "zoom-out",
        [](PageTools &tools) { tools.view()->zoomBy(1 / zoomStep); }},
    Tool{
        "zoomIn",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Zoom in"),
        "zoom-in",
        [](PageTools &tools) { tools.view()->zoomBy(zoomStep); }},
    Tool{
        "zoomFull",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Full size (100 %)"),
        "zoom-original",
        [](PageTools &tools) { tools.view()->showInFull(); }},
    Tool{
        "fitWidth",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Fit width"),
        "zoom-fit-width",
        [](PageTools &tools) { tools.view()->fit(Fit::Width); }},
    Tool{
        "fitPage",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Fit page"),
        "zoom-fit-page",
        [](PageTools &tools) { tools.view()->fit(Fit::Page); }},
    Tool{
        "find",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Find in the page"),
        "edit-find",
        [](PageTools &tools) { tools.find(); }},
};

constexpr std::array findTools{
    Tool{
        "findPrevious",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Previous place"),
        "go-up",
        [](PageTools &tools) { tools.findPrevious(); }},
    Tool{
        "findNext",
        QT_TRANSLATE_NOOP("rapporteur::PageTools", "Next place"),
        "go-down",
        [](PageTools &tools) { tools.findNext(); }},
};

struct SearchKey
{
    QKeySequence::StandardKey key;
    void (PageTools::*run)();
};

constexpr std::array searchKeys{
    SearchKey{QKeySequence::Find, &PageTools::find},
    SearchKey{QKeySequence::FindNext, &PageTools::findNext},
    SearchKey{QKeySequence::FindPrevious, &PageTools::findPrevious},
};

QToolButton *buttonFor(const Tool &tool, PageTools *tools)
{
    auto *button = new QToolButton;
    const QString text = PageTools::tr(tool.text);
    button->setObjectName(QLatin1StringView(tool.name));
    button->setIcon(commandIcon(tool.icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, tools, [tools, run = tool.run] { run(*tools); });
    return button;
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(barMargins);
    row->setSpacing(barSpacing);
    return row;
}

} // namespace

PageTools::PageTools(QWidget *parent)
    : QWidget(parent)
    , m_view(new PageView)
    , m_page(new QSpinBox)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools());
    layout->addWidget(m_finder = finder());
    layout->addWidget(m_view, 1);
    leadFocus(this, m_view);
    m_finder->hide();
    follow();
    connect(m_view, &PageView::viewChanged, this, &PageTools::follow);
    connect(m_view, &PageView::pdfChanged, this, [this] {
        m_found = m_view->text().find(m_words->text());
        m_at = -1;
    });
    connect(m_view, &PageView::menuWanted, this, &PageTools::showMenu);
}

QWidget *PageTools::tools()
{
    auto *bar = new QWidget;
    auto *row = new WrapLayout(bar);
    row->setContentsMargins(barMargins);
    row->setSpacing(barSpacing);
    for (const Tool &tool : pageTools)
        row->addWidget(buttonFor(tool, this));
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setAccessibleName(tr("Page number"));
    m_page->setPrefix(tr("Page "));
    m_page->setKeyboardTracking(false);
    row->addWidget(m_page);
    connect(m_page, &QSpinBox::valueChanged, m_view, [this](int page) {
        m_view->goToPage(page - 1);
    });
    return bar;
}

QWidget *PageTools::finder()
{
    auto *bar = new QWidget;
    QHBoxLayout *row = rowIn(bar);
    m_words->setObjectName(u"findWords"_s);
    m_words->setAccessibleName(tr("Words to find in the page"));
    m_words->setPlaceholderText(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    for (const Tool &tool : findTools)
        row->addWidget(buttonFor(tool, this));
    connect(m_words, &QLineEdit::textChanged, this, &PageTools::look);
    connect(m_words, &QLineEdit::returnPressed, this, &PageTools::findNext);
    return bar;
}

void PageTools::follow()
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, std::max(m_view->pageCount(), 1));
    m_page->setSuffix(tr(" of %1").arg(QLocale().toString(m_page->maximum())));
    m_page->setValue(m_view->currentPage() + 1);
}

void PageTools::find()
{
    m_finder->show();
    if (!m_view->selection().isEmpty() && !m_view->selectedText().contains(u'\n'))
        m_words->setText(m_view->selectedText());
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PageTools::look()
{
    m_found = m_view->text().find(m_words->text());
    m_at = -1;
    m_count->setText(m_words->text().isEmpty() ? QString() : tr("Not found"));
    const int from = m_view->selection().from;
    m_view->select({from, from});
    step(1);
}

// Goes on from the selection, round the end.
void PageTools::step(int by)
{
    if (m_found.isEmpty())
        return;
    const int count = int(m_found.size());
    const TextRange selected = m_view->selection();
    if (m_at < 0 || m_found.value(m_at) != selected) {
        const auto next = std::ranges::lower_bound(m_found, selected.from, {}, &TextRange::from);
        const bool isHere = next != m_found.end() && *next == selected;
        m_at = int(next - m_found.begin()) - (by > 0 && !isHere ? 1 : 0);
    }
    m_at = (m_at + by + count) % count;
    m_view->select(m_found[m_at]);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(count));
}

void PageTools::leaveFinder()
{
    m_finder->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

// While the page has the focus, its own search goes before the window's.
bool PageTools::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (std::ranges::any_of(searchKeys, [key](auto row) { return key->matches(row.key); }))
            event->accept();
    }
    return QWidget::event(event);
}

void PageTools::keyPressEvent(QKeyEvent *event)
{
    const auto row = std::ranges::find_if(searchKeys, [event](const SearchKey &search) {
        return event->matches(search.key);
    });
    if (row != searchKeys.end())
        (this->*row->run)();
    else if (event->key() == Qt::Key_Escape && m_finder->isVisible())
        leaveFinder();
    else
        QWidget::keyPressEvent(event);
}

void PageTools::showMenu(const QPoint &position)
{
    QMenu menu;
    QAction *copy = menu.addAction(tr("&Copy"), m_view, &PageView::copy);
    copy->setEnabled(!m_view->selection().isEmpty());
    menu.addAction(tr("Select &all"), m_view, &PageView::selectAll);
    menu.addAction(tr("&Edit here"), m_view, &PageView::activateCursor);
    menu.addSeparator();
    for (const Tool &tool : pageTools)
        menu.addAction(commandIcon(tool.icon), tr(tool.text), this, [this, run = tool.run] {
            run(*this);
        });
    menu.exec(position);
}

} // namespace rapporteur
