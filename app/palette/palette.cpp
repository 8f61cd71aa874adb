// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

constexpr QSize firstSize(560, 420);
constexpr std::array listKeys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};

} // namespace

Palette::Palette(QList<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent)
    , m_model(new PaletteModel(std::move(entries), this))
    , m_words(new QLineEdit)
    , m_view(new QListView)
{
    setWindowTitle(tr("Commands and places"));
    m_words->setPlaceholderText(tr("Type a part of a command’s or a place’s name"));
    m_words->setAccessibleName(tr("Command or place"));
    m_words->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setAccessibleName(tr("Commands and places that fit"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_view);
    resize(firstSize.boundedTo(parent->size()));
    connect(m_words, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &Palette::run);
    connect(m_view, &QListView::activated, this, &Palette::run);
    connect(m_view, &QListView::clicked, this, &Palette::run);
    filter({});
}

// The arrows move in the list while the words are typed.
bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (!std::ranges::contains(listKeys, key, [](Qt::Key each) { return int(each); }))
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_view, event);
    return true;
}

void Palette::filter(const QString &words)
{
    m_model->filter(words);
    m_view->setCurrentIndex(m_model->index(0));
}

// The dialog is gone when the command begins, so that it finds the focus where it was.
void Palette::run()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const auto command = m_model->entryAt(current.row()).run;
    QMetaObject::invokeMethod(parent(), command, Qt::QueuedConnection);
    accept();
}

} // namespace rapporteur
