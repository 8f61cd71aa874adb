// SPDX-License-Identifier: GPL-3.0-or-later
#include "nitfbody.h"

#include "newsidentity.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

// What stands in each kind of part.
namespace rapporteur {

namespace {

// What may stand in an XML id and in a fragment alike.
QString footnoteId(const QString &id)
{
    return u"fn-"_s + QString::fromLatin1(id.toUtf8().toPercentEncoding({}, "_~", '_'));
}

bool hasWords(const Part &part)
{
    return !part.label.isEmpty() || !part.runs.isEmpty();
}

} // namespace

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
