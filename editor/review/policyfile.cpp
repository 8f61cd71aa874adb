// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyfile.h"

#include "jsondocument.h"
#include "newsroomfile.h"
#include "savefile.h"

#include <QCoreApplication>

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
    const auto document = JsonDocument::parse(bytes);
    if (!document)
        return fail(
            Error::Kind::Parse,
            Words::tr("line %1, column %2: %3")
                .arg(document.error().line)
                .arg(document.error().column)
                .arg(document.error().reason));
    const std::optional<JsonValue> review = document->root().member("review");
    return review ? readPolicy(*review, {nullptr, "review"_L1}) : Policy();
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
