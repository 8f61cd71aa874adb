// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace rapporteur {

class Versions;

// The revisions of a file, the newest first.
class VersionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, Author, Time, Kind, ColumnCount };

    explicit VersionModel(const Versions &versions, QObject *parent = nullptr);

    void sync();
    void retitle(); // the language of the interface is another one
    int numberAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int number = 0;
        QString name;
        QString author;
        QString time;
        QString kind;
        bool operator==(const Row &) const = default;
    };

    const Versions &m_versions;
    QList<Row> m_rows;
};

} // namespace rapporteur
