// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include "direction.h"
#include "icons.h"

#include <array>

namespace rapporteur {

struct OutlineModel::Node
{
    OutlineItem item; // its children are in `children`
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

struct MarkLook
{
    const char *name; // context "rapporteur::OutlineModel"
    const char *icon;
};

// in the order of Issue::Severity
constexpr std::array looks{
    MarkLook{QT_TRANSLATE_NOOP("rapporteur::OutlineModel", "%1 (hint)"), graveicons::hint},
    MarkLook{QT_TRANSLATE_NOOP("rapporteur::OutlineModel", "%1 (warning)"), graveicons::warning},
    MarkLook{QT_TRANSLATE_NOOP("rapporteur::OutlineModel", "%1 (error)"), graveicons::error},
};

bool sameShape(const QList<OutlineItem> &items, const auto &nodes)
{
    if (items.size() != qsizetype(nodes.size()))
        return false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto &node = *nodes[std::size_t(i)];
        if (items[i].pane != node.item.pane || items[i].place != node.item.place
            || !sameShape(items[i].children, node.children))
            return false;
    }
    return true;
}

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{}

OutlineModel::~OutlineModel() = default;

std::unique_ptr<OutlineModel::Node> OutlineModel::grow(
    const QList<OutlineItem> &items, const OutlineItem &item, Node *parent, int row)
{
    auto node = std::make_unique<Node>();
    node->item = item;
    node->parent = parent;
    node->row = row;
    for (const OutlineItem &child : items)
        node->children.push_back(
            grow(child.children, child, node.get(), int(node->children.size())));
    return node;
}

void OutlineModel::setItems(const QList<OutlineItem> &items)
{
    if (sameShape(items, m_root->children)) {
        retext({}, items);
        return;
    }
    beginResetModel();
    m_root = grow(items, {}, nullptr, 0);
    endResetModel();
}

void OutlineModel::retext(const QModelIndex &parent, const QList<OutlineItem> &items)
{
    for (int row = 0; row < int(items.size()); ++row) {
        const QModelIndex child = index(row, 0, parent);
        auto *node = static_cast<Node *>(child.internalPointer());
        if (node->item.text != items[row].text) {
            node->item.text = items[row].text;
            emit dataChanged(child, child);
        }
        retext(child, items[row].children);
    }
}

const OutlineModel::Node &OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.constInternalPointer()) : *m_root;
}

void OutlineModel::setMarks(const OutlineMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    touch({});
}

void OutlineModel::touch(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows > 0)
        emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        touch(index(row, 0, parent));
}

std::optional<Issue::Severity> OutlineModel::markOf(const Node &node) const
{
    std::optional<Issue::Severity> mark;
    const auto own = m_marks.constFind({node.item.pane, node.item.place});
    if (own != m_marks.cend())
        mark = *own;
    for (const auto &child : node.children)
        mark = std::max(mark, markOf(*child));
    return mark;
}

OutlineItem OutlineModel::itemAt(const QModelIndex &index) const
{
    return nodeAt(index).item;
}

QModelIndex OutlineModel::indexOf(PaneKind pane, const QString &place) const
{
    return find({}, pane, place);
}

QModelIndex OutlineModel::find(const QModelIndex &parent, PaneKind pane, const QString &place) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex child = index(row, 0, parent);
        const OutlineItem &item = nodeAt(child).item;
        if (item.pane == pane && item.place == place)
            return child;
        const QModelIndex deeper = find(child, pane, place);
        if (deeper.isValid())
            return deeper;
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[std::size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *parent = nodeAt(index).parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index);
    const auto mark = markOf(node);
    const MarkLook *look = mark ? &looks.at(std::size_t(*mark)) : nullptr;
    switch (role) {
    case Qt::DisplayRole: return inItsDirection(node.item.text);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return look ? tr(look->name).arg(node.item.text) : node.item.text;
    case Qt::DecorationRole: return look ? QVariant(commandIcon(look->icon)) : QVariant();
    default: return {};
    }
}

} // namespace rapporteur
