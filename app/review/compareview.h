// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "comparesource.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace rapporteur {

class ChangesView;
struct Place;

// What one state of a readout changed in another, with a box for each to choose it: the text of
// now, what was saved, approved or published last, any version, any file.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(Session &session, const Versions &versions, QWidget *parent = nullptr);

    ChangesView &changes() { return *m_changes; }

    // If one of them cannot be read, all stays as it is.
    Result<> compare(const CompareSource &before, const CompareSource &after);
    // With what a reviewer wants to see changes against.
    Result<> compareUsual();
    // The same two, as they are by now.
    Result<> compareAgain() { return compare(m_before, m_after); }

    // The field of the change that is current, if it is one of the text of now.
    std::optional<Place> place() const;

signals:
    void placeWanted(const rapporteur::Place &place);
    void failed(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *head();
    QComboBox *sourceBox();
    void refresh();
    void fillBoxes();
    void choose(const QComboBox *box);
    void saveAs();
    void report(const Result<> &result);

    Session &m_session;
    CompareSources m_sources;
    CompareSource m_before;
    CompareSource m_after;
    QTimer m_later;
    QComboBox *m_beforeBox;
    QComboBox *m_afterBox;
    ChangesView *m_changes;
};

} // namespace rapporteur
