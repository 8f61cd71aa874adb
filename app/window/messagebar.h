// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rapporteur {

// Says above the panes what happened and what can be done about it; it never stops the work.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error };
    struct Choice
    {
        QString label;
        std::function<void()> run;
        bool leavesIt = false; // the message stays
    };

    explicit MessageBar(QWidget *parent = nullptr);

    // Takes the place of what it said before.
    void say(Kind kind, const QString &message, const QList<Choice> &choices = {});
    QString message() const;
    // Gives the keyboard to the first choice.
    void enter();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameClose();

    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_choices;
    QToolButton *m_close;
};

} // namespace rapporteur
