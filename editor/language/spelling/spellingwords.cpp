// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingwords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QList<Span> addressesIn(QStringView text)
{
    static const QRegularExpression address(
        u"(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<Span> spans;
    for (auto matches = address.globalMatchView(text); matches.hasNext();) {
        const auto match = matches.next();
        spans.append({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

bool isWord(QStringView word)
{
    const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    return !hasDigit && letters > 1;
}

void addWords(QSet<QString> &words, const QString &text)
{
    for (const Span &span : wordsIn(text))
        words.insert(text.sliced(span.from, span.length));
}

void addWording(QSet<QString> &words, const Wording &wording)
{
    addWords(words, wording.text);
    for (const Translation &translation : wording.translations)
        addWords(words, translation.text);
}

void addName(QSet<QString> &words, const PersonName &name)
{
    for (const QString &part : {name.given, name.additional, name.family})
        addWords(words, part);
}

} // namespace

QList<Span> wordsIn(QStringView text)
{
    const QList<Span> addresses = addressesIn(text);
    const auto inAddress = [&](qsizetype at) {
        return std::ranges::any_of(addresses, [at](const Span &address) {
            return at >= address.from && at < address.from + address.length;
        });
    };
    QList<Span> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text, nullptr, 0);
    qsizetype from = 0;
    while (from >= 0 && from < text.size()) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        if (isWord(text.sliced(from, to - from)) && !inAddress(from))
            words.append({from, to - from});
        from = to;
    }
    return words;
}

QSet<QString> nameWords(const Readout &readout)
{
    QSet<QString> words;
    for (const Side &side : readout.sides) {
        addWording(words, side.name);
        for (const Participant &participant : side.participants) {
            addName(words, participant.name);
            for (const PersonName &form : participant.otherForms)
                addName(words, form);
            addWords(words, participant.shortForm);
        }
    }
    for (const Event &event : readout.events) {
        addWording(words, event.name);
        addWording(words, event.place);
    }
    return words;
}

bool isAmong(const QSet<QString> &words, const QString &word)
{
    if (words.contains(word))
        return true;
    const bool isPossessive = word.endsWith("'s"_L1) || word.endsWith(u"’s"_s);
    return isPossessive && words.contains(word.chopped(2));
}

} // namespace rapporteur
