// SPDX-License-Identifier: GPL-3.0-or-later
#include "placewords.h"

#include "membernames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::PlaceWords)
};

// by BlockKind
constexpr std::array kinds{
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "section %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "paragraph %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "list %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "bullet %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "quotation %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "note %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "footnote %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "photo %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "link %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "attachment %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "table %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "row %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "cell %1"),
    QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "wrapped text %1"),
};
static_assert(kinds.size() == std::size_t(BlockKind::Wrapped) + 1);

struct ListName
{
    QLatin1StringView list;
    const char *name;
};

// Lists whose elements are called by what they are in.
constexpr std::array lists{
    ListName{"attachments"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "Attachments")},
    ListName{"corrections"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "Corrections")},
    ListName{"editions"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "Edition")},
    ListName{"leftOver"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "Left over")},
    ListName{"photos"_L1, QT_TRANSLATE_NOOP("rapporteur::PlaceWords", "Photos")},
};

// As it begins a place.
QString firstWords(const QString &step)
{
    const auto *const list = std::ranges::find(lists, step, &ListName::list);
    if (list != lists.end())
        return Words::tr(list->name);
    const QString name = memberName({step});
    return name.isEmpty() ? name : name.first(1).toUpper() + name.sliced(1);
}

QString withMember(const QString &place, const QStringList &path)
{
    const QString member = memberName(path);
    if (place.isEmpty())
        return member;
    return member.isEmpty() ? place : Words::tr("%1: %2", "a place: its part").arg(place, member);
}

template<typename T>
qsizetype indexIn(const QList<T> &list, const QString &id)
{
    return std::ranges::find(list, id, &T::id) - list.begin();
}

// Says step by step where a block stands: its section, then its number among its kind.
class FlowPlace
{
public:
    explicit FlowPlace(const QString &flow)
        : m_words{flow}
    {}

    // Gives the list that goes on below the block, or nullptr if there is none with this id.
    const QList<Block> *enter(const QList<Block> &list, const QString &id)
    {
        const qsizetype at = indexIn(list, id);
        if (at == list.size())
            return nullptr;
        const qsizetype from = addSection(list, at);
        const Block &block = list.at(at);
        const auto isAlike = [&block](const Block &other) { return other.kind == block.kind; };
        const auto number = std::count_if(list.begin() + from, list.begin() + at + 1, isAlike);
        if (block.kind == BlockKind::Item)
            addItem(number);
        else if (block.kind != BlockKind::Heading && (block.kind != BlockKind::List || number > 1))
            m_words << Words::tr(kinds.at(std::size_t(block.kind))).arg(number);
        return &block.children;
    }

    QString words() const { return m_words.join(Words::tr(", ", "between steps of a place")); }

private:
    // Where the section begins that the block stands in.
    qsizetype addSection(const QList<Block> &list, qsizetype at)
    {
        std::array<int, 5> numbers{};
        qsizetype from = 0;
        for (qsizetype i = 0; i <= at; ++i) {
            if (list.at(i).kind != BlockKind::Heading)
                continue;
            const auto level = std::size_t(std::clamp(list.at(i).level, 1, 4));
            ++numbers.at(level);
            std::fill(numbers.begin() + level + 1, numbers.end(), 0);
            from = i;
        }
        QStringList section;
        for (const int number : numbers) {
            if (number > 0)
                section << QString::number(number);
        }
        if (!section.isEmpty())
            m_words << Words::tr(kinds.front()).arg(section.join(u'.'));
        return from;
    }

    // Of bullets in bullets, "2.1" says all.
    void addItem(qsizetype number)
    {
        if (!m_item.isEmpty())
            m_words.removeLast();
        m_item += (m_item.isEmpty() ? u""_s : u"."_s) + QString::number(number);
        m_words << Words::tr(kinds.at(std::size_t(BlockKind::Item))).arg(m_item);
    }

    QStringList m_words;
    QString m_item;
};

QString flowWords(const QStringList &path, const Edition &edition)
{
    const bool isLead = path.first() == "lead"_L1;
    FlowPlace place(isLead ? Words::tr("Lead") : Words::tr("Agenda"));
    const QList<Block> *list = isLead ? &edition.lead : &edition.body;
    qsizetype step = 1;
    for (; step < path.size(); ++step) {
        list = place.enter(*list, path.at(step));
        if (!list)
            break;
    }
    return withMember(place.words(), path.sliced(step));
}

QString editionWords(const QStringList &path, const Readout &readout)
{
    const qsizetype at = indexIn(readout.editions, path.value(1));
    if (at == readout.editions.size() || path.size() < 3)
        return withMember(firstWords(path.first()), path.sliced(1));
    const Edition &edition = readout.editions.at(at);
    const QStringList rest = path.sliced(2);
    const bool isFlow = rest.first() == "lead"_L1 || rest.first() == "body"_L1;
    const QString words = isFlow ? flowWords(rest, edition)
                                 : withMember(firstWords(rest.first()), rest.sliced(1));
    return readout.editions.size() == 1
               ? words
               : Words::tr("%1 (%2)", "a place and the language").arg(words, edition.language);
}

QString eventWords(const QStringList &path, const Readout &readout)
{
    const QString event = readout.events.size() > 1
                              ? Words::tr("Event %1").arg(indexIn(readout.events, path.value(1)) + 1)
                              : Words::tr("Event");
    return withMember(event, path.sliced(std::min(path.size(), qsizetype(2))));
}

QString personWords(const QStringList &path, const Side &side)
{
    const qsizetype at = indexIn(side.participants, path.first());
    const QString name = at < side.participants.size() ? fullName(side.participants.at(at).name)
                                                       : QString();
    return withMember(
        name.isEmpty() ? Words::tr("Participant") : Words::tr("Participant %1").arg(name),
        path.sliced(1));
}

QString sideWords(const QStringList &path, const Readout &readout)
{
    const qsizetype at = indexIn(readout.sides, path.value(1));
    if (at == readout.sides.size())
        return Words::tr("Participants");
    const Side &side = readout.sides.at(at);
    if (path.size() > 3 && path.at(2) == "participants"_L1)
        return personWords(path.sliced(3), side);
    const QString name = side.name.text;
    return withMember(
        name.isEmpty() ? Words::tr("Side") : Words::tr("Side %1").arg(name), path.sliced(2));
}

struct Root
{
    QLatin1StringView step;
    QString (*words)(const QStringList &path, const Readout &readout);
};

constexpr std::array roots{
    Root{"editions"_L1, editionWords},
    Root{"events"_L1, eventWords},
    Root{"sides"_L1, sideWords},
};

} // namespace

QString placeWords(const QString &path, const Readout &readout)
{
    const QStringList steps = path.split(u'/');
    const auto *const root = std::ranges::find(roots, steps.first(), &Root::step);
    return root == roots.end() ? withMember(firstWords(steps.first()), steps.sliced(1))
                               : root->words(steps, readout);
}

} // namespace rapporteur
