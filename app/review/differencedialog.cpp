// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencedialog.h"

#include "changesview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::DifferenceDialog)
};

constexpr QSize firstSize(920, 620);

// With a button of these words besides the one that closes it, if there are any.
bool run(QWidget *window, const Compared &compared, const SideNames &names, const QString &agreement)
{
    QDialog dialog(window);
    dialog.setWindowTitle(
        Words::tr("%1 – %2", "two texts that are compared").arg(names.before, names.after));
    dialog.setObjectName(u"difference"_s);
    dialog.resize(firstSize);
    auto *changes = new ChangesView;
    changes->show(compared, names.before, names.after, true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QWidget *agreeing = nullptr;
    if (!agreement.isEmpty())
        agreeing = buttons->addButton(agreement, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(changes);
    column->addWidget(buttons);
    QWidget::setTabOrder(agreeing, buttons->button(QDialogButtonBox::Close));
    changes->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

void showDifference(QWidget *window, const Compared &compared, const SideNames &names)
{
    run(window, compared, names, {});
}

bool agreesToDifference(QWidget *window, const Compared &compared, const SideNames &names)
{
    return run(window, compared, names, Words::tr("&Approve this difference"));
}

} // namespace rapporteur
