// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "filestat.h"

#include <vector>

namespace rapporteur {

// An edition of a published readout, as lists, feeds and search know it. Views into a text that
// outlives it; no field holds a tab or a line end. Where there are several values, a unit separator
// is between them.
struct SiteEntry
{
    QByteArrayView address;  // of its page, without suffix
    QByteArrayView readout;  // id
    QByteArrayView language; // BCP 47
    QByteArrayView title;
    QByteArrayView date;      // of the release, ISO 8601
    QByteArrayView day;       // the same as printed
    QByteArrayView published; // UTC
    QByteArrayView modified;  // UTC
    QByteArrayView category;
    QByteArrayView summary;
    QByteArrayView people;
    QByteArrayView standing; // empty, or "withdrawn"
    QByteArrayView note;     // of the last correction that is public
    QByteArrayView outputs;  // paths
    QByteArrayView words;    // digest of the content that search knows words of
    QByteArrayView line;     // all of them
};

inline constexpr char unitSeparator = '\x1f';

template<>
struct Fields<SiteEntry>
{
    static constexpr std::tuple all{
        Field{"address", &SiteEntry::address},
        Field{"readout", &SiteEntry::readout},
        Field{"language", &SiteEntry::language},
        Field{"title", &SiteEntry::title},
        Field{"date", &SiteEntry::date},
        Field{"day", &SiteEntry::day},
        Field{"published", &SiteEntry::published},
        Field{"modified", &SiteEntry::modified},
        Field{"category", &SiteEntry::category},
        Field{"summary", &SiteEntry::summary},
        Field{"people", &SiteEntry::people},
        Field{"standing", &SiteEntry::standing},
        Field{"note", &SiteEntry::note},
        Field{"outputs", &SiteEntry::outputs},
        Field{"words", &SiteEntry::words},
    };
};

// What became of one readout file, and for how long that holds.
struct SiteRecord
{
    QByteArrayView path; // below the newsroom; empty if nothing of it is public
    FileStat stat;
    qint64 since = 0;     // milliseconds since 1970: the answer is good from here
    qint64 until = 0;     // to before here; 0: for ever
    QByteArrayView guard; // that keeps it, or a newer text of it, from being published; empty: none
    QByteArrayView detail;  // of that
    QByteArrayView digest;  // of the content that is published
    QByteArrayView media;   // paths and stats of the files that were used
    QByteArrayView entries; // their lines, one an edition
    QByteArrayView block;   // all its lines
};

// The text that a publication leaves for the next one: a line about itself, then for each readout
// one line and one for each of its editions.
class SiteState
{
public:
    SiteState() = default;
    explicit SiteState(QByteArray text);

    const QByteArray &text() const { return m_text; }
    QByteArrayView environment() const { return m_environment; }
    const std::vector<SiteRecord> &records() const { return m_records; }

    static QByteArray firstLine(QByteArrayView environment);

private:
    QByteArray m_text;
    QByteArrayView m_environment;
    std::vector<SiteRecord> m_records;
};

std::vector<SiteRecord> recordsIn(QByteArrayView text);
std::vector<SiteEntry> entriesIn(QByteArrayView lines);

// The addresses alone.
QList<QByteArrayView> addressesIn(QByteArrayView lines);

// The line of a record, its entries not among them.
QByteArray lineOf(const SiteRecord &record);

// The values of a field that holds several.
QList<QByteArrayView> valuesIn(QByteArrayView field);

// Text as a field may hold it: what would end a field or a line is a space.
QByteArray fieldText(QByteArray text);

} // namespace rapporteur
