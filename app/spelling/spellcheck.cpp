// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellcheck.h"

#include "dictionaryfiles.h"
#include "editions.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int restMilliseconds = 200; // after the last key
constexpr qsizetype blocksAtOnce = 12;

QString missingMessage(const QString &language, const QString &package)
{
    const QString name = QLocale::languageToString(QLocale(language).language());
    return SpellCheck::tr("Spelling in %1 is not checked: the package %2 is not installed.")
        .arg(name, package);
}

} // namespace

SpellingFolders usualSpellingFolders()
{
    return {
        .dictionaries = dictionaryFolders(),
        .myWords = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                   + u"/spelling"_s};
}

SpellCheck::SpellCheck(Session &session, QWidget *root, const SpellingFolders &folders)
    : QObject(root)
    , m_session(session)
    , m_root(root)
    , m_folders(folders)
    , m_speller(folders.dictionaries)
    , m_myWords(folders.myWords)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &SpellCheck::checkNext);
    connect(&session, &Session::changed, this, &SpellCheck::followNames);
    m_far.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    followNames();
    for (QWidget *child : root->findChildren<QWidget *>())
        attach(child);
    QCoreApplication::instance()->installEventFilter(this);
}

SpellCheck::~SpellCheck()
{
    m_thread.quit();
    m_thread.wait();
}

QString SpellCheck::language() const
{
    return editionFor(m_session.readout(), m_session.edition()).language;
}

void SpellCheck::attach(QWidget *edit)
{
    const bool isKnown = std::ranges::any_of(m_fields, [edit](const QPointer<SpellField> &field) {
        return field && field->edit() == edit;
    });
    if (isKnown)
        return;
    if (SpellField *field = SpellField::watch(*this, edit)) {
        m_fields.append(field);
        wake();
    }
}

// Texts that come later are found when they are shown for the first time.
bool SpellCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (m_root->isAncestorOf(widget))
            attach(widget);
    }
    return false;
}

void SpellCheck::followNames()
{
    const Readout &readout = m_session.readout();
    if (readout.id != m_readout) {
        m_readout = readout.id;
        m_ignored.clear();
    }
    wake();
    if (readout.sides == m_sides && readout.events == m_events)
        return;
    m_sides = readout.sides;
    m_events = readout.events;
    m_names = nameWords(readout);
    refilter();
}

void SpellCheck::refilter()
{
    for (const QPointer<SpellField> &field : std::as_const(m_fields)) {
        if (field)
            field->refilter();
    }
}

void SpellCheck::use(const DictionaryChoices &choices)
{
    m_myWords = MyWords(m_folders.myWords);
    refilter();
    const QStringList installed = installedDictionaries(m_folders.dictionaries);
    if (choices == m_choices && installed == m_installed)
        return;
    m_choices = choices;
    m_installed = installed;
    ++m_round;
    QMetaObject::invokeMethod(&m_far, [this, choices] {
        m_speller = Speller(m_folders.dictionaries, choices);
    });
    for (const QPointer<SpellField> &field : std::as_const(m_fields)) {
        if (field)
            field->forget();
    }
    wake();
}

bool SpellCheck::isKnown(const QString &word, const QString &language)
{
    return m_ignored.contains(word) || isAmong(m_names, word)
           || isAmong(m_myWords.of(language), word);
}

void SpellCheck::addToMyWords(const QString &word, const QString &language)
{
    if (const Result<> added = m_myWords.add(language, word); !added)
        emit dictionaryMissing(added.error().message);
    refilter();
}

void SpellCheck::ignore(const QString &word)
{
    m_ignored.insert(word);
    refilter();
}

QStringList SpellCheck::suggestions(const QString &word, const QString &language)
{
    QStringList found;
    QMetaObject::invokeMethod(
        &m_far,
        [&] { found = m_speller.suggestions(word, language); },
        Qt::BlockingQueuedConnection);
    return found;
}

SpellCheck::Batch SpellCheck::nextBatch()
{
    m_fields.removeIf([](const QPointer<SpellField> &field) { return field.isNull(); });
    std::ranges::stable_partition(m_fields, [](const QPointer<SpellField> &field) {
        return field->edit()->isVisible();
    });
    for (const QPointer<SpellField> &field : std::as_const(m_fields)) {
        Batch batch{.field = field, .blocks = field->unchecked(blocksAtOnce), .passages = {}};
        for (const int block : batch.blocks)
            batch.passages.append(field->passageOf(block));
        if (!batch.blocks.isEmpty())
            return batch;
    }
    return {};
}

void SpellCheck::checkNext()
{
    if (m_busy)
        return;
    const Batch batch = nextBatch();
    if (!batch.blocks.isEmpty())
        send(batch);
}

void SpellCheck::send(const Batch &batch)
{
    m_busy = true;
    QMetaObject::invokeMethod(&m_far, [this, batch, round = m_round] {
        QList<QList<Span>> found;
        for (const SpellingPassage &passage : batch.passages)
            found.append(m_speller.misspelt(passage));
        QMetaObject::invokeMethod(this, [=, this, missing = m_speller.missing()] {
            if (round == m_round)
                take(batch, found);
            goOn(missing);
        });
    });
}

void SpellCheck::take(const Batch &batch, const QList<QList<Span>> &found)
{
    for (qsizetype i = 0; batch.field && i < found.size(); ++i)
        batch.field->take(batch.blocks[i], batch.passages[i], found[i]);
}

void SpellCheck::goOn(const QStringList &missing)
{
    m_busy = false;
    for (const QString &language : missing) {
        const QString package = dictionaryPackage(language);
        if (!m_said.contains(package) && !package.isEmpty())
            emit dictionaryMissing(missingMessage(language, package));
        m_said.append(package);
    }
    if (!m_timer.isActive())
        checkNext();
}

} // namespace rapporteur
