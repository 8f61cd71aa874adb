// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodypieces.h"

#include "linekinds.h"
#include "numberform.h"
#include "releaseline.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Role = BodyPiece::Role;

constexpr int longestHeading = 14; // words; longer ones must be capitalized as titles are
constexpr int longestCapitalHeading = 30;
constexpr int longestNumberedHeading = 20;
constexpr int deeper = 2; // columns of indent that make a list of what could be a paragraph

// The number forms that the text uses with 1 and with 2: only those of letters need it.
QSet<QString> believedForms(const QList<TextLine> &lines)
{
    QSet<QString> first;
    QSet<QString> second;
    for (const TextLine &line : lines)
        if (const auto mark = markOf(line.text()); mark && mark->value > 0 && mark->value <= 2)
            (mark->value == 1 ? first : second).insert(mark->form);
    return first.intersect(second);
}

bool hasStarInText(const QList<TextLine> &lines)
{
    static const QRegularExpression anchor(u"[^\\s*]\\*(?!\\*)"_s);
    return std::ranges::any_of(lines, [](const TextLine &line) {
        return line.text().contains(anchor);
    });
}

bool isMostlyCapitalized(QStringView text)
{
    int longer = 0;
    int capital = 0;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() <= 3)
            continue;
        ++longer;
        capital += !word[0].isLower();
    }
    return capital * 4 >= longer * 3;
}

bool startsAsTitle(const QString &text)
{
    return !text.isEmpty() && !text.at(0).isLower() && !text.at(0).isPunct();
}

bool isTitleLike(const QString &text)
{
    const int words = wordCount(text);
    const bool brief = words <= longestHeading
                       || (words <= longestCapitalHeading && isMostlyCapitalized(text));
    return brief && startsAsTitle(text) && !endsSentence(text);
}

// Gives every line its role, one after the other.
class Classifier
{
public:
    explicit Classifier(const QList<TextLine> &lines)
        : m_lines(lines)
        , m_believed(believedForms(lines))
        , m_hasFootnotes(hasStarInText(lines))
    {}

    QList<BodyPiece> read();

private:
    BodyPiece piece(qsizetype index) const;
    std::optional<LineMark> believableMark(qsizetype index) const;
    Role unmarkedRole(qsizetype index) const;
    Role numberRole(qsizetype index, const LineMark &mark) const;
    bool isNumberedHeading(qsizetype index, const LineMark &mark) const;
    bool isHeading(qsizetype index) const;
    int headingLevel(const BodyPiece &heading) const;
    Role signRole(const LineMark &mark) const;
    Role roleOf(qsizetype index, const std::optional<LineMark> &mark) const;
    void remember(const BodyPiece &piece);
    int levelOf(const LineMark &mark);

    const QList<TextLine> &m_lines;
    QSet<QString> m_believed;
    bool m_hasFootnotes;
    QList<BodyPiece> m_pieces;
    QStringList m_headingForms;           // outermost first
    std::optional<LineMark> m_paragraphs; // the mark of the last numbered paragraph
    int m_paragraphIndent = 0;
    int m_headingLevel = 1; // of unnumbered headings
};

std::optional<LineMark> Classifier::believableMark(qsizetype index) const
{
    const auto mark = markOf(m_lines.at(index).text());
    if (!mark || mark->kind != LineMark::Kind::Number)
        return mark;
    const bool lonely = needsCompany(*mark) && !m_believed.contains(mark->form);
    const QStringView printed = QStringView(m_lines.at(index).text()).first(mark->length).trimmed();
    const bool printable = numberLabel(mark->value, mark->form) == printed; // "01." would come out
                                                                            // as "1."
    return printable && !lonely ? mark : std::nullopt;
}

bool Classifier::isHeading(qsizetype index) const
{
    const TextLine &line = m_lines.at(index);
    if (index + 1 >= m_lines.size() || !line.afterBlank || !isTitleLike(line.text())
        || isReleaseLine(line.text(), {}))
        return false;
    const TextLine &next = m_lines.at(index + 1);
    const bool apart = next.afterBlank || markOf(next.text());
    return apart && !next.text().at(0).isLower();
}

Role Classifier::unmarkedRole(qsizetype index) const
{
    switch (matchLine(m_lines.at(index).text()).kind) {
    case LineKind::BeginText: return Role::BeginText;
    case LineKind::EndText: return Role::EndText;
    case LineKind::EditionTitle: return Role::EditionTitle;
    case LineKind::Saying: return Role::Saying;
    case LineKind::Reference: return Role::Paragraph;
    default: return isHeading(index) ? Role::Heading : Role::Paragraph;
    }
}

bool Classifier::isNumberedHeading(qsizetype index, const LineMark &mark) const
{
    const QString text = m_lines.at(index).text().sliced(mark.length);
    if (wordCount(text) > longestNumberedHeading || endsSentence(text)
        || index + 1 >= m_lines.size())
        return false;
    const auto next = believableMark(index + 1);
    return !next || next->form != mark.form;
}

Role Classifier::numberRole(qsizetype index, const LineMark &mark) const
{
    const TextLine &line = m_lines.at(index);
    const bool below = m_paragraphs
                       && (m_paragraphs->form != mark.form
                           || line.indent >= m_paragraphIndent + deeper);
    if (!below && isNumberedHeading(index, mark))
        return Role::NumberedHeading;
    const bool underHeading = !m_headingForms.isEmpty() && m_headingForms.first() != mark.form;
    const bool announced = mark.value == 1 && index > 0
                           && m_lines.at(index - 1).text().endsWith(u':');
    const bool continues = !m_pieces.isEmpty() && m_pieces.last().role == Role::ListItem
                           && m_pieces.last().mark->form == mark.form
                           && m_pieces.last().mark->value + 1 == mark.value;
    const bool item = below || underHeading || announced || (continues && !m_paragraphs);
    return item ? Role::ListItem : Role::NumberedParagraph;
}

Role Classifier::signRole(const LineMark &mark) const
{
    if (mark.kind == LineMark::Kind::Note)
        return Role::Note;
    return mark.kind == LineMark::Kind::Star && m_hasFootnotes ? Role::Footnote : Role::ListItem;
}

Role Classifier::roleOf(qsizetype index, const std::optional<LineMark> &mark) const
{
    if (!mark)
        return unmarkedRole(index);
    return mark->kind == LineMark::Kind::Number ? numberRole(index, *mark) : signRole(*mark);
}

int Classifier::levelOf(const LineMark &mark)
{
    const qsizetype known = m_headingForms.indexOf(mark.form);
    if (known < 0)
        m_headingForms.append(mark.form);
    else
        m_headingForms.resize(known + 1);
    return int(m_headingForms.size());
}

// A heading right below another is the first of those that belong under it.
int Classifier::headingLevel(const BodyPiece &heading) const
{
    if (!m_pieces.isEmpty() && m_pieces.last().role == Role::Heading && heading.line.afterBlank)
        return 2;
    return m_headingLevel;
}

BodyPiece Classifier::piece(qsizetype index) const
{
    const auto mark = believableMark(index);
    BodyPiece piece{.role = roleOf(index, mark), .line = m_lines.at(index), .mark = mark};
    if (mark)
        piece.line.content
            = sliced(piece.line.content, mark->length, int(piece.line.text().size()) - mark->length);
    return piece;
}

void Classifier::remember(const BodyPiece &piece)
{
    if (piece.role == Role::NumberedParagraph) {
        m_paragraphs = piece.mark;
        m_paragraphIndent = piece.line.indent;
    }
    if (piece.role == Role::NumberedHeading || piece.role == Role::BeginText
        || piece.role == Role::EditionTitle)
        m_paragraphs.reset();
    if (piece.role == Role::BeginText || piece.role == Role::EditionTitle
        || piece.role == Role::EndText) {
        m_headingForms.clear();
        m_headingLevel = 1;
    }
    if (piece.role == Role::Heading)
        m_headingLevel = piece.level;
}

QList<BodyPiece> Classifier::read()
{
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        BodyPiece next = piece(index);
        if (next.role == Role::NumberedHeading)
            next.level = levelOf(*next.mark);
        if (next.role == Role::Heading)
            next.level = headingLevel(next);
        remember(next);
        m_pieces.append(std::move(next));
    }
    return std::move(m_pieces);
}

} // namespace

QList<BodyPiece> bodyPieces(const QList<TextLine> &lines)
{
    return Classifier(lines).read();
}

} // namespace rapporteur
