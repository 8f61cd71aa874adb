// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences.h"

#include "compose.h"
#include "difference.h"
#include "format.h"
#include "profile.h"
#include "wordbreaks.h"
#include "worddifference.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Differences
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Differences)
};

constexpr QSize firstSize(760, 560);

// Of every edition, one after the other.
QStringList paragraphsOf(const Readout &readout)
{
    QStringList paragraphs;
    for (const Edition &edition : readout.editions) {
        ComposeOptions options;
        options.edition = edition.id;
        RenderCache cache;
        const Result<Rendered> text = formatFor(u"txt")->render(
            compose(readout, profileFor(readout.profile, edition.language), options), {}, cache);
        const QString plain = text ? QString::fromUtf8(text->bytes) : text.error().message;
        paragraphs += plain.split(u'\n');
    }
    paragraphs.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return paragraphs;
}

QList<Hunk> hunksOf(const QStringList &before, const QStringList &after)
{
    WordNumbers numbers;
    const auto numbered = [&numbers](const QStringList &paragraphs) {
        QList<int> result;
        for (const QString &paragraph : paragraphs)
            result += numbers.of(paragraph);
        return result;
    };
    const QList<int> old = numbered(before);
    return difference(old, numbered(after));
}

QString paragraphHtml(const QString &html)
{
    return u"<p>%1</p>"_s.arg(html);
}

QString marked(const Piece &piece)
{
    const QString text = piece.text.toHtmlEscaped();
    switch (piece.kind) {
    case Piece::Kind::Deleted: return u"<s>%1</s>"_s.arg(text);
    case Piece::Kind::Inserted: return u"<u><b>%1</b></u>"_s.arg(text);
    case Piece::Kind::Same: break;
    }
    return text;
}

// The words of one side, those that the other does not have marked.
QString sideHtml(const QString &name, const QList<Piece> &words, Piece::Kind missing)
{
    QString html = u"<b>%1:</b> "_s.arg(name.toHtmlEscaped());
    for (const Piece &piece : words) {
        if (piece.kind != missing)
            html += marked(piece);
    }
    return paragraphHtml(html);
}

// Paragraphs that stand for each other, the first for the first, and so on.
QString hunkHtml(
    const QStringList &removed,
    const QStringList &added,
    const Version &before,
    const Version &after)
{
    QString html;
    for (qsizetype i = 0; i < std::max(removed.size(), added.size()); ++i) {
        const QList<Piece> words = markedUp(removed.value(i), added.value(i));
        if (i < removed.size())
            html += sideHtml(before.name, words, Piece::Kind::Inserted);
        if (i < added.size())
            html += sideHtml(after.name, words, Piece::Kind::Deleted);
    }
    return u"<blockquote>%1</blockquote>"_s.arg(html);
}

} // namespace

QString differencesHtml(const Version &before, const Version &after)
{
    const QStringList old = paragraphsOf(before.readout);
    const QStringList now = paragraphsOf(after.readout);
    const QList<Hunk> hunks = hunksOf(old, now);
    if (hunks.isEmpty())
        return paragraphHtml(
            before.readout == after.readout
                ? Differences::tr("There is no difference.")
                : Differences::tr("Not one printed word differs, but what is not printed does."));
    QString html;
    int at = 0; // in `now`
    const auto addSame = [&](int end) {
        for (; at < end; ++at)
            html += paragraphHtml(now[at].toHtmlEscaped());
    };
    for (const Hunk &hunk : hunks) {
        addSame(hunk.afterFrom);
        html += hunkHtml(
            old.sliced(hunk.beforeFrom, hunk.beforeCount),
            now.sliced(hunk.afterFrom, hunk.afterCount),
            before,
            after);
        at = hunk.afterEnd();
    }
    addSame(int(now.size()));
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
