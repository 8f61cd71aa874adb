// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"

#include "fieldselection.h"
#include "findpanel.h"
#include "icons.h"
#include "mainwindow.h"
#include "placenames.h"
#include "problemfinder.h"
#include "problemspanel.h"

#include <QShortcut>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int messageTime = 8000; // milliseconds

} // namespace

Panels::Panels(MainWindow &window, ProblemFinder &finder)
    : m_window(window)
    , m_problems(new ProblemsPanel(
          finder,
          [&window, &finder](const Issue &issue) {
              return nameOfPlace(finder.placeOf(issue), window.session());
          }))
    , m_find(new FindPanel(window.session(), [&window](const Match &match) {
        return nameOfPlace(match.place, window.session(), match.member);
    }))
{
    setDocumentMode(true);
    setAccessibleName(tr("Problems and search"));
    addTab(m_problems, tr("Problems"));
    addTab(m_find, tr("Find and replace"));
    setCornerWidget(closeButton());
    setTabOrder(tabBar(), cornerWidget());
    connect(
        m_problems,
        &ProblemsPanel::placeWanted,
        this,
        [this](const Place &place, const QString &message) {
            go(place, 0, true);
            m_window.statusBar()->showMessage(message, messageTime);
        });
    connect(m_find, &FindPanel::placeWanted, this, &Panels::go);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Panels::close);
    hide();
}

QWidget *Panels::closeButton()
{
    auto *button = new QToolButton;
    button->setIcon(commandIcon("window-close"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(tr("Close the area"));
    button->setToolTip(tr("Close the area (Esc)"));
    connect(button, &QToolButton::clicked, this, &Panels::close);
    return button;
}

void Panels::showProblems()
{
    setCurrentWidget(m_problems);
    show();
    m_problems->setFocus(Qt::ShortcutFocusReason);
}

void Panels::showFind(bool replacing)
{
    const QWidget *field = m_window.focusWidget();
    const QString words = isAncestorOf(field) ? QString() : selectedIn(field);
    setCurrentWidget(m_find);
    show();
    const bool isOneLine = !words.contains(QChar::ParagraphSeparator) && !words.contains(u'\n');
    m_find->begin(isOneLine ? words : QString(), replacing);
}

void Panels::stepFind(bool forward)
{
    if (m_find->hasMatches())
        m_find->step(forward);
    else
        showFind(false);
}

void Panels::stepProblem(bool forward)
{
    m_problems->step(forward);
}

void Panels::close()
{
    hide();
    m_window.focusPane();
}

void Panels::go(const Place &place, int length, bool entering)
{
    QWidget *before = m_window.focusWidget();
    m_window.showPlace(place);
    if (length > 0)
        select(m_window.focusWidget(), length);
    if (!entering && before)
        before->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
