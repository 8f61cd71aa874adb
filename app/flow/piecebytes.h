// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"

// Lines of a flow as this program copies and pastes them: with the languages of their words, which
// other programs' rich text does not keep.
namespace rapporteur {

inline constexpr QLatin1StringView piecesFormat("application/x-rapporteur-lines");

QByteArray bytesFrom(const QList<PastedPiece> &pieces);
QList<PastedPiece> piecesFromBytes(const QByteArray &bytes); // none if they cannot be read

} // namespace rapporteur
