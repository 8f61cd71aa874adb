// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdocuments.h"
#include "changesview.h"
#include "compared.h"
#include "comparelines.h"
#include "proposal.h"
#include "reviewjson.h"
#include "timing.h"
#include "wordedits.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <print>

using namespace Qt::StringLiterals;

// Prints what the window does between two keys while somebody suggests or compares: medians of one
// run, in milliseconds.
namespace rapporteur {

namespace {

constexpr int edits = 200;
constexpr int rounds = 15;

void print(const char *name, double milliseconds)
{
    std::println("| {} | {:.3f} |", name, milliseconds);
}

Review suggestedIn(const Readout &content, const Readout &proposed, const Review &before)
{
    const Proposer
        ada{.author = u"Ada Example"_s,
            .time = {QDate(2031, 3, 4), QTime(9, 30), QTimeZone::UTC},
            .apart = {},
            .random = [] { return QRandomGenerator::global()->generate(); }};
    Review review = before;
    review.suggestions = woven(review.suggestions, content, proposed, ada);
    return review;
}

void printSuggesting(const Readout &base, const Readout &proposed)
{
    const Review before = suggestedIn(base, proposed, {});
    const QByteArray json = toJson(before);
    print("read the review, 200 suggestions", medianMilliseconds(rounds, [&] {
              (void)readReview(json);
          }));
    print("weave 200 suggestions", medianMilliseconds(rounds, [&] {
              (void)suggestedIn(base, proposed, before);
          }));
    print("write the review", medianMilliseconds(rounds, [&] { (void)toJson(before); }));
}

void printComparing(const Readout &base, const Readout &changed)
{
    const Compared both = compared(base, changed);
    print("compare and compose, 200 edits", medianMilliseconds(rounds, [&] {
              (void)compared(base, changed);
          }));
    print("its lines", medianMilliseconds(rounds, [&] { (void)compareText(both); }));
    ChangesView view;
    view.resize(1000, 700);
    view.setVisible(true);
    print("show it", medianMilliseconds(rounds, [&] {
              view.show(both, u"before"_s, u"after"_s, false);
              view.grab();
          }));
}

} // namespace

} // namespace rapporteur

int main(int argumentCount, char **arguments)
{
    using namespace rapporteur;
    const QApplication application(argumentCount, arguments);
    for (const BenchDocument &document : benchDocuments()) {
        const Readout changed = edited(document.readout, edits, 0, u"other"_s);
        std::println(
            "\n## {}, in review\n\n| work | median ms |\n| --- | ---: |",
            document.name.toStdString());
        printSuggesting(document.readout, changed);
        printComparing(document.readout, changed);
    }
}
