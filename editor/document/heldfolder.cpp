// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldfolder.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace rapporteur {

#ifdef Q_OS_UNIX

namespace {

using namespace std::chrono_literals;

constexpr auto longest = 5s; // who holds it only looks and renames
constexpr auto pause = 1ms;

bool isBusy(int handle)
{
    return ::flock(handle, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EINTR);
}

} // namespace

HeldFolder::HeldFolder(const QString &path)
    : m_handle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    const QDeadlineTimer end(longest);
    while (m_handle >= 0 && isBusy(m_handle)) {
        if (end.hasExpired()) {
            m_isHeld = false;
            return;
        }
        QThread::sleep(pause);
    }
}

HeldFolder::~HeldFolder()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

void HeldFolder::sync() const
{
    if (m_handle >= 0)
        ::fsync(m_handle);
}

#else

HeldFolder::HeldFolder(const QString &) {}
HeldFolder::~HeldFolder() = default;
void HeldFolder::sync() const {}

#endif

} // namespace rapporteur
