// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rapporteur {

// Above the lead: a sentence made of the facts, to be used and then edited freely. While the lead
// holds a sentence that the facts gave before they changed, it says so.
class LeadSuggestion : public QWidget
{
    Q_OBJECT

public:
    explicit LeadSuggestion(Session &session, QWidget *parent = nullptr);

private:
    void sync();
    void use();

    Session &m_session;
    QString m_edition;
    QString m_sentence; // what the facts give now
    QString m_used;     // what of theirs the lead holds
    QLabel *m_state;
    QLabel *m_words;
    QPushButton *m_use;
};

} // namespace rapporteur
