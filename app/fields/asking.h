// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace rapporteur {

struct Question
{
    QString name; // object name of the dialog, by which the manual knows it
    QString title;
    QString label;
};

// What the user answers; nothing if the dialog was cancelled.
std::optional<QString> askText(QWidget *window, const Question &question, const QString &text = {});
std::optional<int> askChoice(QWidget *window, const Question &question, const QStringList &choices);

} // namespace rapporteur
