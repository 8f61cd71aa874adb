// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "contentjson.h"
#include "digest.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// Puts the contents of all revisions together, each from the one before, and says of each what is
// wrong with it.
class Contents
{
public:
    explicit Contents(const History &history);

    // Empty: nothing.
    QString problemOf(int revision) const { return m_problems.value(revision); }

private:
    std::optional<JsonNode> take(const Revision &revision);
    static QString problemWith(const Revision &revision, const std::optional<JsonNode> &content);

    QHash<int, int> m_awaited;       // how many revisions still to come go on from this one
    QHash<int, JsonNode> m_contents; // of those
    QHash<int, QString> m_problems;
};

Contents::Contents(const History &history)
{
    for (const Revision &revision : history.revisions) {
        if (!revision.content)
            ++m_awaited[revision.parents.value(0)];
    }
    for (const Revision &revision : history.revisions) {
        std::optional<JsonNode> content = take(revision);
        if (const QString problem = problemWith(revision, content); !problem.isEmpty())
            m_problems.insert(revision.number, problem);
        if (content && m_awaited.value(revision.number) > 0)
            m_contents.emplace(revision.number, std::move(*content));
    }
}

std::optional<JsonNode> Contents::take(const Revision &revision)
{
    if (revision.content)
        return revision.content->toNode();
    const auto parent = m_contents.find(revision.parents.value(0));
    if (parent == m_contents.end())
        return {};
    const bool isLast = --m_awaited[parent.key()] == 0;
    JsonNode content = isLast ? std::move(*parent) : *parent;
    if (isLast)
        m_contents.erase(parent);
    return applyDelta(content, revision.changes) ? std::optional(std::move(content)) : std::nullopt;
}

QString Contents::problemWith(const Revision &revision, const std::optional<JsonNode> &content)
{
    if (!content || digestOf(*content) != revision.digest)
        return Words::tr("the content of revision %1 is not what it was when it was saved")
            .arg(revision.number);
    const auto read = contentFrom(*content, {nullptr, "content"_L1});
    if (read)
        return {};
    return Words::tr("revision %1: %2: %3")
        .arg(revision.number)
        .arg(read.error().path, read.error().reason);
}

// What is wrong with the revision that an entry tells of, if anything.
std::optional<QString> revisionProblem(
    const History &history, const Contents &contents, const LogEntry &entry)
{
    if (entry.revision == 0)
        return {};
    const Revision *revision = findRevision(history, entry.revision);
    if (!revision)
        return Words::tr("its revision %1 is gone").arg(entry.revision);
    if (revision->digest != entry.digest)
        return Words::tr("revision %1 has another digest").arg(entry.revision);
    const QString problem = contents.problemOf(entry.revision);
    return problem.isEmpty() ? std::nullopt : std::optional(problem);
}

} // namespace

std::optional<BrokenEntry> firstBroken(const History &history)
{
    const Contents contents(history);
    const int forged = firstForged(history.log).value_or(int(history.log.size()) + 1);
    QSet<int> told;
    for (const LogEntry &entry : history.log.first(forged - 1)) {
        if (const auto problem = revisionProblem(history, contents, entry))
            return BrokenEntry{entry.number, *problem};
        told << entry.revision;
    }
    if (forged <= history.log.size())
        return BrokenEntry{forged, Words::tr("it was changed, or one before it is missing")};
    const auto untold = std::ranges::find_if(history.revisions, [&](const Revision &revision) {
        return revision.kind != RevisionKind::Autosave && !told.contains(revision.number);
    });
    if (untold == history.revisions.end())
        return {};
    return BrokenEntry{forged, Words::tr("no entry tells of revision %1").arg(untold->number)};
}

} // namespace rapporteur
