// SPDX-License-Identifier: GPL-3.0-or-later
#include "nitfbody.h"

#include "newsidentity.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// What may stand in an XML id and in a fragment alike.
QString footnoteId(const QString &id)
{
    return u"fn-"_s + QString::fromLatin1(id.toUtf8().toPercentEncoding({}, "_~", '_'));
}

bool isPlainRun(const Run &run)
{
    Run plain;
    plain.text = run.text;
    return run == plain;
}

bool isPlain(const Part &part)
{
    return part.label.isEmpty() && part.children.isEmpty()
           && std::ranges::all_of(part.runs, isPlainRun);
}

bool hasWords(const Part &part)
{
    return !part.label.isEmpty() || !part.runs.isEmpty();
}

} // namespace

NitfBody::NitfBody(QXmlStreamWriter &xml, const Page &page)
    : m_xml(xml)
    , m_page(page)
    , m_footnotes(footnotesIn(page.parts))
{}

const NitfBody::Shape &NitfBody::shapeOf(Role role)
{
    static constexpr std::array shapes{
        Shape{"hl2", "title", &NitfBody::line},            // Title, but for the first
        Shape{"p", "category", &NitfBody::line},           // Category
        Shape{"p", "embargo", &NitfBody::line},            // Embargo
        Shape{"p", "notice", &NitfBody::line},             // NoticeLine
        Shape{"p", "summary", &NitfBody::line},            // Summary
        Shape{"bq", "deck", &NitfBody::quotation},         // Deck
        Shape{"p", "release", &NitfBody::line},            // ReleaseLine
        Shape{"p", "reference", &NitfBody::line},          // Reference
        Shape{"p", "office", &NitfBody::line},             // Office
        Shape{"p", "dateline", &NitfBody::line},           // Dateline
        Shape{"p", "attribution", &NitfBody::line},        // Attribution
        Shape{"hl2", nullptr, &NitfBody::line},            // Heading
        Shape{"p", nullptr, &NitfBody::line},              // Paragraph
        Shape{"ul", nullptr, &NitfBody::list},             // List
        Shape{"li", nullptr, &NitfBody::inner},            // Item
        Shape{"bq", nullptr, &NitfBody::quotation},        // Quotation
        Shape{"p", "speaker", &NitfBody::line},            // Speaker, but for a quotation's own
        Shape{"note", nullptr, &NitfBody::note},           // Note
        Shape{"fn", nullptr, &NitfBody::footnote},         // Footnote
        Shape{"media", nullptr, &NitfBody::figure},        // Figure
        Shape{"media-caption", nullptr, &NitfBody::line},  // Caption
        Shape{"media-producer", nullptr, &NitfBody::line}, // Credit
        Shape{"p", "link", &NitfBody::line},               // LinkLine
        Shape{"table", nullptr, &NitfBody::table},         // Table
        Shape{"tr", nullptr, &NitfBody::row},              // Row
        Shape{"td", nullptr, &NitfBody::inner},            // Cell
        Shape{"bq", "wrapped", &NitfBody::wrapped},        // Wrapped
        Shape{"p", "wrapline", &NitfBody::line},           // WrapLine
        Shape{"hl2", "part", &NitfBody::line},             // PartHeading
        Shape{"p", "signature", &NitfBody::line},          // Signature
        Shape{"p", "end", &NitfBody::line},                // EndMark
        Shape{"p", "backlink", &NitfBody::line},           // BackLink
        Shape{"p", "updated", &NitfBody::line},            // Updated
    };
    static_assert(shapes.size() == std::size_t(Role::Updated) + 1);
    return shapes.at(std::size_t(role));
}

// In the order that the standard prescribes.
const NitfBody::HeadPlace *NitfBody::headPlaceOf(const Part &part)
{
    static constexpr std::array places{
        HeadPlace{Role::Embargo, 1, true, &NitfBody::headNote},
        HeadPlace{Role::NoticeLine, 1, true, &NitfBody::headNote},
        HeadPlace{Role::ReleaseLine, 2, false, &NitfBody::headDate},
        HeadPlace{Role::Dateline, 2, false, &NitfBody::headDate},
        HeadPlace{Role::Summary, 3, true, &NitfBody::headSummary},
        HeadPlace{Role::Deck, 3, true, &NitfBody::headSummary},
    };
    const auto *const found = std::ranges::find(places, part.role, &HeadPlace::role);
    return found != places.end() && (found->takesLooks || isPlain(part)) ? found : nullptr;
}

void NitfBody::write()
{
    QList<Part> rest = m_page.parts;
    m_xml.writeStartElement("body"_L1);
    m_xml.writeCharacters(u"\n");
    m_xml.writeStartElement("body.head"_L1);
    m_xml.writeCharacters(u"\n");
    const auto title = std::ranges::find(rest, Role::Title, &Part::role);
    const bool hasTitle = title != rest.end();
    const Part headline = hasTitle ? rest.takeAt(title - rest.begin()) : Part();
    Parts parts = rest;
    if (hasTitle)
        parts = writeHeadline(headline, parts);
    parts = writeHead(parts);
    end();
    content(parts);
    end();
}

// The category above a headline is the standard's second headline.
NitfBody::Parts NitfBody::writeHeadline(const Part &title, Parts rest)
{
    m_xml.writeStartElement("hedline"_L1);
    m_xml.writeCharacters(u"\n");
    start("hl1", title);
    line(title);
    end();
    for (; !rest.empty() && rest.front().role == Role::Category; rest = rest.subspan(1)) {
        start("hl2", rest.front(), "category");
        line(rest.front());
        end();
    }
    end();
    return rest;
}

NitfBody::Parts NitfBody::writeHead(Parts rest)
{
    int order = 0;
    for (; !rest.empty(); rest = rest.subspan(1)) {
        const HeadPlace *place = headPlaceOf(rest.front());
        if (!place || place->order < order)
            break;
        order = place->order;
        (this->*place->write)(rest.front());
    }
    return rest;
}

void NitfBody::headNote(const Part &part)
{
    m_xml.writeStartElement("note"_L1);
    content({&part, 1});
    end();
}

void NitfBody::headDate(const Part &part)
{
    start("dateline", part);
    if (part.role == Role::ReleaseLine) {
        m_xml.writeStartElement("story.date"_L1);
        if (part.time)
            m_xml.writeAttribute("norm"_L1, newsTime(*part.time));
    } else {
        m_xml.writeStartElement("location"_L1);
    }
    runs(part);
    m_xml.writeEndElement();
    end();
}

void NitfBody::headSummary(const Part &part)
{
    m_xml.writeStartElement("abstract"_L1);
    this->part(part);
    end();
}

void NitfBody::start(const char *element, const Part &part, const char *kind)
{
    m_xml.writeStartElement(QLatin1StringView(element));
    if (kind)
        m_xml.writeAttribute("class"_L1, QLatin1StringView(kind));
    if (!part.language.isEmpty())
        m_xml.writeAttribute("xml:lang"_L1, part.language);
}

void NitfBody::end()
{
    m_xml.writeEndElement();
    m_xml.writeCharacters(u"\n");
}

void NitfBody::content(Parts parts)
{
    m_xml.writeStartElement("body.content"_L1);
    m_xml.writeCharacters(u"\n");
    for (const Part &each : parts)
        part(each);
    end();
}

void NitfBody::part(const Part &part)
{
    const Shape &shape = shapeOf(part.role);
    if (part.role == Role::List && !part.children.isEmpty() && part.numbered)
        return labelledList(part);
    if (part.role == Role::List && part.children.isEmpty())
        return; // a list without items is none
    start(shape.element, part, shape.kind);
    (this->*shape.write)(part);
    end();
}

void NitfBody::children(const Part &part)
{
    for (const Part &child : part.children)
        this->part(child);
}

// A part's own words, where only paragraphs may stand.
void NitfBody::paragraph(const Part &part)
{
    if (!hasWords(part))
        return;
    m_xml.writeStartElement("p"_L1);
    line(part);
    end();
}

void NitfBody::line(const Part &part)
{
    m_xml.writeCharacters(part.label);
    if (!part.label.isEmpty() && !part.runs.isEmpty())
        m_xml.writeCharacters(u" ");
    runs(part);
}

// Words, then what they hold.
void NitfBody::inner(const Part &part)
{
    if (part.role == Role::Item)
        runs(part); // the bullet is the reader's
    else
        line(part);
    if (!part.children.isEmpty())
        m_xml.writeCharacters(u"\n");
    children(part);
}

void NitfBody::list(const Part &part)
{
    m_xml.writeCharacters(u"\n");
    children(part);
}

// Numbers are words, so that the list must be one which readers do not number themselves.
void NitfBody::labelledList(const Part &part)
{
    start("dl", part, "numbered");
    m_xml.writeCharacters(u"\n");
    for (const Part &item : part.children) {
        m_xml.writeTextElement("dt"_L1, item.label);
        start("dd", item);
        m_xml.writeCharacters(u"\n");
        if (!item.runs.isEmpty()) {
            m_xml.writeStartElement("p"_L1);
            runs(item);
            end();
        }
        children(item);
        end();
    }
    end();
}

// Blocks, each with the speaker who ends it.
void NitfBody::quotation(const Part &part)
{
    m_xml.writeStartElement("block"_L1);
    m_xml.writeCharacters(u"\n");
    paragraph(part);
    bool isOpen = true;
    for (const Part &child : part.children) {
        const bool isSpeaker = child.role == Role::Speaker;
        if (!isOpen) {
            m_xml.writeStartElement("block"_L1);
            m_xml.writeCharacters(u"\n");
        }
        if (isSpeaker) {
            end();
            start("credit", child);
            line(child);
            end();
        } else {
            this->part(child);
        }
        isOpen = !isSpeaker;
    }
    if (isOpen)
        end();
}

void NitfBody::wrapped(const Part &part)
{
    m_xml.writeStartElement("block"_L1);
    m_xml.writeCharacters(u"\n");
    paragraph(part);
    children(part);
    end();
}

void NitfBody::note(const Part &part)
{
    m_xml.writeStartElement("body.content"_L1);
    m_xml.writeCharacters(u"\n");
    paragraph(part);
    children(part);
    end();
}

void NitfBody::footnote(const Part &part)
{
    if (!m_written.contains(part.id))
        m_xml.writeAttribute("id"_L1, footnoteId(part.id));
    m_written << part.id;
    note(part);
}

void NitfBody::figure(const Part &part)
{
    const Picture picture = part.picture.value_or(Picture());
    m_xml.writeAttribute("media-type"_L1, "image"_L1);
    m_xml.writeCharacters(u"\n");
    m_xml.writeEmptyElement("media-reference"_L1);
    const QString address = pictureAddress(m_page.info, picture);
    const QString source = address.isEmpty() ? pictureName(picture) : address;
    if (!source.isEmpty())
        m_xml.writeAttribute("source"_L1, source);
    if (!picture.alternativeText.isEmpty())
        m_xml.writeAttribute("alternate-text"_L1, picture.alternativeText);
    if (picture.width > 0 && picture.height > 0) {
        m_xml.writeAttribute("height"_L1, QString::number(picture.height));
        m_xml.writeAttribute("width"_L1, QString::number(picture.width));
    }
    m_xml.writeCharacters(u"\n");
    children(part);
}

void NitfBody::table(const Part &part)
{
    m_xml.writeCharacters(u"\n");
    if (hasWords(part)) {
        m_xml.writeStartElement("caption"_L1);
        line(part);
        end();
    }
    children(part);
}

// A row must have a cell.
void NitfBody::row(const Part &part)
{
    if (part.children.isEmpty())
        m_xml.writeEmptyElement("td"_L1);
    children(part);
}

void NitfBody::runs(const Part &part)
{
    for (const Run &each : part.runs)
        run(each);
}

void NitfBody::run(const Run &run)
{
    int open = 0;
    const auto start = [this, &open](QLatin1StringView element) {
        m_xml.writeStartElement(element);
        ++open;
    };
    const bool isMark = m_footnotes.contains(run.anchor);
    if (isMark || !run.address.isEmpty()) {
        start("a"_L1);
        m_xml.writeAttribute("href"_L1, isMark ? u'#' + footnoteId(run.anchor) : run.address);
    }
    if (isMark)
        m_xml.writeAttribute("class"_L1, "footnote"_L1);
    if (!run.language.isEmpty()) {
        start("lang"_L1);
        m_xml.writeAttribute("value"_L1, run.language);
        m_xml.writeAttribute("xml:lang"_L1, run.language);
    }
    if (run.strong) {
        start("em"_L1);
        m_xml.writeAttribute("class"_L1, "strong"_L1);
    }
    if (run.emphasis)
        start("em"_L1);
    m_xml.writeCharacters(run.text);
    for (; open > 0; --open)
        m_xml.writeEndElement();
}

} // namespace rapporteur
