// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutfile.h"

#include "bounds.h"
#include "jsonparse.h"
#include "structure.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadoutFile)
};

constexpr QLatin1StringView formatName("rapporteur-readout");
constexpr std::array<QByteArrayView, 5>
    memberNames{"format", "version", "content", "history", "review"};

using Checked = std::expected<void, ContentProblem>;

const JsonNode *memberOf(const JsonNode &node, QByteArrayView name)
{
    const auto member = std::ranges::find(node.members, name, &JsonMember::name);
    return member == node.members.end() ? nullptr : &member->value;
}

// The version that the file says it has; 0: it is no readout.
qint64 versionOf(const JsonNode &root)
{
    const JsonNode *format = memberOf(root, "format");
    const JsonNode *version = memberOf(root, "version");
    if (!format || format->string != formatName || !version
        || version->kind != JsonNode::Kind::Integer)
        return 0;
    return std::max(version->number, qint64(0));
}

bool isTwice(const JsonNode &root, const JsonMember &member)
{
    return std::ranges::count(root.members, member.name, &JsonMember::name) > 1;
}

Checked knownMembersOnce(const JsonNode &root)
{
    for (const JsonMember &member : root.members) {
        const QString name = QString::fromUtf8(member.name);
        if (!std::ranges::contains(memberNames, QByteArrayView(member.name)))
            return std::unexpected(ContentProblem{name, Words::tr("there is no such member here")});
        if (isTwice(root, member))
            return std::unexpected(ContentProblem{name, Words::tr("this member stands here twice")});
    }
    return {};
}

QByteArray verbatimMember(const JsonNode &root, QByteArrayView name)
{
    const JsonNode *member = memberOf(root, name);
    return member ? member->verbatim : QByteArray();
}

QString problemMessage(const QString &name, const ContentProblem &problem)
{
    return Words::tr("%1: %2: %3").arg(name, problem.path, problem.reason);
}

Result<> wellStructured(const QString &name, const Readout &content)
{
    const QList<ContentProblem> problems = structureProblems(content);
    if (problems.isEmpty())
        return {};
    return fail(Error::Kind::Invalid, problemMessage(name, problems.first()));
}

std::expected<ReadoutFile, ContentProblem> fileFrom(const JsonNode &root)
{
    if (const Checked checked = knownMembersOnce(root); !checked)
        return std::unexpected(checked.error());
    const JsonNode *content = memberOf(root, "content");
    if (!content)
        return std::unexpected(ContentProblem{u"content"_s, Words::tr("this member is missing")});
    std::expected<Readout, ContentProblem> readout = contentFrom(*content, {nullptr, "content"_L1});
    if (!readout)
        return std::unexpected(readout.error());
    return ReadoutFile{
        std::move(*readout), verbatimMember(root, "history"), verbatimMember(root, "review")};
}

QString newerMessage(const QString &name, qint64 version)
{
    return Words::tr(
               "%1 has version %2 of the file format, and this program reads up to version %3; "
               "open it with a newer Rapporteur")
        .arg(name, QString::number(version), QString::number(fileVersion));
}

// Whoever chose to replace a file did not choose to lose what only a newer program can read.
Result<> notNewerOnDisk(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    const Result<QByteArray> bytes = readFile(path, bounds::fileBytes);
    if (!bytes)
        return {};
    const auto root = parseJson(*bytes, {"history", "review", "content"});
    if (root && versionOf(*root) > fileVersion)
        return fail(Error::Kind::Newer, newerMessage(path, versionOf(*root)));
    return {};
}

} // namespace

Result<ReadoutFile> readReadout(QByteArrayView bytes, const QString &name)
{
    return readDraft(bytes, name).and_then([&name](ReadoutFile file) -> Result<ReadoutFile> {
        if (const Result<> structured = wellStructured(name, file.content); !structured)
            return std::unexpected(structured.error());
        return file;
    });
}

Result<ReadoutFile> readDraft(QByteArrayView bytes, const QString &name)
{
    if (bytes.size() > bounds::fileBytes) {
        return fail(
            Error::Kind::Parse,
            Words::tr("%1 is larger than %2 MiB")
                .arg(name, QString::number(bounds::fileBytes / bounds::mebibyte)));
    }
    const auto root = parseJson(bytes, {"history", "review"});
    if (!root) {
        const JsonSyntaxError &error = root.error();
        return fail(
            Error::Kind::Parse,
            Words::tr("%1, line %2, column %3: %4")
                .arg(name, QString::number(error.line), QString::number(error.column), error.reason));
    }
    const qint64 version = versionOf(*root);
    if (version == 0)
        return fail(Error::Kind::Parse, Words::tr("%1 is not a readout").arg(name));
    if (version > fileVersion)
        return fail(Error::Kind::Newer, newerMessage(name, version));
    return fileFrom(*root).transform_error([&name](const ContentProblem &problem) {
        return Error{Error::Kind::Invalid, problemMessage(name, problem)};
    });
}

QByteArray toJson(const ReadoutFile &file)
{
    JsonNode root(JsonNode::Kind::Object);
    root.add("format"_ba, JsonNode::ofString(formatName));
    root.add("version"_ba, JsonNode::ofInteger(fileVersion));
    root.add("content"_ba, contentNode(file.content));
    if (!file.history.isEmpty())
        root.add("history"_ba, JsonNode::ofVerbatim(file.history));
    if (!file.review.isEmpty())
        root.add("review"_ba, JsonNode::ofVerbatim(file.review));
    return toIndentedJson(root);
}

Result<LoadedReadout> loadReadout(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, bounds::fileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readReadout(*bytes, path).transform([&](ReadoutFile file) {
        return LoadedReadout{std::move(file), stampOf(*bytes)};
    });
}

Result<FileStamp> saveReadout(
    const QString &path, const ReadoutFile &file, const std::optional<FileStamp> &expected)
{
    if (const Result<> structured = wellStructured(path, file.content); !structured)
        return std::unexpected(structured.error());
    if (const Result<> replaceable = notNewerOnDisk(path); !replaceable)
        return std::unexpected(replaceable.error());
    return saveFile(path, toJson(file), expected);
}

} // namespace rapporteur
