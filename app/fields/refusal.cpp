// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include "announce.h"
#include "icons.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const QString labelName = u"refusal"_s;

// The label below the field, made when it is first needed; nullptr where no column holds the field.
QLabel *refusalLabel(QLineEdit *edit)
{
    if (auto *label = edit->parentWidget()->findChild<QLabel *>(labelName))
        return label;
    auto *column = qobject_cast<QVBoxLayout *>(edit->parentWidget()->layout());
    if (!column)
        return nullptr;
    auto *label = new QLabel;
    label->setObjectName(labelName);
    label->setWordWrap(true);
    column->insertWidget(column->indexOf(edit) + 1, label);
    return label;
}

} // namespace

void showRefusal(QLineEdit *edit, const QString &refusal)
{
    if (refusal.isEmpty() && edit->actions().isEmpty())
        return;
    for (QAction *action : edit->actions())
        edit->removeAction(action);
    if (QLabel *label = refusalLabel(edit)) {
        label->setText(refusal);
        label->setVisible(!refusal.isEmpty());
    }
    edit->setAccessibleDescription(refusal.isEmpty() ? edit->toolTip() : refusal);
    if (refusal.isEmpty())
        return;
    edit->addAction(commandIcon(graveicons::warning), QLineEdit::TrailingPosition)
        ->setToolTip(refusal);
    announce(edit, refusal);
}

} // namespace rapporteur
