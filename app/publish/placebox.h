// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishrun.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rapporteur {

// Which newsroom is published, and to which folder.
class PlaceBox : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBox(QWidget *parent = nullptr);

    // The newsroom that this readout or folder belongs to.
    void setNewsroom(const QString &path);
    PublishPlace place() const;

signals:
    void changed();

private:
    void choose();
    void takeSite();

    QString m_newsroom;
    QLabel *m_name;
    QPushButton *m_choose;
    QLineEdit *m_site;
};

} // namespace rapporteur
