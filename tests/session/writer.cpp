// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "takeover.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rapporteur::testing {

struct Writer::Step
{
    char letter;
    bool (*isPossible)(const Writer &writer);
    void (Writer::*take)();
};

const QList<Writer::Step> &Writer::steps()
{
    static const QList<Step> all{
        {'o', [](const Writer &it) { return !it.isOpen(); }, &Writer::open},
        {'e', [](const Writer &it) { return it.mayType() && it.m_last != 'e'; }, &Writer::type},
        {'s',
         [](const Writer &it) { return it.mayType() && it.m_session.isModified(); },
         &Writer::save},
        {'l', [](const Writer &it) { return it.m_lock.successor().has_value(); }, &Writer::look},
        {'t', [](const Writer &it) { return it.m_other && it.isForeign(); }, &Writer::takeOver},
        {'n', [](const Writer &it) { return it.m_other && !it.isForeign(); }, &Writer::editNow},
        {'a', [](const Writer &it) { return it.m_isRefused; }, &Writer::saveAnyway},
        {'b',
         [](const Writer &it) {
             return it.m_isRefused || (it.m_other && it.m_session.isModified());
         },
         &Writer::keepBoth},
        {'h', [](const Writer &it) { return it.m_isRefused; }, &Writer::loadTheirs},
        {'r', [](const Writer &it) { return it.mayRecover(); }, &Writer::recover},
    };
    return all;
}

Writer::Writer(QString readout, const QString &journal)
    : m_readout(std::move(readout))
    , m_journal(m_session, journal, nullptr, 0ms)
{
    QObject::connect(&m_session, &Session::pathChanged, &m_session, [this] { acquire(); });
}

QByteArray Writer::possible() const
{
    QByteArray letters;
    for (const Step &step : steps()) {
        if (step.isPossible(*this))
            letters += step.letter;
    }
    return isOpen() ? letters + 'k' : letters;
}

void Writer::take(char letter, const QString &word)
{
    m_word = word;
    const auto step = std::ranges::find(steps(), letter, &Step::letter);
    (this->*step->take)();
    m_last = letter;
    waitUntilKept();
}

bool Writer::mayType() const
{
    return isOpen() && !m_session.isReadOnly() && !m_isRefused;
}

bool Writer::isForeign() const
{
    const std::optional<LockHolder> holder = lockHolder(m_session.path());
    return holder && mayBeRunning(holder->process);
}

bool Writer::mayRecover() const
{
    return isOpen() && !m_isRefused && !leftHere().isEmpty();
}

QList<JournalEntry> Writer::leftHere() const
{
    QList<JournalEntry> entries = leftBehind(m_journal.folder());
    entries.removeIf([this](const JournalEntry &entry) {
        return entry.isPutAside || entry.path != m_session.path();
    });
    return entries;
}

void Writer::open()
{
    expect(m_session.open(m_readout));
}

void Writer::acquire()
{
    m_lock.release();
    m_other = m_lock.acquire(m_session.path());
    m_session.setReadOnly(m_other.has_value());
}

void Writer::type()
{
    m_session.edit(
        {.label = u"Typing"_s, .place = {u"title"_s, 0}, .typing = true},
        [this](Readout &readout) { readout.editions[0].title += u' ' + m_word; });
}

void Writer::save()
{
    const Result<> saved = m_session.save();
    m_isRefused = !saved && saved.error().kind == Error::Kind::Changed;
    if (!m_isRefused)
        expect(saved);
}

void Writer::look()
{
    m_other = m_lock.successor();
    m_lock.release();
    m_session.setReadOnly(true);
}

void Writer::takeOver()
{
    expect(rapporteur::takeOver(m_lock, m_session));
    m_other.reset();
    m_session.setReadOnly(false);
    if (!m_session.isModified() && m_session.isChangedOnDisk())
        loadTheirs();
}

void Writer::editNow()
{
    acquire();
    if (!m_other && !m_session.isModified() && m_session.isChangedOnDisk())
        loadTheirs();
}

void Writer::saveAnyway()
{
    m_isRefused = false;
    expect(m_session.saveAs(m_session.path()));
}

void Writer::keepBoth()
{
    m_isRefused = false;
    const QFileInfo file(m_session.path());
    expect(m_session.saveAs(
        u"%1/%2 (%3).readout"_s.arg(file.path(), file.completeBaseName(), m_word)));
}

void Writer::loadTheirs()
{
    m_isRefused = false;
    expect(m_journal.putAside());
    open();
}

void Writer::recover()
{
    const JournalEntry entry = leftHere().constFirst();
    const Result<ReadoutFile> draft = draftIn(entry);
    expect(draft.transform([](const ReadoutFile &) {}));
    expect(m_journal.putAside());
    if (!draft)
        return;
    m_session.recover(entry.path, entry.stamp, *draft);
    m_journal.takeOver(entry);
}

void Writer::expect(const Result<> &result)
{
    if (!result)
        m_trouble += result.error().message + u'\n';
}

// Whether a kill from now on takes nothing.
bool Writer::isKept() const
{
    const QString title = m_session.readout().editions.value(0).title;
    const QList<JournalEntry> entries = journalEntries(m_journal.folder());
    const auto isMine = [](const JournalEntry &entry) {
        return !entry.isPutAside && entry.process == thisProcess();
    };
    if (!m_session.isModified())
        return std::ranges::none_of(entries, isMine);
    return std::ranges::any_of(entries, [&](const JournalEntry &entry) {
        return isMine(entry) && entry.title == title;
    });
}

void Writer::waitUntilKept()
{
    constexpr auto longest = 5s;
    const auto end = std::chrono::steady_clock::now() + longest;
    QCoreApplication::processEvents();
    while (!isKept()) {
        if (std::chrono::steady_clock::now() > end) {
            m_trouble += u"the journal does not keep what is unsaved\n"_s;
            return;
        }
        std::this_thread::sleep_for(200us);
        QCoreApplication::processEvents();
    }
}

} // namespace rapporteur::testing
