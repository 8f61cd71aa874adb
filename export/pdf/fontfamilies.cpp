// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontfamilies.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <string_view>

namespace rapporteur::pdf {

namespace {

constexpr auto none = HB_SCRIPT_INVALID;

// Every file is in a package that .ci/packages/build and the .deb name.
constexpr auto families = std::to_array<FontFamily>({
    {"NotoSerif",
     "NotoSans",
     ".ttf",
     0,
     Drawn::BoldAndItalic,
     1.25,
     1,
     {HB_SCRIPT_LATIN, HB_SCRIPT_CYRILLIC, HB_SCRIPT_GREEK},
     " "},
    {"BIZUDPMincho",
     "BIZUDPGothic",
     ".ttf",
     0,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_HAN, HB_SCRIPT_HIRAGANA, HB_SCRIPT_KATAKANA},
     " ja "},
    {"NotoSerifCJK",
     "NotoSansCJK",
     ".ttc",
     1,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_HANGUL, HB_SCRIPT_HAN, none},
     " ko "},
    {"NotoSerifCJK",
     "NotoSansCJK",
     ".ttc",
     2,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_HAN, HB_SCRIPT_BOPOMOFO, none},
     " zh "},
    {"NotoSerifCJK",
     "NotoSansCJK",
     ".ttc",
     3,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_HAN, HB_SCRIPT_BOPOMOFO, none},
     " zh-hant zh-tw zh-hk zh-mo "},
    {"NotoNaskhArabic",
     "NotoNaskhArabic",
     ".ttf",
     0,
     Drawn::Bold,
     1.6,
     1.15,
     {HB_SCRIPT_ARABIC, none, none},
     " ar fa ps ug ku sd "},
    {"NotoNastaliqUrdu",
     "NotoNastaliqUrdu",
     ".ttf",
     0,
     Drawn::Bold,
     2.15,
     1.1,
     {HB_SCRIPT_ARABIC, none, none},
     " ur ks "},
    {"NotoSerifHebrew",
     "NotoSansHebrew",
     ".ttf",
     0,
     Drawn::Bold,
     1.3,
     1,
     {HB_SCRIPT_HEBREW, none, none},
     " he yi "},
    {"NotoSerifDevanagari",
     "NotoSansDevanagari",
     ".ttf",
     0,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_DEVANAGARI, none, none},
     " hi mr ne sa "},
    {"NotoSerifBengali",
     "NotoSansBengali",
     ".ttf",
     0,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_BENGALI, none, none},
     " bn as "},
    {"NotoSerifSinhala",
     "NotoSansSinhala",
     ".ttf",
     0,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_SINHALA, none, none},
     " si "},
    {"NotoSerifTamil",
     "NotoSansTamil",
     ".ttf",
     0,
     Drawn::Bold,
     1.5,
     1,
     {HB_SCRIPT_TAMIL, none, none},
     " ta "},
    {"NotoSerifThai",
     "NotoSansThai",
     ".ttf",
     0,
     Drawn::Bold,
     1.55,
     1,
     {HB_SCRIPT_THAI, none, none},
     " th "},
    {"NotoSerifGeorgian",
     "NotoSansGeorgian",
     ".ttf",
     0,
     Drawn::Bold,
     1.3,
     1,
     {HB_SCRIPT_GEORGIAN, none, none},
     " ka "},
    {"NotoSerifArmenian",
     "NotoSansArmenian",
     ".ttf",
     0,
     Drawn::Bold,
     1.3,
     1,
     {HB_SCRIPT_ARMENIAN, none, none},
     " hy "},
    {"NotoSerifEthiopic",
     "NotoSansEthiopic",
     ".ttf",
     0,
     Drawn::Bold,
     1.4,
     1,
     {HB_SCRIPT_ETHIOPIC, none, none},
     " am ti "},
    {"NotoSansCanadianAboriginal",
     "NotoSansCanadianAboriginal",
     ".ttf",
     0,
     Drawn::Bold,
     1.35,
     1,
     {HB_SCRIPT_CANADIAN_SYLLABICS, none, none},
     " iu cr oj "},
    {"NotoSansMath", "NotoSansMath", ".ttf", 0, Drawn::Regular, 1.25, 1, {none, none, none}, " "},
    {"NotoSansSymbols", "NotoSansSymbols", ".ttf", 0, Drawn::Regular, 1.25, 1, {none, none, none}, " "},
    {"NotoSansSymbols2",
     "NotoSansSymbols2",
     ".ttf",
     0,
     Drawn::Regular,
     1.25,
     1,
     {none, none, none},
     " "},
});

constexpr std::array folders{
    "/usr/share/fonts/truetype/noto/",
    "/usr/share/fonts/opentype/noto/",
    "/usr/share/fonts/truetype/bizud-mincho/",
    "/usr/share/fonts/truetype/bizud-gothic/",
    "/usr/share/fonts/noto/",
    "/usr/share/fonts/noto-cjk/",
};

constexpr const char *styleName(FaceStyle style)
{
    if (style.bold)
        return style.italic ? "-BoldItalic" : "-Bold";
    return style.italic ? "-Italic" : "-Regular";
}

int familyClaiming(const QByteArray &language)
{
    const QByteArray wanted = ' ' + language + ' ';
    const auto *const found = std::ranges::find_if(families, [&](const FontFamily &family) {
        return QByteArrayView(family.languages).contains(wanted);
    });
    return found == families.end() ? -1 : int(found - families.begin());
}

} // namespace

std::span<const FontFamily> fontFamilies()
{
    return families;
}

int homeFamily(QStringView language)
{
    QByteArray tag = language.toLatin1().toLower();
    while (!tag.isEmpty()) {
        if (const int family = familyClaiming(tag); family >= 0)
            return family;
        tag.truncate(std::max<qsizetype>(tag.lastIndexOf('-'), 0));
    }
    return 0;
}

bool setsItsOwnLatin(const FontFamily &family)
{
    return draws(family, HB_SCRIPT_HAN);
}

bool draws(const FontFamily &family, hb_script_t script)
{
    return std::ranges::contains(family.scripts, script);
}

FaceStyle nearestStyle(const FontFamily &family, FaceStyle style)
{
    if (std::string_view(family.serif) == family.sans)
        style.design = Design::Serif;
    style.bold = style.bold && family.drawn != Drawn::Regular;
    style.italic = style.italic && family.drawn == Drawn::BoldAndItalic;
    return style;
}

QByteArray fontFileName(const FontFamily &family, FaceStyle style)
{
    const char *const stem = style.design == Design::Serif ? family.serif : family.sans;
    return QByteArray(stem) + styleName(style) + family.suffix;
}

QByteArray fontFilePath(const QByteArray &name)
{
    for (const char *const folder : folders) {
        const QByteArray path = folder + name;
        if (QFile::exists(QString::fromLatin1(path)))
            return path;
    }
    return {};
}

} // namespace rapporteur::pdf
