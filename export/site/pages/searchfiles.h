// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derivedfiles.h"
#include "madewords.h"

namespace rapporteur {

// The words of one month's readouts: those made now, and for the others those of the last time.
class KnownWords
{
public:
    KnownWords(const MadeWords &made, QByteArray before);
    QByteArray of(const SiteEntry &entry) const;

private:
    const MadeWords &m_made;
    QByteArray m_before; // the month's file
};

// Where search gets the words of the readouts from.
class SearchWords
{
public:
    // `before` gives a file of the site as it is.
    SearchWords(const MadeWords &made, std::function<QByteArray(const QByteArray &path)> before);

    KnownWords of(const QByteArray &path) const;

private:
    const MadeWords &m_made;
    std::function<QByteArray(const QByteArray &path)> m_before;
};

// The search page of each language, and its data: one script a month, which a page may load from
// anywhere, without a server too.
std::vector<DerivedFile> searchFiles(const SiteParts &parts, const SearchWords &words);

} // namespace rapporteur
