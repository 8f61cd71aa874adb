// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldbox.h"

#include "form.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rapporteur {

FoldBox::FoldBox(QString title, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_toggle(new QToolButton)
    , m_form(new Form)
{
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setMinimumWidth(1); // a long title must not widen the form past a narrow window
    m_form->layout()->setContentsMargins(16, 10, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_toggle, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    connect(m_toggle, &QToolButton::toggled, this, &FoldBox::setOpen);
    setOpen(false);
    follow();
}

bool FoldBox::isOpen() const
{
    return m_toggle->isChecked();
}

void FoldBox::setOpen(bool open)
{
    m_toggle->setChecked(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_toggle->setAccessibleDescription(open ? tr("Unfolded") : tr("Folded"));
    m_form->setVisible(open);
}

int FoldBox::filled() const
{
    const auto lines = m_form->findChildren<QLineEdit *>();
    const auto texts = m_form->findChildren<QPlainTextEdit *>();
    const auto hasWords = [](const QLineEdit *edit) {
        return !edit->objectName().isEmpty() && !edit->objectName().startsWith(u"qt_")
               && !edit->text().isEmpty();
    };
    return int(
        std::ranges::count_if(lines, hasWords)
        + std::ranges::count_if(texts, [](const QPlainTextEdit *edit) {
              return !edit->document()->isEmpty();
          }));
}

void FoldBox::follow()
{
    const int before = std::exchange(m_filled, filled());
    if (m_filled > 0 && before == 0)
        setOpen(true);
    m_toggle->setText(
        m_filled > 0 ? tr("%1 (%n filled in)", nullptr, m_filled).arg(m_title) : m_title);
}

void unfoldTo(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *fold = qobject_cast<FoldBox *>(parent))
            fold->setOpen(true);
    }
}

} // namespace rapporteur
