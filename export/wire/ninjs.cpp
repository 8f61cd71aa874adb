// SPDX-License-Identifier: GPL-3.0-or-later
#include "ninjs.h"

#include "jsonnode.h"
#include "mail.h"
#include "newsidentity.h"
#include "plaintext.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

JsonNode object()
{
    return JsonNode(JsonNode::Kind::Object);
}

JsonNode list()
{
    return JsonNode(JsonNode::Kind::Array);
}

// Members without value are left out.
void add(JsonNode &node, const char *name, const QString &value)
{
    if (!value.isEmpty())
        node.add(name, JsonNode::ofString(value));
}

void add(JsonNode &node, const char *name, JsonNode value)
{
    if (!value.members.empty())
        node.add(name, std::move(value));
}

void add(JsonNode &node, const char *name, const std::optional<QDateTime> &time)
{
    if (time)
        add(node, name, time->toUTC().toString(Qt::ISODate));
}

// A list of one: what has a role and a value.
JsonNode inRole(const QString &role, const QString &value)
{
    JsonNode all = list();
    if (value.isEmpty())
        return all;
    JsonNode one = object();
    add(one, "role", role);
    add(one, "value", value);
    all.add(std::move(one));
    return all;
}

JsonNode named(const QStringList &names)
{
    JsonNode all = list();
    for (const QString &name : names) {
        JsonNode one = object();
        add(one, "name", name);
        if (!one.members.empty())
            all.add(std::move(one));
    }
    return all;
}

JsonNode standard()
{
    JsonNode node = object();
    add(node, "name", u"ninjs"_s);
    add(node, "version", u"2.1"_s);
    add(node, "schema", u"http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"_s);
    return node;
}

JsonNode body(const QString &role, const QString &type, const QByteArray &text)
{
    JsonNode node = object();
    add(node, "role", role);
    add(node, "contenttype", type);
    node.add("value", JsonNode::ofString(QString::fromUtf8(text)));
    return node;
}

JsonNode renditions(const Page &page)
{
    JsonNode all = list();
    if (!page.info.address.isValid() || page.info.address.isEmpty())
        return all;
    JsonNode web = object();
    add(web, "name", u"web"_s);
    add(web, "href", QString::fromLatin1(page.info.address.toEncoded()));
    add(web, "contenttype", u"text/html"_s);
    all.add(std::move(web));
    return all;
}

JsonNode fileOf(const Picture &picture, const PageInfo &info)
{
    JsonNode all = list();
    if (picture.path.isEmpty())
        return all;
    const QString address = pictureAddress(info, picture);
    JsonNode file = object();
    add(file, "name", address.isEmpty() ? u"original"_s : u"web"_s);
    add(file, "href", address);
    add(file, "title", pictureName(picture));
    if (picture.width > 0 && picture.height > 0) {
        file.add("height", JsonNode::ofInteger(picture.height));
        file.add("width", JsonNode::ofInteger(picture.width));
    }
    all.add(std::move(file));
    return all;
}

JsonNode pictureItem(const Part &figure, const PageInfo &info)
{
    QStringList captions;
    QStringList credits;
    for (const Part &line : figure.children)
        (line.role == Role::Credit ? credits : captions) << wordsOf(line);
    JsonNode node = object();
    add(node, "name", figure.id);
    add(node, "uri", newsId(info, figure.id));
    add(node, "type", u"picture"_s);
    add(node, "by", credits.join(u' '));
    JsonNode descriptions = inRole(u"caption"_s, captions.join(u' '));
    for (const JsonMember &each : inRole(u"alternative"_s, figure.picture->alternativeText).members)
        descriptions.add(each.value);
    add(node, "descriptions", std::move(descriptions));
    add(node, "renditions", fileOf(*figure.picture, info));
    return node;
}

void addPictures(JsonNode &all, const QList<Part> &parts, const PageInfo &info)
{
    for (const Part &part : parts) {
        if (part.picture)
            all.add(pictureItem(part, info));
        addPictures(all, part.children, info);
    }
}

JsonNode item(const Page &page, const QByteArray &text)
{
    const PageInfo &info = page.info;
    JsonNode node = object();
    add(node, "uri", newsId(info));
    add(node, "standard", standard());
    add(node, "type", u"text"_s);
    add(node, "representationtype", u"full"_s);
    add(node, "version", QString::number(info.version));
    add(node, "firstcreated", info.published);
    add(node, "versioncreated", versionTime(info));
    add(node, "embargoed", info.embargo);
    add(node, "pubstatus", info.isWithdrawn ? u"canceled"_s : u"usable"_s);
    add(node, "language", info.language);
    add(node, "title", info.title);
    add(node, "by", info.publisher);
    add(node, "located", wordsOf(page, Role::Dateline));
    add(node, "headlines", inRole(u"main"_s, info.title));
    add(node, "descriptions", inRole(u"summary"_s, info.description));
    JsonNode bodies = list();
    bodies.add(body(u"main"_s, u"text/plain"_s, text));
    bodies.add(body(u"main"_s, u"text/html"_s, renderBare(page)));
    add(node, "bodies", std::move(bodies));
    add(node, "subjects", named(QStringList(info.section) + info.keywords));
    add(node, "infosources", named({info.publisher}));
    add(node, "altids", inRole(u"readout"_s, info.readoutId));
    add(node, "renditions", renditions(page));
    JsonNode pictures = list();
    addPictures(pictures, page.parts, info);
    add(node, "associations", std::move(pictures));
    return node;
}

} // namespace

Result<Rendered> renderNinjs(const Page &page, const RenderOptions &, RenderCache &cache)
{
    return renderText(page, {}, cache).transform([&page](const Rendered &text) {
        return Rendered{.bytes = toIndentedJson(item(page, text.bytes)), .issues = {}};
    });
}

} // namespace rapporteur
