// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace rapporteur {

// The name by which news systems know a page for ever: an URN that neither a new title nor a new
// address changes. Two languages of one readout are two items.
QString newsId(const PageInfo &info);

// The name of a part of it, such as a photo.
QString newsId(const PageInfo &info, const QString &part);

// The instant of this version; nothing if the page has no date.
std::optional<QDateTime> versionTime(const PageInfo &info);

// NITF's own form of ISO 8601; a day without a time is its midnight.
QString newsTime(const QDateTime &time);

// The name of a picture's file, without the folders of the machine that it lies on.
QString pictureName(const Picture &picture);

// Where a website has the picture: an address of its own if the page has one, else one from the
// page's folder; empty if no website has it.
QString pictureAddress(const PageInfo &info, const Picture &picture);

// The words of the first part with this role, in one line; empty if there is none.
QString wordsOf(const Page &page, Role role);

// The words of a part's own runs.
QString wordsOf(const Part &part);

} // namespace rapporteur
