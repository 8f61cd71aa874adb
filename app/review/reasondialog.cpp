// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasondialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QSize firstSize(440, 220);

} // namespace

std::optional<QString> askForReason(QWidget *window, const QString &title, const QString &question)
{
    QDialog dialog(window);
    dialog.setWindowTitle(title);
    dialog.setObjectName(u"askReason"_s);
    dialog.resize(firstSize);
    auto *label = new QLabel(question);
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    label->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(title);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    QObject::connect(edit, &QPlainTextEdit::textChanged, buttons, [edit, buttons] {
        const bool isEmpty = edit->toPlainText().simplified().isEmpty();
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!isEmpty);
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *accept = new QShortcut(Qt::CTRL | Qt::Key_Return, &dialog);
    QObject::connect(
        accept, &QShortcut::activated, buttons->button(QDialogButtonBox::Ok), &QPushButton::click);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(label);
    column->addWidget(edit, 1);
    column->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return edit->toPlainText().trimmed();
}

} // namespace rapporteur
