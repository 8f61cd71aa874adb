// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyfile.h"

#include "jsonparse.h"
#include "newsroomfile.h"
#include "savefile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr qint64 mostBytes = 1'048'576;

Result<Policy> policyIn(const QByteArray &bytes)
{
    const auto root = parseJson(bytes);
    if (!root)
        return fail(
            Error::Kind::Parse,
            Words::tr("line %1, column %2: %3")
                .arg(root.error().line)
                .arg(root.error().column)
                .arg(root.error().reason));
    const auto review = std::ranges::find(root->members, QByteArrayView("review"), &JsonMember::name);
    if (review == root->members.end())
        return Policy();
    return readPolicy(review->value, {nullptr, "review"_L1});
}

} // namespace

Result<Policy> policyFor(const QString &readoutPath)
{
    const QString path = newsroomFileOf(readoutPath);
    if (path.isEmpty())
        return Policy();
    return readFile(path, mostBytes).and_then([&](const QByteArray &bytes) {
        return policyIn(bytes).transform_error([&](const Error &error) {
            return Error{error.kind, Words::tr("%1: %2").arg(path, error.message)};
        });
    });
}

} // namespace rapporteur
