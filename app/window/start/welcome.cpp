// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome.h"

#include "filecommands.h"
#include "form.h"
#include "mainwindow.h"
#include "mnemonic.h"
#include "recentfiles.h"
#include "scrolling.h"
#include "templates.h"
#include "windowcommands.h"
#include "windows.h"

#include <QCommandLinkButton>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int margin = 32;
constexpr int gap = 32;
constexpr int columnWidth = 420;
constexpr int wayIndent = 33; // where the words of a command link begin
constexpr qreal titleEnlarged = 1.5;
constexpr int headingGap = 6;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * titleEnlarged);
    font.setBold(true);
    label->setFont(font);
    return label;
}

// Name, when and where; one that is missing cannot be chosen and says why.
void addFile(QListWidget *list, const QString &path)
{
    const QFileInfo file(path);
    const QString when = file.exists()
                             ? QLocale().toString(file.lastModified(), QLocale::ShortFormat)
                             : Welcome::tr("missing");
    auto *item = new QListWidgetItem(
        Welcome::tr("%1\n%2 · %3", "file, when changed, folder")
            .arg(file.fileName(), when, QDir::toNativeSeparators(file.path())),
        list);
    item->setData(Qt::UserRole, path);
    if (!file.exists())
        item->setFlags(Qt::NoItemFlags);
}

} // namespace

Welcome::Welcome(MainWindow &window)
    : m_window(window)
    , m_recent(new QListWidget)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(margin, margin, margin, margin);
    columns->setSpacing(gap);
    columns->addStretch(1);
    columns->addWidget(beginnings(), 2);
    columns->addLayout(recent(), 2);
    columns->addStretch(1);
    fillRecent();
    setFocusProxy(findChild<QCommandLinkButton *>());
}

void Welcome::addWay(
    QVBoxLayout *column,
    const QString &label,
    const QString &description,
    const std::function<void()> &go)
{
    auto *button = new QCommandLinkButton(withoutMnemonic(label)); // its letter is a menu's
    button->setMaximumWidth(columnWidth);
    button->setAccessibleDescription(description);
    connect(button, &QAbstractButton::clicked, this, go);
    QLabel *help = helpLabel(description);
    help->setIndent(wayIndent);
    auto *way = new QVBoxLayout;
    way->setSpacing(0);
    way->addWidget(button);
    way->addWidget(help);
    column->addLayout(way);
}

// They scroll, lest they make the window higher than its screen.
QScrollArea *Welcome::beginnings()
{
    auto *ways = new QWidget;
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("New readout")));
    for (const Template &source : templates())
        addWay(
            column,
            QCoreApplication::translate("rapporteur::Templates", source.label),
            QCoreApplication::translate("rapporteur::Templates", source.description),
            [this, &source] { m_window.files().startFrom(source); });
    addWay(column, tr("Empty"), tr("Nothing but the house’s own forms"), [this] {
        m_window.files().startNew();
    });
    column->addSpacing(gap / 2);
    column->addWidget(heading(tr("What is there")));
    addWay(column, tr("Open…"), tr("A readout from a file"), [this] { openReadouts(m_window); });
    addWay(column, tr("Import text…"), tr("A plain text as a new readout"), [this] {
        importPlainText(m_window);
    });
    addWay(column, tr("The sample"), tr("A finished readout, to look around"), [this] {
        m_window.files().openSample();
    });
    column->addStretch(1);
    return scrolling(ways);
}

QVBoxLayout *Welcome::recent()
{
    auto *label = heading(tr("Recent"));
    label->setBuddy(m_recent);
    m_recent->setAccessibleName(tr("Recent readouts"));
    m_recent->setAlternatingRowColors(true);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    const auto open = [this](const QListWidgetItem *item) {
        openFiles({item->data(Qt::UserRole).toString()}, &m_window);
    };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(m_recent, &QListWidget::itemClicked, this, open);
    auto *column = new QVBoxLayout;
    column->setSpacing(headingGap);
    column->addWidget(label);
    column->addWidget(m_recent, 1);
    return column;
}

void Welcome::fillRecent()
{
    for (const QString &path : recentFiles())
        addFile(m_recent, path);
    if (m_recent->count() > 0)
        return;
    auto *nothing
        = new QListWidgetItem(tr("Readouts that you open or save are listed here."), m_recent);
    nothing->setFlags(Qt::NoItemFlags);
}

} // namespace rapporteur
