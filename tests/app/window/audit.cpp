// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QToolBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QAccessibleInterface *accessOf(const QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
}

QString labelOf(const QWidget *widget)
{
    QStringList labels;
    for (const auto &[access, relation] : accessOf(widget)->relations(QAccessible::Label))
        labels += access->text(QAccessible::Name);
    return labels.join(u' ');
}

// As a screen reader says it. A combo box's own name is its value.
QString nameOf(const QWidget *widget)
{
    const QString label = labelOf(widget);
    if (qobject_cast<const QComboBox *>(widget))
        return label.isEmpty() ? QString() : label + u' ' + widget->accessibleDescription();
    const QString name = accessOf(widget)->text(QAccessible::Name);
    return name.isEmpty() ? label : name;
}

// Where it is, for whoever has to mend it.
QString pathOf(const QWidget *widget)
{
    const QString own
        = u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), nameOf(widget));
    return widget->objectName().isEmpty() ? own : own + u" "_s + widget->objectName();
}

bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->focusProxy() || qobject_cast<const QTabBar *>(parent)
           || qobject_cast<const QCalendarWidget *>(parent)
           || (parent && qobject_cast<const QCalendarWidget *>(parent->parentWidget()))
           || widget->objectName().startsWith("qt_"_L1);
}

bool isShown(const QWidget *widget, const QWidget &root)
{
    return widget->isVisible() && widget->window() == root.window();
}

QWidgetList controlsIn(const QWidget &root)
{
    QWidgetList controls;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus
                               || qobject_cast<QAbstractButton *>(widget);
        if (isControl && isShown(widget, root) && !isPartOfAnother(widget))
            controls += widget;
    }
    return controls;
}

QWidget *deepestProxy(const QWidget *widget)
{
    QWidget *proxy = widget->focusProxy();
    while (proxy && proxy->focusProxy())
        proxy = proxy->focusProxy();
    return proxy;
}

// Where Qt goes from here at Tab.
QWidget *nextStop(const QWidget *from)
{
    for (QWidget *each = from->nextInFocusChain(); each != from; each = each->nextInFocusChain()) {
        QWidget *proxy = deepestProxy(each);
        QWidget *stop = proxy ? proxy : each;
        if ((stop->focusPolicy() & Qt::TabFocus) && !(proxy && proxy->isAncestorOf(each))
            && each->isVisible() && each->isEnabled() && from != proxy)
            return stop;
    }
    return nullptr;
}

QWidgetList stopsIn(const QWidget &root)
{
    QWidgetList stops;
    for (QWidget *stop = nextStop(root.window()); stop && !stops.contains(stop);
         stop = nextStop(stop))
        stops += stop;
    stops.removeIf([&](const QWidget *stop) { return !root.isAncestorOf(stop); });
    return stops;
}

// From where reading begins, in either direction of writing.
QRect placeOf(const QWidget *widget, const QWidget &root)
{
    const QRect rect(widget->mapTo(&root, QPoint()), widget->size());
    return QStyle::visualRect(root.layoutDirection(), root.rect(), rect);
}

bool isBackwards(const QRect &from, const QRect &to)
{
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    if (shared > std::min(from.height(), to.height()) / 2)
        return to.left() < from.left();
    return to.bottom() <= from.top() && to.left() < from.right();
}

QString letterOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.toString(QKeySequence::PortableText);
}

using Letters = QMultiMap<QString, QString>; // keys, who asks for them

void addLetter(Letters &letters, const QString &text)
{
    if (const QString letter = letterOf(text); !letter.isEmpty())
        letters.insert(letter, text);
}

void addLettersOf(Letters &letters, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        addLetter(letters, button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        addLetter(letters, box->title());
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label && label->buddy())
        addLetter(letters, label->text());
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            addLetter(letters, tabs->tabText(i));
    }
    if (const auto *menu = qobject_cast<const QMenuBar *>(widget)) {
        for (const QAction *action : menu->actions())
            addLetter(letters, action->text());
    }
}

} // namespace

QStringList namelessIn(const QWidget &root)
{
    QStringList found;
    for (const QWidget *control : controlsIn(root)) {
        const QAccessible::Role role = accessOf(control)->role();
        if (nameOf(control).simplified().isEmpty())
            found += u"without a name: "_s + pathOf(control);
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            found += u"without a role: "_s + pathOf(control);
    }
    return found;
}

QStringList namesakesIn(const QWidget &root)
{
    QMap<std::pair<int, QString>, int> counts;
    for (const QWidget *control : controlsIn(root))
        ++counts[{int(accessOf(control)->role()), nameOf(control)}];
    QStringList found;
    for (const auto &[who, count] : counts.asKeyValueRange()) {
        if (count > 1)
            found += u"%1 of the same name: “%2”"_s.arg(count).arg(who.second);
    }
    return found;
}

QStringList tabFaultsIn(const QWidget &root)
{
    const QWidgetList stops = stopsIn(root);
    QStringList found;
    for (QWidget *control : controlsIn(root)) {
        if (control->isEnabled() && (control->focusPolicy() & Qt::TabFocus)
            && !stops.contains(control))
            found += u"Tab passes over "_s + pathOf(control);
    }
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (isBackwards(placeOf(stops[i - 1], root), placeOf(stops[i], root)))
            found += u"Tab goes back: %1 → %2"_s.arg(pathOf(stops[i - 1]), pathOf(stops[i]));
    }
    return found;
}

QStringList sharedLettersIn(const QWidget &window)
{
    Letters letters;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isShown(widget, window))
            addLettersOf(letters, widget);
    }
    QStringList found;
    for (const QString &letter : letters.uniqueKeys()) {
        const QStringList who = letters.values(letter);
        if (who.size() > 1)
            found += letter + u": "_s + who.join(u" | "_s);
    }
    return found;
}

QStringList stumblesIn(const QWidget &root)
{
    return namelessIn(root) + namesakesIn(root) + tabFaultsIn(root);
}

} // namespace rapporteur
