// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QWidget>

namespace rapporteur {

class CompareView;
class Session;
class Versions;

// The window's other layout: instead of the panes, what changed and what is to be said about it.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(Session &session, Versions &versions, QWidget *parent = nullptr);

    CompareView &comparison() { return *m_comparison; }

    // Shows what changed since the last approved, published or saved text, unless something of this
    // readout is shown already. Takes the keyboard if it is in view.
    Result<> begin();

private:
    CompareView *m_comparison;
    bool m_hasBegun = false;
};

} // namespace rapporteur
