// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newsroom.h"
#include "templateset.h"

#include <QTimeZone>

namespace rapporteur {

// What all pages of a site are made with. Threads share it.
struct Site
{
    NewsroomFolder folder;
    TemplateSet templates;
    QTimeZone zone;
    bool embargoed = false; // copies for journalists: every page says so

    const Newsroom &newsroom() const { return folder.newsroom; }
};

// The public address of a file of the site; empty if the newsroom does not know its own.
QByteArray publicAddress(const Site &site, QByteArrayView path);

// Where the publisher's logo lies in the site; empty if there is none.
QByteArray logoPath(const Site &site);

} // namespace rapporteur
