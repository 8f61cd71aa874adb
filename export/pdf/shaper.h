// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typecase.h"

#include <QString>

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace rapporteur::pdf {

// A glyph and where the pen goes with it, in the face's own units.
struct Glyph
{
    quint32 id;
    int advance;
    int dx;
    int dy;
};

// The smallest part of a text that has glyphs of its own: which of them show which characters.
struct Cluster
{
    int firstGlyph;
    int glyphs;
    int start; // in the text, UTF-16
    int length;
};

// Text in one face and direction, made into glyphs. The same text gives the same run, whatever
// stands beside it, so runs are kept.
struct GlyphRun
{
    const Typeface *face = nullptr;
    bool rightToLeft = false;
    bool lacksGlyph = false; // a box stands for a character that no face has
    QString text;
    std::vector<Glyph> glyphs;     // from left to right
    std::vector<Cluster> clusters; // in reading order
    int advance = 0;               // of all glyphs, in the face's units

    const Glyph &glyph(const Cluster &cluster, int index) const
    {
        return glyphs[size_t(cluster.firstGlyph) + size_t(index)];
    }
    double size(double wanted) const { return wanted * face->scale; }
    double width(double wanted) const { return advance * size(wanted) / face->unitsPerEm; }
};

// How text is to be set, size aside: shapes do not depend on it.
struct TextLook
{
    FaceStyle style;
    int language = 0; // Shaper::language()
    bool rightToLeft = false;
    bool operator==(const TextLook &) const = default;
};

// Makes text into glyphs and remembers what it made. Not to be shared between threads.
class Shaper
{
public:
    Shaper();

    // A number for this language (BCP 47), to be used in TextLook.
    int language(const QString &tag);
    const QString &languageTag(int language) const { return m_languages[size_t(language)].tag; }

    // The face that sets the language's own text.
    const Typeface *homeFace(int language, FaceStyle style);

    // Runs in reading order; together they have the whole text. They stay valid until forget().
    std::span<const GlyphRun> shape(QStringView text, const TextLook &look);

    // Longest beginning of a text of at least one character that is not wider than `ems`.
    int fittingLength(QStringView text, const TextLook &look, double ems);

    // Drops what is remembered. Only between documents.
    void forget() { m_shaped.clear(); }
    void forgetIfMuch();

    TypeCase &typeCase() { return m_case; }

private:
    struct Language
    {
        QString tag;
        int home;
        hb_language_t shaping;
    };
    struct Key
    {
        QStringView text;
        TextLook look;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const;
    };
    struct Shaped
    {
        QString text; // what the key's view looks at
        std::vector<GlyphRun> runs;
    };

    const Typeface *faceFor(char32_t character, const GlyphRun *before, const TextLook &look);
    std::vector<GlyphRun> itemise(QStringView text, const TextLook &look);
    void shapeRun(GlyphRun &run, const Language &language);
    void shapeBoxes(GlyphRun &run, FaceStyle style);

    TypeCase m_case;
    std::vector<Language> m_languages;
    std::unordered_map<Key, std::unique_ptr<Shaped>, KeyHash> m_shaped;
    std::unique_ptr<hb_buffer_t, Destroy<hb_buffer_destroy>> m_buffer;
};

} // namespace rapporteur::pdf
