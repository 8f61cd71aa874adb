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

struct ChoiceName
{
    QLatin1StringView word;
    const char *name;
};

// Under the context that these names had first.
constexpr std::array choices{
    ChoiceName{"alsoPresent"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Also present")},
    ChoiceName{"conference"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Conference")},
    ChoiceName{"courtesyCall"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Courtesy call")},
    ChoiceName{
        "familyComma"_L1,
        QT_TRANSLATE_NOOP("rapporteur::Choices", "Family name, comma (Lavrov, Sergey)")},
    ChoiceName{
        "familyFirst"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Family name first (Kono Taro)")},
    ChoiceName{
        "givenFirst"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Given name first (Taro Kono)")},
    ChoiceName{"inherit"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "That of the language")},
    ChoiceName{"leading"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Leads the side")},
    ChoiceName{"leftToRight"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Left to right")},
    ChoiceName{"major"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Major: the page tells of it")},
    ChoiceName{"meeting"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Meeting")},
    ChoiceName{"member"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Member")},
    ChoiceName{
        "minor"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Minor: on record, not on the page")},
    ChoiceName{
        "officialTranslation"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Official translation")},
    ChoiceName{"original"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Original")},
    ChoiceName{"other"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Other")},
    ChoiceName{
        "provisionalTranslation"_L1,
        QT_TRANSLATE_NOOP("rapporteur::Choices", "Provisional translation")},
    ChoiceName{"rightToLeft"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Right to left")},
    ChoiceName{"signing"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Signing")},
    ChoiceName{"telephoneCall"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Telephone call")},
    ChoiceName{"videoConference"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Video conference")},
    ChoiceName{"visit"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Visit")},
    ChoiceName{"workingMeal"_L1, QT_TRANSLATE_NOOP("rapporteur::Choices", "Working meal")},
};

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

QString choiceName(QLatin1StringView word)
{
    const auto *const choice = std::ranges::find(choices, word, &ChoiceName::word);
    return choice == choices.end()
               ? QString(word)
               : QCoreApplication::translate("rapporteur::Choices", choice->name);
}

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
