// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom.h"

#include "bounds.h"
#include "jsondocument.h"
#include "newsroomcheck.h"
#include "newsroomfields.h"
#include "savefile.h"
#include "valuereader.h"
#include "valuewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Newsroom)
};

constexpr int newsroomVersion = 1;
constexpr QLatin1StringView formatName("rapporteur-newsroom");

// Takes the member out of the object; what remains is the newsroom's own.
JsonNode taken(JsonNode &root, QByteArrayView name)
{
    const auto member = std::ranges::find(root.members, name, &JsonMember::name);
    if (member == root.members.end())
        return JsonNode();
    JsonNode value = std::move(member->value);
    root.members.erase(member);
    return value;
}

Result<JsonNode> parsed(QByteArrayView bytes, const QString &name)
{
    const auto document = JsonDocument::parse(bytes);
    if (document)
        return document->root().toNode();
    const JsonSyntaxError &error = document.error();
    return fail(
        Error::Kind::Parse,
        Words::tr("%1, line %2, column %3: %4")
            .arg(name)
            .arg(error.line)
            .arg(error.column)
            .arg(error.reason));
}

Result<> ofKnownVersion(JsonNode &root, const QString &name)
{
    const bool isNewsroom = taken(root, "format").string == formatName;
    const JsonNode version = taken(root, "version");
    if (!isNewsroom || version.kind != JsonNode::Kind::Integer || version.number < 1)
        return fail(
            Error::Kind::Parse,
            Words::tr(R"(%1 is not a newsroom: it must say "format": "%2" and "version": %3)")
                .arg(name, formatName)
                .arg(newsroomVersion));
    if (version.number > newsroomVersion)
        return fail(
            Error::Kind::Newer,
            Words::tr("%1 has version %2, and this program reads up to version %3; use a newer "
                      "Rapporteur")
                .arg(name)
                .arg(version.number)
                .arg(newsroomVersion));
    return {};
}

} // namespace

Result<Newsroom> readNewsroom(QByteArrayView bytes, const QString &name)
{
    Result<JsonNode> root = parsed(bytes, name);
    if (!root)
        return std::unexpected(root.error());
    if (const Result<> known = ofKnownVersion(*root, name); !known)
        return std::unexpected(known.error());
    const auto refused = [&name](const ContentProblem &problem) {
        const QString place = problem.path.isEmpty() ? name : name + u": "_s + problem.path;
        return fail(Error::Kind::Invalid, u"%1: %2"_s.arg(place, problem.reason));
    };
    const Read<Newsroom> newsroom = readAs<Newsroom>(*root, JsonPath());
    if (!newsroom)
        return refused(newsroom.error());
    if (const std::optional<ContentProblem> problem = newsroomProblem(*newsroom))
        return refused(*problem);
    return *newsroom;
}

QByteArray toJson(const Newsroom &newsroom)
{
    JsonNode root(JsonNode::Kind::Object);
    root.add("format"_ba, JsonNode::ofString(formatName));
    root.add("version"_ba, JsonNode::ofInteger(newsroomVersion));
    for (JsonMember &member : nodeOf(newsroom).members)
        root.add(std::move(member.name), std::move(member.value));
    return toIndentedJson(root);
}

Result<NewsroomFolder> findNewsroom(const QString &path)
{
    const QFileInfo given(path);
    if (!given.exists())
        return fail(Error::Kind::Read, Words::tr("%1 is not there").arg(path));
    const QString start = given.isDir() ? QDir(path).absolutePath() : given.absolutePath();
    const QString file = newsroomFileOf(path);
    if (file.isEmpty())
        return NewsroomFolder{.path = start, .newsroom = {}, .bytes = {}};
    const Result<QByteArray> bytes = readFile(file, bounds::fileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readNewsroom(*bytes, file).transform([&](Newsroom newsroom) {
        return NewsroomFolder{QFileInfo(file).absolutePath(), std::move(newsroom), *bytes};
    });
}

} // namespace rapporteur
