// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Row
{
    QLatin1StringView name;
    const char *reason; // both to be translated in context "Site"; %1: the detail
    const char *nextStep;
};

constexpr std::array rows{
    Row{{}, "", ""},
    Row{"unreadable"_L1,
        QT_TRANSLATE_NOOP("Site", "it cannot be read: %1"),
        QT_TRANSLATE_NOOP("Site", "mend the file, or bring back an older copy")},
    Row{"not-approved"_L1,
        QT_TRANSLATE_NOOP("Site", "it is not approved: %1"),
        QT_TRANSLATE_NOOP("Site", "have it approved")},
    Row{"embargo"_L1,
        QT_TRANSLATE_NOOP("Site", "it is embargoed until %1"),
        QT_TRANSLATE_NOOP("Site", "publish again when the embargo has passed")},
    Row{"schedule"_L1,
        QT_TRANSLATE_NOOP("Site", "it is to be published at %1"),
        QT_TRANSLATE_NOOP("Site", "publish again at that time")},
    Row{"clock-change"_L1,
        QT_TRANSLATE_NOOP("Site", "its time is not one point in time, for a clock change: %1"),
        QT_TRANSLATE_NOOP(
            "Site", "give the time with its offset from UTC, such as +02:00, for a zone")},
    Row{"no-edition"_L1,
        QT_TRANSLATE_NOOP("Site", "it has no edition"),
        QT_TRANSLATE_NOOP("Site", "write its text")},
    Row{"address-taken"_L1,
        QT_TRANSLATE_NOOP("Site", "its address is that of another readout: %1"),
        QT_TRANSLATE_NOOP("Site", "rename the file, or put {id} into the address pattern")},
};

const Row &rowOf(Guard guard)
{
    return rows.at(std::size_t(guard));
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Site", text);
}

} // namespace

QByteArray guardWord(Guard guard)
{
    const QLatin1StringView name = rowOf(guard).name;
    return {name.data(), name.size()};
}

Guard guardNamed(QByteArrayView name)
{
    const auto found = std::ranges::find_if(rows, [name](const Row &row) {
        return QByteArrayView(row.name.data(), row.name.size()) == name;
    });
    return found == rows.end() ? Guard::Unreadable : Guard(found - rows.begin());
}

QString reasonOf(const PublishRefusal &refusal)
{
    const QString reason = translated(rowOf(refusal.guard).reason);
    return reason.contains("%1"_L1) ? reason.arg(refusal.detail) : reason;
}

QString nextStepOf(const PublishRefusal &refusal)
{
    return translated(rowOf(refusal.guard).nextStep);
}

} // namespace rapporteur
