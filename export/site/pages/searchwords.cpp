// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include <QSet>

#include <utility>

namespace rapporteur {

namespace {

// Most text is ASCII, and there lower case needs no tables.
QString lowered(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0x80)
            return text.toLower();
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + (u'a' - u'A')));
    }
    return text;
}

class WordList
{
public:
    WordList() { m_seen.reserve(usualCount); }

    void add(const QList<Part> &parts)
    {
        for (const Part &part : parts) {
            for (const Run &run : part.runs) {
                if (run.anchor.isEmpty())
                    m_text += run.text;
            }
            m_text += u'\n';
            addWords();
            add(part.children);
        }
    }

    QByteArray result() const { return m_words.toUtf8(); }

private:
    void addWords()
    {
        m_folded += lowered(std::exchange(m_text, {}));
        const QStringView folded = m_folded.last();
        qsizetype from = 0;
        for (qsizetype at = 0; at < folded.size(); ++at) {
            const QChar c = folded[at];
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
                continue;
            addWord(folded.sliced(from, at - from));
            from = at + 1;
        }
    }

    void addWord(QStringView word)
    {
        if (word.isEmpty())
            return;
        const qsizetype before = m_seen.size();
        m_seen.insert(word);
        if (m_seen.size() == before)
            return;
        if (!m_words.isEmpty())
            m_words += u' ';
        m_words += word;
    }

    static constexpr qsizetype usualCount = 512;

    QString m_text;
    QString m_words;
    QList<QString> m_folded;
    QSet<QStringView> m_seen; // words of them
};

} // namespace

QByteArray searchWords(const Page &page)
{
    WordList words;
    words.add(page.parts);
    return words.result();
}

} // namespace rapporteur
