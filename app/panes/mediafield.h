// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldgroup.h"

class QLabel;

namespace rapporteur {

// Takes a file, chosen or dropped, into the readout's media folder, and says what it has.
class MediaField : public FieldGroup
{
    Q_OBJECT

public:
    virtual void take(const QString &file) = 0;

protected:
    explicit MediaField(const QString &path, QWidget *parent);

    QLabel *words() { return m_words; }
    void refuse(const QString &why);

    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLabel *m_words;
};

} // namespace rapporteur
