// SPDX-License-Identifier: GPL-3.0-or-later
#include "nitf.h"

#include "newsidentity.h"
#include "nitfbody.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr auto nitfNamespace = "http://iptc.org/std/NITF/2006-10-18/"_L1;
constexpr auto nitfVersion = "-//IPTC//DTD NITF 3.6//EN"_L1;

struct Attribute
{
    QLatin1StringView name;
    QString value;
};

// An element without content; attributes without value are left out, and so is one without any.
void writeFact(QXmlStreamWriter &xml, QLatin1StringView element, const QList<Attribute> &attributes)
{
    const auto isSet = [](const Attribute &attribute) { return !attribute.value.isEmpty(); };
    if (std::ranges::none_of(attributes, isSet))
        return;
    xml.writeEmptyElement(element);
    for (const Attribute &attribute : attributes) {
        if (isSet(attribute))
            xml.writeAttribute(attribute.name, attribute.value);
    }
    xml.writeCharacters(u"\n");
}

void writeMeta(QXmlStreamWriter &xml, const QString &name, const QString &content)
{
    if (!content.isEmpty())
        writeFact(xml, "meta"_L1, {{"name"_L1, name}, {"content"_L1, content}});
}

void writeKeywords(QXmlStreamWriter &xml, const QStringList &keywords)
{
    if (keywords.isEmpty())
        return;
    xml.writeStartElement("key-list"_L1);
    for (const QString &keyword : keywords)
        writeFact(xml, "keyword"_L1, {{"key"_L1, keyword}});
    xml.writeEndElement();
    xml.writeCharacters(u"\n");
}

void writeDocument(QXmlStreamWriter &xml, const Page &page)
{
    const PageInfo &info = page.info;
    xml.writeStartElement("docdata"_L1);
    xml.writeAttribute("management-status"_L1, info.isWithdrawn ? u"canceled"_s : u"usable"_s);
    xml.writeCharacters(u"\n");
    writeFact(xml, "doc-id"_L1, {{"regsrc"_L1, info.publisher}, {"id-string"_L1, newsId(info)}});
    if (info.published)
        writeFact(xml, "date.issue"_L1, {{"norm"_L1, newsTime(*info.published)}});
    if (info.embargo)
        writeFact(xml, "date.release"_L1, {{"norm"_L1, newsTime(*info.embargo)}});
    writeKeywords(xml, info.keywords);
    xml.writeEndElement();
    xml.writeCharacters(u"\n");
}

void writeHead(QXmlStreamWriter &xml, const Page &page)
{
    const PageInfo &info = page.info;
    xml.writeStartElement("head"_L1);
    xml.writeCharacters(u"\n");
    xml.writeTextElement("title"_L1, info.title);
    xml.writeCharacters(u"\n");
    writeMeta(xml, u"generator"_s, u"Rapporteur"_s);
    writeMeta(xml, u"rapporteur-readout"_s, info.readoutId);
    writeMeta(xml, u"rapporteur-digest"_s, info.digest);
    writeDocument(xml, page);
    const QString address = QString::fromLatin1(info.address.toEncoded());
    if (!address.isEmpty())
        writeFact(
            xml,
            "pubdata"_L1,
            {{"type"_L1, u"web"_s},
             {"date.publication"_L1, info.published ? newsTime(*info.published) : QString()},
             {"name"_L1, info.publisher},
             {"position.section"_L1, info.section},
             {"ex-ref"_L1, address}});
    if (info.modified)
        writeFact(xml, "revision-history"_L1, {{"norm"_L1, newsTime(*info.modified)}});
    xml.writeEndElement();
    xml.writeCharacters(u"\n");
}

} // namespace

void writeNitf(QXmlStreamWriter &xml, const Page &page)
{
    xml.writeStartElement("nitf"_L1);
    xml.writeDefaultNamespace(nitfNamespace);
    xml.writeAttribute("version"_L1, nitfVersion);
    if (!page.info.language.isEmpty())
        xml.writeAttribute("baselang"_L1, page.info.language);
    xml.writeCharacters(u"\n");
    writeHead(xml, page);
    NitfBody(xml, page).write();
    xml.writeEndElement();
}

Result<Rendered> renderNitf(const Page &page, const RenderOptions &, RenderCache &)
{
    Rendered rendered;
    QXmlStreamWriter xml(&rendered.bytes);
    xml.writeStartDocument();
    xml.writeCharacters(u"\n");
    writeNitf(xml, page);
    xml.writeEndDocument();
    return rendered;
}

} // namespace rapporteur
