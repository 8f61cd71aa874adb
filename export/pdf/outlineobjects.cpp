// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlineobjects.h"

#include "pdfsyntax.h"

#include <algorithm>

namespace rapporteur::pdf {

namespace {

constexpr int outlineItself = 0;

// A bookmark among its relatives, by index; the first node is the outline itself.
struct Node
{
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int below = 0; // all that is open below it
};

int parentOf(const std::vector<Node> &nodes, std::span<const PlacedBookmark> bookmarks, int level)
{
    auto node = int(nodes.size()) - 1;
    while (node != outlineItself && bookmarks[size_t(node - 1)].bookmark.level >= level)
        node = nodes[size_t(node)].parent;
    return node;
}

std::vector<Node> related(std::span<const PlacedBookmark> bookmarks)
{
    std::vector<Node> nodes(1);
    for (const PlacedBookmark &placed : bookmarks) {
        const auto index = int(nodes.size());
        Node node;
        node.parent = parentOf(nodes, bookmarks, placed.bookmark.level);
        Node &parent = nodes[size_t(node.parent)];
        node.previous = parent.last;
        if (parent.last >= 0)
            nodes[size_t(parent.last)].next = index;
        else
            parent.first = index;
        parent.last = index;
        for (int above = node.parent; above >= 0; above = nodes[size_t(above)].parent)
            ++nodes[size_t(above)].below;
        nodes.push_back(node);
    }
    return nodes;
}

} // namespace

int putOutline(PdfFile &file, std::span<const PlacedBookmark> bookmarks, std::span<const int> pages)
{
    if (bookmarks.empty())
        return 0;
    const std::vector<Node> nodes = related(bookmarks);
    std::vector<int> objects(nodes.size());
    std::ranges::generate(objects, [&file] { return file.reserve(); });
    const auto relative = [&](int node) {
        return node < 0 ? QByteArray() : reference(objects[size_t(node)]);
    };
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        const bool isRoot = i == outlineItself;
        file.put(
            objects[i],
            dictionary({
                {"Type", isRoot ? QByteArray("/Outlines") : QByteArray()},
                {"Title", isRoot ? QByteArray() : textString(bookmarks[i - 1].bookmark.title)},
                {"Parent", relative(node.parent)},
                {"Prev", relative(node.previous)},
                {"Next", relative(node.next)},
                {"First", relative(node.first)},
                {"Last", relative(node.last)},
                {"Count", node.below > 0 ? QByteArray::number(node.below) : QByteArray()},
                {"Dest", isRoot ? QByteArray() : bookmarks[i - 1].destination.entry(pages)},
            }));
    }
    return objects.front();
}

} // namespace rapporteur::pdf
