// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derived.h"

namespace rapporteur {

// Where a readout was public in a language, and is not any more.
struct FormerAddress
{
    QByteArrayView address;
    QByteArrayView readout; // id
    QByteArrayView language;
    qint64 since = 0; // that it is not, milliseconds since 1970
};

// Those that a site remembers: a line each, behind one with the time of the publication.
class FormerAddresses
{
public:
    FormerAddresses() = default;
    explicit FormerAddresses(QByteArray text);

    // What was known, and what the last publication had and is not there `now`, as of then.
    static QByteArray next(
        const FormerAddresses &known,
        const SiteState &before,
        const std::vector<SiteEntry> &now,
        qint64 asOf);

    // Whether other addresses are former ones at that time.
    bool differsAt(qint64 asOf) const;

    // What stands at them: the way to where the readout is now, or that it is gone. No word of it.
    std::vector<DerivedFile> files(const std::vector<SiteEntry> &now, qint64 asOf) const;

    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
    qint64 m_asOf = 0;
    std::vector<FormerAddress> m_addresses;
};

} // namespace rapporteur
