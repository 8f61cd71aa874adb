// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>

#include <gumbo.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur::test {

namespace {

const QSet<QString> leading{u"href"_s, u"src"_s, u"action"_s, u"cite"_s, u"data"_s};

QString shapeOf(const QJsonValue &value)
{
    QString shape;
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            shape += shapeOf(each) + u',';
        return u'[' + shape + u']';
    }
    if (!value.isObject())
        return value.isString() ? u"\"\""_s : u"0"_s;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        shape += member.key() + u':' + shapeOf(*member) + u',';
    return u'{' + shape + u'}';
}

QString jsonShape(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError
               ? shapeOf(
                     document.isArray() ? QJsonValue(document.array())
                                        : QJsonValue(document.object()))
               : u"no JSON: "_s + error.errorString();
}

QString elementName(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    return QString::fromUtf8(element.original_tag.data, qsizetype(element.original_tag.length));
}

class HtmlOutline
{
public:
    explicit HtmlOutline(QByteArray html)
        : m_html(std::move(html))
    {
        GumboOutput *output = gumbo_parse_with_options(
            &kGumboDefaultOptions, m_html.constData(), std::size_t(m_html.size()));
        add(*output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }

    Outline take() { return std::move(m_outline); }

private:
    void add(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_COMMENT || node.type == GUMBO_NODE_CDATA)
            m_outline.shape += u"comment"_s;
        if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
            return;
        const GumboElement &element = node.v.element;
        m_outline.shape += u'\n' + elementName(element) + attributesOf(element) + u'(';
        for (unsigned int i = 0; i < element.children.length; ++i)
            addChild(*static_cast<const GumboNode *>(element.children.data[i]), element.tag);
        m_outline.shape += u')';
    }

    // What stands in a script is one text.
    void addChild(const GumboNode &child, GumboTag parent)
    {
        if (parent == GUMBO_TAG_SCRIPT)
            m_outline.shape += jsonShape(child.v.text.text);
        else
            add(child);
    }

    QString attributesOf(const GumboElement &element)
    {
        QString names;
        for (unsigned int i = 0; i < element.attributes.length; ++i) {
            const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
            const QString name = QString::fromUtf8(attribute.name);
            names += u' ' + name;
            if (leading.contains(name))
                m_outline.links += QString::fromUtf8(attribute.value);
        }
        return names;
    }

    QByteArray m_html;
    Outline m_outline;
};

Outline htmlOutline(const QByteArray &html)
{
    return HtmlOutline(html).take();
}

Outline xmlOutline(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    Outline outline;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (xml.isStartElement()) {
            outline.shape += u'\n' + xml.name().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                outline.shape += u' ' + attribute.name().toString();
                if (leading.contains(attribute.name().toString()))
                    outline.links += attribute.value().toString();
            }
        } else if (!xml.isCharacters() && token != QXmlStreamReader::Invalid) {
            outline.shape += u'\n' + xml.tokenString();
        }
    }
    if (xml.hasError())
        outline.shape += u"no XML: "_s + xml.errorString();
    return outline;
}

// A message in JSON, as its readers found it, or a news item: the shape of its parts is of them.
Outline jsonOutline(const QByteArray &bytes)
{
    Outline outline{.shape = jsonShape(bytes), .links = {}};
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto addHtml = [&outline](const QString &html) {
        const Outline inside = htmlOutline(html.toUtf8());
        outline.shape += inside.shape;
        outline.links += inside.links;
    };
    addHtml(object["parts"_L1].toObject()["text/html"_L1].toString());
    for (const QJsonValue body : object["bodies"_L1].toArray()) {
        if (body["contenttype"_L1] == "text/html"_L1)
            addHtml(body["value"_L1].toString());
    }
    return outline;
}

// A call of one function with data, which a JSON parser reads but for the last comma.
Outline callOutline(const QByteArray &script)
{
    const qsizetype open = script.indexOf('(');
    QByteArray data = script.sliced(open + 1).trimmed();
    const bool isCall = data.endsWith(");");
    data = data.chopped(2);
    if (const qsizetype comma = data.lastIndexOf(','); comma > data.lastIndexOf('"'))
        data[comma] = ' ';
    return {
        .shape = isCall ? QString::fromUtf8(script.first(open)) + jsonShape(data) : u"no call"_s,
        .links = {}};
}

Outline wordOutline(const QByteArray &text)
{
    Outline outline;
    for (const QByteArray &line : text.split('\n'))
        outline.shape += u' ' + QString::number(line.split(' ').size());
    return outline;
}

// Lines may break elsewhere, but nothing in them is for machines.
Outline plainOutline(const QByteArray &text)
{
    const auto isControl = [](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\t'; };
    return {
        .shape = std::ranges::any_of(text, isControl) ? u"control character"_s : QString(),
        .links = {}};
}

struct Kind
{
    QLatin1StringView suffix;
    Outline (*outline)(const QByteArray &bytes);
};

constexpr std::array kinds{
    Kind{".html"_L1, htmlOutline},
    Kind{".xml"_L1, xmlOutline},
    Kind{".json"_L1, jsonOutline},
    Kind{".eml"_L1, jsonOutline},
    Kind{".js"_L1, callOutline},
    Kind{"_redirects"_L1, wordOutline},
    Kind{"robots.txt"_L1, wordOutline},
    Kind{".txt"_L1, plainOutline},
};

} // namespace

Outline outlineOf(const QString &path, const QByteArray &bytes)
{
    const auto kind = std::ranges::find_if(kinds, [&path](const Kind &each) {
        return path.endsWith(each.suffix);
    });
    return kind == kinds.end() ? Outline() : kind->outline(bytes);
}

} // namespace rapporteur::test
