// SPDX-License-Identifier: GPL-3.0-or-later
#include "menutables.h"

#include "about.h"

#include <QCoreApplication>

#include <array>

namespace rapporteur {

namespace {

constexpr std::array table{
    Command{
        .name = "about",
        .text = QT_TRANSLATE_NOOP("rapporteur::Commands", "&About Rapporteur"),
        .icon = "help-about",
        .tip = QT_TRANSLATE_NOOP("rapporteur::Commands", "Version and licence"),
        .run = showAbout,
    },
};

} // namespace

std::span<const Command> helpCommands()
{
    return table;
}

} // namespace rapporteur
