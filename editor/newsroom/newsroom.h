// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jsonnode.h"
#include "newsroomfile.h"
#include "people.h"

#include <QStringList>

namespace rapporteur {

struct Publisher
{
    Wording name;
    Wording address; // postal
    QString logo;    // a picture, relative to the newsroom's folder; empty: none
    bool government = true;
    bool operator==(const Publisher &) const = default;
};

// What newsroom.json says: whose readouts the folder holds, and how they become a website.
struct Newsroom
{
    Publisher publisher;
    QString baseUrl; // where the site will be found; empty: not known, and no address is given
    QStringList languages; // of the site's front, the first is its own; empty: as the readouts come
    QString timeZone = QStringLiteral("UTC"); // IANA name
    // of a page, below the base URL and without suffix: {language} {year} {month} {day} {name} {id}
    QString addressPattern = QStringLiteral("{language}/{year}/{name}");
    QList<Wording> categories; // in the order of their list
    QStringList houseProfiles; // ids: for readouts that name none, by language
    QStringList formats{QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("txt")};
    QStringList wire;             // wire formats that are written beside the pages, by their names
    int entriesPerPage = 25;      // of a list, at least
    JsonNode review = JsonNode(); // the review policy, as it stands there
    QString templates = QStringLiteral("templates"); // folder, relative to the newsroom's
    QString signedBy; // address or fingerprint of the OpenPGP key that signs the site's manifest
    bool operator==(const Newsroom &) const = default;
};

// Reads the bytes of a newsroom.json; `name` is what messages call it. Refused with place and
// reason, as a readout is.
Result<Newsroom> readNewsroom(QByteArrayView bytes, const QString &name);

// The form in which a newsroom.json is written; members with their default value are left out.
QByteArray toJson(const Newsroom &newsroom);

struct NewsroomFolder
{
    QString path; // absolute
    Newsroom newsroom;
    QByteArray bytes; // of newsroom.json; empty: there is none, and all is as by default
};

// The newsroom that a file or folder belongs to: the nearest folder upwards with a newsroom.json.
// Where there is none, the folder itself, or the file's, with everything as by default.
Result<NewsroomFolder> findNewsroom(const QString &path);

} // namespace rapporteur
