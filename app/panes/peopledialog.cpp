// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopledialog.h"

#include "listedit.h"
#include "peoplefinder.h"
#include "peoplelist.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

Side &sideNamed(Readout &readout, const QString &name, IdSource &ids)
{
    const auto found = std::ranges::find_if(readout.sides, [&](const Side &side) {
        return side.name.text == name;
    });
    if (found != readout.sides.end())
        return *found;
    Side side;
    side.id = ids.fresh("side"_L1);
    side.name.text = name;
    readout.sides.append(side);
    return readout.sides.last();
}

Side &sideFor(
    Readout &readout,
    const QString &name,
    const Participant &person,
    const QString &current,
    IdSource &ids)
{
    const qsizetype chosen = indexById(readout.sides, current);
    if (name.isEmpty() && chosen >= 0)
        return readout.sides[chosen];
    return sideNamed(readout, name.isEmpty() ? countryIn(person.office.text) : name, ids);
}

} // namespace

void addPeople(Readout &readout, const QList<Side> &people, const QString &current, IdSource &ids)
{
    for (const Side &listed : people) {
        for (Participant person : listed.participants) {
            Side &side = sideFor(readout, listed.name.text, person, current, ids);
            const bool isFirst = side.participants.isEmpty();
            person.id = ids.fresh("person"_L1);
            person.role = isFirst ? Participant::Role::Leading : Participant::Role::Member;
            side.participants.append(person);
        }
    }
}

PeopleDialog::PeopleDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(text))
    , m_table(new QTableWidget(0, 4))
{
    setWindowTitle(tr("Paste a list of participants"));
    resize(680, 480);
    auto *label = new QLabel(
        tr("One &person a line: “Mr. Taro Kono, Minister for Foreign Affairs of Japan”. A line "
           "that ends in a colon names the side of those below it."));
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_table->setHorizontalHeaderLabels({tr("Side"), tr("Honorific"), tr("Name"), tr("Office")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Read as"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add participants"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(new QLabel(tr("Read as:")));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PeopleDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

QList<Side> PeopleDialog::sides() const
{
    return sidesInList(m_text->toPlainText());
}

void PeopleDialog::read()
{
    m_table->setRowCount(0);
    for (const Side &side : sides()) {
        for (const Participant &person : side.participants) {
            const int row = m_table->rowCount();
            const QStringList
                cells{side.name.text, person.honorific, fullName(person.name), person.office.text};
            m_table->insertRow(row);
            for (int column = 0; column < int(cells.size()); ++column)
                m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    m_table->resizeColumnsToContents();
}

} // namespace rapporteur
