// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QByteArray>

namespace rapporteur {

// The page as a piece of HTML for the body of an e-mail: mail programs keep no style sheet, so
// looks stand in the elements. Pictures are left out, their captions are not.
QByteArray renderMail(const Page &page);

// The same without any looks, for those who bring their own.
QByteArray renderBare(const Page &page);

} // namespace rapporteur
