// SPDX-License-Identifier: GPL-3.0-or-later
#include "form.h"

#include "foldbox.h"
#include "mnemonic.h"
#include "palelabel.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int formWidth = 640; // device-independent pixels: about 80 letters
constexpr int labelGap = 3;
constexpr int fieldGap = 14;
constexpr int cellGap = 10;
constexpr int fewestChoiceLetters = 12;

void enlarge(QLabel *label, qreal factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}

void describe(QWidget *control, const QString &label, const QString &help)
{
    control->setAccessibleName(withoutMnemonic(label));
    control->setAccessibleDescription(help);
    control->setToolTip(help);
}

// Long choices must not widen the form past a narrow window.
void letShrink(QWidget *control)
{
    auto *box = qobject_cast<QComboBox *>(control);
    if (!box)
        return;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(std::max(box->minimumContentsLength(), fewestChoiceLetters));
}

} // namespace

void narrow(QWidget *field, int letters)
{
    constexpr int frame = 16;
    field->setMaximumWidth(field->fontMetrics().averageCharWidth() * letters + frame);
}

QLabel *helpLabel(const QString &text, QWidget *parent)
{
    auto *label = new PaleLabel(text, parent);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    return label;
}

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(20, 16, 20, 20);
    auto *inner = new QWidget;
    inner->setMaximumWidth(formWidth);
    inner->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(labelGap);
    sides->addWidget(inner, 1);
    sides->addStretch(0);
}

void Form::addTitle(const QString &title, const QString &help)
{
    auto *label = new QLabel(title);
    enlarge(label, 1.5);
    label->setWordWrap(true);
    m_column->addWidget(label);
    addHelp(help);
    m_column->addSpacing(fieldGap);
}

void Form::addSubtitle(const QString &title)
{
    auto *label = new QLabel(title);
    enlarge(label, 1.15);
    label->setWordWrap(true);
    m_column->addSpacing(fieldGap / 2);
    m_column->addWidget(label);
    m_column->addSpacing(fieldGap / 2);
}

QWidget *Form::labelled(const Cell &cell, const QString &help)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    auto *name = new QLabel(cell.label);
    name->setAccessibleName(cell.name);
    name->setBuddy(cell.control);
    // also where its words read the other way
    name->setAlignment(
        QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading)
        | Qt::AlignAbsolute | Qt::AlignVCenter);
    column->addWidget(name);
    column->addWidget(cell.control);
    letShrink(cell.control);
    describe(cell.control, cell.name.isEmpty() ? cell.label : cell.name, help);
    return holder;
}

void Form::add(const QString &label, QWidget *control, const QString &help)
{
    QWidget *holder = labelled({.label = label, .control = control}, help);
    holder->findChild<QLabel *>()->setWordWrap(true); // its name, the first in it
    m_column->addWidget(holder);
    addHelp(help);
    m_column->addSpacing(fieldGap);
}

void Form::addCells(const QList<Cell> &cells, const QString &help)
{
    auto *row = new WrapLayout;
    row->setSpacing(cellGap);
    for (const Cell &cell : cells)
        row->addStretching(labelled(cell, help), cell.stretch);
    m_column->addLayout(row);
}

void Form::addRow(const QList<Cell> &cells, const QString &help)
{
    addCells(cells, help);
    addHelp(help);
    m_column->addSpacing(fieldGap);
}

void Form::addRow(const QList<Cell> &cells, QLabel *note)
{
    addCells(cells, {});
    m_column->addWidget(note);
    m_column->addSpacing(fieldGap);
}

void Form::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Form::addFold(Session &session, const QString &title, const std::function<void(Form *)> &fill)
{
    auto *fold = new FoldBox(title);
    fill(fold->form());
    fold->follow();
    connect(&session, &Session::changed, fold, &FoldBox::follow);
    m_column->addWidget(fold);
    m_column->addSpacing(labelGap);
}

void Form::addStretch()
{
    m_column->addStretch(1);
}

void Form::addHelp(const QString &help)
{
    if (!help.isEmpty())
        m_column->addWidget(helpLabel(help));
}

} // namespace rapporteur
