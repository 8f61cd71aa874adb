// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfdocument.h"

#include "contentstream.h"
#include "deflate.h"
#include "outlineobjects.h"
#include "pdfsyntax.h"
#include "structureobjects.h"
#include "xmppacket.h"

#include <QColorSpace>

#include <algorithm>

namespace rapporteur::pdf {

namespace {

// Where a bar beside the text begins and ends on one page.
struct BarExtent
{
    Bar bar;
    double top;
    double bottom;
};

std::vector<BarExtent> barsOf(const PlacedPage &rows)
{
    std::vector<BarExtent> extents;
    for (const PlacedRow &placed : rows) {
        const double bottom = placed.top + placed.row->height;
        for (const Bar &bar : placed.row->bars) {
            const auto known = std::ranges::find(extents, bar.id, [](const BarExtent &e) {
                return e.bar.id;
            });
            if (known == extents.end())
                extents.push_back({bar, placed.top, bottom});
            else
                known->bottom = bottom;
        }
    }
    return extents;
}

class DocumentWriter
{
public:
    explicit DocumentWriter(const Document &document)
        : m_document(document)
        , m_structure(document.set.structure)
    {}

    Result<QByteArray> write();

private:
    void collectText();
    void collectPlaces();
    void putPictures();
    void putPages();
    QByteArray contentOf(int page, ShowText &text);
    int putCatalog(int structure, int outline);
    int putOutputIntent();
    QByteArray resources() const;

    const Document &m_document;
    StructureTree &m_structure;
    PdfFile m_file;
    DocumentFonts m_fonts;
    std::vector<int> m_pages;
    std::vector<int> m_pictures;
    std::vector<int> m_annotations;
    std::vector<PlacedLink> m_links;
    std::vector<PlacedBookmark> m_bookmarks;
    Destinations m_destinations;
    int m_pageTree = 0;
};

void DocumentWriter::collectText()
{
    for (const FinishedPage &page : m_document.pages) {
        for (const PlacedRow &placed : page.rows) {
            for (const SetText &text : placed.row->texts)
                m_fonts.add(*text.run);
        }
        for (const Row &row : page.furniture) {
            for (const SetText &text : row.texts)
                m_fonts.add(*text.run);
        }
    }
}

void DocumentWriter::collectPlaces()
{
    for (size_t page = 0; page < m_document.pages.size(); ++page) {
        for (const PlacedRow &placed : m_document.pages[page].rows) {
            const Destination here{int(page), m_document.sheet.height - placed.top};
            for (const QString &id : placed.row->ids)
                m_destinations.insert(id, here);
            for (const Bookmark &bookmark : placed.row->bookmarks)
                m_bookmarks.push_back({bookmark, here});
            for (const LinkArea &link : placed.row->links)
                m_links.push_back({&link, int(page), placed.top});
        }
    }
    if (m_bookmarks.empty() && !m_document.info.title.isEmpty())
        m_bookmarks.push_back({{1, m_document.info.title}, {0, m_document.sheet.height}});
}

void DocumentWriter::putPictures()
{
    for (const EncodedPicture &picture : m_document.set.pictures.all()) {
        const bool jpeg = picture.coding == EncodedPicture::Coding::Jpeg;
        const QByteArray width = QByteArray::number(picture.width);
        QByteArray entries = "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + width
                             + "/Height " + QByteArray::number(picture.height) + "/ColorSpace"
                             + (picture.grey ? "/DeviceGray" : "/DeviceRGB");
        entries += jpeg ? QByteArray("/Filter/DCTDecode")
                        : "/Filter/FlateDecode/DecodeParms<</Predictor 12/Colors "
                              + QByteArray(picture.grey ? "1" : "3") + "/Columns " + width + ">>";
        m_pictures.push_back(m_file.putStream(entries, picture.bytes, PdfFile::Packing::AsIs));
    }
}

QByteArray DocumentWriter::contentOf(int page, ShowText &text)
{
    const FinishedPage &finished = m_document.pages[size_t(page)];
    ContentStream content(text, m_structure, page, m_document.sheet.height);
    for (const PlacedRow &placed : finished.rows)
        content.add(*placed.row, placed.top);
    for (const BarExtent &extent : barsOf(finished.rows))
        content.addBar(extent.bar.x, extent.top, extent.bottom);
    for (const Row &row : finished.furniture)
        content.add(row, 0);
    return content.finish();
}

QByteArray DocumentWriter::resources() const
{
    QByteArray images("<<");
    for (size_t i = 0; i < m_pictures.size(); ++i)
        images += "/Im" + QByteArray::number(i) + ' ' + reference(m_pictures[i]);
    return dictionary({
        {"Font", m_fonts.resources()},
        {"XObject", m_pictures.empty() ? QByteArray() : images + ">>"},
    });
}

void DocumentWriter::putPages()
{
    ShowText text(m_fonts);
    std::vector<int> contents;
    contents.reserve(m_pages.size());
    for (size_t page = 0; page < m_pages.size(); ++page) {
        contents.push_back(
            m_file.putStream({}, contentOf(int(page), text), PdfFile::Packing::Deflate));
    }
    m_annotations
        = putLinks(m_file, m_structure, m_links, m_pages, m_destinations, m_document.sheet.height);
    const int shared = m_file.put(resources());
    const Sheet &sheet = m_document.sheet;
    const QByteArray box = "[0 0 " + number(sheet.width) + ' ' + number(sheet.height) + ']';
    for (size_t page = 0; page < m_pages.size(); ++page) {
        std::vector<int> annotations;
        for (size_t i = 0; i < m_links.size(); ++i) {
            if (m_links[i].page == int(page))
                annotations.push_back(m_annotations[i]);
        }
        m_file.put(
            m_pages[page],
            dictionary({
                {"Type", "/Page"},
                {"Parent", reference(m_pageTree)},
                {"MediaBox", box},
                {"Resources", reference(shared)},
                {"Contents", reference(contents[page])},
                {"StructParents", QByteArray::number(page)},
                {"Tabs", "/S"},
                {"Annots", annotations.empty() ? QByteArray() : references(annotations)},
            }));
    }
    m_file.put(
        m_pageTree,
        dictionary({
            {"Type", "/Pages"},
            {"Count", QByteArray::number(m_pages.size())},
            {"Kids", references(m_pages)},
        }));
}

int DocumentWriter::putOutputIntent()
{
    static const QByteArray profile = deflate(QColorSpace(QColorSpace::SRgb).iccProfile());
    const int stream = m_file.putStream("/N 3/Filter/FlateDecode", profile, PdfFile::Packing::AsIs);
    return m_file.put(dictionary({
        {"Type", "/OutputIntent"},
        {"S", "/GTS_PDFA1"},
        {"OutputConditionIdentifier", "(sRGB IEC61966-2.1)"},
        {"Info", "(sRGB IEC61966-2.1)"},
        {"DestOutputProfile", reference(stream)},
    }));
}

int DocumentWriter::putCatalog(int structure, int outline)
{
    const PageInfo &info = m_document.info;
    const int metadata
        = m_file.putStream("/Type/Metadata/Subtype/XML", xmpPacket(info), PdfFile::Packing::AsIs);
    return m_file.put(dictionary({
        {"Type", "/Catalog"},
        {"Pages", reference(m_pageTree)},
        {"StructTreeRoot", reference(structure)},
        {"MarkInfo", "<</Marked true>>"},
        {"Lang", textString(info.language)},
        {"ViewerPreferences",
         dictionary({{"DisplayDocTitle", "true"}, {"Direction", info.rightToLeft ? "/R2L" : ""}})},
        {"Metadata", reference(metadata)},
        {"OutputIntents", references({{putOutputIntent()}})},
        {"Outlines", outline == 0 ? QByteArray() : reference(outline)},
    }));
}

Result<QByteArray> DocumentWriter::write()
{
    m_pageTree = m_file.reserve();
    for (size_t page = 0; page < m_document.pages.size(); ++page)
        m_pages.push_back(m_file.reserve());
    collectText();
    collectPlaces();
    if (Result<> fonts = m_fonts.put(m_file); !fonts)
        return std::unexpected(fonts.error());
    putPictures();
    putPages();
    StructureObjects structure(m_file, m_structure);
    structure.put(m_pages, m_annotations);
    const int outline = putOutline(m_file, m_bookmarks, m_pages);
    const int catalog = putCatalog(structure.root(), outline);
    return m_file.finish(catalog, m_file.put(infoDictionary(m_document.info)));
}

} // namespace

Result<QByteArray> writeDocument(const Document &document)
{
    return DocumentWriter(document).write();
}

} // namespace rapporteur::pdf
