// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreader.h"

#include <QXmlStreamReader>

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>
#include <utility>

namespace rapporteur::test {

namespace {

const std::set<std::string> standardTypes{"/Document", "/Sect", "/Div",       "/BlockQuote",
                                          "/Caption",  "/P",    "/H1",        "/H2",
                                          "/H3",       "/H4",   "/H5",        "/H6",
                                          "/L",        "/LI",   "/Lbl",       "/LBody",
                                          "/Table",    "/TR",   "/TH",        "/TD",
                                          "/Span",     "/Note", "/Reference", "/Link",
                                          "/Figure"};
const std::set<std::string> inlineTypes{"/Span", "/Link", "/Reference"};

// Which parent a type needs, by ISO 32000-1, 14.8.4.3.
const std::map<std::string, std::set<std::string>> parents{
    {"/LI", {"/L"}}, {"/LBody", {"/LI"}}, {"/TR", {"/Table"}}, {"/TH", {"/TR"}}, {"/TD", {"/TR"}}};
const std::map<std::string, std::set<std::string>> children{
    {"/L", {"/LI", "/L", "/Caption"}},
    {"/LI", {"/Lbl", "/LBody"}},
    {"/Table", {"/TR"}},
    {"/TR", {"/TH", "/TD"}}};

} // namespace

QString comparable(QString text)
{
    using namespace Qt::StringLiterals;
    text.replace(QChar(0xD83D), QChar(0xFFFD));
    text.replace(u"\uFFFD\xDE00"_s, u"😀"_s);
    text.replace(u"\uFFFD\xDC4D"_s, u"👍"_s);
    return text.simplified();
}

PdfReader::PdfReader(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_file.setSuppressWarnings(true);
    m_file.processMemoryFile("test", m_bytes.constData(), size_t(m_bytes.size()));
}

void PdfReader::find(bool wrong, const QString &what)
{
    if (wrong)
        m_findings.append(what);
}

void PdfReader::read()
{
    readPages();
    QPDFObjectHandle tree = m_file.getRoot().getKey("/StructTreeRoot");
    find(!tree.isDictionary(), QStringLiteral("no structure tree"));
    if (!tree.isDictionary())
        return;
    readParents(tree.getKey("/ParentTree"));
    readElement(tree.getKey("/K"), "/StructTreeRoot");
    for (size_t page = 0; page < m_contents.size(); ++page) {
        for (const auto &[content, text] : m_contents[page].texts)
            find(!m_seen.contains({int(page), content}), QStringLiteral("content not in the tree"));
    }
    checkCatalog();
    checkMetadata();
    checkFonts();
    checkAnnotations();
    find(!m_file.getWarnings().empty(), QStringLiteral("libqpdf warns"));
}

void PdfReader::readPages()
{
    m_pages = m_file.getAllPages();
    for (QPDFObjectHandle &page : m_pages) {
        m_contents.push_back(readContent(page));
        m_findings += m_contents.back().findings;
        find(page.getKey("/Tabs").unparse() != "/S", QStringLiteral("page without Tabs S"));
        find(!page.getKey("/StructParents").isInteger(), QStringLiteral("page without StructParents"));
    }
}

void PdfReader::readParents(const QPDFObjectHandle &tree)
{
    const std::vector<QPDFObjectHandle> numbers = tree.getKey("/Nums").getArrayAsVector();
    for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
        const QPDFObjectHandle &number = numbers[i];
        m_parents[number.getIntValueAsInt()] = numbers[i + 1];
    }
}

int PdfReader::pageOf(const QPDFObjectHandle &page) const
{
    const auto found = std::ranges::find_if(m_pages, [&](const QPDFObjectHandle &known) {
        return known.getObjGen() == page.getObjGen();
    });
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

void PdfReader::readElement(const QPDFObjectHandle &element, const std::string &parentType)
{
    const std::string type = element.getKey("/S").getName();
    m_types.append(QString::fromStdString(type.substr(1)));
    find(!standardTypes.contains(type), QStringLiteral("type is not a standard one"));
    checkNesting(type, parentType, element);
    checkHeading(type);
    find(type == "/Figure" && !element.hasKey("/Alt"), QStringLiteral("figure without Alt"));
    if (!inlineTypes.contains(type))
        m_text += QLatin1Char(' ');
    QPDFObjectHandle kids = element.getKey("/K");
    for (const QPDFObjectHandle &kid : kids.isArray() ? kids.getArrayAsVector() : std::vector{kids})
        readKid(kid, element, type);
    if (!inlineTypes.contains(type))
        m_text += QLatin1Char(' ');
}

void PdfReader::checkNesting(
    const std::string &type, const std::string &parent, const QPDFObjectHandle &element)
{
    const auto wanted = parents.find(type);
    find(wanted != parents.end() && !wanted->second.contains(parent), QStringLiteral("wrong parent"));
    const auto allowed = children.find(parent);
    find(allowed != children.end() && !allowed->second.contains(type), QStringLiteral("wrong child"));
    if (type == "/Note") {
        const bool isNew = element.hasKey("/ID")
                           && m_noteIds.insert(element.getKey("/ID").getStringValue()).second;
        find(!isNew, QStringLiteral("note without an id of its own"));
    }
}

void PdfReader::checkHeading(const std::string &type)
{
    if (type.size() == 3 && type[1] == 'H') {
        const int level = type[2] - '0';
        find(level > m_heading + 1, QStringLiteral("heading level left out"));
        m_heading = level;
    }
}

void PdfReader::readKid(
    const QPDFObjectHandle &kid, const QPDFObjectHandle &element, const std::string &type)
{
    if (kid.isInteger()) {
        readMarked(pageOf(element.getKey("/Pg")), kid.getIntValueAsInt(), element);
    } else if (kid.isDictionary() && kid.hasKey("/MCID")) {
        readMarked(pageOf(kid.getKey("/Pg")), kid.getKey("/MCID").getIntValueAsInt(), element);
    } else if (kid.isDictionary() && kid.hasKey("/Obj")) {
        readAnnotation(kid, element, type);
    } else if (kid.isDictionary()) {
        find(
            kid.getKey("/P").getObjGen() != element.getObjGen(),
            QStringLiteral("element names another parent"));
        readElement(kid, type);
    }
}

void PdfReader::readMarked(int page, int content, const QPDFObjectHandle &element)
{
    if (page < 0 || !m_contents[size_t(page)].texts.contains(content)) {
        find(true, QStringLiteral("content of the tree is on no page"));
        return;
    }
    m_text += m_contents[size_t(page)].texts.at(content);
    find(!m_seen.insert({page, content}).second, QStringLiteral("content twice in the tree"));
    const int key = m_pages[size_t(page)].getKey("/StructParents").getIntValueAsInt();
    QPDFObjectHandle owners = m_parents[key];
    find(
        !owners.isArray() || owners.getArrayItem(content).getObjGen() != element.getObjGen(),
        QStringLiteral("ParentTree names another element"));
}

void PdfReader::readAnnotation(
    const QPDFObjectHandle &reference, const QPDFObjectHandle &element, const std::string &type)
{
    QPDFObjectHandle annotation = reference.getKey("/Obj");
    find(type != "/Link", QStringLiteral("annotation outside of a Link"));
    m_tagged.insert(annotation.getObjGen());
    QPDFObjectHandle key = annotation.getKey("/StructParent");
    find(
        !key.isInteger() || m_parents[key.getIntValueAsInt()].getObjGen() != element.getObjGen(),
        QStringLiteral("ParentTree names another element"));
}

void PdfReader::checkAnnotations()
{
    for (QPDFObjectHandle &page : m_pages) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (!annotations.isArray())
            continue;
        for (const QPDFObjectHandle &annotation : annotations.getArrayAsVector()) {
            find(
                !m_tagged.contains(annotation.getObjGen()),
                QStringLiteral("annotation is not tagged"));
            find(!annotation.hasKey("/Contents"), QStringLiteral("annotation without Contents"));
            find(
                annotation.getKey("/F").unparse() != "4",
                QStringLiteral("annotation is not printed"));
        }
    }
}

void PdfReader::checkCatalog()
{
    QPDFObjectHandle root = m_file.getRoot();
    find(!root.hasKey("/Lang"), QStringLiteral("no language"));
    find(root.getKey("/MarkInfo").getKey("/Marked").unparse() != "true", QStringLiteral("not marked"));
    find(
        root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").unparse() != "true",
        QStringLiteral("title is not displayed"));
    find(!root.getKey("/OutputIntents").isArray(), QStringLiteral("no output intent"));
    find(!root.hasKey("/Outlines"), QStringLiteral("no bookmarks"));
    find(
        m_file.getTrailer().getKey("/ID").unparse().size() < 20,
        QStringLiteral("no file identifier"));
}

void PdfReader::checkMetadata()
{
    QPDFObjectHandle metadata = m_file.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) {
        find(true, QStringLiteral("no metadata"));
        return;
    }
    const auto data = metadata.getRawStreamData();
    const QByteArray
        xmp(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    QXmlStreamReader xml(xmp);
    QStringList facts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            facts.append(xml.text().toString());
    }
    find(xml.hasError(), QStringLiteral("metadata is not XML"));
    find(!xmp.contains("<pdfuaid:part>1<"), QStringLiteral("metadata does not say PDF/UA-1"));
    find(!xmp.contains("<pdfaid:part>2<"), QStringLiteral("metadata does not say PDF/A-2"));
    find(!xmp.contains("<pdfaid:conformance>A<"), QStringLiteral("metadata does not say PDF/A-2a"));
    find(!xmp.contains("<dc:title>"), QStringLiteral("metadata without title"));
}

void PdfReader::checkFonts()
{
    std::set<QPDFObjGen> known;
    for (QPDFObjectHandle &page : m_pages) {
        for (auto &[name, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap()) {
            if (known.insert(font.getObjGen()).second)
                checkFont(font);
        }
    }
}

void PdfReader::checkFont(const QPDFObjectHandle &font)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const bool trueType = descendant.getKey("/Subtype").getName() == "/CIDFontType2";
    find(
        !descriptor.getKey(trueType ? "/FontFile2" : "/FontFile3").isStream(),
        QStringLiteral("font is not embedded"));
    find(trueType && !descendant.hasKey("/CIDToGIDMap"), QStringLiteral("font without CIDToGIDMap"));
    find(
        font.getKey("/BaseFont").unparse() != descriptor.getKey("/FontName").unparse(),
        QStringLiteral("font of two names"));
}

} // namespace rapporteur::test
