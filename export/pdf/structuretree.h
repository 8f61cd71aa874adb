// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace rapporteur::pdf {

// What hangs below an element: another element, content on a page, or a link's annotation.
struct Kid
{
    enum class Kind : quint8 { Element, Content, Annotation };
    Kind kind;
    int index;     // of the element or the annotation; content: its id on the page (MCID)
    int page = -1; // Content, Annotation
};

// An element of the structure tree (ISO 32000-1, 14.7.2), by one of the standard types.
struct Element
{
    QByteArray type;
    int parent = -1;
    QString language;    // when it differs from the parent's
    QString alternative; // Figure
    QString replacement; // what is read instead of the content
    QByteArray id;       // Note
    QByteArray attributes;
    bool attached = true; // stands among its parent's kids
    std::vector<Kid> kids;
};

// The document's logical structure, built in reading order. An element holds either blocks, which
// are its kids from the start, or, after a label, content and inline elements, which become its
// kids when they are painted.
class StructureTree
{
public:
    // The first element is the root.
    int add(const char *type, int parent);

    // An element inside a paragraph: it takes its place when its first content is painted.
    int addInline(const char *type, int parent);

    // Content of this element begins on this page; gives its id there.
    int mark(int element, int page);

    void addAnnotation(int element, int annotation, int page);

    Element &at(int element) { return m_elements[size_t(element)]; }
    const std::vector<Element> &elements() const { return m_elements; }

    // For each page, the element that each content id belongs to.
    const std::vector<std::vector<int>> &owners() const { return m_owners; }

private:
    void attach(int element);

    std::vector<Element> m_elements;
    std::vector<std::vector<int>> m_owners;
};

} // namespace rapporteur::pdf
