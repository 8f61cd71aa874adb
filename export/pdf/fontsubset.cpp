// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontsubset.h"

#include <QCoreApplication>

#include <hb-subset.h>

namespace rapporteur::pdf {

namespace {

using InputHandle = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using PlanHandle = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;

InputHandle inputFor(const FontUse &use)
{
    InputHandle input(hb_subset_input_create_or_fail());
    if (!input)
        return input;
    hb_set_t *const glyphs = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : use.glyphs())
        hb_set_add(glyphs, glyph);
    hb_subset_input_set_flags(
        input.get(),
        unsigned(HB_SUBSET_FLAGS_NO_HINTING) | unsigned(HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE)
            | unsigned(HB_SUBSET_FLAGS_NOTDEF_OUTLINE));
    return input;
}

// TrueType codes are the new numbers of glyphs; those of a CID-keyed face are its own for ever.
void setCodes(FontUse &use, const hb_map_t *newNumbers)
{
    for (const quint32 glyph : use.glyphs()) {
        const quint32 code = use.face().compact ? glyph : hb_map_get(newNumbers, glyph);
        use.setCode(glyph, quint16(code));
    }
}

QByteArray programOf(hb_face_t *face, bool compact)
{
    const BlobHandle blob(
        compact ? hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '))
                : hb_face_reference_blob(face));
    unsigned length = 0;
    const char *const data = hb_blob_get_data(blob.get(), &length);
    return {data, qsizetype(length)};
}

} // namespace

Result<QByteArray> subset(FontUse &use)
{
    const auto refuse = [&use] {
        return fail(
            Error::Kind::Read,
            QCoreApplication::translate("Pdf", "The font %1 cannot be embedded; reinstall its package.")
                .arg(QString::fromLatin1(use.face().postScriptName)));
    };
    const InputHandle input = inputFor(use);
    if (!input)
        return refuse();
    const PlanHandle plan(hb_subset_plan_create_or_fail(use.face().outlines.get(), input.get()));
    if (!plan)
        return refuse();
    const FaceHandle face(hb_subset_plan_execute_or_fail(plan.get()));
    if (!face)
        return refuse();
    setCodes(use, hb_subset_plan_old_to_new_glyph_mapping(plan.get()));
    return programOf(face.get(), use.face().compact);
}

} // namespace rapporteur::pdf
