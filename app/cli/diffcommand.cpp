// SPDX-License-Identifier: GPL-3.0-or-later
#include "changenodes.h"
#include "command.h"
#include "digest.h"
#include "format.h"
#include "redline.h"
#include "revisions.h"
#include "savefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

JsonNode sideNode(const QString &file, const Readout &readout)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("file"_ba, JsonNode::ofString(file));
    node.add("digest"_ba, JsonNode::ofString(digestOf(readout)));
    return node;
}

QString asJson(const Comparison &comparison, const JsonNode &before, const JsonNode &after)
{
    JsonNode node(JsonNode::Kind::Object);
    node.add("before"_ba, before);
    node.add("after"_ba, after);
    for (const JsonMember &member : nodeOf(comparison).members)
        node.add(member.name, member.value);
    return QString::fromUtf8(toIndentedJson(node));
}

QString asList(const Comparison &comparison)
{
    QString lines;
    for (const Change &change : comparison.changes)
        lines += printable(changeSummary(change)) + u'\n';
    if (!comparison.numbering.isEmpty())
        lines += Cli::tr("changes of nothing but numbering: %1").arg(comparison.numbering.size())
                 + u'\n';
    return lines;
}

Page pageOf(const Compared &compared)
{
    Page page = redlinePage(compared);
    page.info.title = Cli::tr("Changes: %1").arg(page.info.title);
    return withChangeList(std::move(page), compared);
}

// What the whole text is wanted as; empty: not at all.
QString formatIdOf(const Arguments &arguments)
{
    if (arguments.has("to"_L1))
        return arguments.value("to"_L1);
    return arguments.has("html"_L1)   ? u"html"_s
           : arguments.has("text"_L1) ? u"txt"_s
                                      : QFileInfo(arguments.value("output"_L1)).suffix();
}

Result<const Format *> formatOf(const Arguments &arguments)
{
    const QString id = formatIdOf(arguments);
    const Format *format = formatFor(id);
    if (!format && (!id.isEmpty() || arguments.has("output"_L1)))
        return fail(Error::Kind::Usage, Cli::tr("there is no format \"%1\"").arg(id));
    if (format && format->id == "pdf"_ba && !arguments.has("output"_L1))
        return fail(Error::Kind::Usage, Cli::tr("--to pdf needs a file to write: --output FILE"));
    return format;
}

Result<> deliver(const Rendered &rendered, const QString &output, const Console &console)
{
    for (const Issue &issue : rendered.issues)
        console.err << issueLine(output, issue);
    if (!output.isEmpty())
        return saveFile(output, rendered.bytes).transform([](const FileStamp &) {});
    console.out << QString::fromUtf8(rendered.bytes);
    return {};
}

Result<> print(const Compared &compared, const Arguments &arguments, const Console &console)
{
    const Result<const Format *> format = formatOf(arguments);
    if (!format)
        return std::unexpected(format.error());
    if (!*format) {
        console.out << asList(compared.comparison);
        return {};
    }
    RenderCache cache;
    return (*format)->render(pageOf(compared), {}, cache).and_then([&](const Rendered &rendered) {
        return deliver(rendered, arguments.value("output"_L1), console);
    });
}

} // namespace

Result<ExitCode> diffCommand(const Arguments &arguments, const Console &console)
{
    const QString &beforeName = arguments.operands.first();
    const QString &afterName = arguments.operands.last();
    const Result<Readout> before = loadRevision(beforeName);
    if (!before)
        return std::unexpected(before.error());
    const Result<Readout> after = loadRevision(afterName);
    if (!after)
        return std::unexpected(after.error());
    const Compared both = compared(*before, *after);
    const ExitCode code = both.comparison.isEmpty() ? ExitCode::Good : ExitCode::Findings;
    if (!arguments.has("json"_L1))
        return print(both, arguments, console).transform([code] { return code; });
    console.out
        << asJson(both.comparison, sideNode(beforeName, *before), sideNode(afterName, *after));
    return code;
}

} // namespace rapporteur
