// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureelement.h"

#include "embeddedpicture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

void writeLinked(Markup &markup, const Picture &picture)
{
    markup.raw("<img");
    markup.attribute("src", picture.address);
    if (!picture.sources.isEmpty()) {
        markup.attribute("srcset", picture.sources);
        markup.raw(R"( sizes="(max-width: 70em) 100vw, 70em")");
    }
    markup.attribute("alt", picture.alternativeText);
    markup.attribute("width", QString::number(picture.width));
    markup.attribute("height", QString::number(picture.height));
    markup.raw(">\n");
}

} // namespace

bool writePicture(Markup &markup, const Picture &picture)
{
    if (!picture.address.isEmpty()) {
        writeLinked(markup, picture);
        return true;
    }
    const auto file = embedded(picture);
    if (!file)
        return false;
    markup.raw("<img src=\"");
    markup.raw(file->address);
    markup.raw("\"");
    markup.attribute("alt", picture.alternativeText);
    if (file->size.isValid()) {
        markup.attribute("width", QString::number(file->size.width()));
        markup.attribute("height", QString::number(file->size.height()));
    }
    markup.raw(">\n");
    return true;
}

Issue unreadablePicture(const Picture &picture, const QString &place)
{
    return {
        .severity = Issue::Severity::Warning,
        .rule = u"picture-unreadable"_s,
        .place = place,
        .message = QCoreApplication::translate(
                       "Export",
                       "The picture %1 cannot be read as JPEG, PNG or WebP; choose another file.")
                       .arg(picture.path)};
}

} // namespace rapporteur
