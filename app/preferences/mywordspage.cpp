// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "dictionarychoices.h"
#include "form.h"
#include "interfacelanguage.h"
#include "mywords.h"
#include "spellcheck.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int shownLines = 9;

struct MyWordsPage
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::MyWordsPage)
};

QString linesOf(const QSet<QString> &words)
{
    QStringList lines(words.begin(), words.end());
    std::ranges::sort(lines);
    return lines.join(u'\n');
}

QSet<QString> wordsOf(const QString &lines)
{
    QSet<QString> words;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            words.insert(line.trimmed());
    }
    return words;
}

} // namespace

Form *myWordsPage(const Changed &changed)
{
    auto *form = new Form;
    auto *language = new QComboBox;
    language->setObjectName(u"words/language"_s);
    const SpellingFolders folders = usualSpellingFolders();
    for (const QString &tag : spellingLanguages(folders.dictionaries))
        language->addItem(nativeName(tag), tag);
    language->setCurrentIndex(std::max(language->findData(u"en"_s), 0));
    form->add(MyWordsPage::tr("&Language"), language);

    auto *lines = new QPlainTextEdit;
    lines->setObjectName(u"words/lines"_s);
    lines->setTabChangesFocus(true);
    lines->setMinimumHeight(lines->fontMetrics().lineSpacing() * shownLines);
    form->add(
        MyWordsPage::tr("Wor&ds"),
        lines,
        MyWordsPage::tr("One a line. They count as spelt right in every readout."));
    auto *failure = new QLabel;
    failure->setWordWrap(true);
    form->addWidget(failure);
    form->addStretch();

    const auto show = [=] {
        lines->setPlainText(
            linesOf(MyWords(folders.myWords).of(language->currentData().toString())));
    };
    show();
    QObject::connect(language, &QComboBox::activated, lines, show);
    QObject::connect(lines, &QPlainTextEdit::textChanged, lines, [=] {
        const QString tag = language->currentData().toString();
        const QSet<QString> words = wordsOf(lines->toPlainText());
        MyWords mine(folders.myWords);
        if (mine.of(tag) == words)
            return;
        const Result<> kept = mine.set(tag, words);
        failure->setText(kept ? QString() : kept.error().message);
        changed();
    });
    return form;
}

} // namespace rapporteur
