// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputverdict.h"

#include "outputcheck.h"
#include "reviewing.h"
#include "standing.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Match = OutputCheck::Match;

constexpr qint64 mostBytes = 256 << 20;
constexpr std::array matchNames{"bytes"_L1, "words"_L1, "otherWords"_L1, "noRevision"_L1};

Error inFile(const QString &path, const Error &error)
{
    return {error.kind, Cli::tr("%1: %2").arg(path, error.message)};
}

// A readout with the id that the output names, beside it or in the current folder.
QString readoutFor(const QString &output, const QString &id)
{
    for (const QString &folder : {QFileInfo(output).path(), QDir::currentPath()}) {
        const QDir place(folder);
        for (const QString &name : place.entryList({u"*.readout"_s}, QDir::Files, QDir::Name)) {
            const Result<LoadedReadout> loaded = loadReadout(place.filePath(name));
            if (loaded && loaded->file.content.id == id)
                return place.filePath(name);
        }
    }
    return {};
}

// Approvals of the text that the output shows, the latest word on it.
QStringList approversOf(const Standing &standing, const QString &digest)
{
    QStringList people;
    for (const JudgedApproval &judged : standing.approvals) {
        const Statement &statement = judged.approval.statement;
        const bool counts = judged.validity == Validity::Good || judged.validity == Validity::Stale;
        if (counts && statement.digest == digest && statement.decision == ReviewDecision::Approved)
            people << Cli::tr("%1, %2").arg(statement.person, statement.time.toString(Qt::ISODate));
    }
    return people;
}

struct Verdict
{
    OutputCheck check;
    QString readout;    // its file
    bool isOurs = true; // of that readout
    QStringList approvers;
};

QString shownSentence(const OutputCheck &check)
{
    const QString text = check.revision > 0 ? Cli::tr("revision %1").arg(check.revision)
                                            : Cli::tr("a text that was never saved as a revision");
    switch (check.match) {
    case Match::SameBytes: return Cli::tr("it is, byte for byte, an export of %1").arg(text);
    case Match::SameWords: return Cli::tr("its words are those of %1").arg(text);
    case Match::OtherWords: return Cli::tr("its words are not those of %1:").arg(text);
    case Match::NoRevision: break;
    }
    return Cli::tr("the readout has no such text");
}

QString differenceLines(const QList<Piece> &words)
{
    QString lines;
    for (const Piece &piece : words) {
        if (piece.kind == Piece::Kind::Deleted)
            lines += Cli::tr("  missing: %1").arg(printable(piece.text.trimmed())) + u'\n';
        else if (piece.kind == Piece::Kind::Inserted)
            lines += Cli::tr("  added: %1").arg(printable(piece.text.trimmed())) + u'\n';
    }
    return lines;
}

QString asText(const QString &output, const Verdict &verdict)
{
    const OutputCheck &check = verdict.check;
    const auto line = [&](const QString &words) {
        return printable(u"%1: %2"_s.arg(output, words)) + u'\n';
    };
    if (!verdict.isOurs)
        return line(Cli::tr("it was made of another readout, %1").arg(check.claim.readoutId));
    QString text = line(shownSentence(check)) + differenceLines(check.words);
    if (check.match == Match::NoRevision)
        return text;
    if (!check.isPresent)
        text += line(Cli::tr("the readout has been changed since"));
    if (verdict.approvers.isEmpty())
        text += line(Cli::tr("nobody has approved that text"));
    for (const QString &person : verdict.approvers)
        text += line(Cli::tr("approved by %1").arg(person));
    return text;
}

JsonNode nodeOf(const QString &output, const Verdict &verdict)
{
    const OutputCheck &check = verdict.check;
    JsonNode node(JsonNode::Kind::Object);
    const auto add = [&](const QByteArray &name, const QString &text) {
        node.add(name, JsonNode::ofString(text));
    };
    add("output"_ba, output);
    add("readout"_ba, verdict.readout);
    add("match"_ba, matchNames.at(size_t(check.match)));
    node.add("ours"_ba, JsonNode::ofBool(verdict.isOurs));
    node.add("revision"_ba, JsonNode::ofInteger(check.revision));
    add("digest"_ba, check.digest);
    node.add("present"_ba, JsonNode::ofBool(check.isPresent));
    JsonNode claim(JsonNode::Kind::Object);
    claim.add("readout"_ba, JsonNode::ofString(check.claim.readoutId));
    claim.add("revision"_ba, JsonNode::ofInteger(check.claim.revision));
    claim.add("digest"_ba, JsonNode::ofString(check.claim.digest));
    node.add("claim"_ba, std::move(claim));
    JsonNode approvers(JsonNode::Kind::Array);
    for (const QString &person : verdict.approvers)
        approvers.add(JsonNode::ofString(person));
    node.add("approvedBy"_ba, std::move(approvers));
    return node;
}

ExitCode codeOf(const Verdict &verdict)
{
    if (!verdict.isOurs || !verdict.check.isGood())
        return ExitCode::Refused;
    return verdict.approvers.isEmpty() ? ExitCode::Findings : ExitCode::Good;
}

Result<ExitCode> withoutReadout(
    const QString &output, const Provenance &claim, const Console &console)
{
    const QString says = claim.digest.isEmpty()
                             ? Cli::tr("it does not say which readout it was made of")
                             : Cli::tr("it says that it shows revision %1 of readout %2")
                                   .arg(claim.revision)
                                   .arg(claim.readoutId);
    console.out << printable(output + u": "_s + says) << '\n'
                << Cli::tr("name the readout to see whether that is true") << '\n';
    return ExitCode::Findings;
}

Verdict verdictOn(
    const QByteArray &bytes,
    const OutputText &text,
    const LoadedDossier &loaded,
    const QString &path)
{
    Verdict verdict{{}, path, true, {}};
    const Dossier &dossier = loaded.dossier;
    const QString &claimed = text.provenance.readoutId;
    verdict.isOurs = claimed.isEmpty() || claimed == dossier.content.id;
    verdict.check.claim = text.provenance;
    if (!verdict.isOurs)
        return verdict;
    verdict.check = checkedOutput(bytes, text, dossier, path);
    verdict.approvers = approversOf(standingOf(dossier, loaded.policy), verdict.check.digest);
    return verdict;
}

} // namespace

Result<ExitCode> verifyOutput(
    const QString &output, const QString &readout, bool asJson, const Console &console)
{
    const Result<QByteArray> bytes = readFile(output, mostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<OutputText> text = readOutput(*bytes);
    if (!text)
        return std::unexpected(inFile(output, text.error()));
    const QString path = readout.isEmpty() ? readoutFor(output, text->provenance.readoutId)
                                           : readout;
    if (path.isEmpty())
        return withoutReadout(output, text->provenance, console);
    return loadDossier(path).transform([&](const LoadedDossier &loaded) {
        const Verdict verdict = verdictOn(*bytes, *text, loaded, path);
        console.out
            << (asJson ? QString::fromUtf8(toIndentedJson(nodeOf(output, verdict)))
                       : asText(output, verdict));
        return codeOf(verdict);
    });
}

} // namespace rapporteur
