// SPDX-License-Identifier: GPL-3.0-or-later
#include "madewords.h"

#include <QCoreApplication>
#include <QDir>

#include <mutex>

#include <unistd.h>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr qsizetype writtenTogether = 262'144;

} // namespace

Result<> MadeWords::add(const QByteArray &address, const QByteArray &words)
{
    const std::unique_lock lock(m_mutex);
    if (m_waiting.size() + words.size() > writtenTogether && !writeWaiting())
        return fail(
            Error::Kind::Write,
            Words::tr("%1 could not be written: %2").arg(QDir::tempPath(), m_file.errorString()));
    m_places.insert(address, {m_written + m_waiting.size(), words.size()});
    m_waiting += words;
    return {};
}

bool MadeWords::writeWaiting()
{
    const bool isOpen = m_file.isOpen() || m_file.open();
    if (!isOpen || m_file.write(m_waiting) != m_waiting.size() || !m_file.flush())
        return false;
    m_written += m_waiting.size();
    m_waiting.resize(0);
    return true;
}

std::optional<QByteArray> MadeWords::of(const QByteArray &address) const
{
    std::shared_lock lock(m_mutex);
    const auto found = m_places.constFind(address);
    if (found == m_places.constEnd())
        return std::nullopt;
    const Place place = *found;
    if (place.at >= m_written)
        return m_waiting.sliced(place.at - m_written, place.size);
    const int file = m_file.handle();
    lock.unlock(); // what is written stays
    QByteArray words(place.size, Qt::Uninitialized);
    const ssize_t read = ::pread(file, words.data(), std::size_t(words.size()), place.at);
    return read == words.size() ? std::optional(words) : std::nullopt;
}

} // namespace rapporteur
