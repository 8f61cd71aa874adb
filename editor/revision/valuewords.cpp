// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr std::array wholes{
    "id"_L1,
    "profile"_L1,
    "source"_L1,
    "language"_L1,
    "homeZone"_L1,
    "sides"_L1,
    "address"_L1,
    "target"_L1,
    "form"_L1,
    "endMark"_L1,
};

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

bool isWhole(QLatin1StringView member)
{
    return std::ranges::contains(wholes, member);
}

QString textOf(bool value)
{
    return value ? Words::tr("yes") : Words::tr("no");
}

QString textOf(int value)
{
    return QString::number(value);
}

QString textOf(qint64 value)
{
    return QString::number(value);
}

QString textOf(const QString &value)
{
    return value;
}

QString textOf(QDate value)
{
    return value.toString(Qt::ISODate);
}

QString textOf(const Text &value)
{
    return value.plain;
}

QString textOf(const Moment &value)
{
    return joined({textOf(value.date), value.time.toString(u"HH:mm"_s), value.zone});
}

QString textOf(const Duration &value)
{
    const QString length = value.approximate ? Words::tr("approximately %1 min")
                                             : Words::tr("%1 min");
    return joined({length.arg(value.minutes), textOf(value.covers)});
}

QString textOf(const PersonName &value)
{
    return fullName(value);
}

QString textOf(const Media &value)
{
    return value.path;
}

QString textOf(const Numbering &value)
{
    const QString start = value.start ? Words::tr("from %1").arg(*value.start) : QString();
    return joined({value.on ? Words::tr("numbered") : Words::tr("not numbered"), start, value.form});
}

QString ownWordsOf(const Block &block)
{
    if (!block.text.isEmpty())
        return block.text.plain;
    return block.photo ? textOf(*block.photo) : block.target;
}

QString textOf(const Block &value)
{
    QStringList words{ownWordsOf(value)};
    for (const Block &child : value.children)
        words << textOf(child);
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace rapporteur
