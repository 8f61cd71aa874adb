// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace rapporteur {

class PaneStack;
class PreviewPane;

// Marks in the preview where the cursor is in the panes.
class PlaceLink : public QObject
{
    Q_OBJECT

public:
    PlaceLink(PaneStack *panes, PreviewPane *preview);

private:
    void follow(QWidget *field);
    void show();

    PaneStack *m_panes;
    PreviewPane *m_preview;
    QPointer<QWidget> m_field;
    QMetaObject::Connection m_moves;
};

} // namespace rapporteur
