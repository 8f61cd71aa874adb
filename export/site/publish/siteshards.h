// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldertree.h"
#include "manifest.h"
#include "readoutmaker.h"
#include "shardnumber.h"
#include "sitestate.h"

namespace rapporteur {

// What one of several publishers made, until it is merged: the folder shards/I-N of the site, with
// a tree of files, their manifest, the lines of the readouts and their words for search.
class SiteShard
{
public:
    static QString folderOf(const QString &output, const ShardNumber &shard);
    static Result<> write(
        const QString &folder,
        const std::vector<MadeReadout> &made,
        const MadeWords &words,
        QByteArrayView environment);

    static std::vector<SiteShard> all(const QString &output);
    static void removeAll(const QString &output);

    struct Wanted
    {
        const FoundFile &file;
        QByteArrayView environment;
        qint64 asOf = 0; // milliseconds since 1970
    };
    // What it has of the file, its outputs brought into `outputs` and its words into `words`;
    // nothing if it has not, or made it of something else.
    Result<std::optional<MadeReadout>> take(
        const Wanted &wanted, SiteOutputs &outputs, MadeWords &words) const;

private:
    explicit SiteShard(QString folder);
    const SiteRecord *recordFor(const Wanted &wanted) const;

    QString m_folder;
    SiteManifest m_manifest;
    SiteState m_state;
    QHash<quint64, const SiteRecord *> m_records; // by the file's number
    QByteArray m_wordText;
    QHash<QByteArrayView, QByteArrayView> m_words; // by address
};

} // namespace rapporteur
