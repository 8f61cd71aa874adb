// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>

namespace rapporteur {

// Something to do or a place to go to.
struct PaletteEntry
{
    QString text;     // "Strong"
    QString where;    // "Format": the menu, or what kind of place it is
    QString shortcut; // for people
    QIcon icon;
    std::function<void()> run;
};

// The entries that fit what was typed: every word of it occurs in the entry. Those whose text
// begins with it come first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PaletteModel(QList<PaletteEntry> entries, QObject *parent = nullptr);

    void filter(const QString &words);
    const PaletteEntry &entryAt(int row) const { return m_entries.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    QList<qsizetype> m_shown;
    QIcon m_blank; // so that all texts begin at one line
};

} // namespace rapporteur
