// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Tags
{
    QString open;
    QString close;
};

Tags tagsFor(const Mark &mark)
{
    switch (mark.kind) {
    case Mark::Kind::Emphasis: return {u"<em>"_s, u"</em>"_s};
    case Mark::Kind::Strong: return {u"<strong>"_s, u"</strong>"_s};
    case Mark::Kind::Link: return {u"<a href=\"%1\">"_s.arg(mark.value.toHtmlEscaped()), u"</a>"_s};
    case Mark::Kind::Language:
        return {u"<span lang=\"%1\">"_s.arg(mark.value.toHtmlEscaped()), u"</span>"_s};
    case Mark::Kind::Footnote: break;
    }
    return {};
}

// Marks may overlap; tags may not: the text is cut wherever a mark begins or ends.
QString htmlOf(const Text &text)
{
    std::set<int> cuts{0, int(text.plain.size())};
    for (const Mark &mark : text.marks)
        cuts.insert({mark.from, mark.from + mark.length});
    QString html;
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        const int from = *cut;
        const int to = *std::next(cut);
        QString run = text.plain.sliced(from, to - from).toHtmlEscaped();
        for (const Mark &mark : text.marks) {
            const bool covers = mark.from <= from && mark.from + mark.length >= to;
            const Tags tags = covers ? tagsFor(mark) : Tags();
            run = tags.open + run + tags.close;
        }
        html += run;
    }
    return html.replace(u'\n', u"<br>"_s);
}

class Writer
{
public:
    QString write(const QList<PastedPiece> &pieces)
    {
        for (const PastedPiece &piece : pieces) {
            if (piece.kind == BlockKind::Item)
                item(piece);
            else
                line(piece);
        }
        closeTo(0);
        return m_html;
    }

private:
    void line(const PastedPiece &piece)
    {
        closeTo(0);
        const bool heading = piece.kind == BlockKind::Heading;
        const QString tag = heading ? u"h%1"_s.arg(piece.level + 1) : u"p"_s;
        m_html += u"<%1>%2</%1>\n"_s.arg(tag, htmlOf(piece.text));
    }

    void item(const PastedPiece &piece)
    {
        const qsizetype depth = piece.depth + 1;
        closeTo(depth);
        while (m_open.size() < depth) {
            m_open.append(piece.numbered ? u"ol"_s : u"ul"_s);
            m_html += u"<%1>\n"_s.arg(m_open.last());
        }
        m_html += u"<li>%1</li>\n"_s.arg(htmlOf(piece.text));
    }

    void closeTo(qsizetype depth)
    {
        while (m_open.size() > depth)
            m_html += u"</%1>\n"_s.arg(m_open.takeLast());
    }

    QString m_html;
    QStringList m_open;
};

} // namespace

QString htmlFrom(const QList<PastedPiece> &pieces)
{
    return Writer().write(pieces);
}

} // namespace rapporteur
