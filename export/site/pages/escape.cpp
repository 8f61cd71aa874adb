// SPDX-License-Identifier: GPL-3.0-or-later
#include "escape.h"

#include "escapes.h"

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

// Escapes, and of each byte whether it has one: that is what most of the time goes into.
struct Escaping
{
    explicit constexpr Escaping(const Escapes &escapes)
        : table(escapes)
    {
        for (std::size_t i = 0; i < table.size(); ++i)
            has[i] = !table[i].isEmpty();
    }

    const Escapes &table;
    std::array<bool, 256> has{};
};
constexpr Escaping ofMarkup(markupEscapes);
constexpr Escaping ofScripts(scriptEscapes);

void append(QByteArray &out, QByteArrayView text, const Escaping &escaping)
{
    const auto next = [&](auto from) {
        return std::find_if(from, text.end(), [&](char c) { return escaping.has[uchar(c)]; });
    };
    auto from = text.begin();
    for (auto at = next(from); at != text.end(); at = next(from)) {
        out += QByteArrayView(from, at);
        out += escaping.table[uchar(*at)];
        from = at + 1;
    }
    out += QByteArrayView(from, text.end());
}

} // namespace

void appendEscaped(QByteArray &markup, QByteArrayView text)
{
    append(markup, text, ofMarkup);
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray markup;
    appendEscaped(markup, text);
    return markup;
}

QByteArray urlPath(QByteArrayView path)
{
    return path.toByteArray().toPercentEncoding("/");
}

void appendScriptString(QByteArray &script, QByteArrayView text)
{
    script += '"';
    append(script, text, ofScripts);
    script += '"';
}

QByteArray scriptString(QByteArrayView text)
{
    QByteArray script;
    appendScriptString(script, text);
    return script;
}

} // namespace rapporteur
