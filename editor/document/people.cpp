// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Scripts that write a name's parts without a space between them.
bool isUnspaced(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
           || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

QString together(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a + b;
    if (isUnspaced(a.back()) && isUnspaced(b.front()))
        return a + b;
    return a + u' ' + b;
}

} // namespace

QString in(const Wording &wording, const QString &language)
{
    for (const Translation &translation : wording.translations) {
        if (translation.language == language)
            return translation.text;
    }
    return wording.text;
}

QString fullName(const PersonName &name)
{
    const QString given = together(name.given, name.additional);
    const QString last = together(name.family, name.suffix);
    switch (name.order) {
    case NameOrder::GivenFirst: return together(given, last);
    case NameOrder::FamilyFirst: return together(together(name.family, given), name.suffix);
    case NameOrder::FamilyComma: break;
    }
    return given.isEmpty() || last.isEmpty() ? last + given : last + u", "_s + given;
}

} // namespace rapporteur
