// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowlines.h"

#include <QTextDocument>

// How lines of a flow stand in a text document.
namespace rapporteur {

// A line's words as the document has them: the same length, without paragraph separators.
QString shown(const FlowLine &line);

// Space at the side for numbers and bullets, in device-independent pixels.
qreal marginOf(const FlowLine &line);

// Makes the document's blocks, which show `from`, show `to`; what is alike is not touched, so that
// cursors there stay where they are.
void showLines(QTextDocument *document, const QList<FlowLine> &from, const QList<FlowLine> &to);

} // namespace rapporteur
