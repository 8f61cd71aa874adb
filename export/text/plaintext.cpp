// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include "provenance.h"
#include "wrap.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int narrowest = 20; // deep nesting leaves at least these columns to the text

struct Neighbours
{
    Role above;
    Role below;
};

// Lines that follow each other without a blank one.
constexpr std::array tight{
    Neighbours{Role::Item, Role::Item},
    Neighbours{Role::Row, Role::Row},
    Neighbours{Role::Caption, Role::Caption},
    Neighbours{Role::Caption, Role::Credit},
    Neighbours{Role::Credit, Role::Caption},
    Neighbours{Role::Credit, Role::Credit},
    Neighbours{Role::LinkLine, Role::LinkLine},
    Neighbours{Role::PartHeading, Role::LinkLine},
    Neighbours{Role::Signature, Role::Signature},
    Neighbours{Role::Quotation, Role::Speaker},
    Neighbours{Role::Paragraph, Role::Speaker},
    Neighbours{Role::Footnote, Role::Footnote},
};

bool areTight(Role above, Role below)
{
    return std::ranges::any_of(tight, [=](const Neighbours &pair) {
        return pair.above == above && pair.below == below;
    });
}

// Columns by which a part stands in from what it is part of.
int stepOf(Role role)
{
    switch (role) {
    case Role::Quotation: return 4;
    case Role::List:
    case Role::Note:
    case Role::Footnote: return 2;
    default: return 0;
    }
}

// As in the word diffs of git.
QString marked(const Run &run)
{
    switch (run.change) {
    case Run::Change::Deleted: return u"[-"_s + run.text + u"-]"_s;
    case Run::Change::Inserted: return u"{+"_s + run.text + u"+}"_s;
    case Run::Change::None: break;
    }
    return run.text;
}

QString joined(const QString &label, const QList<Run> &runs)
{
    QString text = label;
    if (!label.isEmpty() && !runs.isEmpty())
        text += u' ';
    for (const Run &run : runs)
        text += marked(run);
    return text;
}

// All words of a part on one line.
QString flat(const Part &part)
{
    QString text = joined(part.label, part.runs);
    for (const Part &child : part.children)
        text += (text.isEmpty() ? QString() : u" "_s) + flat(child);
    return text;
}

class TextWriter
{
public:
    explicit TextWriter(int wrapColumn)
        : m_wrapColumn(wrapColumn)
    {}

    void write(const Part &part, int indent);
    QByteArray bytes() const { return m_text.toUtf8(); }
    QList<PartLine> takeLines() { return std::move(m_lines); }

private:
    void paragraph(const Part &part, const QString &text, int indent, int hang);
    void begin(const Part &part);
    void row(const Part &row, int indent);
    void line(QStringView text, int indent);

    QString m_text;
    int m_written = 0; // lines
    QList<PartLine> m_lines;
    int m_wrapColumn;
    std::optional<Role> m_last; // role of the last line
};

void TextWriter::line(QStringView text, int indent)
{
    m_text.resize(m_text.size() + indent, u' ');
    m_text += text;
    m_text += u'\n';
    ++m_written;
}

// Goes to the line where the part's words begin.
void TextWriter::begin(const Part &part)
{
    if (m_last && !areTight(*m_last, part.role))
        line({}, 0);
    m_last = part.role;
    m_lines.append({part.id, m_written});
}

void TextWriter::paragraph(const Part &part, const QString &text, int indent, int hang)
{
    begin(part);
    if (m_wrapColumn == 0)
        return line(text, indent);
    // the first line holds the label; the others begin where its text does
    const QStringList lines = wrapped(text, std::max(m_wrapColumn - indent - hang, narrowest), hang);
    for (const QString &each : lines)
        line(each, &each == &lines.front() ? indent : indent + hang);
}

void TextWriter::row(const Part &row, int indent)
{
    QStringList cells;
    std::ranges::transform(row.children, std::back_inserter(cells), flat);
    begin(row);
    for (const Part &cell : row.children)
        m_lines.append({cell.id, m_written});
    line(cells.join(u'\t'), indent);
}

void TextWriter::write(const Part &part, int indent)
{
    if (part.role == Role::Row)
        return row(part, indent);
    const bool isNewList = part.role == Role::List && part.level <= 1;
    if (isNewList && m_last)
        m_last = Role::List;
    const int own = indent + stepOf(part.role);
    const int hang = part.label.isEmpty() ? 0 : columnsOf(part.label) + 1;
    const QString text = joined(part.label, part.runs);
    if (!text.isEmpty())
        paragraph(part, text, own, hang);
    for (const Part &child : part.children)
        write(child, part.role == Role::Item ? own + hang : own);
}

} // namespace

Result<Rendered> renderText(const Page &page, const RenderOptions &options, RenderCache &)
{
    TextWriter writer(options.wrapColumn);
    for (const Part &part : page.parts)
        writer.write(part, 0);
    Rendered rendered{.bytes = writer.bytes(), .issues = {}};
    const PageInfo &info = page.info;
    if (options.provenance)
        rendered.bytes += '\n'
                          + provenanceLine({info.readoutId, info.revision, info.digest}).toUtf8()
                          + '\n';
    if (options.placement)
        rendered.placement.lines = writer.takeLines();
    return rendered;
}

} // namespace rapporteur
