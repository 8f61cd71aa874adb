// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual.h"

#include <QAbstractListModel>

namespace rapporteur {

// The sections of the manual in which every word occurs that was typed; all of them if none was.
class SectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SectionModel(QObject *parent = nullptr);

    void filter(const QStringList &words);
    const ManualSection &sectionAt(int row) const { return manualSections().at(m_shown.at(row)); }
    // The one that this address leads to or into.
    QModelIndex indexOf(const QUrl &address) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<qsizetype> m_shown;
    bool m_isWhole = true;
};

} // namespace rapporteur
