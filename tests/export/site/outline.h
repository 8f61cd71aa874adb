// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rapporteur::test {

// What parsers that are not ours find in a file of the site.
struct Outline
{
    QString shape;     // names of elements, attributes and members, as they nest; no words
    QStringList links; // values of all attributes that lead somewhere
};

// By the end of the file's name; what breaks a parser's rules is said in the shape.
Outline outlineOf(const QString &path, const QByteArray &bytes);

} // namespace rapporteur::test
