// SPDX-License-Identifier: GPL-3.0-or-later
#include "findpanel.h"

#include "rowview.h"
#include "snugarea.h"
#include "wraplayout.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int firstColumn = 180; // device-independent pixels
constexpr int leastResults = 40;

QTreeView *resultView(QAbstractItemModel *model)
{
    QTreeView *view
        = rowView(model, FindPanel::tr("Results"), FindPanel::tr("Return goes to the place."));
    view->header()->resizeSection(MatchModel::Where, firstColumn);
    return view;
}

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

FindPanel::FindPanel(Session &session, const MatchModel::NameOf &nameOf, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MatchModel(nameOf, this))
    , m_words(new QLineEdit)
    , m_replacement(new QLineEdit)
    , m_case(new QCheckBox(tr("Match case")))
    , m_whole(new QCheckBox(tr("Whole words")))
    , m_pattern(new QCheckBox(tr("Regular expression")))
    , m_state(new QLabel)
    , m_previous(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
    , m_replace(new QPushButton(tr("Replace")))
    , m_replaceAll(new QPushButton(tr("Replace all")))
    , m_view(resultView(m_model))
{
    arrange();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FindPanel::search);
    connect(&m_session, &Session::changed, &m_again, [this] {
        m_again.start(isVisible() ? 200 : 0);
    });
    connect(m_words, &QLineEdit::textChanged, this, &FindPanel::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { step(true, false); });
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindPanel::replaceCurrent);
    for (QCheckBox *box : {m_case, m_whole, m_pattern})
        connect(box, &QCheckBox::toggled, this, &FindPanel::search);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(false, false); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(true, false); });
    connect(m_replace, &QPushButton::clicked, this, &FindPanel::replaceCurrent);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindPanel::replaceEach);
    const auto enter = [this](const QModelIndex &index) { go(index, true); };
    connect(m_view, &QTreeView::activated, this, enter);
    connect(m_view, &QTreeView::clicked, this, enter);
    search();
}

void FindPanel::arrange()
{
    m_state->setWordWrap(true);
    m_replacement->setToolTip(
        tr("With a regular expression, \\1 stands for what its first group caught"));
    auto *upper = new QWidget;
    auto *fields = new QGridLayout(upper);
    fields->setContentsMargins(6, 6, 6, 6);
    fields->addWidget(labelFor(tr("Find:"), m_words), 0, 0);
    fields->addWidget(m_words, 0, 1);
    fields->addWidget(m_previous, 0, 2);
    fields->addWidget(m_next, 0, 3);
    fields->addWidget(labelFor(tr("Replace by:"), m_replacement), 1, 0);
    fields->addWidget(m_replacement, 1, 1);
    fields->addWidget(m_replace, 1, 2);
    fields->addWidget(m_replaceAll, 1, 3);
    auto *options = new WrapLayout;
    for (QCheckBox *box : {m_case, m_whole, m_pattern})
        options->addWidget(box);
    fields->addLayout(options, 2, 0, 1, 4);
    fields->addWidget(m_state, 3, 0, 1, 4);
    fields->setRowStretch(4, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(tallArea(upper), 1);
    m_view->setMinimumWidth(leastResults);
    row->addWidget(m_view, 1);
    setFocusProxy(m_words);
}

void FindPanel::begin(const QString &words, bool replacing)
{
    if (!words.isEmpty())
        m_words->setText(words);
    QLineEdit *first = replacing && !m_words->text().isEmpty() ? m_replacement : m_words;
    first->setFocus(Qt::ShortcutFocusReason);
    first->selectAll();
}

void FindPanel::step(bool forward, bool entering)
{
    const QModelIndex next = rowBeside(*m_view, forward);
    if (!next.isValid())
        return;
    m_view->setCurrentIndex(next);
    go(next, entering);
}

Wanted FindPanel::wanted() const
{
    return {
        .words = m_words->text(),
        .matchCase = m_case->isChecked(),
        .wholeWords = m_whole->isChecked(),
        .pattern = m_pattern->isChecked()};
}

void FindPanel::search()
{
    const int row = m_view->currentIndex().row();
    const auto expression = expressionOf(wanted());
    m_model->setMatches(expression ? findAll(m_session.readout(), *expression) : QList<Match>());
    const int rows = m_model->rowCount();
    if (row >= 0 && rows > 0)
        m_view->setCurrentIndex(m_model->index(std::min(row, rows - 1), 0));
    if (!expression)
        m_state->setText(expression.error().message);
    else if (m_words->text().isEmpty())
        m_state->setText(tr("Looks into every field, not only those that are shown."));
    else
        m_state->setText(rows == 0 ? tr("Nothing found") : tr("Found: %1").arg(rows));
    updateButtons();
}

void FindPanel::go(const QModelIndex &index, bool entering)
{
    const Match match = m_model->matches().value(index.row());
    if (index.isValid())
        emit placeWanted(match.place, match.length, entering);
}

void FindPanel::replaceCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        replace({m_model->matches().at(current.row())}, tr("Replace"));
    else
        step(true, false);
    if (m_view->currentIndex().isValid())
        go(m_view->currentIndex(), false);
}

void FindPanel::replaceEach()
{
    replace(m_model->matches(), tr("Replace all"));
}

void FindPanel::replace(const QList<Match> &matches, const QString &label)
{
    const auto expression = expressionOf(wanted());
    if (!expression || matches.isEmpty())
        return;
    int count = 0;
    m_session.edit({.label = label, .place = matches.front().place}, [&](Readout &readout) {
        count = replaceAll(
            readout, *expression, matches, m_replacement->text(), m_pattern->isChecked());
    });
    m_again.stop();
    search();
    m_state->setText(tr("Replaced: %1").arg(count));
}

void FindPanel::updateButtons()
{
    for (QPushButton *button : {m_previous, m_next, m_replace, m_replaceAll})
        button->setEnabled(m_model->rowCount() > 0);
}

} // namespace rapporteur
