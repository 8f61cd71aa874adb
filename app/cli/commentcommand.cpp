// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "discussionnodes.h"
#include "reviewing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isWanted(const Edition &edition, const QString &wanted)
{
    return wanted.isEmpty() || edition.id == wanted
           || edition.language.compare(wanted, Qt::CaseInsensitive) == 0;
}

QList<Anchor> anchorsFor(const Readout &readout, const Arguments &arguments)
{
    const AnchorTexts texts(readout);
    const QString edition = arguments.value("edition"_L1);
    const QString place = arguments.value("at"_L1);
    const QString quote = arguments.value("quote"_L1);
    QList<Anchor> anchors;
    for (const Edition &each : readout.editions) {
        if (isWanted(each, edition))
            anchors += texts.anchorsOn(each.id, place, quote);
    }
    if (edition.isEmpty())
        anchors += texts.anchorsOn({}, place, quote);
    return anchors;
}

// What --at and --quote name; neither: the readout as a whole.
Result<Anchor> anchorFor(const Readout &readout, const Arguments &arguments)
{
    if (!arguments.has("at"_L1) && !arguments.has("quote"_L1))
        return Anchor();
    const QList<Anchor> anchors = anchorsFor(readout, arguments);
    if (anchors.size() == 1)
        return anchors.first();
    if (anchors.isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("no text has the words or the place that you name"));
    QStringList places;
    for (const Anchor &anchor : anchors)
        places << anchor.edition + u':' + anchor.place;
    places.removeDuplicates();
    return fail(
        Error::Kind::Usage,
        Cli::tr("the words stand several times; name more of them, --at or --edition: %1")
            .arg(places.join(", "_L1)));
}

Result<Dossier> added(Dossier dossier, const Arguments &arguments)
{
    const Signed now = signedNow(arguments);
    const Utterance remark{now.author, now.time, arguments.value("add"_L1)};
    return anchorFor(dossier.content, arguments).transform([&](const Anchor &anchor) {
        const auto random = [] { return QRandomGenerator::global()->generate(); };
        const QString id = freshId(dossier.review, "c"_L1, random);
        dossier.review.comments << Comment{id, anchor, arguments.has("blocking"_L1), {remark}, {}};
        return std::move(dossier);
    });
}

Result<Dossier> replied(Dossier dossier, const Arguments &arguments)
{
    const Signed now = signedNow(arguments);
    const Utterance remark{now.author, now.time, arguments.value("add"_L1)};
    return answered(dossier.review, arguments.value("reply"_L1), remark)
        .transform([&](Review review) {
            dossier.review = std::move(review);
            return std::move(dossier);
        });
}

Result<Dossier> resolvedOne(Dossier dossier, const Arguments &arguments)
{
    return resolved(std::move(dossier), arguments.value("resolve"_L1), signedNow(arguments));
}

Result<Dossier> reopenedOne(Dossier dossier, const Arguments &arguments)
{
    return reopened(std::move(dossier), arguments.value("reopen"_L1), signedNow(arguments));
}

// The first whose option is given is done.
struct Deed
{
    QLatin1StringView option;
    Result<Dossier> (*run)(Dossier dossier, const Arguments &arguments);
};

constexpr std::array deeds{
    Deed{"resolve"_L1, resolvedOne},
    Deed{"reopen"_L1, reopenedOne},
    Deed{"reply"_L1, replied},
    Deed{"add"_L1, added},
};

Result<> checkWords(const Arguments &arguments)
{
    const bool wants = arguments.has("add"_L1) || arguments.has("reply"_L1);
    if (wants && arguments.value("add"_L1).trimmed().isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("a comment needs words: --add TEXT"));
    return {};
}

} // namespace

Result<ExitCode> commentCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    Result<LoadedDossier> loaded = checkWords(arguments).and_then([&] { return loadDossier(path); });
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto *const deed = std::ranges::find_if(deeds, [&](const Deed &each) {
        return arguments.has(each.option);
    });
    if (deed != deeds.end()) {
        Result<Dossier> dossier = deed->run(loaded->dossier, arguments);
        if (!dossier)
            return std::unexpected(dossier.error());
        loaded->dossier = std::move(*dossier);
        if (const Result<> saved = saveDossier(path, *loaded); !saved)
            return std::unexpected(saved.error());
    }
    if (arguments.has("json"_L1))
        console.out << QString::fromUtf8(toIndentedJson(commentsNode(loaded->dossier)));
    else
        console.out << commentLines(loaded->dossier);
    return ExitCode::Good;
}

} // namespace rapporteur
