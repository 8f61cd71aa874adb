// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

#include "bounds.h"
#include "mediapath.h"
#include "readoutfields.h"
#include "sha256.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadoutFile)
};

constexpr qsizetype mostProblems = 100;
constexpr qsizetype longestId = 64;
constexpr qsizetype usualIds = 64; // of an edition

template<typename T>
concept HasId = requires(const T &value) { value.id; };

template<typename T>
concept HasLanguage = requires(const T &value) { value.language; };

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isOfId(QChar c)
{
    return isAsciiLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-';
}

bool isSubtag(QStringView text)
{
    return !text.isEmpty() && text.size() <= 8 && std::ranges::all_of(text, isAsciiLetterOrDigit);
}

bool isPrimary(QStringView subtag)
{
    return subtag.size() >= 2 && std::ranges::none_of(subtag, [](QChar c) { return c.isDigit(); });
}

// Ids become anchors of pages and names of bookmarks.
bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId && isAsciiLetterOrDigit(id.front())
           && std::ranges::all_of(id, isOfId);
}

bool splitsCharacter(const QString &text, int at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate()
           && text.at(at - 1).isHighSurrogate();
}

// Goes through all values of a readout along their field tables and asks each what it must hold.
class Inspection
{
public:
    QList<ContentProblem> run(const Readout &readout)
    {
        visitFields(readout, {nullptr, "content"_L1});
        return m_problems;
    }

private:
    void report(const JsonPath &path, const QString &reason)
    {
        if (m_problems.size() < mostProblems)
            m_problems.append({path.toString(), reason});
    }

    void within(qint64 number, qint64 least, qint64 most, const JsonPath &path)
    {
        if (number < least || number > most)
            report(path, Words::tr("%1 is not between %2 and %3").arg(number).arg(least).arg(most));
    }

    template<typename T>
    void visit(const T &value, const JsonPath &path);
    template<typename T>
    void visit(const QList<T> &values, const JsonPath &path);
    template<typename T>
    void visit(const std::optional<T> &value, const JsonPath &path);
    void visit(const QString &text, const JsonPath &path);
    void visit(QDate date, const JsonPath &path);
    void visit(const Edition &edition, const JsonPath &path);
    void visit(const Block &block, const JsonPath &path);

    template<typename T>
    void visitFields(const T &value, const JsonPath &path);

    void inspectId(const QString &id, const JsonPath &path);
    void inspectLanguage(const QString &tag, const JsonPath &path);
    void inspectMark(const Mark &mark, const Text &text, const JsonPath &path);

    template<typename T>
    void inspect(const T &, const JsonPath &)
    {}
    void inspect(const Text &text, const JsonPath &path);
    void inspect(const Media &media, const JsonPath &path);
    void inspect(const Photo &photo, const JsonPath &path);
    void inspect(const Block &block, const JsonPath &path);
    void inspect(const Participant &participant, const JsonPath &path);
    void inspect(const Duration &duration, const JsonPath &path);
    void inspect(const Event &event, const JsonPath &path);
    void inspect(const Edition &edition, const JsonPath &path);
    void inspect(const LeftOver &leftOver, const JsonPath &path);

    template<typename Kinds>
    void inspectChildren(const QList<Block> &children, const Kinds &allowed, const JsonPath &path);

    QList<ContentProblem> m_problems;
    QSet<QString> m_ids; // of the scope that is being visited
    int m_blocks = 0;
    int m_depth = 0;
};

template<typename T>
void Inspection::visit(const T &value, const JsonPath &path)
{
    if constexpr (Described<T>) {
        if constexpr (HasId<T>)
            inspectId(value.id, path.member("id"_L1));
        visitFields(value, path);
    }
}

template<typename T>
void Inspection::visit(const QList<T> &values, const JsonPath &path)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        visit(values.at(i), path.element(i));
}

template<typename T>
void Inspection::visit(const std::optional<T> &value, const JsonPath &path)
{
    if (value)
        visit(*value, path);
}

void Inspection::visit(const QString &text, const JsonPath &path)
{
    if (text.size() > bounds::stringLength)
        report(path, Words::tr("a text is longer than %1 characters").arg(bounds::stringLength));
}

void Inspection::visit(QDate date, const JsonPath &path)
{
    if (date.isValid())
        within(date.year(), 1, 9999, path);
}

void Inspection::visit(const Edition &edition, const JsonPath &path)
{
    inspectId(edition.id, path.member("id"_L1));
    QSet<QString> outer = std::exchange(m_ids, {});
    m_ids.reserve(usualIds);
    visitFields(edition, path);
    m_ids = std::move(outer);
}

void Inspection::visit(const Block &block, const JsonPath &path)
{
    if (++m_blocks == bounds::blocks + 1)
        report(path, Words::tr("there are more than %1 blocks").arg(bounds::blocks));
    if (++m_depth > bounds::blockDepth) {
        report(
            path,
            Words::tr("blocks lie more than %1 deep within each other").arg(bounds::blockDepth));
    } else {
        inspectId(block.id, path.member("id"_L1));
        visitFields(block, path);
    }
    --m_depth;
}

template<typename T>
void Inspection::visitFields(const T &value, const JsonPath &path)
{
    if constexpr (HasLanguage<T>)
        inspectLanguage(value.language, path.member("language"_L1));
    inspect(value, path);
    forEachField(value, [&](const char *name, const auto &member) {
        visit(member, path.member(QLatin1StringView(name)));
    });
}

void Inspection::inspectId(const QString &id, const JsonPath &path)
{
    const qsizetype before = m_ids.size();
    m_ids.insert(id);
    if (id.isEmpty())
        report(path, Words::tr("an id is missing"));
    else if (!isId(id))
        report(
            path, Words::tr("“%1” cannot be an id: letters, digits, '.', '_' and '-' only").arg(id));
    else if (m_ids.size() == before)
        report(path, Words::tr("the id “%1” is in use already").arg(id));
}

void Inspection::inspectLanguage(const QString &tag, const JsonPath &path)
{
    if (!tag.isEmpty() && !isLanguageTag(tag))
        report(path, Words::tr("“%1” is not a language tag").arg(tag));
}

void Inspection::inspectMark(const Mark &mark, const Text &text, const JsonPath &path)
{
    const qint64 end = qint64(mark.from) + mark.length;
    if (mark.from < 0 || mark.length < 0 || end > text.plain.size())
        report(path, Words::tr("this mark lies outside its text"));
    else if (splitsCharacter(text.plain, mark.from) || splitsCharacter(text.plain, int(end)))
        report(path, Words::tr("this mark cuts a character in two"));
    if (mark.kind == Mark::Kind::Language)
        inspectLanguage(mark.value, path.member("value"_L1));
}

void Inspection::inspect(const Text &text, const JsonPath &path)
{
    if (text.marks.isEmpty())
        return;
    const JsonPath marksPath = path.member("marks"_L1);
    if (text.marks.size() > bounds::marks) {
        report(marksPath, Words::tr("there are more than %1 marks over one text").arg(bounds::marks));
        return;
    }
    const qsizetype before = m_problems.size();
    for (qsizetype i = 0; i < text.marks.size(); ++i)
        inspectMark(text.marks.at(i), text, marksPath.element(i));
    if (m_problems.size() == before && normalized(text.marks, text.plain.size()) != text.marks)
        report(marksPath, Words::tr("the marks are out of order, empty, or overlap"));
}

void Inspection::inspect(const Media &media, const JsonPath &path)
{
    if (!media.path.isEmpty() && !isMediaPath(media.path))
        report(
            path.member("path"_L1),
            Words::tr("“%1” does not lie in the readout's media folder").arg(media.path));
    if (!media.sha256.isEmpty() && !isSha256(media.sha256))
        report(
            path.member("sha256"_L1),
            Words::tr("this is not a SHA-256 digest in lower-case hexadecimal"));
    within(media.bytes, 0, bounds::mediaBytes, path.member("bytes"_L1));
}

void Inspection::inspect(const Photo &photo, const JsonPath &path)
{
    within(photo.width, 0, bounds::smallNumber, path.member("width"_L1));
    within(photo.height, 0, bounds::smallNumber, path.member("height"_L1));
}

void Inspection::inspect(const Block &block, const JsonPath &path)
{
    const BlockRule &rule = ruleFor(block.kind);
    within(block.level, 1, bounds::headingLevel, path.member("level"_L1));
    if (block.numbering.start)
        within(*block.numbering.start, 1, bounds::startNumber, path.member("numbering"_L1));
    if (!rule.hasText && block.text != Text())
        report(path.member("text"_L1), Words::tr("a block of this kind has no text of its own"));
    if (block.photo && block.kind != BlockKind::Photo)
        report(path.member("photo"_L1), Words::tr("a block of this kind has no photo"));
    inspectChildren(block.children, rule.children, path.member("children"_L1));
}

void Inspection::inspect(const Participant &participant, const JsonPath &path)
{
    within(participant.rank, 0, bounds::smallNumber, path.member("rank"_L1));
}

void Inspection::inspect(const Duration &duration, const JsonPath &path)
{
    within(duration.minutes, 1, bounds::durationMinutes, path.member("minutes"_L1));
}

void Inspection::inspect(const Event &event, const JsonPath &path)
{
    within(event.ordinal, 0, bounds::smallNumber, path.member("ordinal"_L1));
}

void Inspection::inspect(const Edition &edition, const JsonPath &path)
{
    inspectChildren(edition.lead, flowKinds(), path.member("lead"_L1));
    inspectChildren(edition.body, flowKinds(), path.member("body"_L1));
}

void Inspection::inspect(const LeftOver &leftOver, const JsonPath &path)
{
    within(leftOver.line, 0, bounds::lineNumber, path.member("line"_L1));
}

template<typename Kinds>
void Inspection::inspectChildren(
    const QList<Block> &children, const Kinds &allowed, const JsonPath &path)
{
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (!std::ranges::contains(allowed, children.at(i).kind))
            report(path.element(i), Words::tr("a block of this kind may not stand here"));
    }
}

} // namespace

bool isLanguageTag(const QString &tag)
{
    const auto subtags = qTokenize(tag, u'-');
    return std::ranges::all_of(subtags, isSubtag) && isPrimary(*subtags.begin());
}

QList<ContentProblem> structureProblems(const Readout &readout)
{
    return Inspection().run(readout);
}

} // namespace rapporteur
