// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qpdfheader.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace rapporteur::test {

// Text of each marked content of a page by its id (MCID), and what is wrong with the page.
struct PageContent
{
    std::map<int, QString> texts;
    QStringList findings;
};

PageContent readContent(QPDFObjectHandle page);

// A text without what the marks of characters in a PDF cannot tell apart.
QString comparable(QString text);

// Reads a tagged PDF as a screen reader would, by its structure, and finds what breaks PDF/UA-1 or
// PDF/A-2a. Made with libqpdf, which the exporter does not use.
class PdfReader
{
public:
    explicit PdfReader(QByteArray bytes);

    // Lets a test break the file on purpose before it is read.
    QPDF &file() { return m_file; }

    void read();

    const QString &text() const { return m_text; } // of the structure tree, in order
    const QStringList &findings() const { return m_findings; }
    const QStringList &types() const { return m_types; } // of the elements, in order
    int pageCount() const { return int(m_pages.size()); }

private:
    void find(bool wrong, const QString &what);
    void readPages();
    void readParents(const QPDFObjectHandle &tree);
    void readElement(const QPDFObjectHandle &element, const std::string &parentType);
    void readKid(
        const QPDFObjectHandle &kid, const QPDFObjectHandle &element, const std::string &type);
    void readMarked(int page, int content, const QPDFObjectHandle &element);
    void readAnnotation(
        const QPDFObjectHandle &reference, const QPDFObjectHandle &element, const std::string &type);
    void checkNesting(
        const std::string &type, const std::string &parent, const QPDFObjectHandle &element);
    void checkHeading(const std::string &type);
    void checkCatalog();
    void checkMetadata();
    void checkFonts();
    void checkFont(const QPDFObjectHandle &font);
    void checkAnnotations();
    int pageOf(const QPDFObjectHandle &page) const;

    QByteArray m_bytes;
    QPDF m_file;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<PageContent> m_contents;
    std::map<int, QPDFObjectHandle> m_parents;
    std::set<std::pair<int, int>> m_seen; // page and content
    std::set<QPDFObjGen> m_tagged;        // annotations
    std::set<std::string> m_noteIds;
    int m_heading = 0;
    QString m_text;
    QStringList m_types;
    QStringList m_findings;
};

} // namespace rapporteur::test
