// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewjson.h"

#include "discussionproblems.h"
#include "jsondocument.h"
#include "reviewfields.h"
#include "sha256.h"
#include "valuereader.h"
#include "valuewriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString problemOf(const Statement &statement)
{
    if (!statement.time.isValid() || statement.person.isEmpty())
        return Words::tr("its time or its person is missing");
    if (statement.revision < 1)
        return Words::tr("its revision is missing");
    return isSha256(statement.digest) ? QString()
                                      : Words::tr("its digest is not 64 hexadecimal digits");
}

std::optional<ContentProblem> problemIn(const Review &review)
{
    for (qsizetype index = 0; index < review.approvals.size(); ++index) {
        const QString reason = problemOf(review.approvals.at(index).statement);
        if (!reason.isEmpty())
            return ContentProblem{u"review.approvals[%1]"_s.arg(index), reason};
    }
    return problemInDiscussion(review);
}

std::unexpected<Error> refused(const ContentProblem &problem)
{
    return fail(Error::Kind::Invalid, Words::tr("%1: %2").arg(problem.path, problem.reason));
}

} // namespace

Result<Review> readReview(QByteArrayView json)
{
    if (json.isEmpty())
        return Review();
    const auto document = JsonDocument::parse(json);
    if (!document) {
        const JsonSyntaxError &error = document.error();
        return fail(
            Error::Kind::Parse,
            Words::tr("review, line %1, column %2: %3")
                .arg(error.line)
                .arg(error.column)
                .arg(error.reason));
    }
    return readReview(document->root());
}

Result<Review> readReview(const JsonValue &value)
{
    Read<Review> review = readAs<Review>(value, {nullptr, "review"_L1});
    if (!review)
        return refused(review.error());
    if (const std::optional<ContentProblem> problem = problemIn(*review))
        return refused(*problem);
    return std::move(*review);
}

QByteArray toJson(const Review &review)
{
    if (review == Review())
        return {};
    // as a member of the file's root, one step further in
    return toIndentedJson(nodeOf(review)).trimmed().replace("\n", "\n  ");
}

} // namespace rapporteur
