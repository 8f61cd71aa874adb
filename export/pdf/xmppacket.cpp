// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmppacket.h"

#include "pdfsyntax.h"

#include <QTimeZone>

#include <cstdlib>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

namespace {

const QString producer = u"Rapporteur"_s;

// pdfuaid is not among the schemas that PDF/A knows, so it has to be described (ISO
// 19005-2, 6.6.2.3.3).
constexpr auto uaSchema = R"(<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)"_L1;

constexpr auto opening = R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
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
    if (time.timeSpec() == Qt::LocalTime) {
        return {}; // the machine's zone is none of the document's business
    }
    if (offset() == 0) {
        return u"Z"_s;
    }
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
        if (c.unicode() >= 0x20 && c.unicode() < 0xFFFE) {
            out += c;
        }
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
    const QString body = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"_s
                         + opening + container("dc:title"_L1, "Alt"_L1, {info.title})
                         + container("dc:creator"_L1, "Seq"_L1, {info.publisher})
                         + container("dc:description"_L1, "Alt"_L1, {info.description})
                         + container("dc:subject"_L1, "Bag"_L1, info.keywords)
                         + container("dc:language"_L1, "Bag"_L1, {info.language})
                         + element("dc:identifier"_L1, info.address.toString()) + dates(info)
                         + element("pdf:Keywords"_L1, info.keywords.join(", "_L1))
                         + element("pdf:Producer"_L1, producer) + "</rdf:Description>\n"_L1
                         + uaSchema + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_L1;
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
