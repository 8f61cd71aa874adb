// SPDX-License-Identifier: GPL-3.0-or-later
#include "madewords.h"

#include <QCoreApplication>
#include <QDir>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

} // namespace

Result<> MadeWords::add(const QByteArray &address, const QByteArray &words)
{
    const QMutexLocker lock(&m_mutex);
    const bool isOpen = m_file.isOpen() || m_file.open();
    if (!isOpen || !m_file.seek(m_end) || m_file.write(words) != words.size())
        return fail(
            Error::Kind::Write,
            Words::tr("%1 could not be written: %2").arg(QDir::tempPath(), m_file.errorString()));
    m_places.insert(address, {m_end, words.size()});
    m_end += words.size();
    return {};
}

std::optional<QByteArray> MadeWords::of(const QByteArray &address)
{
    const QMutexLocker lock(&m_mutex);
    const auto place = m_places.constFind(address);
    if (place == m_places.constEnd() || !m_file.seek(place->at))
        return std::nullopt;
    return m_file.read(place->size);
}

} // namespace rapporteur
