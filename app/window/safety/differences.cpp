// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences.h"

#include "changes.h"
#include "compose.h"
#include "format.h"
#include "profile.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using enum Change::Kind;

struct Differences
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Differences)
};

constexpr QSize firstSize(760, 560);

QStringList paragraphsOf(const Readout &readout)
{
    const QString language = readout.editions.value(0).language;
    RenderCache cache;
    const Result<Rendered> text = formatFor(u"txt")->render(
        compose(readout, profileFor(readout.profile, language), {}), {}, cache);
    const QString plain = text ? QString::fromUtf8(text->bytes) : text.error().message;
    QStringList paragraphs = plain.split(u'\n');
    paragraphs.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return paragraphs;
}

QString marked(const Change &change)
{
    const QString text = change.text.toHtmlEscaped();
    switch (change.kind) {
    case Removed: return u"<s>%1</s>"_s.arg(text);
    case Added: return u"<u><b>%1</b></u>"_s.arg(text);
    case Same: break;
    }
    return text;
}

// The words of one side, those that the other does not have marked.
QString sideHtml(const QString &name, const QList<Change> &words, Change::Kind missing)
{
    QStringList html;
    for (const Change &word : words) {
        if (word.kind != missing)
            html += marked(word);
    }
    return u"<p><b>%1:</b> %2</p>"_s.arg(name.toHtmlEscaped(), html.join(u' '));
}

// Removed and added paragraphs that stand together, the first with the first, and so on.
QString runHtml(
    const QStringList &removed,
    const QStringList &added,
    const Version &before,
    const Version &after)
{
    QString html;
    for (qsizetype i = 0; i < std::max(removed.size(), added.size()); ++i) {
        const QList<Change> words = changesBetween(
            removed.value(i).split(u' ', Qt::SkipEmptyParts),
            added.value(i).split(u' ', Qt::SkipEmptyParts));
        if (i < removed.size())
            html += sideHtml(before.name, words, Added);
        if (i < added.size())
            html += sideHtml(after.name, words, Removed);
    }
    return u"<blockquote>%1</blockquote>"_s.arg(html);
}

} // namespace

QString differencesHtml(const Version &before, const Version &after)
{
    const QList<Change> changes
        = changesBetween(paragraphsOf(before.readout), paragraphsOf(after.readout));
    if (std::ranges::all_of(changes, [](const Change &c) { return c.kind == Same; }))
        return u"<p>%1</p>"_s.arg(
            before.readout == after.readout
                ? Differences::tr("There is no difference.")
                : Differences::tr("Not one printed word differs, but what is not printed does."));
    QString html;
    QStringList removed;
    QStringList added;
    const auto flush = [&] {
        if (!removed.isEmpty() || !added.isEmpty())
            html += runHtml(std::exchange(removed, {}), std::exchange(added, {}), before, after);
    };
    for (const Change &change : changes) {
        if (change.kind == Same) {
            flush();
            html += u"<p>%1</p>"_s.arg(marked(change));
        } else {
            (change.kind == Removed ? removed : added) += change.text;
        }
    }
    flush();
    return html;
}

void showDifferences(QWidget *window, const Version &before, const Version &after)
{
    QDialog dialog(window);
    dialog.setWindowTitle(Differences::tr("Differences"));
    dialog.resize(firstSize);
    auto *text = new QTextBrowser;
    text->setAccessibleName(dialog.windowTitle());
    text->setHtml(differencesHtml(before, after));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog.exec();
}

} // namespace rapporteur
