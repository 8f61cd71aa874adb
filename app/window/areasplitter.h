// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace rapporteur {

// Areas side by side of which some give way where there is no room for all, and come back where
// there is. One that the user asks for stays, and the others go.
class AreaSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit AreaSplitter(QWidget *parent = nullptr);

    // Areas that it holds; the first goes first.
    void setYielding(const QList<QWidget *> &areas);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    int widthKept() const;

    QList<QWidget *> m_yielding;
    QList<QWidget *> m_away; // of these, now
    bool m_isMakingRoom = false;
};

} // namespace rapporteur
