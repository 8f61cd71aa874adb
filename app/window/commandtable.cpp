// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"

#include "menus/menutables.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

std::span<const MenuTable> menuTables()
{
    static const std::array tables{
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&File"), fileCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&Edit"), editCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&Insert"), insertCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "F&ormat"), formatCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&View"), viewCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&Review"), reviewCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&Go"), goCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&Window"), windowCommands()},
        MenuTable{QT_TRANSLATE_NOOP("rapporteur::Commands", "&Help"), helpCommands()},
    };
    return tables;
}

} // namespace rapporteur
