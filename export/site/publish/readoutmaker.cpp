// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutmaker.h"

#include "bounds.h"
#include "compose.h"
#include "embargonotice.h"
#include "escape.h"
#include "htmlpieces.h"
#include "mediapath.h"
#include "phrases.h"
#include "printeddate.h"
#include "profile.h"
#include "readoutlinks.h"
#include "savefile.h"
#include "searchwords.h"
#include "siteaddress.h"
#include "siteentry.h"
#include "sitephotos.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur {

// A readout that goes out, on its way.
struct ReadoutMaker::Work
{
    const ApprovedText &text;
    QDateTime since;
    QStringList addresses; // one an edition
    QString path;
    QByteArray entries;
    QList<QByteArray> media;
    QList<QByteArray> outputs; // of the edition that is being made
    MadeReadout &made;
};

namespace {

qint64 milliseconds(const std::optional<QDateTime> &time)
{
    return time ? time->toMSecsSinceEpoch() : 0;
}

const HouseProfile &houseOf(const Readout &readout, const Edition &edition, const Newsroom &newsroom)
{
    if (readout.profile.isEmpty()) {
        for (const QString &id : newsroom.houseProfiles) {
            const HouseProfile &house = profileFor(id, edition.language);
            if (house.language == edition.language)
                return house;
        }
    }
    return profileFor(readout.profile, edition.language);
}

// What the next publication reads of this one; its path only if something of it is public.
QByteArray recordLine(
    const FoundFile &file, const ReleaseDecision &decision, const QList<QByteArray> &media)
{
    const bool isOut = decision.text.has_value();
    const PublishRefusal &told = isOut ? decision.newer : decision.refusal;
    const QByteArray guard = guardWord(told.guard);
    const QByteArray detail = fieldText(told.detail.toUtf8());
    const QByteArray digest = isOut ? decision.text->digest.toLatin1() : QByteArray();
    const QByteArray mediaFiles = media.join(unitSeparator);
    SiteRecord record;
    if (isOut)
        record.path = file.path;
    record.stat = file.stat;
    record.since = milliseconds(decision.since);
    record.until = milliseconds(decision.until);
    record.guard = guard;
    record.detail = detail;
    record.digest = digest;
    record.media = mediaFiles;
    return lineOf(record);
}

} // namespace

void MadeReadout::setBlock(QByteArray lines)
{
    block = std::move(lines);
    record = recordsIn(block).front();
}

ReadoutMaker::ReadoutMaker(const MakerRules &rules, SiteOutputs outputs)
    : m_rules(rules)
    , m_site(rules.site)
    , m_frame(rules.site)
    , m_outputs(std::move(outputs))
{}

ReleaseDecision ReadoutMaker::decisionOn(const QString &path) const
{
    const auto judged = [&](Dossier dossier) {
        return m_rules.judge(std::move(dossier), m_rules.decision.asOf);
    };
    Result<ReleaseDecision> decision = readFile(path, bounds::fileBytes)
                                           .and_then([&](const QByteArray &bytes) {
                                               return openDossier(bytes, path);
                                           })
                                           .and_then(judged)
                                           .transform([&](const ApprovedTexts &texts) {
                                               return decide(texts, m_rules.decision);
                                           });
    ReleaseDecision refused;
    if (!decision) {
        refused.refusal = {Guard::Unreadable, decision.error().message};
        return refused;
    }
    if (decision->text && decision->text->content.editions.isEmpty()) {
        decision->text.reset();
        decision->refusal = {Guard::NoEdition, {}};
    }
    return std::move(*decision);
}

MadeReadout ReadoutMaker::make(const FoundFile &file)
{
    const QString path = m_site.folder.path + u'/' + QString::fromUtf8(file.path);
    const ReleaseDecision decision = decisionOn(path);
    MadeReadout made{
        .block = {},
        .record = {},
        .pages = {},
        .refusal = decision.refusal,
        .newer = decision.newer,
        .files = {},
        .issues = {},
        .failure = {}};
    if (!decision.text) {
        made.setBlock(recordLine(file, decision, {}));
        return made;
    }
    Work work{
        .text = *decision.text,
        .since = decision.since.value_or(QDateTime()),
        .addresses = siteAddresses(m_site.newsroom().addressPattern, decision.text->content, path),
        .path = path,
        .entries = {},
        .media = {},
        .outputs = {},
        .made = made};
    if (const Result<> done = makeEditions(work); !done)
        made.failure = done.error();
    made.setBlock(recordLine(file, decision, work.media) + work.entries);
    made.files = m_outputs.take();
    return made;
}

Result<> ReadoutMaker::makeEditions(Work &work)
{
    for (qsizetype place = 0; place < work.addresses.size(); ++place) {
        if (const Result<> done = makeEdition(work, place); !done)
            return done;
    }
    return {};
}

Result<> ReadoutMaker::makeEdition(Work &work, qsizetype place)
{
    const Readout &readout = work.text.content;
    const Edition &edition = readout.editions.at(place);
    const HouseProfile &house = houseOf(readout, edition, m_site.newsroom());
    const QByteArray address = work.addresses.at(place).toUtf8();
    Page page = compose(
        readout,
        house,
        {.edition = edition.id,
         .mediaFolder = edition.photos.isEmpty() ? QString() : mediaFolderOf(work.path),
         .address = QString::fromUtf8(publicAddress(m_site, address + ".html")),
         .digest = work.text.digest});
    if (page.info.publisher.isEmpty())
        page.info.publisher = in(m_site.newsroom().publisher.name, page.info.language);
    if (m_site.embargoed)
        markEmbargoed(page, embargoNotice(readout, work.text.schedule, page.info.language));
    const Result<PlacedPhotos> photos
        = placePhotos(page, rootFrom(address), m_site.folder.path, m_outputs);
    if (!photos)
        return std::unexpected(photos.error());
    work.media += photos->sources;
    work.made.issues += photos->issues;
    work.outputs = {address + ".html"};
    return putFormats(work, page, address)
        .and_then([&] { return m_outputs.put(address + ".html", htmlPage(work, page, place)); })
        .and_then([&] {
            const QByteArray words = searchWords(page);
            const EntryFacts facts{
                .readout = readout,
                .edition = edition,
                .page = page,
                .address = address,
                .outputs = work.outputs + photos->outputs,
                .day = printedDate(readout.release.date, house),
                .words = work.text.digest.first(16).toLatin1(),
                .zone = m_site.zone,
                .since = work.since};
            work.entries += entryLine(facts);
            return m_rules.words.add(address, words);
        });
}

// A page that is not fit for a wire format goes without it; its readers have the others.
Result<> ReadoutMaker::putFormats(Work &work, const Page &page, const QByteArray &address)
{
    const Newsroom &newsroom = m_site.newsroom();
    for (const QString &id : newsroom.formats + newsroom.wire) {
        const Format *format = formatFor(id);
        if (id == "html"_L1 || format == nullptr)
            continue;
        const Result<Rendered> rendered = format->render(page, {}, m_cache);
        if (!rendered && newsroom.wire.contains(id)) {
            work.made.issues += Issue{
                .severity = Issue::Severity::Warning,
                .rule = u"wire-unfit"_s,
                .place = {},
                .message = rendered.error().message};
            continue;
        }
        if (!rendered)
            return std::unexpected(rendered.error());
        work.made.issues += rendered->issues;
        const QByteArray path = address + '.' + format->suffix;
        if (const Result<> put = m_outputs.put(path, rendered->bytes); !put)
            return put;
        work.outputs += path;
    }
    return {};
}

QByteArray ReadoutMaker::htmlPage(Work &work, const Page &page, qsizetype place)
{
    const QByteArray path = work.addresses.at(place).toUtf8() + ".html";
    HtmlPieces pieces = renderHtmlPieces(page, m_cache);
    work.made.issues += pieces.issues;
    TemplateValues values = m_frame.valuesFor(page.info.language, path);
    values[Variable::Title] = page.info.title.toUtf8();
    values[Variable::Head] = std::move(pieces.head);
    values[Variable::Body] = std::move(pieces.body);
    const ReadoutLinks links{
        .site = m_site,
        .readout = work.text.content,
        .addresses = work.addresses,
        .place = place,
        .root = values[Variable::Root],
        .outputs = work.outputs};
    values[Variable::Alternates] = alternatesOf(links) + wireLinksOf(links);
    values[Variable::Languages] = languagesOf(links);
    values[Variable::Files] = filesOf(links);
    values[Variable::Banner] = bannerOf(links);
    return m_frame.page("readout.html", std::move(values));
}

} // namespace rapporteur
