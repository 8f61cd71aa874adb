// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussionproblems.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString problemOf(const Comment &comment)
{
    const bool isTimed = std::ranges::all_of(comment.remarks, [](const Utterance &remark) {
        return remark.time.isValid();
    });
    if (comment.remarks.isEmpty() || !isTimed
        || (comment.resolved && !comment.resolved->time.isValid()))
        return Words::tr("its words or their time are missing");
    return comment.anchor.from < 0 ? Words::tr("its words begin before their text") : QString();
}

QString problemOf(const Suggestion &suggestion)
{
    if (suggestion.changes.isEmpty() || !suggestion.time.isValid())
        return Words::tr("its changes or its time are missing");
    const bool isWhole = std::ranges::all_of(suggestion.before, [](const ContentChange &before) {
        return before.value.has_value();
    });
    return isWhole ? QString() : Words::tr("what stood there before is missing");
}

class Finder
{
public:
    template<typename T>
    void look(const QList<T> &list, QLatin1StringView name)
    {
        for (qsizetype index = 0; index < list.size() && !problem; ++index) {
            const T &element = list.at(index);
            const bool isNew = !element.id.isEmpty() && !m_ids.contains(element.id);
            m_ids << element.id;
            const QString reason = isNew ? problemOf(element)
                                         : Words::tr("it has no id of its own");
            if (!reason.isEmpty())
                problem = ContentProblem{u"review.%1[%2]"_s.arg(name).arg(index), reason};
        }
    }

    std::optional<ContentProblem> problem;

private:
    QSet<QString> m_ids;
};

} // namespace

std::optional<ContentProblem> problemInDiscussion(const Review &review)
{
    Finder finder;
    finder.look(review.comments, "comments"_L1);
    finder.look(review.suggestions, "suggestions"_L1);
    return finder.problem;
}

} // namespace rapporteur
