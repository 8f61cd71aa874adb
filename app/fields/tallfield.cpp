// SPDX-License-Identifier: GPL-3.0-or-later
#include "tallfield.h"

#include <QPlainTextEdit>

namespace rapporteur {

namespace {

template<typename T>
QPlainTextEdit *tall(Session &session, const Lens<T> &lens, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    const int margins = int(2 * edit->document()->documentMargin()) + 2 * edit->frameWidth();
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + margins);
    bind(session, edit, lens);
    return edit;
}

} // namespace

QPlainTextEdit *tallField(Session &session, const Lens<QString> &lens, int lines)
{
    return tall(session, lens, lines);
}

QPlainTextEdit *tallField(Session &session, const Lens<Text> &lens, int lines)
{
    return tall(session, lens, lines);
}

Lens<QString> asLines(const Lens<QStringList> &lens)
{
    return {
        .path = lens.path,
        .label = lens.label,
        .get = [lens](const Readout &readout) { return lens.get(readout).join(u'\n'); },
        .set =
            [lens](Readout &readout, const QString &text) {
                lens.set(readout, text.isEmpty() ? QStringList() : text.split(u'\n'));
            },
    };
}

} // namespace rapporteur
