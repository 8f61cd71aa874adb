// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Numbers as offices print them, described by how they print the first: "1." "(1)" "１" "(a)" "i."
// "A." "가." "ア" "①" "一、" "١." and, for footnotes, "*".
namespace rapporteur {

// Whether the form holds something that counts; a bullet does not.
bool isNumberForm(QStringView form);

// `number` (1 first) in that form, without white space around it. A form that does not count is
// taken for "1."; a system that ends (circled numbers do, at 50) goes on in plain figures.
QString numberLabel(int number, QStringView form);

} // namespace rapporteur
