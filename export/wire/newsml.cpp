// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsml.h"

#include "newsidentity.h"
#include "nitf.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr auto newsNamespace = "http://iptc.org/std/nar/2006-10-01/"_L1;
constexpr auto catalog = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"_L1;

void breakLine(QXmlStreamWriter &xml)
{
    xml.writeCharacters(u"\n");
}

void writeText(QXmlStreamWriter &xml, QLatin1StringView element, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeTextElement(element, text);
    breakLine(xml);
}

// A value from one of the standard's vocabularies.
void writeCode(QXmlStreamWriter &xml, QLatin1StringView element, QLatin1StringView code)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute("qcode"_L1, code);
    breakLine(xml);
}

// A value that is only known by its name.
void writeNamed(QXmlStreamWriter &xml, QLatin1StringView element, const QString &name)
{
    if (name.isEmpty())
        return;
    xml.writeStartElement(element);
    xml.writeAttribute("literal"_L1, name);
    xml.writeTextElement("name"_L1, name);
    xml.writeEndElement();
    breakLine(xml);
}

QString instant(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void writeItemMeta(QXmlStreamWriter &xml, const PageInfo &info, const QDateTime &version)
{
    xml.writeStartElement("itemMeta"_L1);
    breakLine(xml);
    writeCode(xml, "itemClass"_L1, "ninat:text"_L1);
    writeNamed(xml, "provider"_L1, info.publisher.isEmpty() ? info.title : info.publisher);
    writeText(xml, "versionCreated"_L1, instant(version));
    if (info.published)
        writeText(xml, "firstCreated"_L1, instant(*info.published));
    if (info.embargo)
        writeText(xml, "embargoed"_L1, instant(*info.embargo));
    writeCode(xml, "pubStatus"_L1, info.isWithdrawn ? "stat:canceled"_L1 : "stat:usable"_L1);
    writeText(xml, "generator"_L1, u"Rapporteur"_s);
    writeText(xml, "title"_L1, info.title);
    if (!info.address.isEmpty()) {
        xml.writeEmptyElement("link"_L1);
        xml.writeAttribute("rel"_L1, "irel:seeAlso"_L1);
        xml.writeAttribute("contenttype"_L1, "text/html"_L1);
        xml.writeAttribute("href"_L1, QString::fromLatin1(info.address.toEncoded()));
        breakLine(xml);
    }
    xml.writeEndElement();
    breakLine(xml);
}

void writeContentMeta(QXmlStreamWriter &xml, const Page &page)
{
    const PageInfo &info = page.info;
    xml.writeStartElement("contentMeta"_L1);
    breakLine(xml);
    if (info.published)
        writeText(xml, "contentCreated"_L1, instant(*info.published));
    if (info.modified)
        writeText(xml, "contentModified"_L1, instant(*info.modified));
    writeNamed(xml, "located"_L1, wordsOf(page, Role::Dateline));
    writeNamed(xml, "creator"_L1, info.publisher);
    writeText(xml, "altId"_L1, info.readoutId);
    if (!info.language.isEmpty()) {
        xml.writeEmptyElement("language"_L1);
        xml.writeAttribute("tag"_L1, info.language);
        breakLine(xml);
    }
    for (const QString &keyword : info.keywords)
        writeText(xml, "keyword"_L1, keyword);
    writeNamed(xml, "subject"_L1, info.section);
    writeText(xml, "headline"_L1, info.title);
    if (!info.description.isEmpty()) {
        xml.writeStartElement("description"_L1);
        xml.writeAttribute("role"_L1, "drol:summary"_L1);
        xml.writeCharacters(info.description);
        xml.writeEndElement();
        breakLine(xml);
    }
    xml.writeEndElement();
    breakLine(xml);
}

void writeContent(QXmlStreamWriter &xml, const Page &page)
{
    xml.writeStartElement("contentSet"_L1);
    xml.writeStartElement("inlineXML"_L1);
    xml.writeAttribute("contenttype"_L1, "application/nitf+xml"_L1);
    breakLine(xml);
    writeNitf(xml, page);
    breakLine(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    breakLine(xml);
}

void writeItem(QXmlStreamWriter &xml, const Page &page, const QDateTime &version)
{
    xml.writeStartElement("newsItem"_L1);
    xml.writeDefaultNamespace(newsNamespace);
    xml.writeAttribute("guid"_L1, newsId(page.info));
    xml.writeAttribute("version"_L1, QString::number(page.info.version));
    xml.writeAttribute("standard"_L1, "NewsML-G2"_L1);
    xml.writeAttribute("standardversion"_L1, "2.33"_L1);
    xml.writeAttribute("conformance"_L1, "power"_L1);
    if (!page.info.language.isEmpty())
        xml.writeAttribute("xml:lang"_L1, page.info.language);
    xml.writeAttribute("dir"_L1, page.info.rightToLeft ? "rtl"_L1 : "ltr"_L1);
    breakLine(xml);
    xml.writeEmptyElement("catalogRef"_L1);
    xml.writeAttribute("href"_L1, catalog);
    breakLine(xml);
    writeItemMeta(xml, page.info, version);
    writeContentMeta(xml, page);
    writeContent(xml, page);
    xml.writeEndElement();
}

} // namespace

Result<Rendered> renderNewsMl(const Page &page, const RenderOptions &, RenderCache &)
{
    const std::optional<QDateTime> version = versionTime(page.info);
    if (!version)
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate(
                "Export", "A NewsML-G2 item needs a date; give the readout its release date."));
    Rendered rendered;
    QXmlStreamWriter xml(&rendered.bytes);
    xml.writeStartDocument();
    breakLine(xml);
    writeItem(xml, page, *version);
    xml.writeEndDocument();
    return rendered;
}

} // namespace rapporteur
