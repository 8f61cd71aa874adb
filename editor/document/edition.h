// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"

#include <QStringList>

namespace rapporteur {

struct Link
{
    QString text;
    QString address; // http, https, mailto, tel or relative; empty: not known yet
    bool operator==(const Link &) const = default;
};

// Links under one heading ("Associated links").
struct LinkGroup
{
    QString title;
    QList<Link> links;
    bool operator==(const LinkGroup &) const = default;
};

struct Attachment
{
    QString id;
    QString title; // as printed: "Attachment 1: Terms of reference (PDF, 210 KB)"
    Media media;
    QString address; // where it lies when it is not beside the readout
    bool operator==(const Attachment &) const = default;
};

struct Contact
{
    QString title;     // "PHE press office"
    QStringList lines; // "Out of hours 020 8200 4400"
    bool operator==(const Contact &) const = default;
};

// The readout in one language. A partial edition leaves empty what it does not carry.
struct Edition
{
    enum class Kind { Original, OfficialTranslation, ProvisionalTranslation };
    QString id;
    QString language;                         // BCP 47
    Direction direction = Direction::Inherit; // Inherit: that of the language
    Kind kind = Kind::Original;

    QString embargoLine; // the embargo as printed
    QString category;    // "Japan-Russia Relations"
    QString notice;      // "(Provisional translation)"
    QString title;
    QString shortTitle;
    QString summary;
    Text deck;           // quotation above the text
    QString releaseLine; // the release date as printed; empty: the house profile words it
    QString office;      // issuing office
    QString dateline;    // place line of the text: "Jeddah, Saudi Arabia"
    QString attribution; // "The below is attributable to Spokesperson Ned Price:"
    QList<Photo> photos;

    QList<Block> lead;
    QList<Block> body;

    QString attachmentsTitle;
    QList<Attachment> attachments;
    QList<LinkGroup> relatedLinks;
    QList<Contact> contacts;
    QStringList signature;
    QString endMark; // "###", "끝."
    Link backLink;
    QString updatedLine; // "Last updated on 3 June 2026"
    QStringList tags;
    bool operator==(const Edition &) const = default;
};

} // namespace rapporteur
