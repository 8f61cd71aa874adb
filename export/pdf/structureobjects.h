// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdffile.h"
#include "structuretree.h"

#include <span>

namespace rapporteur::pdf {

// Writes the structure tree with its ParentTree (ISO 32000-1, 14.7.2 and 14.7.4.4).
class StructureObjects
{
public:
    // Reserves a number for each element that has content, and for the tree's root.
    StructureObjects(PdfFile &file, const StructureTree &tree);

    int root() const { return m_root; }
    int objectOf(int element) const { return m_objects[size_t(element)]; }

    // `pages` and `annotations` are objects. An annotation's key in the ParentTree is the number of
    // pages and its own index; a page's is its index.
    void put(std::span<const int> pages, std::span<const int> annotations);

private:
    bool hasContent(int element) const { return m_objects[size_t(element)] != 0; }
    void putElement(int element, std::span<const int> pages, std::span<const int> annotations);
    QByteArray kidsOf(
        const Element &element,
        int page,
        std::span<const int> pages,
        std::span<const int> annotations) const;
    int putParentTree(std::span<const int> pages, std::span<const int> annotations);
    QByteArray idTree() const;

    PdfFile &m_file;
    const StructureTree &m_tree;
    std::vector<int> m_objects;   // by element; 0: has no content
    std::vector<int> m_annotated; // elements by annotation
    int m_root;
};

} // namespace rapporteur::pdf
