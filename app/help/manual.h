// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

// The manual: pages of HTML that the program carries with it.
namespace rapporteur {

// What stands below a heading, up to the next one.
struct ManualSection
{
    QUrl address;
    QString title;
    int level = 1; // 1: a page
    QString text;  // without its looks, for searching
};

// In the order of reading.
const QList<ManualSection> &manualSections();

// Where the first of these topics is told of that the manual knows; the first page if none is. A
// topic is the id of an element.
QUrl manualAddress(const QStringList &topics);

} // namespace rapporteur
