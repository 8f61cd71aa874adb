// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QWidget>

namespace rapporteur {

QWidget *tabAfter(QWidget *before, const QWidget &content)
{
    QWidgetList stops;
    for (QWidget *each = content.nextInFocusChain(); each != &content;
         each = each->nextInFocusChain()) {
        if (content.isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus && !each->focusProxy())
            stops += each;
    }
    while (before->focusPolicy() == Qt::NoFocus) // Qt puts nothing behind such a one
        before = before->previousInFocusChain();
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace rapporteur
