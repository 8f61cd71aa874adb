// SPDX-License-Identifier: GPL-3.0-or-later
#include "typecase.h"

namespace rapporteur::pdf {

namespace {

constexpr size_t stylesPerFamily = 8;

size_t slotOf(int family, FaceStyle style)
{
    return size_t(family) * stylesPerFamily + (style.design == Design::Sans ? 4U : 0U)
           + (style.bold ? 2U : 0U) + (style.italic ? 1U : 0U);
}

bool belongsToNoScript(hb_script_t script)
{
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED;
}

} // namespace

TypeCase::TypeCase()
    : m_slots(fontFamilies().size() * stylesPerFamily)
{}

const Typeface *TypeCase::face(int family, FaceStyle style)
{
    const FontFamily &row = fontFamilies()[size_t(family)];
    style = nearestStyle(row, style);
    const size_t index = slotOf(family, style);
    Slot &slot = m_slots[index];
    if (!slot.tried) {
        slot.tried = true;
        const QByteArray name = fontFileName(row, style);
        slot.type = openTypeface(fontFilePath(name), row.index);
        if (slot.type) {
            slot.type->id = int(index);
            slot.type->leading = row.leading;
            slot.type->scale = row.scale;
        } else {
            m_missing.append(name);
        }
    }
    return slot.type.get();
}

const Typeface *TypeCase::knowing(char32_t character, FaceStyle style, int family)
{
    const Typeface *const type = face(family, style);
    return type && type->knows(character) ? type : nullptr;
}

const Typeface *TypeCase::faceFor(char32_t character, FaceStyle style, int home)
{
    const auto families = fontFamilies();
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), character);
    const FontFamily &own = families[size_t(home)];
    if (belongsToNoScript(script) || setsItsOwnLatin(own) || draws(own, script)) {
        if (const Typeface *const type = knowing(character, style, home))
            return type;
    }
    // A family that was drawn for the script comes before one that happens to have the character.
    for (const bool drawn : {true, false}) {
        for (size_t i = 0; i < families.size(); ++i) {
            if (draws(families[i], script) != drawn)
                continue;
            if (const Typeface *const type = knowing(character, style, int(i)))
                return type;
        }
    }
    return nullptr;
}

} // namespace rapporteur::pdf
