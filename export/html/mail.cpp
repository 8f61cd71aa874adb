// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail.h"

#include "body.h"

namespace rapporteur {

QByteArray renderMail(const Page &page)
{
    Markup markup;
    markup.raw("<div");
    markup.attribute("lang", page.info.language);
    markup.raw(page.info.rightToLeft ? " dir=\"rtl\">\n" : " dir=\"ltr\">\n");
    BodyWriter body(markup, page, BodyWriter::Looks::Inline);
    body.write();
    markup.raw("</div>\n");
    return markup.take();
}

} // namespace rapporteur
