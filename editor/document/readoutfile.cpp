// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutfile.h"

#include "bounds.h"
#include "structure.h"
#include "valuereader.h"

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
constexpr std::array<QLatin1StringView, 5>
    memberNames{"format"_L1, "version"_L1, "content"_L1, "history"_L1, "review"_L1};

// The version that the file says it has; 0: it is no readout.
qint64 versionOf(const JsonValue &root)
{
    const std::optional<JsonValue> format = root.member("format");
    const std::optional<JsonValue> version = root.member("version");
    if (!format || !format->isString(formatName) || !version)
        return 0;
    return std::max(version->integer().value_or(0), qint64(0));
}

Checked knownMembersOnce(const JsonValue &root)
{
    FieldFinder finder(memberNames);
    for (const JsonItem &item : root.items()) {
        const JsonPath member{nullptr, QLatin1StringView(item.name)};
        if (const Read<std::size_t> found = finder.find(member); !found)
            return std::unexpected(found.error());
    }
    return {};
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

Read<Readout> contentIn(const JsonValue &root)
{
    if (const Checked checked = knownMembersOnce(root); !checked)
        return std::unexpected(checked.error());
    const std::optional<JsonValue> content = root.member("content");
    if (!content)
        return std::unexpected(ContentProblem{u"content"_s, Words::tr("this member is missing")});
    return contentFrom(*content, {nullptr, "content"_L1});
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
    const auto document = JsonDocument::parse(*bytes, {"history", "review", "content"});
    const qint64 version = document ? versionOf(document->root()) : 0;
    if (version > fileVersion)
        return fail(Error::Kind::Newer, newerMessage(path, version));
    return {};
}

Result<OpenedReadout> opened(
    QByteArrayView bytes, const QString &name, const QList<QByteArrayView> &kept)
{
    if (bytes.size() > bounds::fileBytes) {
        return fail(
            Error::Kind::Parse,
            Words::tr("%1 is larger than %2 MiB")
                .arg(name, QString::number(bounds::fileBytes / bounds::mebibyte)));
    }
    auto document = JsonDocument::parse(bytes, kept);
    if (!document) {
        const JsonSyntaxError &error = document.error();
        return fail(
            Error::Kind::Parse,
            Words::tr("%1, line %2, column %3: %4")
                .arg(name, QString::number(error.line), QString::number(error.column), error.reason));
    }
    const qint64 version = versionOf(document->root());
    if (version == 0)
        return fail(Error::Kind::Parse, Words::tr("%1 is not a readout").arg(name));
    if (version > fileVersion)
        return fail(Error::Kind::Newer, newerMessage(name, version));
    Read<Readout> content = contentIn(document->root());
    if (!content)
        return fail(Error::Kind::Invalid, problemMessage(name, content.error()));
    return OpenedReadout{
        std::move(*content), std::make_shared<const JsonDocument>(std::move(*document))};
}

} // namespace

Result<ReadoutFile> readReadout(QByteArrayView bytes, const QString &name)
{
    return readDraft(bytes, name).and_then([&name](ReadoutFile file) {
        return wellStructured(name, file.content).transform([&file] { return std::move(file); });
    });
}

Result<ReadoutFile> readDraft(QByteArrayView bytes, const QString &name)
{
    return opened(bytes, name, {"history", "review"}).transform([bytes](OpenedReadout readout) {
        return ReadoutFile{
            .content = std::move(readout.content),
            .history = readout.document->textOf("history", bytes),
            .review = readout.document->textOf("review", bytes)};
    });
}

Result<OpenedReadout> openReadout(QByteArrayView bytes, const QString &name)
{
    return opened(bytes, name, {}).and_then([&name](OpenedReadout readout) {
        return wellStructured(name, readout.content).transform([&readout] {
            return std::move(readout);
        });
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
