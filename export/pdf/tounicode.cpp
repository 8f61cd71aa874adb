// SPDX-License-Identifier: GPL-3.0-or-later
#include "tounicode.h"

#include "characters.h"
#include "pdfsyntax.h"

#include <algorithm>

namespace rapporteur::pdf {

namespace {

constexpr size_t mostInSection = 100;

bool isForbidden(char32_t character)
{
    return character == 0 || character == 0xFEFF || (character & 0xFFFEU) == 0xFFFE
           || QChar::isSurrogate(character);
}

} // namespace

QString mappable(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        const CharacterAt at = characterAt(text, i);
        out += isForbidden(at.code) ? QStringView(u"\uFFFD")
                                    : QStringView(text).sliced(i, at.length);
        i += at.length;
    }
    return out;
}

QByteArray toUnicode(std::span<const CodeText> texts)
{
    QByteArray out("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (size_t start = 0; start < texts.size(); start += mostInSection) {
        const auto section = texts.subspan(start, std::min(mostInSection, texts.size() - start));
        out += QByteArray::number(section.size()) + " beginbfchar\n";
        for (const CodeText &entry : section) {
            out += '<';
            appendHex(out, entry.code);
            out += "><" + hexOf(mappable(entry.text)) + ">\n";
        }
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

} // namespace rapporteur::pdf
