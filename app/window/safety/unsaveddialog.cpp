// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsaveddialog.h"

#include "recoverybar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace rapporteur {

namespace {

constexpr QSize firstSize(760, 420);

QStringList columnsOf(const JournalEntry &entry)
{
    return {
        entry.title.isEmpty() ? UnsavedDialog::tr("(without a title)") : entry.title,
        QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat),
        entry.isPutAside ? UnsavedDialog::tr("Closed without saving")
                         : UnsavedDialog::tr("The program ended"),
        entry.path.isEmpty() ? UnsavedDialog::tr("Never saved")
                             : QDir::toNativeSeparators(entry.path)};
}

} // namespace

UnsavedDialog::UnsavedDialog(QString folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Recover unsaved"));
    resize(firstSize);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Readout"), tr("Unsaved since"), tr("Why"), tr("File")});
    m_list->setAccessibleName(tr("Unsaved readouts"));
    auto *help = new QLabel(
        tr("Text that was not saved. What was closed without saving is kept for %n days.",
           "",
           daysKept));
    help->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    auto *compare = buttons->addButton(tr("View &differences"), QDialogButtonBox::ActionRole);
    auto *drop = buttons->addButton(tr("De&lete…"), QDialogButtonBox::DestructiveRole);
    m_buttons = {recover, compare, drop};
    connect(recover, &QPushButton::clicked, this, &UnsavedDialog::choose);
    connect(compare, &QPushButton::clicked, this, [this] { showDifferences(this, *current()); });
    connect(drop, &QPushButton::clicked, this, &UnsavedDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &UnsavedDialog::choose);

    auto *column = new QVBoxLayout(this);
    column->addWidget(help);
    column->addWidget(m_list);
    column->addWidget(buttons);
    fill();
}

void UnsavedDialog::fill()
{
    m_entries = leftBehind(m_folder);
    m_list->clear();
    for (const JournalEntry &entry : std::as_const(m_entries))
        m_list->addTopLevelItem(new QTreeWidgetItem(columnsOf(entry)));
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!m_entries.isEmpty());
}

const JournalEntry *UnsavedDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_entries.at(row);
}

void UnsavedDialog::choose()
{
    m_chosen = *current();
    accept();
}

void UnsavedDialog::remove()
{
    const JournalEntry entry = *current();
    const auto answer = QMessageBox::question(
        this,
        tr("Delete unsaved text?"),
        tr("It cannot be recovered afterwards."),
        QMessageBox::Discard | QMessageBox::Cancel);
    if (answer != QMessageBox::Discard)
        return;
    removeEntry(entry);
    fill();
}

} // namespace rapporteur
