// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

// Invented readouts of the shape that ministries publish, for measuring.
namespace rapporteur {

// The `index`-th one: title, date, up to three photos, two lead paragraphs and numbered sections of
// bullets; about 600 words a dozen bullets. The same index and size give the same readout anywhere.
// Its words follow a long-tailed distribution over 20,000 different ones, as real text does, so
// that caches of words look no better than they are. Photos refer to files that writePhotos makes.
Readout generatedReadout(int index, int bullets = 12);

// Makes the pictures that generated readouts refer to, in `folder`. False: could not be written.
bool writePhotos(const QString &folder);

} // namespace rapporteur
