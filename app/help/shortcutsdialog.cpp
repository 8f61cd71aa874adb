// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QSize firstSize(560, 560);
constexpr QSize frameSpace(8, 40);

bool fits(const Shortcut &shortcut, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(
            std::initializer_list{shortcut.menu, shortcut.command, shortcut.keys},
            [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QList<Shortcut> shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(std::move(shortcuts))
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_words->setPlaceholderText(tr("Type a part of a command’s name or of its keys"));
    m_words->setAccessibleName(tr("Command or keys"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setUniformRowHeights(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(firstSize.boundedTo(screen()->availableSize() - frameSpace));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::fill);
    fill();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

void ShortcutsDialog::fill()
{
    const QStringList words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    QTreeWidgetItem *menu = nullptr;
    for (const Shortcut &shortcut : std::as_const(m_shortcuts)) {
        if (!fits(shortcut, words))
            continue;
        if (!menu || menu->text(0) != shortcut.menu) {
            menu = new QTreeWidgetItem(m_list, {shortcut.menu});
            menu->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(menu, {shortcut.command, shortcut.keys});
    }
    m_list->expandAll();
}

} // namespace rapporteur
