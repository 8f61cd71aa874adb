// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberwords.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct NumberWord
{
    QLatin1StringView cardinal;
    QLatin1StringView ordinal;
    int value;
};

constexpr std::array words{
    NumberWord{"one"_L1, "first"_L1, 1},
    NumberWord{"two"_L1, "second"_L1, 2},
    NumberWord{"three"_L1, "third"_L1, 3},
    NumberWord{"four"_L1, "fourth"_L1, 4},
    NumberWord{"five"_L1, "fifth"_L1, 5},
    NumberWord{"six"_L1, "sixth"_L1, 6},
    NumberWord{"seven"_L1, "seventh"_L1, 7},
    NumberWord{"eight"_L1, "eighth"_L1, 8},
    NumberWord{"nine"_L1, "ninth"_L1, 9},
    NumberWord{"ten"_L1, "tenth"_L1, 10},
    NumberWord{"eleven"_L1, "eleventh"_L1, 11},
    NumberWord{"twelve"_L1, "twelfth"_L1, 12},
    NumberWord{"thirteen"_L1, "thirteenth"_L1, 13},
    NumberWord{"fourteen"_L1, "fourteenth"_L1, 14},
    NumberWord{"fifteen"_L1, "fifteenth"_L1, 15},
    NumberWord{"sixteen"_L1, "sixteenth"_L1, 16},
    NumberWord{"seventeen"_L1, "seventeenth"_L1, 17},
    NumberWord{"eighteen"_L1, "eighteenth"_L1, 18},
    NumberWord{"nineteen"_L1, "nineteenth"_L1, 19},
    NumberWord{"twenty"_L1, "twentieth"_L1, 20},
    NumberWord{"thirty"_L1, "thirtieth"_L1, 30},
    NumberWord{"forty"_L1, "fortieth"_L1, 40},
    NumberWord{"fifty"_L1, "fiftieth"_L1, 50},
    NumberWord{"sixty"_L1, "sixtieth"_L1, 60},
    NumberWord{"seventy"_L1, "seventieth"_L1, 70},
    NumberWord{"eighty"_L1, "eightieth"_L1, 80},
    NumberWord{"ninety"_L1, "ninetieth"_L1, 90},
};

using Side = QLatin1StringView NumberWord::*;

int simple(QStringView word, Side side)
{
    for (const NumberWord &row : words)
        if (word.compare(row.*side, Qt::CaseInsensitive) == 0)
            return row.value;
    return 0;
}

// "twenty-first": a ten in its plain form, then a unit in the form asked for.
int compound(QStringView word, Side side)
{
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen < 0)
        return simple(word, side);
    const int tens = simple(word.first(hyphen), &NumberWord::cardinal);
    const int units = simple(word.sliced(hyphen + 1), side);
    return tens >= 20 && units > 0 && units < 10 ? tens + units : 0;
}

} // namespace

int cardinal(QStringView word)
{
    bool figures = false;
    const int value = word.toInt(&figures);
    return figures && value > 0 ? value : compound(word, &NumberWord::cardinal);
}

int ordinal(QStringView word)
{
    static const QRegularExpression
        figures(u"^(\\d{1,4})(?:st|nd|rd|th)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = figures.matchView(word);
    return match.hasMatch() ? match.capturedView(1).toInt() : compound(word, &NumberWord::ordinal);
}

} // namespace rapporteur
