// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmppacket.h"

#include "pdfsyntax.h"
#include "provenance.h"

#include <QTimeZone>

#include <array>
#include <cstdlib>
#include <span>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

namespace {

const QString producer = u"Rapporteur"_s;

// Properties that are not among those that PDF/A knows, so that they have to be described (ISO
// 19005-2, 6.6.2.3.3).
struct Property
{
    QLatin1StringView name;
    QLatin1StringView valueType;
    QLatin1StringView description;
};

struct Schema
{
    QLatin1StringView name;
    QLatin1StringView uri;
    QLatin1StringView prefix;
    std::span<const Property> properties;
};

constexpr std::array uaProperties{
    Property{"part"_L1, "Integer"_L1, "Part of ISO 14289 that the file follows"_L1},
};

constexpr std::array ourProperties{
    Property{"readout"_L1, "Text"_L1, "Id of the readout that the file was made of"_L1},
    Property{"revision"_L1, "Integer"_L1, "Number of its revision"_L1},
    Property{"digest"_L1, "Text"_L1, "SHA-256 of its content in canonical form"_L1},
};

constexpr std::array schemas{
    Schema{
        "PDF/UA identification"_L1,
        "http://www.aiim.org/pdfua/ns/id/"_L1,
        "pdfuaid"_L1,
        uaProperties},
    Schema{"Rapporteur"_L1, provenanceNamespace, "rapporteur"_L1, ourProperties},
};

constexpr auto extensionOpening = R"(<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>)"_L1;

constexpr auto extensionEnd = "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"_L1;

constexpr auto opening = R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:rapporteur="%1">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
)"_L1;

// A time as both formats need it; without a zone when the readout names none.
struct Stamp
{
    QDateTime time;
    bool hasTime;

    int offset() const { return time.offsetFromUtc(); }
    QString iso() const;
    QByteArray pdf() const;

private:
    QString zone(const QString &separator, const QString &end) const;
};

QString Stamp::zone(const QString &separator, const QString &end) const
{
    if (time.timeSpec() == Qt::LocalTime)
        return {}; // the machine's zone is none of the document's business
    if (offset() == 0)
        return u"Z"_s;
    const int minutes = std::abs(offset()) / 60;
    return (offset() < 0 ? u'-' : u'+') + u"%1"_s.arg(minutes / 60, 2, 10, QChar(u'0')) + separator
           + u"%1"_s.arg(minutes % 60, 2, 10, QChar(u'0')) + end;
}

QString Stamp::iso() const
{
    const QString day = time.date().toString(Qt::ISODate);
    return hasTime ? day + time.time().toString(u"'T'HH:mm:ss"_s) + zone(u":"_s, {}) : day;
}

QByteArray Stamp::pdf() const
{
    const QString day = time.date().toString(u"yyyyMMdd"_s);
    const QString rest = hasTime ? time.time().toString(u"HHmmss"_s) + zone(u"'"_s, u"'"_s)
                                 : QString();
    return literal("D:" + (day + rest).toLatin1());
}

std::optional<Stamp> createdAt(const PageInfo &info)
{
    return info.published ? std::optional<Stamp>({*info.published, info.publishedTimeKnown})
                          : std::nullopt;
}

std::optional<Stamp> modifiedAt(const PageInfo &info)
{
    return info.modified ? std::optional<Stamp>({*info.modified, true}) : createdAt(info);
}

// Characters that XML cannot hold are left out.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() < 0xFFFE)
            out += c;
    }
    return out.toHtmlEscaped();
}

QString element(QLatin1StringView name, const QString &text)
{
    return text.isEmpty() ? QString() : "<%1>%2</%1>\n"_L1.arg(name, escaped(text));
}

QString container(QLatin1StringView name, QLatin1StringView kind, const QStringList &items)
{
    QString out;
    for (const QString &item : items) {
        if (!item.isEmpty()) {
            const auto attribute = kind == "Alt"_L1 ? R"( xml:lang="x-default")"_L1 : ""_L1;
            out += "<rdf:li"_L1 + attribute + ">"_L1 + escaped(item) + "</rdf:li>"_L1;
        }
    }
    return out.isEmpty() ? out : "<%1><rdf:%2>%3</rdf:%2></%1>\n"_L1.arg(name, kind, out);
}

// One of a list of values that have members.
QString record(const QString &members)
{
    return "<rdf:li rdf:parseType=\"Resource\">\n"_L1 + members + "</rdf:li>"_L1;
}

QString describedSchemas()
{
    QString records;
    for (const Schema &schema : schemas) {
        QString properties;
        for (const Property &property : schema.properties)
            properties += record(
                element("pdfaProperty:name"_L1, property.name)
                + element("pdfaProperty:valueType"_L1, property.valueType)
                + element("pdfaProperty:category"_L1, u"internal"_s)
                + element("pdfaProperty:description"_L1, property.description));
        records += record(
            element("pdfaSchema:schema"_L1, schema.name)
            + element("pdfaSchema:namespaceURI"_L1, schema.uri)
            + element("pdfaSchema:prefix"_L1, schema.prefix) + "<pdfaSchema:property><rdf:Seq>"_L1
            + properties + "</rdf:Seq></pdfaSchema:property>\n"_L1);
    }
    return extensionOpening + records + extensionEnd;
}

// Which text the file shows.
QString provenance(const PageInfo &info)
{
    const QString revision = info.revision > 0 ? QString::number(info.revision) : QString();
    return element("rapporteur:readout"_L1, info.readoutId)
           + element("rapporteur:revision"_L1, revision)
           + element("rapporteur:digest"_L1, info.digest);
}

QString dates(const PageInfo &info)
{
    const auto created = createdAt(info);
    const auto modified = modifiedAt(info);
    return element("xmp:CreateDate"_L1, created ? created->iso() : QString())
           + element("xmp:ModifyDate"_L1, modified ? modified->iso() : QString());
}

} // namespace

QByteArray xmpPacket(const PageInfo &info)
{
    static const QString schemaDescription = describedSchemas();
    const QString body = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"_s
                         + opening.arg(provenanceNamespace)
                         + container("dc:title"_L1, "Alt"_L1, {info.title})
                         + container("dc:creator"_L1, "Seq"_L1, {info.publisher})
                         + container("dc:description"_L1, "Alt"_L1, {info.description})
                         + container("dc:subject"_L1, "Bag"_L1, info.keywords)
                         + container("dc:language"_L1, "Bag"_L1, {info.language})
                         + element("dc:identifier"_L1, info.address.toString()) + dates(info)
                         + element("pdf:Keywords"_L1, info.keywords.join(", "_L1))
                         + element("pdf:Producer"_L1, producer) + provenance(info)
                         + "</rdf:Description>\n"_L1 + schemaDescription
                         + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_L1;
    return body.toUtf8();
}

QByteArray infoDictionary(const PageInfo &info)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? QByteArray() : textString(value);
    };
    const auto created = createdAt(info);
    const auto modified = modifiedAt(info);
    return dictionary({
        {"Title", text(info.title)},
        {"Author", text(info.publisher)},
        {"Subject", text(info.description)},
        {"Keywords", text(info.keywords.join(", "_L1))},
        {"Producer", text(producer)},
        {"CreationDate", created ? created->pdf() : QByteArray()},
        {"ModDate", modified ? modified->pdf() : QByteArray()},
    });
}

} // namespace rapporteur::pdf
