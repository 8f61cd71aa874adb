// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkobjects.h"

#include "pdfsyntax.h"

#include <QUrl>

namespace rapporteur::pdf {

namespace {

QByteArray rectangle(const PlacedLink &placed, double pageHeight)
{
    const QRectF &area = placed.link->area;
    const double top = pageHeight - placed.top - area.top();
    return '[' + number(area.left()) + ' ' + number(top - area.height()) + ' '
           + number(area.right()) + ' ' + number(top) + ']';
}

QByteArray webAction(const QString &target)
{
    return dictionary({{"S", "/URI"}, {"URI", literal(QUrl(target).toEncoded())}});
}

} // namespace

QByteArray Destination::entry(std::span<const int> pages) const
{
    return '[' + reference(pages[size_t(page)]) + "/XYZ null " + number(y) + " null]";
}

std::vector<int> putLinks(
    PdfFile &file,
    StructureTree &structure,
    std::span<const PlacedLink> links,
    std::span<const int> pages,
    const Destinations &destinations,
    double pageHeight)
{
    std::vector<int> annotations;
    for (const PlacedLink &placed : links) {
        const LinkArea &link = *placed.link;
        const bool inside = link.target.startsWith(u'#');
        const Destination place = inside
                                      ? destinations.value(link.target.sliced(1), {0, pageHeight})
                                      : Destination{};
        const QString words = link.words.isEmpty() ? link.target : link.words;
        structure.addAnnotation(link.element, int(annotations.size()), placed.page);
        annotations.push_back(file.put(dictionary({
            {"Type", "/Annot"},
            {"Subtype", "/Link"},
            {"F", "4"}, // is printed (ISO 19005-2, 6.3.2)
            {"Border", "[0 0 0]"},
            {"Rect", rectangle(placed, pageHeight)},
            {"StructParent", QByteArray::number(pages.size() + annotations.size())},
            {"Contents", textString(words)},
            {"P", reference(pages[size_t(placed.page)])},
            {"Dest", inside ? place.entry(pages) : QByteArray()},
            {"A", inside ? QByteArray() : webAction(link.target)},
        })));
    }
    return annotations;
}

} // namespace rapporteur::pdf
