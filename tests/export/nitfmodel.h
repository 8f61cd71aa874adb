// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the public schemas allow, transcribed by hand for the elements that we use.
namespace rapporteur::test {

// The first breach of NITF 3.6's content models in an XML document, or nothing. Elements of other
// vocabularies around the element nitf are not looked at.
QString nitfBreach(const QByteArray &xml);

// The first breach of NewsML-G2 2.33's (power), the content of its inlineXML apart.
QString newsMlBreach(const QByteArray &xml);

} // namespace rapporteur::test
