// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapporteur {

// Text as it may stand in an element or an attribute of HTML and XML.
void appendEscaped(QByteArray &markup, QByteArrayView text);
QByteArray escaped(QByteArrayView text);

// A path as it may stand in an address (RFC 3986): '/' stays.
QByteArray urlPath(QByteArrayView path);

// A string of JSON that may stand in a script.
void appendScriptString(QByteArray &script, QByteArrayView text);
QByteArray scriptString(QByteArrayView text);

} // namespace rapporteur
