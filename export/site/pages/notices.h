// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageframe.h"

namespace rapporteur {

// A page that says only that there is none, or no more.
enum class Notice { NotFound, Gone };

// For a server to show wherever it is asked in vain: whole in itself, with public links.
QByteArray noticeForServer(Notice notice, const QString &language, PageFrame &frame);

// At the address where a readout stood.
QByteArray goneNotice(const QString &language, const QByteArray &path, PageFrame &frame);

// Leads from the page at `path` to another one of the site.
QByteArray movedNotice(
    const QString &language, const QByteArray &path, const QByteArray &to, PageFrame &frame);

} // namespace rapporteur
