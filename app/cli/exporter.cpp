// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "compose.h"
#include "digest.h"
#include "historyjson.h"
#include "inputs.h"
#include "mediapath.h"
#include "outputnames.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Places of the editions that are asked for.
QList<qsizetype> chosenEditions(const Readout &readout, const QString &wanted)
{
    QList<qsizetype> chosen;
    for (qsizetype place = 0; place < readout.editions.size(); ++place) {
        const Edition &edition = readout.editions.at(place);
        const bool isWanted = wanted.isEmpty() || edition.id == wanted
                              || edition.language.compare(wanted, Qt::CaseInsensitive) == 0;
        if (isWanted)
            chosen += place;
    }
    return chosen;
}

Error nothingToExport(const QString &file, const QString &wanted)
{
    const QString message = wanted.isEmpty()
                                ? Cli::tr("%1 has no edition to export").arg(file)
                                : Cli::tr("%1 has no edition \"%2\"").arg(file, wanted);
    return {wanted.isEmpty() ? Error::Kind::Invalid : Error::Kind::Usage, message};
}

void addIssues(Outcome &outcome, const QString &file, const QList<Issue> &issues)
{
    for (const Issue &issue : issues) {
        outcome.err += issueLine(file, issue);
        if (issue.severity != Issue::Severity::Hint)
            outcome.code = std::max(outcome.code, ExitCode::Findings);
    }
}

} // namespace

Exporter::Exporter(const ExportPlan &plan)
    : m_plan(&plan)
{}

std::vector<Outcome> Exporter::operator()(std::span<const qsizetype> files)
{
    std::vector<Outcome> outcomes;
    for (const qsizetype file : files) {
        m_current = outcomes.size();
        outcomes.push_back(exportFile(file));
    }
    deliver(outcomes);
    return outcomes;
}

Outcome Exporter::exportFile(qsizetype file)
{
    Outcome outcome;
    if (const Result<ReadoutFile> loaded = loadInputFile(m_plan->files.at(file)); loaded)
        exportReadout(*loaded, file, outcome);
    else
        outcome.add(loaded.error());
    return outcome;
}

void Exporter::exportReadout(const ReadoutFile &loaded, qsizetype file, Outcome &outcome)
{
    const Readout &readout = loaded.content;
    const QString digest = digestOf(readout);
    const int revision = revisionWith(readHistory(loaded.history).value_or(History()), digest);
    const QString &path = m_plan->files.at(file);
    const QList<qsizetype> chosen = chosenEditions(readout, m_plan->edition);
    if (chosen.isEmpty())
        outcome.add(nothingToExport(path, m_plan->edition));
    const QStringList suffixes = editionSuffixes(readout);
    const QString mediaFolder = QFileInfo(mediaFolderOf(path)).absoluteFilePath();
    for (const qsizetype place : chosen) {
        const Edition &edition = readout.editions.at(place);
        const Page page = compose(
            readout,
            profileFor(readout.profile, edition.language),
            {.edition = edition.id,
             .mediaFolder = mediaFolder,
             .address = {},
             .digest = digest,
             .revision = revision});
        render(page, m_plan->names.at(file) + suffixes.at(place), path, outcome);
    }
}

void Exporter::render(const Page &page, const QString &name, const QString &file, Outcome &outcome)
{
    for (const Format *format : m_plan->formats) {
        const QString fileName = name + u'.' + QLatin1StringView(format->suffix);
        const auto send = [&](const Rendered &rendered) {
            addIssues(outcome, file, rendered.issues);
            return outputPath(m_plan->folder, fileName).and_then([&](const QString &path) {
                return m_outbox.put(path, rendered.bytes).transform([&path] { return path; });
            });
        };
        const Result<QString> path = format->render(page, m_plan->render, m_cache).and_then(send);
        if (path)
            m_sent.push_back({m_current, *path});
        else
            outcome.add(path.error());
    }
}

void Exporter::deliver(std::span<Outcome> outcomes)
{
    const QList<Result<>> delivered = m_outbox.deliver();
    for (size_t i = 0; i < m_sent.size(); ++i) {
        const Sent &sent = m_sent[i];
        if (const Result<> &result = delivered.at(qsizetype(i)); result)
            outcomes[sent.outcome].out += printable(sent.path) + u'\n';
        else
            outcomes[sent.outcome].add(result.error());
    }
    m_sent.clear();
}

} // namespace rapporteur
