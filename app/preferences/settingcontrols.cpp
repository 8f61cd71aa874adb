// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingcontrols.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace rapporteur {

void bindSetting(QLineEdit *edit, const Setting<QString> &setting, const Changed &changed)
{
    edit->setObjectName(setting.key);
    edit->setText(setting.get());
    QObject::connect(edit, &QLineEdit::textEdited, edit, [=](const QString &text) {
        setting.set(text.trimmed());
        changed();
    });
}

void bindSetting(QSpinBox *box, const Setting<int> &setting, const Changed &changed)
{
    box->setObjectName(setting.key);
    box->setValue(setting.get());
    box->setKeyboardTracking(false); // 150 is not 1 and 15 first
    QObject::connect(box, &QSpinBox::valueChanged, box, [=](int value) {
        setting.set(value);
        changed();
    });
}

void bindSetting(QComboBox *box, const Setting<QString> &setting, const Changed &changed)
{
    box->setObjectName(setting.key);
    box->setCurrentIndex(std::max(box->findData(setting.get()), 0));
    QObject::connect(box, &QComboBox::activated, box, [=](int index) {
        setting.set(box->itemData(index).toString());
        changed();
    });
}

} // namespace rapporteur
