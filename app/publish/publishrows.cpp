// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishrows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::PublishRows)
};

constexpr std::array stateNames{
    QT_TRANSLATE_NOOP("rapporteur::PublishRows", "Published"),
    QT_TRANSLATE_NOOP("rapporteur::PublishRows", "Goes out now"),
    QT_TRANSLATE_NOOP("rapporteur::PublishRows", "Leaves the site"),
    QT_TRANSLATE_NOOP("rapporteur::PublishRows", "Due later"),
    QT_TRANSLATE_NOOP("rapporteur::PublishRows", "Held back"),
};

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// A refusal with its time as the viewer's clock shows it.
PublishRefusal inLocalTime(PublishRefusal refusal)
{
    const QDateTime time = QDateTime::fromString(refusal.detail, Qt::ISODate);
    if (time.isValid())
        refusal.detail = QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    return refusal;
}

PublishRow rowOf(const PublishedPage &page, bool isDone)
{
    return {
        .state = isDone ? PublishRow::State::IsOut : PublishRow::State::GoesOut,
        .path = page.path,
        .name = page.title,
        .reason = page.address.isEmpty() ? page.file : page.address,
        .nextStep = {},
        .language = page.language,
        .page = page.file,
        .address = page.address};
}

PublishRow rowOf(const RefusedReadout &refused)
{
    const Guard guard = refused.refusal.guard;
    const bool isLater = guard == Guard::Embargo || guard == Guard::Schedule;
    const PublishRefusal told = inLocalTime(refused.refusal);
    QString reason = capitalized(reasonOf(told));
    if (refused.isOlderOut)
        reason = Words::tr("%1; an older text stays public").arg(reason);
    return {
        .state = isLater ? PublishRow::State::DueLater : PublishRow::State::HeldBack,
        .path = refused.path,
        .name = refused.path.section(u'/', -1),
        .reason = reason,
        .nextStep = capitalized(nextStepOf(told))};
}

constexpr QByteArrayView suffix(".html");

// The pages among the files that go, but for those of lists, which have a feed each.
bool isPageOfReadout(const SiteFolder::Change &change, const QSet<QByteArray> &removed)
{
    return change.removed && change.path.endsWith(suffix) && !change.path.endsWith("index.html")
           && !removed.contains(change.path.chopped(suffix.size()) + ".xml");
}

// What the files of one page have in common.
QByteArray stemOf(const QByteArray &path)
{
    return path.first(std::max(path.indexOf('.', path.lastIndexOf('/') + 1), qsizetype(0)));
}

int count(const QList<PublishRow> &rows, PublishRow::State state)
{
    return int(std::ranges::count(rows, state, &PublishRow::state));
}

} // namespace

QString stateName(PublishRow::State state)
{
    return QCoreApplication::translate("rapporteur::PublishRows", stateNames.at(std::size_t(state)));
}

QList<PublishRow> publishRows(const PublishReport &report, bool isDone)
{
    QList<PublishRow> rows;
    QSet<QByteArray> changed; // pages, by what their files have in common
    QSet<QByteArray> removed; // files
    for (const SiteFolder::Change &change : report.changes) {
        changed += stemOf(change.path);
        if (change.removed)
            removed += change.path;
    }
    for (const PublishedPage &page : report.pages) {
        if (changed.contains(stemOf(page.file.toUtf8())))
            rows << rowOf(page, isDone);
    }
    for (const SiteFolder::Change &change : report.changes) {
        const QString file = QString::fromUtf8(change.path);
        if (isPageOfReadout(change, removed))
            rows << PublishRow{
                .state = PublishRow::State::Leaves,
                .path = {},
                .name = file.section(u'/', -1),
                .reason = file,
                .nextStep = {}};
    }
    for (const RefusedReadout &refused : report.refused)
        rows << rowOf(refused);
    std::ranges::stable_sort(rows, {}, &PublishRow::state);
    return rows;
}

QString publishSummary(const QList<PublishRow> &rows, const PublishReport &report, bool isDone)
{
    using enum PublishRow::State;
    QStringList parts;
    const auto add = [&](PublishRow::State state, const QString &words) {
        if (const int number = count(rows, state))
            parts << words.arg(number);
    };
    add(GoesOut, Words::tr("pages that go out now: %1"));
    add(IsOut, Words::tr("pages published: %1"));
    add(Leaves,
        isDone ? Words::tr("pages removed: %1") : Words::tr("pages that leave the site: %1"));
    add(DueLater, Words::tr("due later: %1"));
    add(HeldBack, Words::tr("held back: %1"));
    if (report.changes.isEmpty())
        parts.prepend(Words::tr("The site is up to date"));
    return parts.join(Words::tr(", "));
}

} // namespace rapporteur
