// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontfamilies.h"
#include "typeface.h"

#include <QList>

#include <vector>

namespace rapporteur::pdf {

// The faces that a document may be set in, each opened when its first character is wanted.
class TypeCase
{
public:
    TypeCase();

    // The face for this character in text of the home family; nullptr if none knows it.
    const Typeface *faceFor(char32_t character, FaceStyle style, int home);

    // The family's own face in the nearest style it was drawn in; nullptr if it is not installed.
    const Typeface *face(int family, FaceStyle style);

    // Files that were wanted and not found.
    const QList<QByteArray> &missingFiles() const { return m_missing; }

private:
    struct Slot
    {
        bool tried = false;
        std::unique_ptr<Typeface> type;
    };

    const Typeface *knowing(char32_t character, FaceStyle style, int family);

    std::vector<Slot> m_slots;
    QList<QByteArray> m_missing;
};

} // namespace rapporteur::pdf
