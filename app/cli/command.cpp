// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "reviewoptions.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int any = std::numeric_limits<int>::max();

constexpr Option
    forceOption{"force"_L1, {}, QT_TRANSLATE_NOOP("Cli", "replace a readout that is there already")};

constexpr Option jsonOption{"json"_L1, {}, QT_TRANSLATE_NOOP("Cli", "print JSON, for programs")};

constexpr std::array newOptions{
    Option{
        "profile"_L1,
        "ID"_L1,
        QT_TRANSLATE_NOOP("Cli", "house profile, which also gives the language; \"en\" if not given")},
    forceOption,
};

constexpr std::array importOptions{
    Option{
        "output"_L1,
        "FILE|DIR"_L1,
        QT_TRANSLATE_NOOP("Cli", "file or folder to write; beside the text if not given")},
    forceOption,
};

constexpr std::array exportOptions{
    Option{
        "to"_L1,
        "FORMATS"_L1,
        QT_TRANSLATE_NOOP("Cli", "html, pdf, txt; several with commas between them"),
        true},
    Option{
        "output"_L1,
        "DIR"_L1,
        QT_TRANSLATE_NOOP("Cli", "folder for the files, made if need be"),
        true},
    Option{
        "edition"_L1,
        "ID|LANG"_L1,
        QT_TRANSLATE_NOOP("Cli", "only the edition with this id or language; all if not given")},
    Option{"paper"_L1, "PAPER"_L1, QT_TRANSLATE_NOOP("Cli", "a4 or letter; a4 if not given")},
    Option{
        "wrap"_L1,
        "COLUMN"_L1,
        QT_TRANSLATE_NOOP("Cli", "break lines of plain text at this column, 20 to 1000; never if 0")},
    Option{
        "provenance"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "end plain text with a line that says which revision it shows")},
    Option{
        "jobs"_L1,
        "N"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "files to work on at a time, 1 to 256; one a processor if not given")},
};

constexpr std::array jsonOptions{jsonOption};

constexpr std::array diffOptions{
    jsonOption,
    Option{
        "text"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "print the whole text, changes marked as [-old-]{+new+}")},
    Option{"html"_L1, {}, QT_TRANSLATE_NOOP("Cli", "print a web page with the changes marked")},
    Option{
        "to"_L1,
        "FORMAT"_L1,
        QT_TRANSLATE_NOOP("Cli", "the text with the changes marked as html, pdf or txt")},
    Option{
        "output"_L1,
        "FILE"_L1,
        QT_TRANSLATE_NOOP("Cli", "file for it, whose ending tells the format; printed if not given")},
};

constexpr Option authorOption{
    "author"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("Cli", "who makes the revision; you if not given")};

constexpr std::array mergeOptions{
    Option{"output"_L1, "FILE"_L1, QT_TRANSLATE_NOOP("Cli", "file to write; OURS if not given")},
    authorOption,
    jsonOption,
};

constexpr std::array logOptions{
    Option{
        "verify"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "look for the first entry that was tampered with")},
    jsonOption,
};

constexpr std::array restoreOptions{authorOption};

constexpr std::array publishOptions{
    Option{
        "output"_L1,
        "DIR"_L1,
        QT_TRANSLATE_NOOP("Cli", "folder of the site; \"site\" in the newsroom's if not given")},
    Option{
        "as-of"_L1,
        "TIME"_L1,
        QT_TRANSLATE_NOOP("Cli", "the site as it is at this time; now if not given")},
    Option{"dry-run"_L1, {}, QT_TRANSLATE_NOOP("Cli", "say what would be done, and do nothing")},
    Option{
        "fresh"_L1, {}, QT_TRANSLATE_NOOP("Cli", "make everything anew, whether it changed or not")},
    Option{
        "embargoed"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "copies for journalists: what is embargoed or due later, too")},
    Option{
        "shard"_L1,
        "I/N"_L1,
        QT_TRANSLATE_NOOP("Cli", "make the pages of a part of the readouts, to be merged")},
    Option{
        "merge"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "publish, with the pages that the shards have made")},
    Option{
        "jobs"_L1,
        "N"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "files to work on at a time, 1 to 256; one a processor if not given")},
    jsonOption,
};

constexpr std::array table{
    Command{
        "new"_L1,
        "[FILE]"_L1,
        0,
        1,
        QT_TRANSLATE_NOOP("Cli", "Begins a readout; \"untitled.readout\" if no file is named."),
        newOptions,
        newCommand},
    Command{
        "import"_L1,
        "FILE..."_L1,
        1,
        any,
        QT_TRANSLATE_NOOP("Cli", "Makes readouts of plain texts and lists what found no place."),
        importOptions,
        importCommand},
    Command{
        "export"_L1,
        "FILE|DIR..."_L1,
        1,
        any,
        QT_TRANSLATE_NOOP(
            "Cli", "Renders readouts to files that others read; of a folder, all below it."),
        exportOptions,
        exportCommand},
    Command{
        "check"_L1,
        "FILE|DIR..."_L1,
        1,
        any,
        QT_TRANSLATE_NOOP("Cli", "Lists what a person should look at before a readout goes out."),
        jsonOptions,
        checkCommand},
    Command{
        "info"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP(
            "Cli", "Shows what a readout says: facts, sections, words, what was left over."),
        jsonOptions,
        infoCommand},
    Command{
        "digest"_L1,
        "FILE|DIR..."_L1,
        1,
        any,
        QT_TRANSLATE_NOOP("Cli", "Prints the SHA-256 digest of each readout's content."),
        {},
        digestCommand},
    Command{
        "diff"_L1,
        "BEFORE AFTER"_L1,
        2,
        2,
        QT_TRANSLATE_NOOP("Cli", "Lists what changed between two readouts, or revisions (FILE@3)."),
        diffOptions,
        diffCommand},
    Command{
        "merge"_L1,
        "BASE OURS THEIRS"_L1,
        3,
        3,
        QT_TRANSLATE_NOOP("Cli", "Joins what two sides made of one readout; a merge driver for git."),
        mergeOptions,
        mergeCommand},
    Command{
        "log"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Lists what happened to a readout."),
        logOptions,
        logCommand},
    Command{
        "restore"_L1,
        "FILE REVISION"_L1,
        2,
        2,
        QT_TRANSLATE_NOOP("Cli", "Brings back an old revision, as a new one."),
        restoreOptions,
        restoreCommand},
    Command{
        "submit"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Hands a readout in for review."),
        options::submit,
        submitCommand},
    Command{
        "approve"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Approves exactly the present text of a readout."),
        options::decide,
        approveCommand},
    Command{
        "request-changes"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Sends a readout back to its author, with the reason."),
        options::decide,
        requestChangesCommand},
    Command{
        "correct"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Hands in the present text as a correction of the one that is out."),
        options::correct,
        correctCommand},
    Command{
        "hotfix"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Corrects what is out while a later draft goes on."),
        options::hotfix,
        hotfixCommand},
    Command{
        "withdraw"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Withdraws what is out: its page stays, with the reason above it."),
        options::withdraw,
        withdrawCommand},
    Command{
        "status"_L1,
        "FILE|DIR..."_L1,
        1,
        any,
        QT_TRANSLATE_NOOP("Cli", "Shows where readouts stand in their review."),
        options::look,
        statusCommand},
    Command{
        "comment"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Lists comments on a readout's words, adds one, or settles one."),
        options::comment,
        commentCommand},
    Command{
        "suggestions"_L1,
        "FILE"_L1,
        1,
        1,
        QT_TRANSLATE_NOOP("Cli", "Lists suggested changes, makes some, or decides on them."),
        options::suggestions,
        suggestionsCommand},
    Command{
        "verify"_L1,
        "FILE|SITE [READOUT]"_L1,
        1,
        2,
        QT_TRANSLATE_NOOP(
            "Cli", "Says offline whether approvals hold, a site is whole, or what an export shows."),
        options::look,
        verifyCommand},
    Command{
        "newsroom"_L1,
        "init DIR"_L1,
        2,
        2,
        QT_TRANSLATE_NOOP(
            "Cli", "Begins a newsroom: a folder with settings and three sample readouts."),
        {},
        newsroomCommand},
    Command{
        "publish"_L1,
        "[NEWSROOM]"_L1,
        0,
        1,
        QT_TRANSLATE_NOOP("Cli", "Makes the website of what is approved and due in a newsroom."),
        publishOptions,
        publishCommand},
    Command{
        "template"_L1,
        "test [NEWSROOM]"_L1,
        1,
        2,
        QT_TRANSLATE_NOOP("Cli", "Tries a newsroom's page templates on the sample readouts."),
        {},
        templateCommand},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *commandNamed(QStringView name)
{
    const auto *const command = std::ranges::find_if(table, [&](const Command &row) {
        return row.name == name;
    });
    return command == table.end() ? nullptr : command;
}

} // namespace rapporteur
