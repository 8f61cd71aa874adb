// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"

// Lines of a flow as other programs copy and paste them.
namespace rapporteur {

// Headings, lists, emphasis and links of a web page or a word processor's text; its looks are left.
QList<PastedPiece> piecesFromHtml(const QString &html);

QString htmlFrom(const QList<PastedPiece> &pieces);

} // namespace rapporteur
