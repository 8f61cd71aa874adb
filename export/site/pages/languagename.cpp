// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagename.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Name
{
    QLatin1StringView tag;
    const char16_t *name;
};

// Where Qt names a country's way of speaking.
constexpr std::array names{
    Name{"en"_L1, u"English"},
    Name{"es"_L1, u"español"},
    Name{"pt"_L1, u"português"},
    Name{"zh"_L1, u"中文"},
};

} // namespace

QString ownName(const QString &language)
{
    const auto known = std::ranges::find(names, language, &Name::tag);
    if (known != names.end())
        return QString::fromUtf16(known->name);
    const QLocale locale(language);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? language : name;
}

} // namespace rapporteur
