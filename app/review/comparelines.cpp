// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelines.h"

#include "redline.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::CompareLines)
};

Run runOf(const QString &text, Run::Change change = Run::Change::None)
{
    Run run;
    run.text = text;
    run.change = change;
    return run;
}

Run noteOf(const QString &text)
{
    Run run = runOf(text);
    run.emphasis = true;
    return run;
}

Run::Change changeOf(Piece::Kind kind)
{
    switch (kind) {
    case Piece::Kind::Deleted: return Run::Change::Deleted;
    case Piece::Kind::Inserted: return Run::Change::Inserted;
    case Piece::Kind::Same: break;
    }
    return Run::Change::None;
}

// The parts of one page, one below the other.
class Flattener
{
public:
    Flattener(QString edition, const Comparison &comparison)
        : m_edition(std::move(edition))
    {
        for (const Change &change : comparison.changes) {
            if (change.kind == ChangeKind::Moved)
                m_moved << change.id;
            m_moved += QSet<QString>(change.along.begin(), change.along.end());
        }
    }

    QList<CompareLine> lines(const Page &page)
    {
        m_lines.clear();
        m_waiting.clear();
        m_firsts.clear();
        add(page.parts, page.info.rightToLeft, 0);
        return m_lines;
    }

    // Of the page last flattened: the line that each part begins with.
    const QHash<QString, QString> &firsts() const { return m_firsts; }

private:
    void add(const QList<Part> &parts, bool rightToLeft, int indent)
    {
        for (const Part &part : parts) {
            m_waiting << m_edition + u'/' + part.id;
            addLine(part, rightToLeft || part.rightToLeft, indent);
            const bool isInset = part.role == Role::Item || part.role == Role::Wrapped
                                 || part.role == Role::Quotation || part.role == Role::Row;
            add(part.children, rightToLeft || part.rightToLeft, indent + (isInset ? 1 : 0));
        }
    }

    void addLine(const Part &part, bool rightToLeft, int indent)
    {
        if (part.runs.isEmpty() && part.label.isEmpty() && !part.picture)
            return;
        CompareLine line;
        line.part = m_edition + u'/' + part.id;
        line.role = part.role;
        line.level = part.level;
        line.indent = indent + (part.role == Role::Item ? 1 : 0);
        line.rightToLeft = rightToLeft;
        if (!part.label.isEmpty())
            line.runs << runOf(part.label + u' ');
        line.runs += part.runs;
        if (m_moved.contains(part.id) && part.changed) // the first of its runs says so
            line.runs[line.runs.size() - part.runs.size()].change = Run::Change::Inserted;
        if (part.picture && part.runs.isEmpty())
            line.runs << noteOf(Words::tr("Photo: %1").arg(part.picture->alternativeText));
        if (part.changed && !line.isMarked())
            line.runs << noteOf(u' ' + Words::tr("[other look]"));
        for (const QString &waiting : std::exchange(m_waiting, {}))
            m_firsts.insert(waiting, line.part);
        m_lines << line;
    }

    QString m_edition;
    QSet<QString> m_moved; // ids
    QList<CompareLine> m_lines;
    QStringList m_waiting; // parts that have no line yet
    QHash<QString, QString> m_firsts;
};

// What is not printed, in words: "Event: duration: approximately 240 min".
CompareLine lineOf(const Change &change, const QString &place, qsizetype number)
{
    CompareLine line;
    line.part = u"change/%1"_s.arg(number);
    line.runs << runOf(place + u": "_s);
    line.runs.last().strong = true;
    for (const Piece &piece : change.words)
        line.runs << runOf(QString(piece.text).replace(u'\n', u' '), changeOf(piece.kind));
    if (!line.isMarked())
        line.runs << noteOf(u' ' + changeWords(change));
    return line;
}

CompareLine headingOf(const QString &text)
{
    CompareLine heading;
    heading.role = Role::PartHeading;
    heading.level = 2;
    heading.runs = {runOf(text)};
    return heading;
}

QString partOf(const Change &change, const QHash<QString, QString> &firsts)
{
    const QString edition = change.place.section(u'/', 1, 1) + u'/';
    for (const QString &id :
         {change.id, change.place.section(u'/', -1), change.place.section(u'/', 2)}) {
        if (const auto first = firsts.find(edition + id); first != firsts.end())
            return *first;
    }
    return {};
}

} // namespace

bool CompareLine::isMarked() const
{
    return std::ranges::any_of(runs, [](const Run &run) { return run.change != Run::Change::None; });
}

CompareText compareText(const Compared &compared)
{
    CompareText text;
    QHash<QString, QString> firsts;
    for (const ComparedEdition &edition : comparedEditions(compared)) {
        Flattener flattener(edition.id, compared.comparison);
        text.before += flattener.lines(edition.before);
        text.after += flattener.lines(edition.after);
        text.marked += flattener.lines(edition.redlined);
        firsts.insert(flattener.firsts());
    }
    QList<CompareLine> unprinted;
    for (const Change &change : compared.comparison.changes) {
        QString part = partOf(change, firsts);
        if (part.isEmpty()) {
            unprinted << lineOf(change, placeOf(change, compared), text.shownBy.size());
            part = unprinted.last().part;
        }
        text.shownBy << part;
    }
    if (!unprinted.isEmpty()) {
        unprinted.prepend(headingOf(Words::tr("Changed, but not printed")));
        text.marked = unprinted + text.marked;
    }
    return text;
}

} // namespace rapporteur
