// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumnames.h"
#include "fields.h"
#include "history.h"

// The members of the history, named as in the file and in its order.
namespace rapporteur {

template<>
struct EnumNames<RevisionKind>
{
    static constexpr std::array all{
        EnumName{RevisionKind::Autosave, "autosave"},
        EnumName{RevisionKind::Save, "save"},
        EnumName{RevisionKind::Named, "named"},
        EnumName{RevisionKind::State, "state"},
    };
};

template<>
struct Fields<ContentChange>
{
    static constexpr std::tuple all{
        Field{"at", &ContentChange::at},
        Field{"after", &ContentChange::after},
        Field{"value", &ContentChange::value},
    };
};

template<>
struct Fields<Revision>
{
    static constexpr std::tuple all{
        Field{"number", &Revision::number},
        Field{"parents", &Revision::parents},
        Field{"kind", &Revision::kind},
        Field{"author", &Revision::author},
        Field{"time", &Revision::time},
        Field{"name", &Revision::name},
        Field{"digest", &Revision::digest},
        Field{"content", &Revision::content},
        Field{"changes", &Revision::changes},
    };
};

template<>
struct Fields<LogDetail>
{
    static constexpr std::tuple all{
        Field{"name", &LogDetail::name},
        Field{"value", &LogDetail::value},
    };
};

template<>
struct Fields<LogEntry>
{
    static constexpr std::tuple all{
        Field{"number", &LogEntry::number},
        Field{"time", &LogEntry::time},
        Field{"actor", &LogEntry::actor},
        Field{"event", &LogEntry::event},
        Field{"revision", &LogEntry::revision},
        Field{"digest", &LogEntry::digest},
        Field{"reason", &LogEntry::reason},
        Field{"details", &LogEntry::details},
        Field{"hash", &LogEntry::hash},
    };
};

template<>
struct Fields<History>
{
    static constexpr std::tuple all{
        Field{"revisions", &History::revisions},
        Field{"log", &History::log},
    };
};

} // namespace rapporteur
