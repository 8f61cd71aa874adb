// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyjson.h"

#include "historyfields.h"
#include "jsondocument.h"
#include "sha256.h"
#include "valuereader.h"
#include "valuewriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int mostRevisions = 1'000'000'000; // far from where numbers end

bool isRooted(const Revision &revision)
{
    const bool parentsAreEarlier = std::ranges::all_of(revision.parents, [&](int parent) {
        return parent > 0 && parent < revision.number;
    });
    return parentsAreEarlier && (revision.content || !revision.parents.isEmpty())
           && !(revision.content && !revision.changes.isEmpty());
}

// What is wrong with a revision that follows the one numbered `before`.
QString problemOf(const Revision &revision, int before)
{
    if (revision.number <= before || revision.number > mostRevisions)
        return Words::tr("the numbers of revisions must rise");
    if (!revision.time.isValid())
        return Words::tr("its time is missing");
    if (!isSha256(revision.digest))
        return Words::tr("its digest is not 64 hexadecimal digits");
    return isRooted(revision) ? QString() : Words::tr("it goes back to no content");
}

QString problemOf(const LogEntry &entry)
{
    if (!entry.time.isValid() || entry.event.isEmpty())
        return Words::tr("its time or its event is missing");
    return isSha256(entry.hash) ? QString() : Words::tr("its hash is not 64 hexadecimal digits");
}

std::optional<ContentProblem> problemIn(const History &history)
{
    int before = 0;
    for (qsizetype index = 0; index < history.revisions.size(); ++index) {
        const Revision &revision = history.revisions.at(index);
        if (const QString reason = problemOf(revision, before); !reason.isEmpty())
            return ContentProblem{u"history.revisions[%1]"_s.arg(index), reason};
        before = revision.number;
    }
    for (qsizetype index = 0; index < history.log.size(); ++index) {
        if (const QString reason = problemOf(history.log.at(index)); !reason.isEmpty())
            return ContentProblem{u"history.log[%1]"_s.arg(index), reason};
    }
    return {};
}

std::unexpected<Error> refused(const ContentProblem &problem)
{
    return fail(Error::Kind::Invalid, Words::tr("%1: %2").arg(problem.path, problem.reason));
}

} // namespace

Result<History> readHistory(QByteArrayView json)
{
    if (json.isEmpty())
        return History();
    auto document = JsonDocument::parse(json);
    if (!document) {
        const JsonSyntaxError &error = document.error();
        return fail(
            Error::Kind::Parse,
            Words::tr("history, line %1, column %2: %3")
                .arg(error.line)
                .arg(error.column)
                .arg(error.reason));
    }
    const auto shared = std::make_shared<const JsonDocument>(std::move(*document));
    return readHistory(shared->root(), shared);
}

Result<History> readHistory(
    const JsonValue &value, const std::shared_ptr<const JsonDocument> &document)
{
    Read<History> history = readAs<History>(value, {nullptr, "history"_L1});
    if (!history)
        return refused(history.error());
    for (Revision &revision : history->revisions) {
        if (revision.content)
            revision.content->own(document);
    }
    if (const std::optional<ContentProblem> problem = problemIn(*history))
        return refused(*problem);
    return std::move(*history);
}

QByteArray toJson(const History &history)
{
    if (history == History())
        return {};
    // as a member of the file's root, one step further in
    return toIndentedJson(nodeOf(history)).trimmed().replace("\n", "\n  ");
}

} // namespace rapporteur
