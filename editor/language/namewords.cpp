// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isSigns(QChar c) // Han, Kana, Hangul: names stand without spaces around them
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
           || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

bool isWholeWord(QStringView text, qsizetype from, qsizetype length)
{
    const bool beginsIt = from == 0 || !text[from - 1].isLetter();
    const qsizetype end = from + length;
    return beginsIt && (end == text.size() || !text[end].isLetter());
}

// Cyrillic endings change with the case: what is left of them is looked for.
QStringView stem(QStringView word)
{
    const bool declines = word.size() >= 5 && word.front().script() == QChar::Script_Cyrillic;
    return declines ? word.chopped(2) : word;
}

bool stands(QStringView word, QStringView text)
{
    const QStringView wanted = stem(word);
    const bool whole = wanted.size() == word.size() && word.front().script() == QChar::Script_Latin;
    for (qsizetype at = 0; (at = text.indexOf(wanted, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (!whole || isWholeWord(text, at, wanted.size()))
            return true;
    }
    return false;
}

// "강" alone is a syllable of many words: the given name or a space must follow.
bool standsAsSign(const PersonName &name, QStringView text)
{
    return text.contains(name.family + name.given) || text.contains(QString(name.family + u' '));
}

} // namespace

QList<PersonName> formsOf(const Participant &participant)
{
    return QList<PersonName>{participant.name} + participant.otherForms;
}

bool isNamedIn(const PersonName &name, QStringView text)
{
    if (name.family.isEmpty())
        return name.given.isEmpty() || stands(name.given, text);
    if (name.family.size() == 1 && isSigns(name.family.front()))
        return standsAsSign(name, text);
    if (stands(name.family, text))
        return true;
    return std::ranges::any_of(QStringView(name.family).split(u' '), [&](QStringView word) {
        return word.size() >= 4 && word.size() < name.family.size() && stands(word, text);
    });
}

bool isNearly(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [here, there] = std::ranges::mismatch(a, b);
    const auto left = a.end() - here;
    if (left == 0)
        return b.size() > a.size();
    if (b.size() > a.size())
        return std::ranges::equal(here, a.end(), there + 1, b.end());
    const bool swapped = left >= 2 && here[0] == there[1] && here[1] == there[0]
                         && std::ranges::equal(here + 2, a.end(), there + 2, b.end());
    return swapped || std::ranges::equal(here + 1, a.end(), there + 1, b.end());
}

QSet<QString> capitalizedWords(QStringView text, qsizetype least)
{
    QSet<QString> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if (end - at >= least && text[at].isUpper())
            words.insert(text.sliced(at, end - at).toString());
        at = std::max(end, at + 1);
    }
    return words;
}

} // namespace rapporteur
