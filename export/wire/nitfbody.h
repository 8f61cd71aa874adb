// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QSet>

#include <span>

class QXmlStreamWriter;

namespace rapporteur {

// Writes the parts of a page as NITF's body: as many of the first ones as the standard's fixed
// order of headline, notes, date and summary takes, then everything else.
class NitfBody
{
public:
    NitfBody(QXmlStreamWriter &xml, const Page &page);

    void write();

private:
    using Parts = std::span<const Part>;
    using Write = void (NitfBody::*)(const Part &part);
    struct Shape
    {
        const char *element;
        const char *kind; // the attribute "class": our name for what the standard has no element
                          // for
        Write write;      // what stands in the element
    };
    struct HeadPlace
    {
        Role role;
        int order; // as the standard has them
        bool takesLooks;
        Write write;
    };
    static const Shape &shapeOf(Role role);
    static const HeadPlace *headPlaceOf(const Part &part);

    // Write what belongs there and give the rest.
    Parts writeHeadline(const Part &title, Parts rest);
    Parts writeHead(Parts rest);
    void headNote(const Part &part);
    void headDate(const Part &part);
    void headSummary(const Part &part);

    void start(const char *element, const Part &part, const char *kind = nullptr);
    void end();
    void content(Parts parts);
    void part(const Part &part);
    void children(const Part &part);
    void paragraph(const Part &part);

    void line(const Part &part);
    void inner(const Part &part);
    void list(const Part &part);
    void labelledList(const Part &part);
    void quotation(const Part &part);
    void wrapped(const Part &part);
    void note(const Part &part);
    void footnote(const Part &part);
    void figure(const Part &part);
    void table(const Part &part);
    void row(const Part &part);

    void runs(const Part &part);
    void run(const Run &run);

    QXmlStreamWriter &m_xml;
    const Page &m_page;
    QSet<QString> m_footnotes; // ids of the footnotes that the page has
    QSet<QString> m_written;   // footnotes that are written: no two elements have the same id
};

} // namespace rapporteur
