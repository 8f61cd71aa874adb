// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentspanel.h"

#include "leadfocus.h"
#include "snugarea.h"
#include "wraplayout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// As high as all lines of the text are in the width that there is.
class WholeText : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int besides = 16; // margins
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        const int depth = index.parent().isValid() ? 2 : 1;
        const int icon = depth == 1 ? view->iconSize().width() + 24 : 0;
        const int width = view->viewport()->width() - depth * view->indentation() - icon - besides;
        const QString text = index.data().toString();
        const QRect area(0, 0, std::max(width, 80), 100'000);
        const QRect lines = option.fontMetrics.boundingRect(area, Qt::TextWordWrap, text);
        return {lines.width(), lines.height() + option.fontMetrics.lineSpacing() / 2};
    }
};

} // namespace

CommentsPanel::CommentsPanel(CommentBook &book, const CommentModel::NameOf &nameOf, QWidget *parent)
    : Dock(parent)
    , m_book(book)
    , m_model(new CommentModel(book, nameOf, this))
    , m_view(list())
    , m_empty(new QLabel)
    , m_showResolved(new QCheckBox)
    , m_about(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_blocking(new QCheckBox)
    , m_send(new QPushButton)
    , m_cancel(new QPushButton)
    , m_settle(new QPushButton)
    , m_go(new QPushButton)
{
    setObjectName(u"comments"_s);
    setWidget(tallArea(content()));
    leadFocus(this, m_view);
    connect(&m_book, &CommentBook::changed, this, &CommentsPanel::follow);
    connect(m_showResolved, &QCheckBox::toggled, this, &CommentsPanel::follow);
    connect(m_view, &QTreeView::activated, this, &CommentsPanel::go);
    connect(
        m_view->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &CommentsPanel::updateState);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentsPanel::updateState);
    connect(m_send, &QPushButton::clicked, this, &CommentsPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, &CommentsPanel::cancel);
    connect(m_settle, &QPushButton::clicked, this, &CommentsPanel::settle);
    connect(m_go, &QPushButton::clicked, this, [this] { go(m_view->currentIndex()); });
    setWords();
}

void CommentsPanel::setWords()
{
    setWindowTitle(tr("Comments"));
    m_view->setAccessibleName(windowTitle());
    m_view->setAccessibleDescription(tr("Return goes to the words that the comment is about."));
    m_empty->setText(tr("No open comments. Select words and press Ctrl+Alt+C to say something "
                        "about them."));
    m_showResolved->setText(tr("Show those that are done"));
    m_blocking->setText(tr("Blocks approval until it is done"));
    m_send->setToolTip(tr("Saves it for everybody who opens the readout (Ctrl+Return)"));
    m_cancel->setText(tr("Cancel"));
    m_go->setText(tr("Go there"));
    m_view->doItemsLayout(); // names of places are other words
    follow();
}

void CommentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    Dock::changeEvent(event);
}

QTreeView *CommentsPanel::list()
{
    auto *view = new QTreeView;
    view->setModel(m_model);
    view->setHeaderHidden(true);
    view->setWordWrap(true);
    view->setUniformRowHeights(false);
    view->setAlternatingRowColors(true);
    view->setItemDelegate(new WholeText(view));
    connect(view->header(), &QHeaderView::sectionResized, view, &QTreeView::doItemsLayout);
    return view;
}

QWidget *CommentsPanel::content()
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_about->setWordWrap(true);
    m_about->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * m_text->fontMetrics().lineSpacing() + 12);
    m_text->installEventFilter(this);
    auto *deeds = new WrapLayout;
    deeds->addWidget(m_go);
    deeds->addWidget(m_settle);
    auto *sending = new QHBoxLayout;
    sending->addStretch(1);
    sending->addWidget(m_cancel);
    sending->addWidget(m_send);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_showResolved);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(deeds);
    column->addWidget(m_about);
    column->addWidget(m_text);
    column->addWidget(m_blocking);
    column->addLayout(sending);
    return content;
}

void CommentsPanel::begin(const Anchor &anchor)
{
    m_draft = anchor;
    m_blocking->setChecked(false);
    show();
    updateState();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString CommentsPanel::selected() const
{
    return m_model->idAt(m_view->currentIndex());
}

void CommentsPanel::follow()
{
    const QString id = selected();
    m_model->sync(m_showResolved->isChecked());
    m_view->expandAll();
    const QModelIndex again = m_model->indexOf(id);
    m_view->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    updateState();
}

void CommentsPanel::updateState()
{
    const CommentBook::Entry *entry = m_book.find(selected());
    const bool isOpen = entry && entry->comment.isOpen();
    m_settle->setText(entry && !isOpen ? tr("Open again") : tr("Done"));
    m_settle->setEnabled(entry);
    m_go->setEnabled(entry && !entry->found.place.isEmpty());
    if (m_draft)
        m_about->setText(
            m_draft->quote.isEmpty()
                ? tr("New comment")
                : tr("New comment on “%1”").arg(m_draft->quote.simplified().replace(u'&', u"&&"_s)));
    else
        m_about->setText(tr("Answer to the comment that is selected"));
    m_send->setText(m_draft ? tr("Save comment") : tr("Save answer"));
    m_text->setEnabled(m_draft || entry);
    m_send->setEnabled((m_draft || entry) && !m_text->toPlainText().trimmed().isEmpty());
    m_blocking->setVisible(m_draft.has_value());
    m_cancel->setVisible(m_draft.has_value());
}

void CommentsPanel::tell(const Result<> &result, const QString &message)
{
    if (result)
        emit said(message);
    else
        emit failed(result.error().message);
}

void CommentsPanel::send()
{
    if (!m_send->isEnabled())
        return;
    const QString text = m_text->toPlainText().trimmed();
    if (!m_draft) {
        const Result<> answered = m_book.answer(selected(), text);
        if (answered)
            m_text->clear();
        return tell(answered, tr("The answer is saved."));
    }
    const Result<QString> added = m_book.add(*m_draft, text, m_blocking->isChecked());
    if (!added)
        return emit failed(added.error().message);
    m_draft.reset();
    m_text->clear();
    follow();
    m_view->setCurrentIndex(m_model->indexOf(*added));
    m_view->setFocus(Qt::OtherFocusReason);
    emit said(
        m_book.blocking() > 0
            ? tr("The comment is saved; comments that block approval: %1.").arg(m_book.blocking())
            : tr("The comment is saved."));
}

void CommentsPanel::settle()
{
    const CommentBook::Entry *entry = m_book.find(selected());
    if (!entry)
        return;
    const bool isDone = entry->comment.isOpen();
    const Result<> settled = m_book.setResolved(entry->comment.id, isDone);
    tell(
        settled,
        isDone ? tr("The comment is done; open ones: %1.").arg(m_book.open())
               : tr("The comment is open again."));
}

void CommentsPanel::go(const QModelIndex &index)
{
    const QString id = m_model->idAt(index);
    m_book.sync(); // the text may just have been edited
    const CommentBook::Entry *entry = m_book.find(id);
    if (entry && !entry->found.place.isEmpty())
        emit placeWanted(entry->found);
}

void CommentsPanel::cancel()
{
    m_draft.reset();
    m_text->clear();
    updateState();
    m_view->setFocus(Qt::OtherFocusReason);
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::ShortcutOverride && m_draft
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // gives up the comment, not the panel
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return Dock::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier) {
        send();
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_draft) {
        cancel();
        return true;
    }
    return Dock::eventFilter(watched, event);
}

} // namespace rapporteur
