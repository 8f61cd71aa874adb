// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "compareview.h"
#include "session.h"

#include <QVBoxLayout>

namespace rapporteur {

ReviewPage::ReviewPage(Session &session, Versions &versions, QWidget *parent)
    : QWidget(parent)
    , m_comparison(new CompareView(session, versions))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_comparison, 1);
    setFocusProxy(m_comparison);
    connect(&session, &Session::pathChanged, this, [this] {
        m_hasBegun = isVisible() && m_comparison->compareUsual();
    });
}

Result<> ReviewPage::begin()
{
    if (!std::exchange(m_hasBegun, true))
        return m_comparison->compareUsual();
    return {};
}

} // namespace rapporteur
