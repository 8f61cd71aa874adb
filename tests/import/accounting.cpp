// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting.h"

#include "numberform.h"
#include "printeddate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur::testing {

namespace {

QString formAt(const QStringList &forms, qsizetype level)
{
    return forms.isEmpty() ? QString()
                           : forms.at(std::clamp<qsizetype>(level, 1, forms.size()) - 1);
}

// Numbers as the document's rules count them: see the streams of the composition.
class Pieces
{
public:
    explicit Pieces(const HouseProfile &profile)
        : m_profile(profile)
    {}

    QStringList of(const QList<Block> &blocks, int depth = 0)
    {
        QStringList pieces;
        for (const Block &block : blocks) {
            if (block.kind == BlockKind::List)
                pieces += items(block, depth + 1);
            else if (block.kind == BlockKind::Wrapped)
                pieces += wrapped(block);
            else
                pieces += prose(block, depth);
        }
        return pieces;
    }

private:
    QStringList wrapped(const Block &block) const
    {
        const QStringList inside = Pieces(m_profile).of(block.children);
        return QStringList{block.opening, block.text.plain} + inside + QStringList{block.closing};
    }

    QStringList prose(const Block &block, int depth)
    {
        QStringList pieces{label(block) + u' ' + text(block.text), block.speaker};
        return pieces += of(block.children, depth);
    }

    // A footnote's star stands in the text and before the note.
    static QString text(const Text &text)
    {
        QString plain = text.plain;
        for (qsizetype i = text.marks.size(); i > 0; --i)
            if (text.marks.at(i - 1).kind == Mark::Kind::Footnote)
                plain.insert(text.marks.at(i - 1).from, u'*');
        return plain;
    }

    QStringList items(const Block &list, int depth)
    {
        QStringList pieces;
        int number = list.numbering.start.value_or(1);
        const QString form = list.numbering.form.isEmpty() ? formAt(m_profile.listNumbers, depth)
                                                           : list.numbering.form;
        for (const Block &item : list.children) {
            const QString mark = list.numbering.on ? numberLabel(number++, form) : QString();
            pieces << mark + u' ' + text(item.text);
            pieces += of(item.children, depth);
        }
        return pieces;
    }

    QString label(const Block &block)
    {
        if (block.kind == BlockKind::Heading)
            std::fill(m_headings.begin() + std::min(block.level, 4) + 1, m_headings.end(), 0);
        if (!block.numbering.on)
            return {};
        const bool heading = block.kind == BlockKind::Heading;
        int &last = heading ? m_headings.at(std::size_t(block.level)) : m_paragraph;
        last = block.numbering.start.value_or(last + 1);
        const QString house = heading ? formAt(m_profile.sectionNumbers, block.level)
                                      : formAt(m_profile.paragraphNumbers, m_inSection ? 2 : 1);
        if (heading) {
            m_inSection = true;
            m_paragraph = 0;
        }
        return numberLabel(last, block.numbering.form.isEmpty() ? house : block.numbering.form);
    }

    const HouseProfile &m_profile;
    std::array<int, 6> m_headings{}; // by level
    int m_paragraph = 0;
    bool m_inSection = false;
};

QStringList photoPieces(const Photo &photo)
{
    return {photo.alternativeText, photo.caption.plain, photo.credit};
}

QStringList backMatter(const Edition &edition)
{
    QStringList pieces{edition.attachmentsTitle};
    for (const Attachment &attachment : edition.attachments)
        pieces << attachment.title;
    for (const LinkGroup &group : edition.relatedLinks) {
        pieces << group.title;
        for (const Link &link : group.links)
            pieces << link.text << link.address;
    }
    for (const Contact &contact : edition.contacts)
        pieces += QStringList{contact.title} + contact.lines;
    return pieces + edition.signature
           + QStringList{edition.endMark, edition.backLink.text, edition.updatedLine};
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.simplified().split(u' '))
        if (std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
            words << word;
    return words;
}

QString withoutMarkup(QString text)
{
    static const QList<std::pair<QRegularExpression, QString>> rules{
        {QRegularExpression(u"&nbsp;"_s), u" "_s},
        {QRegularExpression(u"\\*{2,3}"_s), {}},
        {QRegularExpression(u"</?p[^>\\n]*>"_s), {}},
        {QRegularExpression(u"\\{:start=“\\d+”\\}"_s), {}},
        {QRegularExpression(u"\\[IMG alt=\"([^\"\\n]*)\"\\]"_s), u"\\1"_s},
        {QRegularExpression(u"!?\\[([^\\]\\n]*)\\]\\(([^)\\n]*)\\)"_s), u"\\1 \\2"_s},
        {QRegularExpression(
             u"^(?:SOURCE: |From: |Language: \\w+$)"_s, QRegularExpression::MultilineOption),
         {}},
        {QRegularExpression(u"^ *(（\\d）)"_s, QRegularExpression::MultilineOption), u"\\1 "_s},
        {QRegularExpression(u"^[ㅇo] |^ +[ㅇo] "_s, QRegularExpression::MultilineOption), {}},
    };
    for (const auto &[pattern, replacement] : rules)
        text.replace(pattern, replacement);
    return text.normalized(QString::NormalizationForm_C);
}

QStringList piecesOf(const Readout &readout, const HouseProfile &profile)
{
    QStringList pieces{readout.source, readout.reference};
    for (const Edition &edition : readout.editions) {
        const QString date = edition.releaseLine.isEmpty() ? printedMoment(readout.release, profile)
                                                           : edition.releaseLine;
        pieces << edition.embargoLine << edition.category << edition.notice << edition.title
               << edition.summary << edition.deck.plain << date << edition.office
               << edition.dateline << edition.attribution;
        for (const Photo &photo : edition.photos)
            pieces += photoPieces(photo);
        Pieces flow(profile);
        pieces += flow.of(edition.lead);
        pieces += flow.of(edition.body);
        pieces += backMatter(edition);
    }
    return pieces;
}

QStringList unprintedPieces(const Readout &readout)
{
    QStringList pieces{readout.source};
    for (const Edition &edition : readout.editions) {
        for (const Photo &photo : edition.photos)
            pieces << photo.alternativeText;
        for (const LinkGroup &group : edition.relatedLinks)
            for (const Link &link : group.links)
                pieces << link.address;
    }
    return pieces;
}

} // namespace rapporteur::testing
