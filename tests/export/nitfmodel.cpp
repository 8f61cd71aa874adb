// SPDX-License-Identifier: GPL-3.0-or-later
#include "nitfmodel.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace rapporteur::test {

namespace {

// One element: its children, each followed by a space, as a regular expression; whether text may
// stand among them; its attributes.
struct Model
{
    QStringView element;
    QString children;
    bool mixed = false;
    QStringView attributes = {};
};

const QString inlines = u"((a|em|lang) )*"_s;
const QString blocks = u"((p|hl2|table|media|ol|ul|dl|bq|fn|note) )"_s;
const QString anything = u"((a|em|lang|p|hl2|table|media|ol|ul|dl|bq|fn|note) )*"_s;
constexpr QStringView common = u"id class style xml:lang";

std::span<const Model> nitfModels()
{
    static const std::array models{
        Model{u"nitf", u"(head )?body "_s, false, u"version baselang uno"},
        Model{u"head", u"(title )?(meta )*(tobject )?(docdata )?(pubdata )*(revision-history )*"_s},
        Model{u"title", {}, true, u"type"},
        Model{u"meta", {}, false, u"name content"},
        Model{
            u"docdata",
            u"((doc-id|date.issue|date.release|key-list|correction) )*"_s,
            false,
            u"management-status"},
        Model{u"doc-id", {}, false, u"regsrc id-string"},
        Model{u"date.issue", {}, false, u"norm"},
        Model{u"date.release", {}, false, u"norm"},
        Model{u"key-list", u"(keyword )*"_s},
        Model{u"keyword", {}, false, u"key"},
        Model{u"pubdata", {}, false, u"type date.publication name position.section ex-ref"},
        Model{u"revision-history", {}, false, u"norm name function comment"},
        Model{u"body", u"(body.head )?(body.content )*(body.end )?"_s, false, common},
        Model{
            u"body.head",
            u"(hedline )*(note )*(rights )?(byline )*(distributor )?(dateline )*(abstract )*"_s},
        Model{u"hedline", u"hl1 (hl2 )*"_s, false, common},
        Model{u"hl1", inlines, true, common},
        Model{u"hl2", inlines, true, common},
        Model{u"note", u"(body.content )+"_s, false, u"id class xml:lang noteclass type"},
        Model{u"dateline", u"((location|story.date) )*"_s, true, common},
        Model{u"story.date", {}, true, u"norm"},
        Model{u"location", {}, true, common},
        Model{u"abstract", blocks + u'+', false, common},
        Model{u"body.content", u"((block) |"_s + blocks + u")*"_s, false, u"id"},
        Model{u"block", blocks + u'*', false, common},
        Model{u"p", inlines, true, common},
        Model{u"table", u"(caption )?(tr )*"_s, false, common},
        Model{u"caption", anything, true, common},
        Model{u"tr", u"((th|td) )+"_s, false, common},
        Model{u"td", anything, true, common},
        Model{
            u"media",
            u"(media-reference )(media-caption )*(media-producer )*"_s,
            false,
            u"id class xml:lang media-type"},
        Model{u"media-reference", {}, true, u"source alternate-text height width mime-type"},
        Model{u"media-caption", anything, true, common},
        Model{u"media-producer", inlines, true, common},
        Model{u"ul", u"(li )+"_s, false, common},
        Model{u"li", anything, true, common},
        Model{u"dl", u"((dt|dd) )+"_s, false, common},
        Model{u"dt", inlines, true, common},
        Model{u"dd", u"((block) |"_s + blocks + u"|(a|em|lang) )*"_s, false, common},
        Model{u"bq", u"((block )+(credit )?)*"_s, false, common},
        Model{u"credit", inlines, true, common},
        Model{u"fn", u"(body.content )+"_s, false, common},
        Model{u"a", inlines, true, u"id class xml:lang href name rel title"},
        Model{u"em", inlines, true, common},
        Model{u"lang", inlines, true, u"id class xml:lang value"},
    };
    return models;
}

std::span<const Model> newsMlModels()
{
    static const std::array models{
        Model{
            u"newsItem",
            u"(catalogRef )+(rightsInfo )*itemMeta (contentMeta )?(contentSet )?"_s,
            false,
            u"guid version standard standardversion conformance xml:lang dir"},
        Model{u"catalogRef", {}, false, u"href"},
        Model{
            u"itemMeta",
            u"itemClass provider versionCreated (firstCreated )?(embargoed )?(pubStatus )?(role )?(fileName )?(generator )*(profile )?(service )*(title )*(edNote )*(link )*"_s},
        Model{u"itemClass", {}, false, u"qcode"},
        Model{u"provider", u"(name )*"_s, false, u"literal"},
        Model{u"name", {}, true},
        Model{u"versionCreated", {}, true},
        Model{u"firstCreated", {}, true},
        Model{u"embargoed", {}, true},
        Model{u"pubStatus", {}, false, u"qcode"},
        Model{u"generator", {}, true, u"versioninfo"},
        Model{u"title", {}, true},
        Model{u"link", {}, false, u"rel contenttype href"},
        Model{
            u"contentMeta",
            u"((urgency|contentCreated|contentModified|located|infoSource|creator|contributor|altId) )*((language|genre|keyword|subject|slugline|headline|dateline|by|creditline|description) )*"_s},
        Model{u"contentCreated", {}, true},
        Model{u"contentModified", {}, true},
        Model{u"located", u"(name )*"_s, false, u"literal"},
        Model{u"creator", u"(name )*"_s, false, u"literal"},
        Model{u"altId", {}, true},
        Model{u"language", {}, false, u"tag"},
        Model{u"keyword", {}, true},
        Model{u"subject", u"(name )*"_s, false, u"literal"},
        Model{u"headline", {}, true},
        Model{u"description", {}, true, u"role"},
        Model{u"contentSet", u"((inlineXML|inlineData|remoteContent) )*"_s},
        Model{u"inlineXML", u"nitf "_s, false, u"contenttype"},
    };
    return models;
}

struct Checker
{
    QXmlStreamReader xml;
    std::span<const Model> models;
    QString skip; // the element that is another vocabulary's
    QSet<QString> ids;
    QString breach;

    void say(const QString &what)
    {
        if (breach.isEmpty())
            breach = u"line %1: %2"_s.arg(xml.lineNumber()).arg(what);
    }

    void attributes(const Model &model)
    {
        const QStringList allowed = model.attributes.toString().split(u' ');
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (!allowed.contains(attribute.qualifiedName()))
                say(u"%1 has an attribute %2"_s.arg(model.element, attribute.qualifiedName()));
            if (attribute.name() == "id"_L1 && ids.contains(attribute.value().toString()))
                say(u"two elements have the id %1"_s.arg(attribute.value()));
            if (attribute.name() == "id"_L1)
                ids << attribute.value().toString();
        }
    }

    // Reads the element that the reader stands at, to its end.
    void element()
    {
        const QString name = xml.name().toString();
        if (name == skip)
            return xml.skipCurrentElement();
        const auto model = std::ranges::find(models, name, &Model::element);
        if (model == models.end()) {
            say(u"there is no element %1"_s.arg(name));
            return xml.skipCurrentElement();
        }
        attributes(*model);
        QString children;
        while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
            if (xml.isCharacters() && !xml.isWhitespace() && !model->mixed)
                say(u"text stands in %1"_s.arg(name));
            if (!xml.isStartElement())
                continue;
            children += xml.name().toString() + u' ';
            element();
        }
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(model->children));
        if (!pattern.match(children).hasMatch())
            say(u"%1 holds %2"_s.arg(name, children));
    }
};

QString breachOf(
    const QByteArray &bytes, const QString &root, std::span<const Model> models, const QString &skip)
{
    Checker checker{QXmlStreamReader(bytes), models, skip, {}, {}};
    bool isFound = false;
    while (!checker.xml.atEnd()) {
        checker.xml.readNext();
        if (!checker.xml.isStartElement() || checker.xml.name() != root)
            continue;
        isFound = true;
        checker.element();
    }
    if (checker.xml.hasError())
        checker.say(checker.xml.errorString());
    if (!isFound)
        checker.say(u"there is no element %1"_s.arg(root));
    return checker.breach;
}

} // namespace

QString nitfBreach(const QByteArray &xml)
{
    return breachOf(xml, u"nitf"_s, nitfModels(), {});
}

QString newsMlBreach(const QByteArray &xml)
{
    return breachOf(xml, u"newsItem"_s, newsMlModels(), u"nitf"_s);
}

} // namespace rapporteur::test
