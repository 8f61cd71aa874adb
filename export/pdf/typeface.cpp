// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeface.h"

#include <QtEndian>

#include <hb-ot.h>

#include <span>

namespace rapporteur::pdf {

namespace {

// A table of the font file, read as big-endian 16-bit values.
class FontTable
{
public:
    FontTable(hb_face_t *face, hb_tag_t tag)
        : m_blob(hb_face_reference_table(face, tag))
    {
        unsigned length = 0;
        const char *const data = hb_blob_get_data(m_blob.get(), &length);
        m_bytes = {data, length};
    }

    bool isEmpty() const { return m_bytes.empty(); }
    int at(size_t offset, int otherwise = 0) const
    {
        if (offset + 2 > m_bytes.size())
            return otherwise;
        return qFromBigEndian<qint16>(m_bytes.data() + offset);
    }

private:
    BlobHandle m_blob;
    std::span<const char> m_bytes;
};

QByteArray postScriptName(hb_face_t *face)
{
    std::array<char, 128> name{};
    unsigned length = name.size();
    hb_ot_name_get_utf8(
        face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name.data());
    return {name.data(), qsizetype(length)};
}

void readMeasures(Typeface &type)
{
    hb_face_t *const face = type.face.get();
    const FontTable head(face, HB_TAG('h', 'e', 'a', 'd'));
    const FontTable lines(face, HB_TAG('h', 'h', 'e', 'a'));
    const FontTable system(face, HB_TAG('O', 'S', '/', '2'));
    const auto thousandths = [&](int units) { return units * 1000 / type.unitsPerEm; };
    for (size_t i = 0; i < type.box.size(); ++i)
        type.box[i] = thousandths(head.at(36 + 2 * i));
    type.ascent = thousandths(lines.at(4));
    type.descent = thousandths(lines.at(6));
    type.capHeight = thousandths(system.at(88, lines.at(4) * 7 / 10));
    type.italic = (head.at(44) & 2) != 0;
}

// HarfBuzz reads the whole character map for every subset, if there is one.
FaceHandle outlinesOf(hb_face_t *face)
{
    static constexpr std::array tables{
        HB_TAG('C', 'F', 'F', ' '),
        HB_TAG('g', 'l', 'y', 'f'),
        HB_TAG('h', 'e', 'a', 'd'),
        HB_TAG('h', 'h', 'e', 'a'),
        HB_TAG('h', 'm', 't', 'x'),
        HB_TAG('l', 'o', 'c', 'a'),
        HB_TAG('m', 'a', 'x', 'p'),
    };
    FaceHandle outlines(hb_face_builder_create());
    for (const hb_tag_t tag : tables) {
        const BlobHandle table(hb_face_reference_table(face, tag));
        if (hb_blob_get_length(table.get()) > 0)
            hb_face_builder_add_table(outlines.get(), tag, table.get());
    }
    return outlines;
}

} // namespace

bool Typeface::knows(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font.get(), character, &glyph) != 0;
}

std::unique_ptr<Typeface> openTypeface(const QByteArray &path, int index)
{
    const BlobHandle file(hb_blob_create_from_file_or_fail(path.constData()));
    if (!file)
        return {};
    auto type = std::make_unique<Typeface>();
    type->face.reset(hb_face_create(file.get(), unsigned(index)));
    if (hb_face_get_glyph_count(type->face.get()) == 0)
        return {};
    type->font.reset(hb_font_create(type->face.get()));
    type->unitsPerEm = int(hb_face_get_upem(type->face.get()));
    type->compact = !FontTable(type->face.get(), HB_TAG('C', 'F', 'F', ' ')).isEmpty();
    type->outlines = outlinesOf(type->face.get());
    type->postScriptName = postScriptName(type->face.get());
    readMeasures(*type);
    return type;
}

} // namespace rapporteur::pdf
