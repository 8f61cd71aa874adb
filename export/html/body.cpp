// SPDX-License-Identifier: GPL-3.0-or-later
#include "body.h"

#include "head.h"
#include "languagetag.h"
#include "pictureelement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QStringView usualBullet = u"•"; // the style sheet's own

// What may stand in an id and in a fragment alike.
QString fragment(QLatin1StringView prefix, const QString &id)
{
    QString safe = prefix + id;
    std::ranges::replace_if(
        safe,
        [](QChar character) {
            return character.unicode() >= 128
                   || !(character.isLetterOrNumber() || character == u'-' || character == u'.');
        },
        QChar(u'_'));
    return safe;
}

struct RoleLook
{
    Role role;
    QByteArrayView attribute; // our own, constant
};

// What an element cannot do without where there is no style sheet.
constexpr std::array inlineLooks{
    RoleLook{Role::Title, R"( style="font-size:1.5em")"},
    RoleLook{Role::Category, R"( style="color:#444")"},
    RoleLook{Role::Embargo, R"( style="font-weight:bold")"},
    RoleLook{Role::Summary, R"( style="font-weight:bold")"},
    RoleLook{Role::Deck, R"( style="margin-left:0;padding-left:1em;border-left:3px solid #888")"},
    RoleLook{Role::Wrapped, R"( style="padding-left:1em;border-left:3px solid #888")"},
    RoleLook{Role::Caption, R"( style="display:block;color:#444")"},
    RoleLook{Role::Credit, R"( style="display:block;color:#444")"},
    RoleLook{Role::Cell, R"( style="padding:2px 8px;vertical-align:top")"},
    RoleLook{Role::EndMark, R"( style="text-align:center")"},
};

QByteArrayView inlineLook(Role role)
{
    const auto *const look = std::ranges::find(inlineLooks, role, &RoleLook::role);
    return look == inlineLooks.end() ? QByteArrayView() : look->attribute;
}

QByteArrayView headingTag(int level)
{
    static constexpr std::array<QByteArrayView, 6> tags{"h1", "h2", "h3", "h4", "h5", "h6"};
    return tags.at(std::size_t(std::clamp(level, 1, int(tags.size())) - 1));
}

// What has none is no section.
bool hasHeading(const Part &part)
{
    return std::ranges::any_of(part.children, [](const Part &child) {
        return child.role == Role::Heading || child.role == Role::PartHeading;
    });
}

} // namespace

BodyWriter::BodyWriter(Markup &markup, const Page &page, Looks looks)
    : m_markup(markup)
    , m_page(page)
    , m_looks(looks)
    , m_footnotes(footnotesIn(page.parts))
{}

const BodyWriter::Shape &BodyWriter::shapeOf(Role role)
{
    static constexpr std::array shapes{
        Shape{"h1", {}, &BodyWriter::line},                               // Title
        Shape{"p", R"( class="category")", &BodyWriter::line},            // Category
        Shape{"p", R"( class="embargo")", &BodyWriter::line},             // Embargo
        Shape{"p", R"( class="notice")", &BodyWriter::line},              // NoticeLine
        Shape{"p", R"( class="summary")", &BodyWriter::line},             // Summary
        Shape{"blockquote", R"( class="deck")", &BodyWriter::flow},       // Deck
        Shape{"p", R"( class="release")", &BodyWriter::release},          // ReleaseLine
        Shape{"p", R"( class="reference")", &BodyWriter::line},           // Reference
        Shape{"p", R"( class="office")", &BodyWriter::line},              // Office
        Shape{"p", R"( class="dateline")", &BodyWriter::line},            // Dateline
        Shape{"p", R"( class="attribution")", &BodyWriter::line},         // Attribution
        Shape{{}, {}, &BodyWriter::line, true},                           // Heading
        Shape{"p", {}, &BodyWriter::line},                                // Paragraph
        Shape{{}, {}, &BodyWriter::list},                                 // List
        Shape{"li", {}, &BodyWriter::cell},                               // Item
        Shape{"blockquote", {}, &BodyWriter::flow},                       // Quotation
        Shape{"footer", {}, &BodyWriter::line},                           // Speaker
        Shape{"aside", R"( class="note")", &BodyWriter::flow},            // Note
        Shape{"aside", R"( role="doc-footnote")", &BodyWriter::footnote}, // Footnote
        Shape{"figure", {}, &BodyWriter::figure},                         // Figure
        Shape{"span", R"( class="caption")", &BodyWriter::line},          // Caption
        Shape{"span", R"( class="credit")", &BodyWriter::line},           // Credit
        Shape{"p", R"( class="link")", &BodyWriter::line},                // LinkLine
        Shape{"table", {}, &BodyWriter::flow},                            // Table
        Shape{"tr", {}, &BodyWriter::flow},                               // Row
        Shape{"td", {}, &BodyWriter::cell},                               // Cell
        Shape{"section", R"( class="wrapped")", &BodyWriter::flow},       // Wrapped
        Shape{"p", R"( class="wrapline")", &BodyWriter::line},            // WrapLine
        Shape{{}, R"( class="part")", &BodyWriter::line, true},           // PartHeading
        Shape{"p", R"( class="signature")", &BodyWriter::line},           // Signature
        Shape{"p", R"( class="end")", &BodyWriter::line},                 // EndMark
        Shape{"nav", {}, &BodyWriter::backLink},                          // BackLink
        Shape{"p", R"( class="updated")", &BodyWriter::line},             // Updated
    };
    static_assert(shapes.size() == std::size_t(Role::Updated) + 1);
    return shapes.at(std::size_t(role));
}

void BodyWriter::write()
{
    parts(m_page.parts, m_page.info.rightToLeft);
}

void BodyWriter::parts(const QList<Part> &parts, bool rightToLeft)
{
    const auto isFigure = [](const Part &part) { return part.role == Role::Figure; };
    for (auto at = parts.begin(); at != parts.end();) {
        const auto end = std::find_if_not(at, parts.end(), isFigure);
        const bool isGroup = end - at > 1;
        if (isGroup)
            m_markup.raw("<div class=\"figures\">\n");
        const auto stop = end == at ? at + 1 : end;
        for (; at != stop; ++at)
            part(*at, rightToLeft);
        if (isGroup)
            m_markup.raw("</div>\n");
    }
}

void BodyWriter::part(const Part &part, bool rightToLeft)
{
    const Shape &shape = shapeOf(part.role);
    QByteArrayView tag = shape.tag;
    if (part.role == Role::List)
        tag = part.numbered ? "ol" : "ul";
    else if (part.role == Role::Wrapped && !hasHeading(part))
        tag = "div";
    else if (tag.isEmpty())
        tag = headingTag(part.level);
    m_starts.append({&part, m_markup.size()});
    begin(tag, shape.attributes, part, rightToLeft);
    (this->*shape.write)(part);
    m_markup.raw("</");
    m_markup.raw(tag);
    m_markup.raw(">\n");
}

void BodyWriter::begin(
    QByteArrayView tag, QByteArrayView attributes, const Part &part, bool rightToLeft)
{
    m_markup.raw("<");
    m_markup.raw(tag);
    if (part.changed)
        identify(fragment({}, changeAnchor(part.id)));
    else if (shapeOf(part.role).hasId)
        identify(fragment({}, part.id));
    else if (part.role == Role::Footnote)
        identify(fragment("fn-"_L1, part.id));
    m_markup.raw(attributes);
    if (m_looks == Looks::Inline)
        m_markup.raw(inlineLook(part.role));
    if (part.role == Role::Paragraph && part.numbered)
        m_markup.raw(" class=\"numbered\"");
    if (!part.language.isEmpty())
        m_markup.attribute("lang", part.language);
    if (part.rightToLeft != rightToLeft)
        m_markup.raw(part.rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"");
    if (part.role == Role::Item && part.numbered)
        m_markup.attribute("value", QString::number(part.number));
    if (part.role == Role::List && !part.numbered && !part.children.isEmpty())
        styleBullets(part.children.front().label);
    m_markup.raw(">");
}

void BodyWriter::styleBullets(const QString &bullet)
{
    if (bullet == usualBullet)
        return;
    m_markup.raw(" style=\"list-style-type:");
    m_markup.styleString(bullet + u"  "_s);
    m_markup.raw("\"");
}

void BodyWriter::identify(const QString &id)
{
    if (id.isEmpty() || m_ids.contains(id))
        return;
    m_ids << id;
    m_markup.attribute("id", id);
}

void BodyWriter::line(const Part &part)
{
    label(part);
    runs(part.runs);
}

// An element of paragraphs: its own words are the first.
void BodyWriter::flow(const Part &part)
{
    m_markup.raw("\n");
    if (!part.runs.isEmpty()) {
        m_markup.raw("<p>");
        line(part);
        m_markup.raw("</p>\n");
    }
    parts(part.children, part.rightToLeft);
}

// An element that begins with its words and goes on with what it holds.
void BodyWriter::cell(const Part &part)
{
    if (part.role != Role::Item || part.numbered)
        label(part);
    runs(part.runs);
    if (!part.children.isEmpty())
        m_markup.raw("\n");
    parts(part.children, part.rightToLeft);
}

void BodyWriter::release(const Part &part)
{
    if (!part.time)
        return line(part);
    m_markup.raw("<time");
    m_markup.attribute("datetime", machineTime(*part.time, part.timeOfDay));
    m_markup.raw(">");
    line(part);
    m_markup.raw("</time>");
}

void BodyWriter::list(const Part &part)
{
    m_markup.raw("\n");
    parts(part.children, part.rightToLeft);
}

void BodyWriter::figure(const Part &part)
{
    m_markup.raw("\n");
    picture(part);
    if (part.children.isEmpty())
        return;
    m_markup.raw("<figcaption>\n");
    parts(part.children, part.rightToLeft);
    m_markup.raw("</figcaption>\n");
}

void BodyWriter::picture(const Part &part)
{
    if (!part.picture || part.picture->path.isEmpty() || m_looks != Looks::Sheet)
        return;
    if (!writePicture(m_markup, *part.picture))
        m_issues << unreadablePicture(*part.picture, part.id);
}

// The label leads back to where the note's mark stands.
void BodyWriter::footnote(const Part &part)
{
    m_markup.raw("\n<p>");
    if (m_marked.contains(part.id)) {
        m_markup.raw(R"(<a class="number" role="doc-backlink")");
        m_markup.attribute("href", u'#' + fragment("ref-"_L1, part.id));
        m_markup.raw(">");
        m_markup.text(part.label);
        m_markup.raw("</a> ");
    } else {
        label(part);
    }
    runs(part.runs);
    m_markup.raw("</p>\n");
    parts(part.children, part.rightToLeft);
}

void BodyWriter::backLink(const Part &part)
{
    runs(part.runs, R"( rel="up")");
}

void BodyWriter::label(const Part &part)
{
    if (part.label.isEmpty())
        return;
    m_markup.raw("<span class=\"number\">");
    m_markup.text(part.label);
    m_markup.raw(" </span>");
}

void BodyWriter::runs(const QList<Run> &runs, QByteArrayView linkAttributes)
{
    QString open; // address of the link that is open
    for (const Run &each : runs) {
        if (each.address != open && !open.isEmpty())
            m_markup.raw("</a>");
        if (each.address != open && !each.address.isEmpty()) {
            m_markup.raw("<a");
            m_markup.attribute("href", each.address);
            m_markup.raw(linkAttributes);
            m_markup.raw(">");
        }
        open = each.address;
        run(each);
    }
    if (!open.isEmpty())
        m_markup.raw("</a>");
}

void BodyWriter::run(const Run &run)
{
    if (!run.anchor.isEmpty())
        return footnoteMark(run);
    const bool isForeign = !run.language.isEmpty();
    if (isForeign) {
        m_markup.raw("<bdi");
        m_markup.attribute("lang", run.language);
        m_markup.raw(isRightToLeft(run.language) ? " dir=\"rtl\">" : " dir=\"ltr\">");
    }
    using enum Run::Change;
    m_markup.raw(run.change == Deleted ? "<del>" : run.change == Inserted ? "<ins>" : "");
    m_markup.raw(run.strong ? "<strong>" : "");
    m_markup.raw(run.emphasis ? "<em>" : "");
    m_markup.text(run.text);
    m_markup.raw(run.emphasis ? "</em>" : "");
    m_markup.raw(run.strong ? "</strong>" : "");
    m_markup.raw(run.change == Deleted ? "</del>" : run.change == Inserted ? "</ins>" : "");
    m_markup.raw(isForeign ? "</bdi>" : "");
}

void BodyWriter::footnoteMark(const Run &run)
{
    m_markup.raw("<sup>");
    const bool leads = m_footnotes.contains(run.anchor);
    if (leads) {
        m_markup.raw("<a");
        identify(fragment("ref-"_L1, run.anchor));
        m_markup.attribute("href", u'#' + fragment("fn-"_L1, run.anchor));
        m_markup.raw(" role=\"doc-noteref\">");
        m_marked << run.anchor;
    }
    m_markup.text(run.text);
    m_markup.raw(leads ? "</a></sup>" : "</sup>");
}

} // namespace rapporteur
