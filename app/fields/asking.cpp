// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include <QInputDialog>

namespace rapporteur {

namespace {

bool isAnswered(QInputDialog &dialog, const Question &question)
{
    dialog.setObjectName(question.name);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.label);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

std::optional<QString> askText(QWidget *window, const Question &question, const QString &text)
{
    QInputDialog dialog(window);
    dialog.setTextValue(text);
    return isAnswered(dialog, question) ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<int> askChoice(QWidget *window, const Question &question, const QStringList &choices)
{
    QInputDialog dialog(window);
    dialog.setComboBoxItems(choices);
    return isAnswered(dialog, question) ? std::optional(int(choices.indexOf(dialog.textValue())))
                                        : std::nullopt;
}

} // namespace rapporteur
