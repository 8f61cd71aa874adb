// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace rapporteur {

class Reviewing;

// Who approved what, and what that is worth by now, the newest first: what does not count any more
// is struck out, with the words that have changed since. Then what is missing.
class ApprovalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ApprovalModel(const Reviewing &reviewing, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString text;
        const char *icon = nullptr; // by the first row of an approval
        bool isStruckOut = false;
        bool operator==(const Row &) const = default;
    };
    void sync();
    QList<Row> rowsOf(int approval) const;

    const Reviewing &m_reviewing;
    QList<Row> m_rows;
};

} // namespace rapporteur
