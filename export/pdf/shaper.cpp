// SPDX-License-Identifier: GPL-3.0-or-later
#include "shaper.h"

#include "characters.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace rapporteur::pdf {

namespace {

constexpr size_t rememberedAtMost = 20'000;
constexpr char32_t box = 0x25A1;

// Readers of PDF turn a glyph of several right-to-left letters round; joining forms stay.
constexpr std::array<hb_feature_t, 3> noOptionalLigatures = {{
    {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
    {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
    {HB_TAG('d', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
}};

std::vector<Glyph> glyphsOf(hb_buffer_t *buffer)
{
    unsigned count = 0;
    const hb_glyph_info_t *const infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *const positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    std::vector<Glyph> glyphs(count);
    for (size_t i = 0; i < count; ++i) {
        glyphs[i]
            = {infos[i].codepoint,
               positions[i].x_advance,
               positions[i].x_offset,
               positions[i].y_offset};
    }
    return glyphs;
}

std::vector<Cluster> clustersOf(hb_buffer_t *buffer, int textLength)
{
    unsigned count = 0;
    const hb_glyph_info_t *const infos = hb_buffer_get_glyph_infos(buffer, &count);
    std::vector<Cluster> clusters;
    clusters.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const int start = int(infos[i].cluster);
        if (!clusters.empty() && clusters.back().start == start)
            ++clusters.back().glyphs;
        else
            clusters.push_back({int(i), 1, start, 0});
    }
    std::ranges::sort(clusters, {}, &Cluster::start);
    for (int end = textLength; Cluster & cluster : std::views::reverse(clusters)) {
        cluster.length = end - cluster.start;
        end = cluster.start;
    }
    return clusters;
}

int advanceOf(const std::vector<Glyph> &glyphs)
{
    int advance = 0;
    for (const Glyph &glyph : glyphs)
        advance += glyph.advance;
    return advance;
}

hb_script_t scriptOf(QStringView text)
{
    hb_unicode_funcs_t *const unicode = hb_unicode_funcs_get_default();
    for (qsizetype i = 0; i < text.size();) {
        const CharacterAt at = characterAt(text, i);
        const hb_script_t script = hb_unicode_script(unicode, at.code);
        if (script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED)
            return script;
        i += at.length;
    }
    return HB_SCRIPT_COMMON;
}

bool hasScript(hb_script_t script)
{
    return script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED;
}

} // namespace

Shaper::Shaper()
    : m_buffer(hb_buffer_create())
{
    hb_buffer_set_cluster_level(m_buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
}

int Shaper::language(const QString &tag)
{
    const auto known = std::ranges::find(m_languages, tag, &Language::tag);
    if (known != m_languages.end())
        return int(known - m_languages.begin());
    const QByteArray latin = tag.toLatin1();
    m_languages.push_back(
        {tag, homeFamily(tag), hb_language_from_string(latin.constData(), int(latin.size()))});
    return int(m_languages.size()) - 1;
}

const Typeface *Shaper::homeFace(int language, FaceStyle style)
{
    return m_case.face(m_languages[size_t(language)].home, style);
}

size_t Shaper::KeyHash::operator()(const Key &key) const
{
    const FaceStyle style = key.look.style;
    const size_t look = size_t(key.look.language) << 4U | size_t(style.design) << 3U
                        | size_t(style.bold) << 2U | size_t(style.italic) << 1U
                        | size_t(key.look.rightToLeft);
    return qHash(key.text, look);
}

std::span<const GlyphRun> Shaper::shape(QStringView text, const TextLook &look)
{
    if (const auto found = m_shaped.find({text, look}); found != m_shaped.end())
        return found->second->runs;
    auto shaped = std::make_unique<Shaped>(Shaped{text.toString(), {}});
    shaped->runs = itemise(shaped->text, look);
    for (GlyphRun &run : shaped->runs) {
        if (!run.lacksGlyph)
            shapeRun(run, m_languages[size_t(look.language)]);
        if (run.lacksGlyph)
            shapeBoxes(run, look.style);
    }
    const Key key{shaped->text, look};
    return m_shaped.emplace(key, std::move(shaped)).first->second->runs;
}

const Typeface *Shaper::faceFor(char32_t character, const GlyphRun *before, const TextLook &look)
{
    const bool joins = before && joinsThePrevious(character);
    if (joins && (!before->face || isInvisible(character) || before->face->knows(character)))
        return before->face;
    return m_case.faceFor(character, look.style, m_languages[size_t(look.language)].home);
}

std::vector<GlyphRun> Shaper::itemise(QStringView text, const TextLook &look)
{
    std::vector<GlyphRun> runs;
    hb_unicode_funcs_t *const unicode = hb_unicode_funcs_get_default();
    hb_script_t scriptBefore = HB_SCRIPT_COMMON;
    for (qsizetype i = 0; i < text.size();) {
        const CharacterAt at = characterAt(text, i);
        const GlyphRun *const before = runs.empty() ? nullptr : &runs.back();
        const Typeface *const face = faceFor(at.code, before, look);
        const hb_script_t script = hb_unicode_script(unicode, at.code);
        const bool scriptChanges = hasScript(script) && hasScript(scriptBefore)
                                   && script != scriptBefore;
        if (!before || face != before->face || scriptChanges) {
            GlyphRun run;
            run.face = face;
            run.rightToLeft = look.rightToLeft;
            run.lacksGlyph = !face;
            runs.push_back(std::move(run));
            scriptBefore = HB_SCRIPT_COMMON;
        }
        if (hasScript(script))
            scriptBefore = script;
        runs.back().text += text.sliced(i, at.length);
        i += at.length;
    }
    return runs;
}

void Shaper::shapeRun(GlyphRun &run, const Language &language)
{
    hb_buffer_t *const buffer = m_buffer.get();
    const auto length = int(run.text.size());
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf16(
        buffer, reinterpret_cast<const uint16_t *>(run.text.utf16()), length, 0, length);
    hb_buffer_set_direction(buffer, run.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, scriptOf(run.text));
    hb_buffer_set_language(buffer, language.shaping);
    const std::span
        features(noOptionalLigatures.data(), run.rightToLeft ? noOptionalLigatures.size() : 0);
    hb_shape(run.face->font.get(), buffer, features.data(), unsigned(features.size()));
    run.glyphs = glyphsOf(buffer);
    run.clusters = clustersOf(buffer, length);
    run.advance = advanceOf(run.glyphs);
    // A glyph for nothing must not be shown (ISO 14289-1, 7.21.8).
    run.lacksGlyph = std::ranges::contains(run.glyphs, 0U, &Glyph::id);
}

void Shaper::shapeBoxes(GlyphRun &run, FaceStyle style)
{
    run.glyphs.clear();
    run.clusters.clear();
    run.face = m_case.faceFor(box, style, 0);
    if (!run.face)
        return;
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(run.face->font.get(), box, &glyph);
    const int advance = hb_font_get_glyph_h_advance(run.face->font.get(), glyph);
    for (qsizetype i = 0; i < run.text.size();) {
        const CharacterAt at = characterAt(run.text, i);
        if (joinsThePrevious(at.code) && !run.clusters.empty()) {
            run.clusters.back().length += at.length;
        } else {
            run.clusters.push_back({int(run.glyphs.size()), 1, int(i), at.length});
            run.glyphs.push_back({glyph, advance, 0, 0});
        }
        i += at.length;
    }
    if (run.rightToLeft) {
        for (Cluster &cluster : run.clusters)
            cluster.firstGlyph = int(run.glyphs.size()) - 1 - cluster.firstGlyph;
    }
    run.advance = advanceOf(run.glyphs);
}

int Shaper::fittingLength(QStringView text, const TextLook &look, double ems)
{
    int fitting = 0;
    double width = 0;
    for (const GlyphRun &run : shape(text, look)) {
        for (const Cluster &cluster : run.clusters) {
            for (int i = 0; i < cluster.glyphs; ++i) {
                const int advance = run.glyph(cluster, i).advance;
                width += advance * run.face->scale / run.face->unitsPerEm;
            }
            if (width > ems && fitting > 0)
                return fitting;
            fitting += cluster.length;
        }
    }
    return fitting;
}

void Shaper::forgetIfMuch()
{
    if (m_shaped.size() > rememberedAtMost)
        forget();
}

} // namespace rapporteur::pdf
