// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldgroup.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace rapporteur {

namespace {

// Qt takes a widget for focused while its proxy is.
class GroupAccess : public QAccessibleWidget
{
public:
    explicit GroupAccess(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Grouping)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = false;
        state.focused = false;
        return state;
    }
};

QAccessibleInterface *accessFor(const QString &, QObject *object)
{
    auto *group = qobject_cast<FieldGroup *>(object);
    return group ? new GroupAccess(group) : nullptr;
}

} // namespace

FieldGroup::FieldGroup(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace rapporteur
