// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "walk.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

constexpr std::array allowed{"http"_L1, "https"_L1, "mailto"_L1, "tel"_L1};

struct PlacedLink
{
    QString place;
    QString words;
    QString address;
};

QList<PlacedLink> linksIn(const Text &text, const QString &place)
{
    QList<PlacedLink> links;
    for (const Mark &mark : text.marks) {
        if (mark.kind == Mark::Kind::Link)
            links.append({place, text.plain.mid(mark.from, mark.length), mark.value});
    }
    return links;
}

QList<PlacedLink> linksIn(const Block &block)
{
    QList<PlacedLink> links = linksIn(block.text, block.id);
    if (block.photo)
        links += linksIn(block.photo->caption, block.photo->id);
    if (block.kind == BlockKind::Link)
        links.append({block.id, block.text.plain, block.target});
    return links;
}

QList<PlacedLink> linksIn(const Edition &edition)
{
    QList<PlacedLink> links = linksIn(edition.deck, fieldPlace(edition, "deck"_L1));
    for (const Photo &photo : edition.photos)
        links += linksIn(photo.caption, photo.id);
    forEachBlock(edition, [&](const Block &block) { links += linksIn(block); });
    for (const LinkGroup &group : edition.relatedLinks) {
        for (const Link &link : group.links)
            links.append({fieldPlace(edition, "relatedLinks"_L1), link.text, link.address});
    }
    if (edition.backLink != Link{})
        links.append(
            {fieldPlace(edition, "backLink"_L1), edition.backLink.text, edition.backLink.address});
    return links;
}

// As browsers read it: white space and control characters before and within a scheme do not count.
QString schemeOf(const QString &address)
{
    static const QRegularExpression form(u"\\A([A-Za-z][A-Za-z0-9+.-]*):"_s);
    QString read = address;
    read.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return form.match(read).captured(1).toLower();
}

// `message(link)` for every link; empty where nothing is wrong.
template<typename Message>
Findings aboutLinks(const Subject &subject, const Message &message)
{
    Findings found;
    for (const Edition &edition : subject.readout.editions) {
        for (const PlacedLink &link : linksIn(edition)) {
            if (const QString words = message(link); !words.isEmpty())
                found.append({link.place, words});
        }
    }
    return found;
}

} // namespace

Findings linkEmpty(const Subject &subject)
{
    return aboutLinks(subject, [](const PlacedLink &link) {
        if (!QStringView(link.address).trimmed().isEmpty())
            return QString();
        return Check::tr("The link “%1” leads nowhere yet: give its address.")
            .arg(shortened(link.words));
    });
}

Findings linkScheme(const Subject &subject)
{
    return aboutLinks(subject, [](const PlacedLink &link) {
        const QString scheme = schemeOf(link.address);
        if (scheme.isEmpty() || std::ranges::contains(allowed, scheme))
            return QString();
        return Check::tr(
                   "The link “%1” has a “%2” address, which cannot be published: use http, https, "
                   "mailto or tel.")
            .arg(shortened(link.words), scheme);
    });
}

} // namespace rapporteur::finders
