// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rapporteur {

// The number, bullet or sign that a line begins with.
struct LineMark
{
    enum class Kind { Number, Bullet, Note, Star };
    Kind kind = Kind::Bullet;
    QString form;   // Number: how the first of its kind is printed ("1.", "（1）"); else the sign
                    // itself
    int value = 0;  // Number: what it says, 1 first
    int length = 0; // characters of the line that it takes, white space behind it included
    bool operator==(const LineMark &) const = default;
};

// The mark at the start of `line`, which begins with no white space. Letters count as numbers only
// in "a)" "(a)" "a." and their like, where the next words may still show that they are none: see
// `follows`.
std::optional<LineMark> markOf(QStringView line);

// Whether a number in this form needs others of its kind before one believes it: "B." may be a
// name.
bool needsCompany(const LineMark &mark);

} // namespace rapporteur
