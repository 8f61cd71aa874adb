// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mywords.h"
#include "session.h"
#include "spellfield.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

namespace rapporteur {

// Where dictionaries and the user's words lie.
struct SpellingFolders
{
    QStringList dictionaries;
    QString myWords;
};
SpellingFolders usualSpellingFolders();

// Checks the spelling of all fields below a widget, beside the window's thread: a few blocks at a
// time, those in sight and the newest words first.
class SpellCheck : public QObject
{
    Q_OBJECT

public:
    SpellCheck(Session &session, QWidget *root, const SpellingFolders &folders);
    ~SpellCheck() override;

    // Checks with these dictionaries, and with what is installed and in the user's lists now.
    void use(const DictionaryChoices &choices);

    // Of the readout, where a text does not say its own.
    QString language() const;

    // Whether the word is right whatever the dictionary says: a name in this readout, one of the
    // user's words, or ignored.
    bool isKnown(const QString &word, const QString &language);
    void addToMyWords(const QString &word, const QString &language);
    void ignore(const QString &word); // in this readout, until it is closed
    QStringList suggestions(const QString &word, const QString &language);

    // There is something new to check.
    void wake() { m_timer.start(); }
    bool isIdle() const { return !m_busy && !m_timer.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // Said once a language.
    void dictionaryMissing(const QString &message);

private:
    struct Batch
    {
        QPointer<SpellField> field;
        QList<int> blocks;
        QList<SpellingPassage> passages;
    };

    void attach(QWidget *edit);
    void followNames();
    void refilter();
    void checkNext();
    Batch nextBatch();
    void send(const Batch &batch);
    void take(const Batch &batch, const QList<QList<Span>> &found);
    void goOn(const QStringList &missing);

    Session &m_session;
    QWidget *m_root;
    SpellingFolders m_folders;
    DictionaryChoices m_choices;
    QStringList m_installed; // dictionaries
    int m_round = 0;         // of the choices; what another one found is out of date
    Speller m_speller;       // used on the thread only
    MyWords m_myWords;
    QList<QPointer<SpellField>> m_fields;
    QString m_readout; // the id of the one that is open
    QList<Side> m_sides;
    QList<Event> m_events;
    QSet<QString> m_names;
    QSet<QString> m_ignored;
    QStringList m_said; // languages
    QTimer m_timer;
    QThread m_thread;
    QObject m_far; // lives in m_thread
    bool m_busy = false;
};

} // namespace rapporteur
