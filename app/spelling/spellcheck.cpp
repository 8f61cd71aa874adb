// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellcheck.h"

#include "dictionaryfiles.h"
#include "editions.h"
#include "textwidget.h"

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
    const bool isKnown = std::ranges::any_of(m_texts, [edit](const QPointer<SpellText> &text) {
        return text && text->edit() == edit;
    });
    if (!isTextWidget(edit) || isKnown)
        return;
    m_texts.append(new SpellText(*this, edit));
    wake();
}

// Texts that come later are found when they are shown for the first time.
bool SpellCheck::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
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
    for (const QPointer<SpellText> &text : std::as_const(m_texts)) {
        if (text)
            text->refilter();
    }
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
    m_texts.removeIf([](const QPointer<SpellText> &text) { return text.isNull(); });
    std::ranges::stable_partition(m_texts, [](const QPointer<SpellText> &text) {
        return text->edit()->isVisible();
    });
    for (const QPointer<SpellText> &text : std::as_const(m_texts)) {
        Batch batch{.text = text, .blocks = {}, .passages = {}};
        for (const QTextBlock &block : text->unchecked(blocksAtOnce)) {
            batch.blocks.append(block.blockNumber());
            batch.passages.append(text->passageOf(block));
        }
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
    QMetaObject::invokeMethod(&m_far, [this, batch] {
        QList<QList<Span>> found;
        for (const SpellingPassage &passage : batch.passages)
            found.append(m_speller.misspelt(passage));
        QMetaObject::invokeMethod(this, [this, batch, found, missing = m_speller.missing()] {
            take(batch, found, missing);
        });
    });
}

void SpellCheck::take(const Batch &batch, const QList<QList<Span>> &found, const QStringList &missing)
{
    m_busy = false;
    for (qsizetype i = 0; batch.text && i < found.size(); ++i)
        batch.text->take(batch.blocks[i], batch.passages[i], found[i]);
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
