// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify.h"

#include "bounds.h"
#include "parallel.h"
#include "savefile.h"
#include "sha256.h"
#include "sitefolder.h"
#include "sitesignature.h"
#include "sitestate.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

using Kind = SiteFinding::Kind;

struct Row
{
    QLatin1StringView name;
    const char *meaning; // to be translated in context "Site"
};

constexpr std::array rows{
    Row{"changed"_L1, QT_TRANSLATE_NOOP("Site", "it is not as it was published")},
    Row{"missing"_L1, QT_TRANSLATE_NOOP("Site", "it was published, and is not there")},
    Row{"foreign"_L1, QT_TRANSLATE_NOOP("Site", "it was not published")},
    Row{"not-approved"_L1,
        QT_TRANSLATE_NOOP("Site", "no approval in the newsroom holds for what it shows")},
    Row{"unsigned"_L1, QT_TRANSLATE_NOOP("Site", "the newsroom asks for a signature, it has none")},
    Row{"forged"_L1, QT_TRANSLATE_NOOP("Site", "its signature is forged, or of another manifest")},
    Row{"unknown-key"_L1, QT_TRANSLATE_NOOP("Site", "the key that signed it is not known here")},
    Row{"expired-key"_L1, QT_TRANSLATE_NOOP("Site", "the key that signed it has expired")},
    Row{"revoked-key"_L1, QT_TRANSLATE_NOOP("Site", "the key that signed it was revoked")},
    Row{"other-key"_L1, QT_TRANSLATE_NOOP("Site", "another key than the newsroom’s signed it")},
    Row{"unchecked"_L1, QT_TRANSLATE_NOOP("Site", "GnuPG could not check its signature")},
};

// Whether the newsroom's approvals hold for the text that the record published.
bool isApproved(const SiteRecord &record, const VerifyOptions &options)
{
    const QString path = options.newsroom + u'/' + QString::fromUtf8(record.path);
    const auto approved = readFile(path, bounds::fileBytes)
                              .and_then(
                                  [&](const QByteArray &bytes) { return openDossier(bytes, path); })
                              .and_then([&](Dossier dossier) {
                                  return options.judge(std::move(dossier), options.asOf);
                              });
    return approved && std::ranges::any_of(approved->texts, [&](const ApprovedText &text) {
               return QByteArrayView(text.digest.toLatin1()) == record.digest;
           });
}

class Verification
{
public:
    Verification(const VerifyOptions &options, const SiteFolder &folder)
        : m_options(options)
        , m_folder(folder)
        , m_manifest(folder.state(manifestFile))
        , m_state(folder.state(stateFile))
    {}

    Result<QList<SiteFinding>> run()
    {
        return findForeign().transform([this] {
            compareFiles();
            judgeReadouts();
            judgeSignature();
            std::ranges::sort(m_findings, {}, &SiteFinding::path);
            return std::move(m_findings);
        });
    }

private:
    void add(Kind kind, QByteArrayView path)
    {
        const QMutexLocker lock(&m_mutex);
        m_findings += SiteFinding{kind, QString::fromUtf8(path)};
    }

    Result<> findForeign()
    {
        return m_folder.liveTree().transform([this](FolderTree tree) {
            for (const QByteArray &path : tree.files()) {
                if (!m_manifest.holds(path))
                    add(Kind::Foreign, path);
            }
        });
    }

    void compareFiles()
    {
        inParallel(m_options.jobs, qsizetype(m_manifest.files().size()), [this] {
            auto tree = std::make_shared<Result<FolderTree>>(m_folder.liveTree());
            return [this, tree](qsizetype index) {
                const SiteFile &file = m_manifest.files()[std::size_t(index)];
                const Result<QByteArray> bytes = (*tree)->read(file.path.toByteArray());
                if (!bytes)
                    add(Kind::Missing, file.path);
                else if (QByteArrayView(sha256Of(*bytes)) != file.sha256)
                    add(Kind::Changed, file.path);
            };
        });
    }

    void judgeReadouts()
    {
        inParallel(m_options.jobs, qsizetype(m_state.records().size()), [this] {
            return [this](qsizetype index) {
                const SiteRecord &record = m_state.records()[std::size_t(index)];
                if (record.path.isEmpty() || isApproved(record, m_options))
                    return;
                for (const SiteEntry &entry : entriesIn(record.entries)) {
                    for (const QByteArrayView path : valuesIn(entry.outputs))
                        add(Kind::NotApproved, path);
                }
            };
        });
    }

    void judgeSignature()
    {
        const auto wrong = signatureFinding(
            m_folder.state(manifestFile), m_folder.state(signatureFile), m_options.signedBy);
        if (wrong)
            add(*wrong, manifestFile);
    }

    const VerifyOptions &m_options;
    const SiteFolder &m_folder;
    SiteManifest m_manifest;
    SiteState m_state;
    QMutex m_mutex; // guards m_findings
    QList<SiteFinding> m_findings;
};

} // namespace

QString meaningOf(SiteFinding::Kind kind)
{
    return QCoreApplication::translate("Site", rows.at(std::size_t(kind)).meaning);
}

QLatin1StringView nameOf(SiteFinding::Kind kind)
{
    return rows.at(std::size_t(kind)).name;
}

Result<QList<SiteFinding>> verifySite(const VerifyOptions &options)
{
    return SiteFolder::look(options.site)
        .and_then([&](const SiteFolder &folder) -> Result<QList<SiteFinding>> {
            if (!folder.isLive())
                return fail(
                    Error::Kind::Read,
                    Words::tr("%1 is no site: nothing was published there").arg(options.site));
            return Verification(options, folder).run();
        });
}

} // namespace rapporteur
