// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontobjects.h"

#include "deflate.h"
#include "fontsubset.h"
#include "pdfsyntax.h"
#include "tounicode.h"

#include <algorithm>

namespace rapporteur::pdf {

namespace {

struct CodedGlyph
{
    quint16 code;
    quint32 glyph;
};

std::vector<CodedGlyph> byCode(const FontUse &use)
{
    std::vector<CodedGlyph> glyphs;
    glyphs.reserve(use.glyphs().size());
    for (const quint32 glyph : use.glyphs())
        glyphs.push_back({use.codeOf(glyph), glyph});
    std::ranges::sort(glyphs, {}, &CodedGlyph::code);
    return glyphs;
}

// "[3[512 480.5]9[600]]": advances by code, each run of codes after its first (ISO
// 32000-1, 9.7.4.3).
QByteArray widthsOf(const FontUse &use, const std::vector<CodedGlyph> &glyphs)
{
    QByteArray out("[");
    int next = -1;
    for (const CodedGlyph &coded : glyphs) {
        if (coded.code != next)
            out += (next < 0 ? "" : "]") + QByteArray::number(coded.code) + '[';
        else
            out += ' ';
        const int advance = hb_font_get_glyph_h_advance(use.face().font.get(), coded.glyph);
        appendNumber(out, advance * 1000.0 / use.face().unitsPerEm, 3);
        next = coded.code + 1;
    }
    return out + (next < 0 ? "]" : "]]");
}

// Six letters that differ from subset to subset (ISO 32000-1, 9.6.4).
QByteArray subsetName(const QByteArray &program, const Typeface &face)
{
    QByteArray name("/");
    quint32 rest = checksum(program);
    for (int i = 0; i < 6; ++i) {
        name += char('A' + rest % 26);
        rest /= 26;
    }
    return name + '+' + face.postScriptName;
}

int putDescriptor(
    PdfFile &file, const Typeface &face, const QByteArray &name, const QByteArray &program)
{
    const QByteArray length = QByteArray::number(program.size());
    const int stream = file.putStream(
        face.compact ? QByteArray("/Subtype/CIDFontType0C") : "/Length1 " + length,
        program,
        PdfFile::Packing::Deflate);
    QByteArray box("[");
    for (const int edge : face.box)
        box += (box.size() > 1 ? " " : "") + QByteArray::number(edge);
    constexpr int symbolic = 4;
    constexpr int italic = 64;
    return file.put(dictionary({
        {"Type", "/FontDescriptor"},
        {"FontName", name},
        {"Flags", QByteArray::number(symbolic | (face.italic ? italic : 0))},
        {"FontBBox", box + ']'},
        {"ItalicAngle", face.italic ? "-12" : "0"},
        {"Ascent", QByteArray::number(face.ascent)},
        {"Descent", QByteArray::number(face.descent)},
        {"CapHeight", QByteArray::number(face.capHeight)},
        {"StemV", "80"},
        {face.compact ? "FontFile3" : "FontFile2", reference(stream)},
    }));
}

int putDescendant(
    PdfFile &file,
    const FontUse &use,
    const QByteArray &name,
    int descriptor,
    const std::vector<CodedGlyph> &glyphs)
{
    const bool compact = use.face().compact;
    return file.put(dictionary({
        {"Type", "/Font"},
        {"Subtype", compact ? "/CIDFontType0" : "/CIDFontType2"},
        {"BaseFont", name},
        {"CIDSystemInfo", "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"},
        {"FontDescriptor", reference(descriptor)},
        {"CIDToGIDMap", compact ? "" : "/Identity"},
        {"DW", "1000"},
        {"W", widthsOf(use, glyphs)},
    }));
}

QByteArray toUnicodeOf(const FontUse &use, const std::vector<CodedGlyph> &glyphs, qsizetype layer)
{
    std::vector<CodeText> texts;
    texts.reserve(glyphs.size());
    for (const CodedGlyph &coded : glyphs) {
        const QStringList &all = use.used(coded.glyph).texts;
        texts.push_back({coded.code, all[std::min(layer, all.size() - 1)]});
    }
    return toUnicode(texts);
}

} // namespace

Result<std::vector<int>> putFont(PdfFile &file, FontUse &use)
{
    use.completeTexts();
    const Result<QByteArray> program = subset(use);
    if (!program)
        return std::unexpected(program.error());
    const std::vector<CodedGlyph> glyphs = byCode(use);
    const QByteArray name = subsetName(*program, use.face());
    const int descriptor = putDescriptor(file, use.face(), name, *program);
    const int descendant = putDescendant(file, use, name, descriptor, glyphs);
    std::vector<int> fonts;
    for (int layer = 0; layer < use.layers(); ++layer) {
        const int map
            = file.putStream({}, toUnicodeOf(use, glyphs, layer), PdfFile::Packing::Deflate);
        fonts.push_back(file.put(dictionary({
            {"Type", "/Font"},
            {"Subtype", "/Type0"},
            {"BaseFont", name},
            {"Encoding", "/Identity-H"},
            {"DescendantFonts", references({{descendant}})},
            {"ToUnicode", reference(map)},
        })));
    }
    return fonts;
}

} // namespace rapporteur::pdf
