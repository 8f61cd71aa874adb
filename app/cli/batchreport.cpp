// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchreport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

BatchReport::BatchReport(const QStringList &files, const Console &console)
    : m_files(files)
    , m_console(console)
{}

void BatchReport::add(qsizetype file, Outcome outcome)
{
    ++m_done;
    ++m_counts[outcome.code];
    clearProgress();
    m_waiting.emplace(file, std::move(outcome));
    for (auto next = m_waiting.begin(); next != m_waiting.end() && next->first == m_printed;
         next = m_waiting.erase(next)) {
        print(next->second);
        ++m_printed;
    }
    showProgress(m_files.at(file));
}

void BatchReport::print(const Outcome &outcome)
{
    m_console.out << outcome.out;
    m_console.err << outcome.err;
    if (m_console.live)
        m_console.out.flush(); // so that both read in order on one screen
    m_console.err.flush();
}

void BatchReport::showProgress(const QString &file)
{
    if (!m_console.live || m_files.size() < 2)
        return;
    m_console.err << m_done << '/' << m_files.size() << ' ' << printable(QFileInfo(file).fileName())
                  << Qt::flush;
}

void BatchReport::clearProgress()
{
    if (m_console.live)
        m_console.err << "\r\x1b[K"; // to the line's start, clear to its end
}

ExitCode BatchReport::finish()
{
    clearProgress();
    if (m_files.size() > 1) {
        QStringList parts{Cli::tr("files: %1").arg(m_files.size())};
        for (const ExitMeaning &meaning : exitMeanings()) {
            if (m_counts.contains(meaning.code))
                parts += u"%1: %2"_s.arg(Cli::tr(meaning.label)).arg(m_counts[meaning.code]);
        }
        m_console.err << parts.join(", "_L1) << '\n';
    }
    m_console.err.flush();
    return m_counts.empty() ? ExitCode::Good : m_counts.rbegin()->first;
}

} // namespace rapporteur
