// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palettemodel.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace rapporteur {

// Everything that can be done and gone to, found by typing a part of its name.
class Palette : public QDialog
{
    Q_OBJECT

public:
    Palette(QList<PaletteEntry> entries, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void run();

    PaletteModel *m_model;
    QLineEdit *m_words;
    QListView *m_view;
};

} // namespace rapporteur
