// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "actor.h"
#include "policyfields.h"
#include "valuereader.h"
#include "walk.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr int mostApprovals = 99;

bool isFingerprint(const QString &key)
{
    static const QRegularExpression form(u"^([0-9A-F]{40}|[0-9A-F]{64})$"_s);
    return form.matchView(key).hasMatch();
}

// Fingerprints as people copy them: in groups, in small letters.
QString compact(QString key)
{
    return key.remove(u' ').toUpper();
}

QString problemOf(const Policy &policy)
{
    if (policy.approvals.isEmpty())
        return Words::tr("at least one approval must be asked for");
    for (const Requirement &requirement : policy.approvals) {
        if (requirement.count < 1 || requirement.count > mostApprovals)
            return Words::tr("an approval’s count is not 1 to %1").arg(mostApprovals);
    }
    for (const Reviewer &reviewer : policy.reviewers) {
        if (reviewer.person.isEmpty())
            return Words::tr("a reviewer has no person");
        for (const QString &key : reviewer.keys) {
            if (!isFingerprint(key))
                return Words::tr("“%1” is no fingerprint of a key").arg(key);
        }
    }
    return {};
}

QList<Scope> sections(const Scope &wanted, const Readout &content)
{
    QList<Scope> found;
    forEachBlock(content, [&](const Block &block) {
        const bool isIt = block.id == wanted.part || block.text.plain == wanted.part;
        if (block.kind == BlockKind::Heading && isIt)
            found << Scope{Scope::Kind::Section, block.id};
    });
    return found;
}

QList<Scope> translations(const Scope &wanted, const Readout &content)
{
    QList<Scope> found;
    for (const Edition &edition : content.editions) {
        const bool isIt = wanted.part.isEmpty() || edition.language == wanted.part;
        if (edition.kind != Edition::Kind::Original && isIt)
            found << Scope{Scope::Kind::Translation, edition.language};
    }
    return found;
}

// A text that several sides give out together names none, or is set into the release whole.
bool isJoint(const Readout &content)
{
    bool joint = content.sides.isEmpty();
    forEachBlock(content, [&](const Block &block) { joint |= block.kind == BlockKind::Wrapped; });
    return joint;
}

QList<Scope> scopesIn(const Scope &wanted, const Readout &content)
{
    switch (wanted.kind) {
    case Scope::Kind::All:
    case Scope::Kind::Titles: return {wanted};
    case Scope::Kind::Section: return sections(wanted, content);
    case Scope::Kind::Translation: return translations(wanted, content);
    case Scope::Kind::Counterpart: break;
    }
    return isJoint(content) ? QList{wanted} : QList<Scope>();
}

} // namespace

Result<Policy> readPolicy(const JsonValue &value, const JsonPath &path)
{
    Read<Policy> policy = readAs<Policy>(value, path);
    if (!policy)
        return fail(
            Error::Kind::Invalid,
            Words::tr("%1: %2").arg(policy.error().path, policy.error().reason));
    for (Reviewer &reviewer : policy->reviewers)
        std::ranges::transform(reviewer.keys, reviewer.keys.begin(), compact);
    if (const QString reason = problemOf(*policy); !reason.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("%1: %2").arg(path.toString(), reason));
    return *policy;
}

QList<Requirement> requirementsFor(const Policy &policy, const Readout &content)
{
    QList<Requirement> all;
    for (const Requirement &requirement : policy.approvals) {
        for (const Scope &scope : scopesIn(requirement.scope, content))
            all << Requirement{scope, requirement.role, requirement.count};
    }
    const auto isOfAll = [](const Requirement &each) { return each.scope.kind == Scope::Kind::All; };
    if (std::ranges::none_of(all, isOfAll))
        all << Requirement(); // nothing goes out unread: what belongs to no part may have changed
    return all;
}

const Reviewer *findReviewer(const Policy &policy, const QString &person)
{
    const auto found = std::ranges::find_if(policy.reviewers, [&](const Reviewer &reviewer) {
        return isSamePerson(reviewer.person, person);
    });
    return found == policy.reviewers.end() ? nullptr : &*found;
}

bool isEntitled(const Policy &policy, const QString &person, const QString &role)
{
    if (policy.reviewers.isEmpty())
        return true;
    const Reviewer *reviewer = findReviewer(policy, person);
    return reviewer && (reviewer->roles.isEmpty() || reviewer->roles.contains(role));
}

} // namespace rapporteur
