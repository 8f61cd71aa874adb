// SPDX-License-Identifier: GPL-3.0-or-later
#include "escape.h"

#include "markupescapes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rapporteur {

namespace {

// What may stand in a path as it is, and is all of most.
constexpr auto unreserved = [] {
    std::array<bool, 256> bytes{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                         "0123456789-._~/"))
        bytes[uchar(c)] = true;
    return bytes;
}();

bool isUnreserved(char c)
{
    return unreserved[uchar(c)];
}

} // namespace

void appendEscaped(QByteArray &markup, QByteArrayView text)
{
    appendEscaped<markupEscapes>(markup, text);
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray markup;
    appendEscaped(markup, text);
    return markup;
}

QByteArray urlPath(QByteArrayView path)
{
    if (std::ranges::all_of(path, isUnreserved))
        return path.toByteArray();
    return path.toByteArray().toPercentEncoding("/");
}

void appendScriptString(QByteArray &script, QByteArrayView text)
{
    script += '"';
    appendEscaped<scriptEscapes>(script, text);
    script += '"';
}

QByteArray scriptString(QByteArrayView text)
{
    QByteArray script;
    appendScriptString(script, text);
    return script;
}

} // namespace rapporteur
