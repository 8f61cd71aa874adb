// SPDX-License-Identifier: GPL-3.0-or-later
#include "structureobjects.h"

#include "pdfsyntax.h"

#include <algorithm>
#include <map>

namespace rapporteur::pdf {

namespace {

// The page of an element's first content, which its further contents there need not name.
int pageOf(const Element &element)
{
    const auto content = std::ranges::find(element.kids, Kid::Kind::Content, &Kid::kind);
    return content == element.kids.end() ? -1 : content->page;
}

QByteArray optionalText(const QString &text)
{
    return text.isEmpty() ? QByteArray() : textString(text);
}

// Rows of a table have the same number of cells, the empty ones too (ISO 14289-1, 7.5).
bool standsEmpty(const Element &element)
{
    return element.type == "TH" || element.type == "TD" || element.parent < 0;
}

bool holdsContent(const Element &element)
{
    return std::ranges::any_of(element.kids, [](const Kid &kid) {
        return kid.kind != Kid::Kind::Element;
    });
}

} // namespace

StructureObjects::StructureObjects(PdfFile &file, const StructureTree &tree)
    : m_file(file)
    , m_tree(tree)
    , m_objects(tree.elements().size(), 0)
    , m_root(file.reserve())
{
    // Kids have higher indexes than their parents.
    std::vector<bool> filled(m_objects.size(), false);
    for (size_t i = filled.size(); i-- > 0;) {
        const Element &element = tree.elements()[i];
        filled[i] = filled[i] || standsEmpty(element) || holdsContent(element);
        if (const int parent = tree.elements()[i].parent; filled[i] && parent >= 0)
            filled[size_t(parent)] = true;
    }
    for (size_t i = 0; i < filled.size(); ++i)
        m_objects[i] = filled[i] ? file.reserve() : 0;
}

QByteArray StructureObjects::kidsOf(
    const Element &element,
    int page,
    std::span<const int> pages,
    std::span<const int> annotations) const
{
    QByteArray kids("[");
    for (const Kid &kid : element.kids) {
        kids += kids.size() > 1 ? " " : "";
        if (kid.kind == Kid::Kind::Element) {
            kids += hasContent(kid.index) ? reference(objectOf(kid.index)) : QByteArray();
        } else if (kid.kind == Kid::Kind::Annotation) {
            kids += "<</Type/OBJR/Obj " + reference(annotations[size_t(kid.index)]) + "/Pg "
                    + reference(pages[size_t(kid.page)]) + ">>";
        } else if (kid.page == page) {
            kids += QByteArray::number(kid.index);
        } else {
            kids += "<</Type/MCR/Pg " + reference(pages[size_t(kid.page)]) + "/MCID "
                    + QByteArray::number(kid.index) + ">>";
        }
    }
    return kids + ']';
}

void StructureObjects::putElement(
    int index, std::span<const int> pages, std::span<const int> annotations)
{
    const Element &element = m_tree.elements()[size_t(index)];
    const int page = pageOf(element);
    m_file.put(
        objectOf(index),
        dictionary({
            {"S", '/' + element.type},
            {"P", reference(element.parent < 0 ? m_root : objectOf(element.parent))},
            {"ID", element.id.isEmpty() ? QByteArray() : literal(element.id)},
            {"Pg", page < 0 ? QByteArray() : reference(pages[size_t(page)])},
            {"K", kidsOf(element, page, pages, annotations)},
            {"Lang", optionalText(element.language)},
            {"Alt", optionalText(element.alternative)},
            {"ActualText", optionalText(element.replacement)},
            {"A", element.attributes},
        }));
}

int StructureObjects::putParentTree(std::span<const int> pages, std::span<const int> annotations)
{
    QByteArray numbers("[");
    for (size_t page = 0; page < pages.size(); ++page) {
        std::vector<int> owners;
        if (page < m_tree.owners().size()) {
            for (const int element : m_tree.owners()[page])
                owners.push_back(objectOf(element));
        }
        numbers += QByteArray::number(page) + references(owners);
    }
    for (size_t i = 0; i < m_tree.elements().size(); ++i) {
        for (const Kid &kid : m_tree.elements()[i].kids) {
            if (kid.kind == Kid::Kind::Annotation) {
                m_annotated.resize(annotations.size());
                m_annotated[size_t(kid.index)] = objectOf(int(i));
            }
        }
    }
    for (size_t i = 0; i < m_annotated.size(); ++i)
        numbers += ' ' + QByteArray::number(pages.size() + i) + ' ' + reference(m_annotated[i]);
    return m_file.put(dictionary({{"Nums", numbers + ']'}}));
}

QByteArray StructureObjects::idTree() const
{
    std::map<QByteArray, int> ids;
    for (size_t i = 0; i < m_tree.elements().size(); ++i) {
        if (const QByteArray &id = m_tree.elements()[i].id; !id.isEmpty() && hasContent(int(i)))
            ids.emplace(id, objectOf(int(i)));
    }
    if (ids.empty())
        return {};
    QByteArray names("[");
    for (const auto &[id, object] : ids)
        names += literal(id) + reference(object);
    return dictionary({{"Names", names + ']'}});
}

void StructureObjects::put(std::span<const int> pages, std::span<const int> annotations)
{
    for (size_t i = 0; i < m_objects.size(); ++i) {
        if (hasContent(int(i)))
            putElement(int(i), pages, annotations);
    }
    const int parentTree = putParentTree(pages, annotations);
    m_file.put(
        m_root,
        dictionary({
            {"Type", "/StructTreeRoot"},
            {"K", m_objects.empty() ? QByteArray("[]") : reference(objectOf(0))},
            {"ParentTree", reference(parentTree)},
            {"ParentTreeNextKey", QByteArray::number(pages.size() + annotations.size())},
            {"IDTree", idTree()},
        }));
}

} // namespace rapporteur::pdf
