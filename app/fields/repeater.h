// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldgroup.h"
#include "lens.h"

class QPushButton;
class QVBoxLayout;

namespace rapporteur {

class Form;

// A list whose elements are forms one below the other: what it is called and what can be done.
struct Repeated
{
    QString path;
    QString name; // of one element, for buttons: "Contact"
    QString add;  // "Add contact"
    std::function<qsizetype(const Readout &)> count;
    std::function<void(Readout &)> append;
    std::function<void(Readout &, qsizetype)> remove;
    std::function<void(Readout &, qsizetype from, qsizetype to)> move;
    std::function<void(Form *, qsizetype)> fill;
};

class Repeater : public FieldGroup
{
    Q_OBJECT

public:
    Repeater(Session &session, Repeated list, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void sync();
    void orderTabs();
    QWidget *element(qsizetype index);
    void nameFields(const Form &form, qsizetype index) const;
    QPushButton *button(const QString &text, qsizetype index, const Session::Change &change);
    void focusElement(qsizetype index);

    Session &m_session;
    Repeated m_list;
    QVBoxLayout *m_elements;
    QPushButton *m_add;
    QList<QWidget *> m_shown;
};

// The rules of a list that holds plain values.
template<typename T>
Repeated repeated(
    const Lens<QList<T>> &list,
    const QString &name,
    const QString &add,
    const std::function<void(Form *, const Lens<T> &)> &fill)
{
    const auto change = [list](Readout &readout, const auto &operation) {
        QList<T> elements = list.get(readout);
        operation(elements);
        list.set(readout, elements);
    };
    return {
        .path = list.path,
        .name = name,
        .add = add,
        .count = [list](const Readout &readout) { return list.get(readout).size(); },
        .append = [change](Readout &to) { change(to, [](QList<T> &all) { all.append(T()); }); },
        .remove =
            [change](Readout &to, qsizetype at) {
                change(to, [at](QList<T> &all) { all.removeAt(at); });
            },
        .move =
            [change](Readout &to, qsizetype a, qsizetype b) {
                change(to, [a, b](QList<T> &all) { all.move(a, b); });
            },
        .fill = [list, fill](Form *form, qsizetype index) { fill(form, at(list, index)); },
    };
}

} // namespace rapporteur
