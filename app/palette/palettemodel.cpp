// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QSize blankSize(64, 64); // views make it as small as the icons beside it

bool fits(const PaletteEntry &entry, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return entry.text.contains(word, Qt::CaseInsensitive)
               || entry.where.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

PaletteModel::PaletteModel(QList<PaletteEntry> entries, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
{
    QPixmap nothing(blankSize);
    nothing.fill(Qt::transparent);
    m_blank = QIcon(nothing);
    filter({});
}

void PaletteModel::filter(const QString &words)
{
    const QString typed = words.simplified();
    const QStringList parts = typed.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (fits(m_entries.at(i), parts))
            m_shown.append(i);
    }
    std::ranges::stable_partition(m_shown, [&](qsizetype i) {
        return m_entries.at(i).text.startsWith(typed, Qt::CaseInsensitive);
    });
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = entryAt(index.row());
    if (role == Qt::DecorationRole)
        return entry.icon.isNull() ? m_blank : entry.icon;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString text = u"%1 — %2"_s.arg(entry.text, entry.where);
    return entry.shortcut.isEmpty() ? text : u"%1   (%2)"_s.arg(text, entry.shortcut);
}

} // namespace rapporteur
