// SPDX-License-Identifier: GPL-3.0-or-later
#include "changemodel.h"

#include "redline.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// by ChangeArea
constexpr std::array areas{
    QT_TRANSLATE_NOOP("rapporteur::ChangeModel", "%1 of text"),
    QT_TRANSLATE_NOOP("rapporteur::ChangeModel", "%1 of structure"),
    QT_TRANSLATE_NOOP("rapporteur::ChangeModel", "%1 of facts"),
    QT_TRANSLATE_NOOP("rapporteur::ChangeModel", "%1 of formatting"),
};

} // namespace

void ChangeModel::show(const Compared &compared)
{
    QStringList rows;
    for (const Change &change : compared.comparison.changes)
        rows << placeOf(change, compared) + u'\n' + changeWords(shortened(change));
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &text = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole: return QString(text).replace(u'\n', u": "_s);
    default: return {};
    }
}

QString changeCounts(const Comparison &comparison)
{
    QStringList counts;
    for (std::size_t area = 0; area < areas.size(); ++area) {
        if (const qsizetype count = comparison.count(ChangeArea(area)))
            counts << ChangeModel::tr(areas.at(area)).arg(count);
    }
    QStringList sentences{
        counts.isEmpty() ? ChangeModel::tr("No differences.")
                         : ChangeModel::tr("Changes: %1.").arg(counts.join(u", "_s))};
    if (const qsizetype count = comparison.count(ChangeArea::Numbering))
        sentences << ChangeModel::tr("Not shown: %1 of nothing but numbering.").arg(count);
    return sentences.join(u' ');
}

} // namespace rapporteur
