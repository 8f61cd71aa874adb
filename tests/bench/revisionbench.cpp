// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionbench.h"

#include "compare.h"
#include "digest.h"
#include "historyjson.h"
#include "merge.h"
#include "readoutfile.h"
#include "timing.h"
#include "walk.h"

#include <QTimeZone>

#include <print>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int edits = 200;
constexpr int revisions = 500;
constexpr int rounds = 15;

// Replaces the word behind the middle of a text.
void editText(Text &text, const QString &word)
{
    const auto from = text.plain.indexOf(u' ', text.plain.size() / 2) + 1;
    const auto end = text.plain.indexOf(u' ', from);
    const auto length = (end < 0 ? text.plain.size() : end) - from;
    text = replaced(text, int(from), int(length), word);
}

// The readout with words replaced in `count` places spread over it, beginning at the `first` text.
Readout edited(Readout readout, int count, int first, const QString &word)
{
    QList<Text *> texts;
    for (Edition &edition : readout.editions)
        forEachText(edition, [&](Text &text) {
            if (!text.isEmpty())
                texts << &text;
        });
    for (int i = 0; i < count; ++i) {
        const auto at = (first + qsizetype(i) * texts.size() / count) % texts.size();
        editText(*texts[at], word + QString::number(i));
    }
    return readout;
}

History longHistory(Readout readout)
{
    const RevisionInfo info{
        .author = u"Ada Example"_s,
        .time = QDateTime(QDate(2031, 3, 4), QTime(9, 30), QTimeZone::UTC)};
    History history;
    for (int i = 0; i < revisions; ++i) {
        history = addRevision(std::move(history), readout, info).value_or(History());
        readout = edited(readout, 1, i * 7, u"word"_s + QString::number(i) + u'x');
    }
    return history;
}

void print(const char *name, double milliseconds)
{
    std::println("| {} | {:.3f} |", name, milliseconds);
}

void openAndSave(const QByteArray &bytes, const Readout &changed, const QString &path)
{
    const auto file = readReadout(bytes, u"bench"_s);
    const History history = readHistory(file->history).value_or(History());
    const RevisionInfo info{
        .author = u"Ada Example"_s,
        .time = QDateTime(QDate(2031, 3, 5), QTime(9, 30), QTimeZone::UTC)};
    const auto grown = addRevision(history, changed, info);
    (void)saveReadout(path, {.content = changed, .history = toJson(*grown), .review = {}});
}

} // namespace

void printRevisions(const BenchDocument &document, const QString &folder)
{
    const Readout &base = document.readout;
    const Readout ours = edited(base, edits, 0, u"ours"_s);
    const Readout theirs = edited(base, edits, 1, u"theirs"_s);
    const History history = longHistory(base);
    const QByteArray json = toJson(history);
    const Readout head = contentOf(history, revisions).value_or(Readout());
    const QByteArray bytes = rapporteur::toJson({.content = head, .history = json, .review = {}});
    const Readout changed = edited(head, 3, 5, u"last"_s);
    std::println(
        "\n## {}, revisions\n\n| work | median ms |\n| --- | ---: |", document.name.toStdString());
    print("compare, 200 edits", medianMilliseconds(rounds, [&] { (void)compare(base, ours); }));
    print("merge, 200 edits on each side", medianMilliseconds(rounds, [&] {
              (void)merge(base, ours, theirs);
          }));
    print("open and save, 500 revisions", medianMilliseconds(rounds, [&] {
              openAndSave(bytes, changed, folder + u"/revisions.readout"_s);
          }));
    std::println(
        "\n500 revisions: {} kB of history, {} kB of texts; {} changes, {} conflicts",
        json.size() / 1000,
        canonicalForm(base).size() * revisions / 1000,
        compare(base, ours).changes.size(),
        merge(base, ours, theirs).conflicts.size());
}

} // namespace rapporteur
