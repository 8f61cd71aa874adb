// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QList>

class QDateTime;

namespace rapporteur {

// Files on their way to their places. Each is written beside its place under a name of its own;
// deliver() brings all of them to the disk together, which costs little more than one alone, and
// only then gives them their names. Whatever happens meanwhile, a full disk or a kill, a name
// stands for the old file or the new one, whole; a file that was delivered without an error has
// reached the disk.
class Outbox
{
public:
    Outbox() = default;
    Outbox(Outbox &&) noexcept = default;
    Outbox &operator=(Outbox &&) noexcept = default;
    ~Outbox(); // drops what was not delivered

    // Permissions of the file that is replaced stay; a symbolic link stays and its target is
    // replaced.
    Result<> put(const QString &path, const QByteArray &bytes);

    // One result for each file that was put, in that order.
    QList<Result<>> deliver();

private:
    struct Parcel
    {
        QString path;  // as it was given
        QString place; // where it goes: the path, or what the link of that name leads to
        QString aside;
    };

    QList<Parcel> m_parcels;
};

// Removes what killed programs left on its way into this folder, once no one can be at it any more.
void removeLeftovers(const QString &folder, const QDateTime &now);

} // namespace rapporteur
