// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldplace.h"

#include "floweditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur {

namespace {

// The bound control: this one, or what it is part of. Qt names its own parts "qt_…".
QString pathOf(const QWidget *control)
{
    for (const QWidget *widget = control; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1StringView("qt_")))
            return name;
    }
    return {};
}

} // namespace

Place placeOfCursor(const QWidget *control)
{
    if (const auto *flow = qobject_cast<const FlowEditor *>(control)) {
        const Spot spot = flow->spot();
        return {spot.block, spot.cursor};
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        return {pathOf(line), line->cursorPosition()};
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(control))
        return {pathOf(text), text->textCursor().position()};
    return {pathOf(control), 0};
}

} // namespace rapporteur
