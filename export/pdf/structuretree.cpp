// SPDX-License-Identifier: GPL-3.0-or-later
#include "structuretree.h"

namespace rapporteur::pdf {

int StructureTree::add(const char *type, int parent)
{
    const int element = addInline(type, parent);
    attach(element);
    return element;
}

int StructureTree::addInline(const char *type, int parent)
{
    Element element;
    element.type = type;
    element.parent = parent;
    element.attached = false;
    m_elements.push_back(std::move(element));
    return int(m_elements.size()) - 1;
}

void StructureTree::attach(int element)
{
    for (int parent = at(element).parent; !at(element).attached; parent = at(element).parent) {
        at(element).attached = true;
        if (parent < 0)
            return;
        at(parent).kids.push_back({Kid::Kind::Element, element});
        element = parent;
    }
}

int StructureTree::mark(int element, int page)
{
    attach(element);
    if (m_owners.size() <= size_t(page))
        m_owners.resize(size_t(page) + 1);
    auto &owners = m_owners[size_t(page)];
    const auto content = int(owners.size());
    owners.push_back(element);
    at(element).kids.push_back({Kid::Kind::Content, content, page});
    return content;
}

void StructureTree::addAnnotation(int element, int annotation, int page)
{
    attach(element);
    at(element).kids.push_back({Kid::Kind::Annotation, annotation, page});
}

} // namespace rapporteur::pdf
