// SPDX-License-Identifier: GPL-3.0-or-later
#include "nitfbody.h"

#include "newsidentity.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

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

} // namespace rapporteur
