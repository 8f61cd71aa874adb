// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputcheck.h"

#include "compose.h"
#include "digest.h"
#include "format.h"
#include "mediapath.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Match = OutputCheck::Match;

// A text that the file may show.
struct Version
{
    int revision; // 0: none has it
    QString digest;
    Readout content;
};

qsizetype changedIn(const QList<Piece> &words)
{
    qsizetype length = 0;
    for (const Piece &piece : words)
        length += piece.kind == Piece::Kind::Same ? 0 : piece.text.size();
    return length;
}

class OutputChecker
{
public:
    OutputChecker(
        const QByteArray &bytes,
        const OutputText &output,
        const Dossier &dossier,
        const QString &path)
        : m_bytes(bytes)
        , m_output(output)
        , m_dossier(dossier)
        , m_mediaFolder(QFileInfo(mediaFolderOf(path)).absoluteFilePath())
        , m_digest(digestOf(dossier.content))
        , m_format(formatFor(output.format))
    {
        m_check.claim = output.provenance;
    }

    OutputCheck check() &&;

private:
    void checkAgainst(const Version &version);
    void compareWith(const Rendered &rendered, const Version &version);
    bool take(Match match, const Version &version);
    bool mayBe(QStringView digest) const;

    const QByteArray &m_bytes;
    const OutputText &m_output;
    const Dossier &m_dossier;
    QString m_mediaFolder;
    QString m_digest; // of the present content
    const Format *m_format;
    RenderCache m_cache;
    OutputCheck m_check;
};

bool OutputChecker::mayBe(QStringView digest) const
{
    return m_check.claim.digest.isEmpty() || m_check.claim.digest == digest;
}

bool OutputChecker::take(Match match, const Version &version)
{
    if (match >= m_check.match)
        return false;
    m_check.match = match;
    m_check.revision = version.revision;
    m_check.digest = version.digest;
    m_check.isPresent = version.digest == m_digest;
    m_check.words.clear();
    return true;
}

void OutputChecker::compareWith(const Rendered &rendered, const Version &version)
{
    if (rendered.bytes == m_bytes) {
        take(Match::SameBytes, version);
        return;
    }
    const Result<OutputText> expected = readOutput(rendered.bytes);
    if (!expected || m_check.isGood())
        return;
    if (sayTheSame(expected->words, m_output.words)) {
        take(Match::SameWords, version);
        return;
    }
    QList<Piece> words = markedUp(expected->words.simplified(), m_output.words.simplified());
    const bool isNearer = version.digest == m_check.digest
                          && changedIn(words) < changedIn(m_check.words);
    if (take(Match::OtherWords, version) || isNearer)
        m_check.words = std::move(words);
}

// In each of its editions, and on both papers: the file does not say which it is.
void OutputChecker::checkAgainst(const Version &version)
{
    for (const Edition &edition : version.content.editions) {
        const Page page = compose(
            version.content,
            profileFor(version.content.profile, edition.language),
            {.edition = edition.id,
             .mediaFolder = m_mediaFolder,
             .address = {},
             .digest = version.digest,
             .revision = m_check.claim.revision});
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            if (m_check.match == Match::SameBytes)
                return;
            if (paper == Paper::Letter && m_output.format != "pdf"_L1)
                continue;
            const RenderOptions
                options{.paper = paper, .provenance = !m_check.claim.digest.isEmpty()};
            if (const Result<Rendered> rendered = m_format->render(page, options, m_cache))
                compareWith(*rendered, version);
        }
    }
}

OutputCheck OutputChecker::check() &&
{
    if (mayBe(m_digest))
        checkAgainst({revisionWith(m_dossier.history, m_digest), m_digest, m_dossier.content});
    for (const Revision &revision : std::views::reverse(m_dossier.history.revisions)) {
        if (m_check.isGood())
            break;
        if (!mayBe(revision.digest))
            continue;
        if (const Result<Readout> content = contentOf(m_dossier.history, revision.number))
            checkAgainst({revision.number, revision.digest, *content});
    }
    return std::move(m_check);
}

} // namespace

OutputCheck checkedOutput(
    const QByteArray &bytes, const OutputText &output, const Dossier &dossier, const QString &path)
{
    return OutputChecker(bytes, output, dossier, path).check();
}

} // namespace rapporteur
