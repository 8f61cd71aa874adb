// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derived.h"

#include <QHash>

namespace rapporteur {

// What the derived files of a site were made of: a line with key and path for each.
class SiteKeys
{
public:
    SiteKeys() = default;
    explicit SiteKeys(QByteArray text);

    bool has(QByteArrayView path, quint64 key) const;

    static QByteArray textOf(const std::vector<DerivedFile> &files);

private:
    QByteArray m_text;
    QHash<QByteArrayView, quint64> m_keys;
};

} // namespace rapporteur
