// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

namespace rapporteur {

// A stretch of text with one look. Runs that follow each other read without a break.
struct Run
{
    QString text;
    bool emphasis = false;
    bool strong = false;
    QString address;  // link target; only http, https, mailto or tel
    QString language; // BCP 47, when it differs from the block's
    QString anchor;   // this run is a footnote's mark: the id of the footnote part
    enum class Change { None, Deleted, Inserted };
    Change change = Change::None; // in a redline
    bool operator==(const Run &) const = default;
};

// What a part of a page is. Renderers decide its look; none decides its words or its place.
enum class Role {
    Title,
    Category,
    Embargo,
    NoticeLine, // "(Provisional translation)", or why the readout was withdrawn
    Summary,
    Deck,
    ReleaseLine,
    Reference, // the office's own number
    Office,
    Dateline, // place line: "Jeddah, Saudi Arabia"
    Attribution,
    Heading,
    Paragraph,
    List,
    Item,
    Quotation,
    Speaker,
    Note,
    Footnote,
    Figure,
    Caption,
    Credit,
    LinkLine, // a link, attachment or contact line of its own
    Table,
    Row,
    Cell,
    Wrapped,
    WrapLine,    // "Begin text"
    PartHeading, // heading of attachments, links or contacts
    Signature,
    EndMark,
    BackLink,
    Updated, // when it was updated last, or what was corrected
};

struct Picture
{
    QString path; // absolute, readable; empty: the picture has no file yet and only its words show
    QString alternativeText;
    int width = 0; // pixels
    int height = 0;
    QString address = {}; // where a website has it; empty: web pages embed it
    QString sources = {}; // its sizes there, as srcset
    bool operator==(const Picture &) const = default;
};

// A part of the page, in reading order. Its words are label, runs, then children.
struct Part
{
    Role role = Role::Paragraph;
    QString id;       // of the block or field it shows: "b12", "title", "photos/p1"
    QString language; // BCP 47, when it differs from the parent's
    bool rightToLeft = false;
    int level = 0;         // Heading, PartHeading: 2 to 6 (the title is 1). List: nesting, 1 first
    QString label;         // number or bullet as printed: "1.", "•"; never part of the runs
    bool numbered = false; // List: numbers. The others: the label is a number
    int number = 0;        // the value behind the label
    QList<Run> runs;
    std::optional<QDateTime> time; // ReleaseLine: machine form
    bool timeOfDay = false;        // whether `time` says more than the day
    std::optional<Picture> picture;
    bool changed = false; // in a redline: the list of changes leads here
    QList<Part> children;
    bool operator==(const Part &other) const;
};

// The ids of the footnotes among the parts and all their children.
QSet<QString> footnotesIn(const QList<Part> &parts);

// Where in a redline the list of changes leads to for a changed part.
inline QString changeAnchor(const QString &id)
{
    return QStringLiteral("change-") + QString(id).replace(u'/', u'_');
}

// What a page is about, beside its words.
struct PageInfo
{
    QString title;       // one line, for the window's or the viewer's title; never empty
    QString description; // one line
    QString language;
    bool rightToLeft = false;
    QUrl address; // canonical address, if known
    QString publisher;
    QString section; // category
    QStringList keywords;
    std::optional<QDateTime> published;
    bool publishedTimeKnown = false;
    std::optional<QDateTime> modified;
    QString readoutId;
    QString digest;
    int revision = 0; // 0: not known
    QString pageOf;   // "Page %1 of %2" in the page's language
    QString runningHeader;
    std::optional<QDateTime> embargo; // before it nobody may make this known
    int version = 1;                  // one more with each correction
    bool isWithdrawn = false;
    bool redline = false; // the page marks what changed since an earlier one
    bool operator==(const PageInfo &) const = default;
};

// A readout as others see it: every renderer gets this and nothing else.
struct Page
{
    PageInfo info;
    QList<Part> parts;
    bool operator==(const Page &) const = default;
};

} // namespace rapporteur
