// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace rapporteur {

class Session;
class SuggestionBook;

// Above the panes while edits are suggestions: says so, and how many there are.
class SuggestingBar : public QFrame
{
    Q_OBJECT

public:
    SuggestingBar(Session &session, const SuggestionBook &book);

private:
    void follow();

    Session &m_session;
    const SuggestionBook &m_book;
    QLabel *m_text;
};

} // namespace rapporteur
