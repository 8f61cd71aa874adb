// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionmodel.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool fits(const ManualSection &section, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return section.title.contains(word, Qt::CaseInsensitive)
               || section.text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

SectionModel::SectionModel(QObject *parent)
    : QAbstractListModel(parent)
{
    filter({});
}

void SectionModel::filter(const QStringList &words)
{
    beginResetModel();
    m_shown.clear();
    m_isWhole = words.isEmpty();
    const QList<ManualSection> &all = manualSections();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (fits(all.at(i), words))
            m_shown.append(i);
    }
    endResetModel();
}

QModelIndex SectionModel::indexOf(const QUrl &address) const
{
    int row = -1;
    for (int i = 0; i < rowCount(); ++i) {
        const QUrl &own = sectionAt(i).address;
        if (own == address)
            return index(i);
        if (row < 0 && own.matches(address, QUrl::RemoveFragment))
            row = i;
    }
    return row < 0 ? QModelIndex() : index(row);
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ManualSection &section = sectionAt(index.row());
    const bool isPage = section.level == 1;
    if (role == Qt::AccessibleTextRole)
        return section.title;
    if (role == Qt::DisplayRole)
        return isPage || !m_isWhole ? section.title : u"    "_s + section.title;
    if (role == Qt::FontRole && isPage) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

} // namespace rapporteur
