// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail.h"

#include "body.h"

namespace rapporteur {

namespace {

QByteArray piece(const Page &page, BodyWriter::Looks looks)
{
    Markup markup;
    markup.raw("<div");
    markup.attribute("lang", page.info.language);
    markup.raw(page.info.rightToLeft ? " dir=\"rtl\">\n" : " dir=\"ltr\">\n");
    BodyWriter body(markup, page, looks);
    body.write();
    markup.raw("</div>\n");
    return markup.take();
}

} // namespace

QByteArray renderMail(const Page &page)
{
    return piece(page, BodyWriter::Looks::Inline);
}

QByteArray renderBare(const Page &page)
{
    return piece(page, BodyWriter::Looks::None);
}

} // namespace rapporteur
