// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace rapporteur {

// Puts widgets beside each other as text does words: what has no room begins the next row.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    // One that stretches may also shrink, and shares what its row has left with the others.
    void addStretching(QWidget *widget, int stretch);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry
    {
        QLayoutItem *item;
        int stretch = 0;
    };

    int arrange(const QRect &rect, bool apply) const;
    int wanted(const Entry &entry) const;
    int placeRow(const QList<Entry> &row, const QRect &inside, int top, bool apply) const;

    QList<Entry> m_entries;
};

} // namespace rapporteur
