// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitestate.h"

#include "bytes.h"

#include <algorithm>
#include <charconv>

namespace rapporteur {

namespace {

constexpr QByteArrayView formatName("rapporteur-site-1");

template<typename Number>
void read(QByteArrayView &line, Number &number)
{
    const QByteArrayView word = takeUntil(line, '\t');
    std::from_chars(word.begin(), word.end(), number);
}

void read(QByteArrayView &line, QByteArrayView &field)
{
    field = takeUntil(line, '\t');
}

// Both directions walk the members in this order.
template<typename Record, typename Visit>
void forEachMember(Record &record, Visit visit)
{
    visit(record.path);
    visit(record.stat.size);
    visit(record.stat.modified);
    visit(record.stat.number);
    visit(record.since);
    visit(record.until);
    visit(record.guard);
    visit(record.detail);
    visit(record.digest);
    visit(record.media);
}

SiteRecord recordFrom(QByteArrayView line)
{
    SiteRecord record;
    takeUntil(line, '\t'); // what kind of line it is
    forEachMember(record, [&line](auto &member) { read(line, member); });
    return record;
}

QByteArrayView between(const char *begin, const char *end)
{
    return {begin, end};
}

} // namespace

SiteState::SiteState(QByteArray text)
    : m_text(std::move(text))
{
    QByteArrayView rest = m_text;
    QByteArrayView first = takeUntil(rest, '\n');
    if (takeUntil(first, '\t') != formatName)
        return;
    m_environment = takeUntil(first, '\t');
    m_records = recordsIn(rest);
}

QByteArray SiteState::firstLine(QByteArrayView environment)
{
    return joined({formatName, "\t", environment, "\n"});
}

std::vector<SiteRecord> recordsIn(QByteArrayView text)
{
    std::vector<SiteRecord> records;
    while (!text.isEmpty()) {
        const char *begin = text.data();
        SiteRecord record = recordFrom(takeUntil(text, '\n'));
        const char *entries = text.data();
        while (text.startsWith("E\t"))
            takeUntil(text, '\n');
        record.entries = between(entries, text.data());
        record.block = between(begin, text.data());
        records.push_back(record);
    }
    return records;
}

std::vector<SiteEntry> entriesIn(QByteArrayView lines)
{
    std::vector<SiteEntry> entries;
    while (!lines.isEmpty()) {
        QByteArrayView line = takeUntil(lines, '\n');
        takeUntil(line, '\t');
        SiteEntry entry;
        entry.line = line;
        forEachField(entry, [&line](const char *, QByteArrayView &field) { read(line, field); });
        entries.push_back(entry);
    }
    return entries;
}

QList<QByteArrayView> addressesIn(QByteArrayView lines)
{
    QList<QByteArrayView> addresses;
    while (!lines.isEmpty()) {
        QByteArrayView line = takeUntil(lines, '\n');
        takeUntil(line, '\t');
        addresses += takeUntil(line, '\t');
    }
    return addresses;
}

QByteArray lineOf(const SiteRecord &record)
{
    QByteArray line("R");
    const auto add = [&line]<typename Member>(const Member &member) {
        line += '\t';
        if constexpr (std::is_same_v<Member, QByteArrayView>)
            line += member;
        else
            line += QByteArray::number(member);
    };
    forEachMember(record, add);
    return line + '\n';
}

QList<QByteArrayView> valuesIn(QByteArrayView field)
{
    QList<QByteArrayView> values;
    while (!field.isEmpty())
        values += takeUntil(field, unitSeparator);
    return values;
}

QByteArray fieldText(QByteArray text)
{
    std::ranges::replace_if(text, [](char c) { return c >= 0 && c < ' '; }, ' ');
    return text;
}

} // namespace rapporteur
