// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionspanel.h"

#include "leadfocus.h"
#include "snugarea.h"
#include "wraplayout.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int rowSpacing = 3;

QString acceptedSentence(const SuggestionBook::Outcome &outcome)
{
    QStringList sentences{SuggestionsPanel::tr("Accepted suggestions: %1.").arg(outcome.taken)};
    if (!outcome.refused.isEmpty())
        sentences << SuggestionsPanel::tr("No longer applicable, and left as they are: %1 (%2).")
                         .arg(outcome.refused.size())
                         .arg(outcome.refused.first().reason);
    return sentences.join(u' ');
}

} // namespace

SuggestionsPanel::SuggestionsPanel(SuggestionBook &book, QWidget *parent)
    : Dock(parent)
    , m_book(book)
    , m_model(new SuggestionModel(book, this))
    , m_view(list())
    , m_empty(new QLabel)
    , m_accept(new QPushButton)
    , m_reject(new QPushButton)
    , m_acceptAll(new QPushButton)
    , m_rejectAll(new QPushButton)
    , m_go(new QPushButton)
{
    setObjectName(u"suggestions"_s);
    setWidget(tallArea(content()));
    leadFocus(this, m_view);
    setWords();
    addKeys();
    connect(&m_book, &SuggestionBook::changed, this, &SuggestionsPanel::follow);
    connect(m_view, &QListView::activated, this, &SuggestionsPanel::go);
    connect(
        m_view->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &SuggestionsPanel::updateState);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(selected()); });
    connect(m_reject, &QPushButton::clicked, this, [this] { reject(selected()); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { accept(all()); });
    connect(m_rejectAll, &QPushButton::clicked, this, [this] { reject(all()); });
    connect(m_go, &QPushButton::clicked, this, [this] { go(m_view->currentIndex()); });
    follow();
}

QListView *SuggestionsPanel::list()
{
    auto *view = new QListView;
    view->setModel(m_model);
    view->setWordWrap(true);
    view->setResizeMode(QListView::Adjust);
    view->setSpacing(rowSpacing);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return view;
}

QWidget *SuggestionsPanel::content()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    auto *row = new WrapLayout;
    for (QPushButton *button : {m_accept, m_reject, m_acceptAll, m_rejectAll, m_go})
        row->addWidget(button);
    column->addLayout(row);
    return content;
}

// In the list letters are no search: they decide, as in the review.
void SuggestionsPanel::addKeys()
{
    const auto add = [this](const QKeySequence &key, QPushButton *button) {
        auto *shortcut = new QShortcut(key, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(Qt::Key_A, m_accept);
    add(Qt::Key_R, m_reject);
    add(Qt::SHIFT | Qt::Key_A, m_acceptAll);
    add(Qt::SHIFT | Qt::Key_R, m_rejectAll);
}

void SuggestionsPanel::setWords()
{
    setWindowTitle(tr("Suggestions"));
    m_view->setAccessibleName(windowTitle());
    m_view->setAccessibleDescription(
        tr("A accepts what is selected, R rejects it, with Shift all of them; Return goes to the "
           "field."));
    m_empty->setText(tr("No suggestions. Ctrl+Alt+S lets you suggest instead of change."));
    m_accept->setText(tr("Accept"));
    m_accept->setToolTip(tr("Take what is selected into the text (A)"));
    m_reject->setText(tr("Reject"));
    m_reject->setToolTip(tr("Drop what is selected; the text stays as it is (R)"));
    m_acceptAll->setText(tr("Accept all"));
    m_acceptAll->setToolTip(tr("Take all suggestions into the text (Shift+A)"));
    m_rejectAll->setText(tr("Reject all"));
    m_rejectAll->setToolTip(tr("Drop all suggestions; the text stays as it is (Shift+R)"));
    m_go->setText(tr("Show it"));
    m_go->setToolTip(tr("Go to the field that it is about (Return)"));
}

void SuggestionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWords();
        m_model->retell();
    }
    Dock::changeEvent(event);
}

void SuggestionsPanel::follow()
{
    const QString id = m_model->idAt(m_view->currentIndex());
    const int row = m_view->currentIndex().row();
    m_model->sync();
    const QModelIndex again = m_model->indexOf(id);
    const int beside = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    m_view->setCurrentIndex(again.isValid() ? again : m_model->index(beside));
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    updateState();
}

void SuggestionsPanel::updateState()
{
    const bool hasSome = m_model->rowCount() > 0;
    const bool hasSelected = !selected().isEmpty();
    for (QPushButton *button : {m_accept, m_reject, m_go})
        button->setEnabled(hasSelected);
    for (QPushButton *button : {m_acceptAll, m_rejectAll})
        button->setEnabled(hasSome);
}

QStringList SuggestionsPanel::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(rows);
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << m_model->idAt(row);
    return ids;
}

QStringList SuggestionsPanel::all() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids << m_model->idAt(m_model->index(row));
    return ids;
}

void SuggestionsPanel::accept(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    if (const auto outcome = m_book.accept(ids))
        emit said(acceptedSentence(*outcome));
    else
        emit failed(outcome.error().message);
}

void SuggestionsPanel::reject(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    if (const Result<> rejected = m_book.reject(ids))
        emit said(tr("Rejected suggestions: %1. The text stays as it is.").arg(ids.size()));
    else
        emit failed(rejected.error().message);
}

void SuggestionsPanel::go(const QModelIndex &index)
{
    const JudgedSuggestion *entry = m_book.find(m_model->idAt(index));
    if (!entry || entry->changes.isEmpty())
        return;
    const SuggestedChange &change = entry->changes.first();
    emit placeWanted(m_book.isShown(*entry) ? change.after : change.before);
}

} // namespace rapporteur
