// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floweditor.h"
#include "lens.h"

namespace rapporteur {

// What a block says beside its prose, with the control that edits it.
struct BlockProperty
{
    QString label; // with a mnemonic; empty: the control says it itself
    QWidget *control;
};

// Makes the field for a block's picture, which belongs to the form of photos.
using PictureMaker = std::function<QWidget *(const Lens<Photo> &)>;

// The block of the first edition with this id.
Lens<Block> blockLens(const QString &edition, const QString &id);

// The properties of the block with the editor's cursor; for an item also those of its list, for a
// cell those of its table. The controls have no parent yet.
QList<BlockProperty> propertiesOf(FlowEditor &editor, const PictureMaker &makePicture);

} // namespace rapporteur
