// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrymodel.h"
#include "pane.h"
#include "session.h"

class QListView;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rapporteur {

class Form;

// What a list pane shows and does: a row of functions for each kind of list.
struct ListSource
{
    QString title;
    QString help;
    QString empty;  // what the pane says while there is nothing to show
    QString prefix; // of the entries' places: "events"
    std::function<QList<Entry>(const Readout &)> entries;
    struct Adder
    {
        QString label;
        // Adds one after `current` and gives its id.
        std::function<QString(Readout &, const QString &current, IdSource &)> add;
    };
    QList<Adder> adders;
    std::function<void(Readout &, const QString &id)> remove;
    std::function<bool(Readout &, const QString &id, Step)> move; // none: the order is fixed
    // Drags; `before` is empty for the end.
    std::function<void(Readout &, const QString &id, const QString &before)> place = {};
    std::function<Form *(const QString &id)> form;
    struct Action
    {
        QString label;
        std::function<void(QWidget *pane, const QString &current)> run;
    };
    QList<Action> actions = {};
    // Takes dropped files in; gives the id of the last.
    std::function<QString(const QStringList &files, const QString &current)> takeFiles = {};
};

// A list of things above, the form of the chosen one below.
class ListPane : public Pane
{
    Q_OBJECT

public:
    ListPane(Session &session, ListSource source, QWidget *parent = nullptr);

    bool showPlace(const Place &place) override;
    bool moveSelected(Step step) override;
    void focusFirst() override;

    QAbstractItemModel *model() { return &m_model; }
    QString idAt(int row) const { return m_model.idAt(m_model.index(row)); }
    QString current() const;

    const QList<ListSource::Adder> &adders() const { return m_source.adders; }
    void add(const ListSource::Adder &adder);
    void removeCurrent();
    // Puts the entry before another one; without one, to the end.
    void place(const QString &id, const QString &before);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addButtons(QVBoxLayout *layout);
    void addMove(QLayout *row, const QString &text, const char *icon, Step step);
    QToolButton *addButton(QLayout *row, const QString &text, const std::function<void()> &run);
    void choose(const QString &id);
    void sync();
    void fitList();
    void showForm();

    Session &m_session;
    ListSource m_source;
    EntryModel m_model;
    QListView *m_list;
    QScrollArea *m_area;
    QList<QToolButton *> m_needCurrent;
    int m_mostRows;
    QString m_shown; // id of the entry whose form is there
};

} // namespace rapporteur
