// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rapporteur {

// What the wording of a whole line can tell by itself, whatever stands around it.
enum class LineKind {
    Other,
    Machine,          // a remark about the text that is no part of it
    Source,           // "SOURCE: https://…"
    Language,         // "Language: ar"
    Published,        // "Published 2024-01-25T00:00:00.000+00:00"
    Updated,          // "Updated 2024-…", "Last updated on 3 June 2026"
    IssuedBy,         // "From: Public Health England"
    Office,           // "Office of the Spokesperson"
    OfficeAndDate,    // "외교부 · 07/08/2020 18:40:13"
    Embargo,          // "EMBARGO: not for release before …"
    Notice,           // "(Provisional translation)"
    Attribution,      // "The below is attributable to … :"
    Picture,          // "[IMG alt=…]", "![…](…)"
    PhotoCredit,      // "(Photo: …)"
    Start,            // "{:start=“6”}"
    LinkToOriginal,   // "[… language version]"
    BackLink,         // "Back to …"
    EndMark,          // "###"
    LinksTitle,       // "Associated links"
    AttachmentsTitle, // "(Attachments)", "붙임 :" with or without the first entry
    Contact,          // "Contact: …"
    PressOffice,      // "PHE press office"
    BeginText,        // "Begin text:"
    EndText,          // "End text"
    EditionTitle,     // "(영문본)": what follows is in another language
    Category,         // "Japan-Russia Relations", "Press Release"
    Reference,        // "[Reference] …"
    Saying,           // "… said:", a quotation follows
};

struct LineMatch
{
    LineKind kind = LineKind::Other;
    QString value; // the part that counts: an address, an office, a code
    QString rest;  // AttachmentsTitle: the first entry. OfficeAndDate: the date. Picture: the
                   // address
};

// The first row of the table that knows the line; each line is read once, in time linear in its
// length.
LineMatch matchLine(QStringView line);

} // namespace rapporteur
