// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediafield.h"

#include "announce.h"
#include "form.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>

namespace rapporteur {

MediaField::MediaField(const QString &path, QWidget *parent)
    : FieldGroup(parent)
    , m_words(helpLabel({}))
{
    setObjectName(path);
    setAcceptDrops(true);
}

void MediaField::refuse(const QString &why)
{
    m_words->setText(why);
    announce(this, why);
}

void MediaField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void MediaField::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

} // namespace rapporteur
