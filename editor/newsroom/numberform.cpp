// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberform.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Figures in the digits that start at `zero`.
template<char16_t Zero>
QString figures(int number)
{
    QString text = QString::number(number);
    for (QChar &digit : text)
        digit = QChar(char16_t(Zero + (digit.unicode() - u'0')));
    return text;
}

// a, b, … z, aa, ab, …
QString lettered(int number, QStringView alphabet)
{
    QString text;
    for (auto rest = qsizetype(number); rest > 0; rest = (rest - 1) / alphabet.size())
        text.prepend(alphabet[(rest - 1) % alphabet.size()]);
    return text;
}

QString latin(int number)
{
    return lettered(number, u"abcdefghijklmnopqrstuvwxyz");
}

QString cyrillic(int number)
{
    return lettered(number, u"абвгдежзиклмнопрстуфхцчшщэюя");
}

QString hangul(int number)
{
    return lettered(number, u"가나다라마바사아자차카타파하");
}

QString katakana(int number)
{
    return lettered(
        number,
        u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ"
        u"ヲン");
}

QString abjad(int number)
{
    return lettered(number, u"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ");
}

QString roman(int number)
{
    struct Step
    {
        int value;
        QLatin1StringView letters;
    };
    static constexpr std::array steps{
        Step{1000, "m"_L1},
        Step{900, "cm"_L1},
        Step{500, "d"_L1},
        Step{400, "cd"_L1},
        Step{100, "c"_L1},
        Step{90, "xc"_L1},
        Step{50, "l"_L1},
        Step{40, "xl"_L1},
        Step{10, "x"_L1},
        Step{9, "ix"_L1},
        Step{5, "v"_L1},
        Step{4, "iv"_L1},
        Step{1, "i"_L1},
    };
    if (number > 3999)
        return figures<u'0'>(number);
    QString text;
    for (const Step &step : steps) {
        for (; number >= step.value; number -= step.value)
            text += step.letters;
    }
    return text;
}

template<QString (*Lower)(int)>
QString upper(int number)
{
    return Lower(number).toUpper();
}

// Unicode has circled numbers in three runs.
QString circled(int number)
{
    if (number <= 20)
        return QChar(char16_t(u'①' + number - 1));
    if (number <= 35)
        return QChar(char16_t(u'㉑' + number - 21));
    if (number <= 50)
        return QChar(char16_t(u'㊱' + number - 36));
    return u'(' + QString::number(number) + u')';
}

QString inBrackets(int number)
{
    return number <= 20 ? QString(QChar(char16_t(u'⑴' + number - 1)))
                        : u'(' + QString::number(number) + u')';
}

QString han(int number)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (number > 99)
        return figures<u'0'>(number);
    QString text;
    if (number >= 20)
        text += digits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += digits[number % 10];
    return text;
}

QString starred(int number)
{
    return QString(std::min(number, 20), u'*');
}

struct Counter
{
    char16_t first;
    QString (*word)(int number);
};

constexpr std::array counters{
    Counter{u'1', figures<u'0'>},
    Counter{u'１', figures<u'０'>},
    Counter{u'١', figures<u'٠'>},
    Counter{u'۱', figures<u'۰'>},
    Counter{u'①', circled},
    Counter{u'⑴', inBrackets},
    Counter{u'一', han},
    Counter{u'가', hangul},
    Counter{u'ア', katakana},
    Counter{u'а', cyrillic},
    Counter{u'А', upper<cyrillic>},
    Counter{u'a', latin},
    Counter{u'A', upper<latin>},
    Counter{u'i', roman},
    Counter{u'I', upper<roman>},
    Counter{u'أ', abjad},
    Counter{u'*', starred},
};

struct Found
{
    const Counter *counter;
    qsizetype at;
};

// A letter counts only where it is no part of a word, as the A of "Annex 1" is.
bool standsAlone(QStringView form, qsizetype at)
{
    if (!form[at].isLetter())
        return true;
    const auto isLetter = [form](qsizetype place) {
        return place >= 0 && place < form.size() && form[place].isLetterOrNumber();
    };
    return !isLetter(at - 1) && !isLetter(at + 1);
}

std::optional<Found> find(QStringView form)
{
    for (const Counter &counter : counters) {
        const qsizetype at = form.indexOf(QChar(counter.first));
        if (at >= 0 && standsAlone(form, at))
            return Found{&counter, at};
    }
    return std::nullopt;
}

} // namespace

bool isNumberForm(QStringView form)
{
    return find(form).has_value();
}

QString numberLabel(int number, QStringView form)
{
    const auto found = find(form);
    if (!found)
        return QString::number(number) + u'.';
    const QString label = form.first(found->at).toString()
                          + found->counter->word(std::max(number, 1))
                          + form.sliced(found->at + 1).toString();
    return label.trimmed();
}

} // namespace rapporteur
