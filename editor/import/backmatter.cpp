// SPDX-License-Identifier: GPL-3.0-or-later
#include "backmatter.h"

#include "linekinds.h"
#include "linemarks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestGroup = 60; // entries under one heading
constexpr int mostParts = 100;

// The text of an entry without its number or bullet.
Text withoutMark(const Text &entry)
{
    const auto mark = markOf(entry.plain);
    const int from = mark && mark->kind != LineMark::Kind::Number ? mark->length : 0;
    return sliced(entry, from, int(entry.plain.size()) - from);
}

Link linkOf(const TextLine &line)
{
    const Text text = withoutMark(line.content);
    const auto link = std::ranges::find(text.marks, Mark::Kind::Link, &Mark::kind);
    return {text.plain, link == text.marks.end() ? QString() : link->value};
}

bool takeBackLink(Draft &draft, const LineMatch &)
{
    if (!draft.edition.backLink.text.isEmpty())
        return false;
    draft.edition.backLink.text = draft.lines.takeLast().text();
    return true;
}

bool takeEndMark(Draft &draft, const LineMatch &)
{
    if (!draft.edition.endMark.isEmpty())
        return false;
    draft.edition.endMark = draft.lines.takeLast().text();
    return true;
}

bool takeUpdated(Draft &draft, const LineMatch &)
{
    if (!draft.edition.updatedLine.isEmpty())
        return false;
    draft.edition.updatedLine = draft.lines.takeLast().text();
    return true;
}

bool takeContact(Draft &draft, const LineMatch &match)
{
    draft.edition.contacts.prepend({match.value, {match.rest}});
    draft.lines.removeLast();
    return true;
}

bool takePressOffice(Draft &draft, const LineMatch &)
{
    draft.edition.contacts.prepend({draft.lines.takeLast().text(), {}});
    return true;
}

bool takeMachine(Draft &draft, const LineMatch &)
{
    const TextLine line = draft.lines.takeLast();
    draft = leftOver(std::move(draft), line.text(), line.number);
    return true;
}

bool takeReference(Draft &draft, const LineMatch &)
{
    draft.asides.prepend(draft.lines.takeLast());
    return true;
}

struct Rule
{
    LineKind kind;
    bool (*take)(Draft &draft, const LineMatch &match);
};

constexpr std::array rules{
    Rule{LineKind::BackLink, takeBackLink},
    Rule{LineKind::EndMark, takeEndMark},
    Rule{LineKind::Updated, takeUpdated},
    Rule{LineKind::Contact, takeContact},
    Rule{LineKind::PressOffice, takePressOffice},
    Rule{LineKind::Machine, takeMachine},
    Rule{LineKind::Reference, takeReference},
};

bool takeByKind(Draft &draft)
{
    const LineMatch match = matchLine(draft.lines.last().text());
    const auto rule = std::ranges::find(rules, match.kind, &Rule::kind);
    return rule != rules.end() && rule->take(draft, match);
}

// "… . 끝.": Korean releases end on the last line itself.
bool takeTrailingEnd(Draft &draft)
{
    static const QRegularExpression end(u"\\s(끝\\.)$"_s);
    TextLine &last = draft.lines.last();
    const auto match = end.match(last.text());
    if (!match.hasMatch() || !draft.edition.endMark.isEmpty())
        return false;
    draft.edition.endMark = match.captured(1);
    const qsizetype kept = QStringView(last.text()).first(match.capturedStart()).trimmed().size();
    last.content = sliced(last.content, 0, int(kept));
    return true;
}

// Where the group begins that ends with the last line: its title is of `kind`, its entries are
// short.
qsizetype groupStart(const QList<TextLine> &lines, LineKind kind)
{
    const qsizetype first = std::max<qsizetype>(0, lines.size() - longestGroup);
    for (qsizetype i = lines.size() - 1; i >= first; --i) {
        if (matchLine(lines.at(i).text()).kind == kind)
            return i;
        if (isProse(withoutMark(lines.at(i).content).plain))
            return -1;
    }
    return -1;
}

bool takeLinks(Draft &draft)
{
    const qsizetype start = groupStart(draft.lines, LineKind::LinksTitle);
    if (start < 0 || start + 1 == draft.lines.size())
        return false;
    LinkGroup group{matchLine(draft.lines.at(start).text()).value, {}};
    for (const TextLine &line : draft.lines.sliced(start + 1))
        group.links.append(linkOf(line));
    draft.edition.relatedLinks.prepend(group);
    draft.lines.resize(start);
    return true;
}

// "영문보도자료 바로가기(Eng. Version)": one link without a title over it.
bool takeLoneLink(Draft &draft)
{
    static const QRegularExpression shape(u"^.{2,80}바로가기(?:\\([^()]{1,40}\\))?$"_s);
    if (!draft.lines.last().text().contains(shape))
        return false;
    draft.edition.relatedLinks.prepend({QString(), {linkOf(draft.lines.takeLast())}});
    return true;
}

bool takeAttachments(Draft &draft)
{
    const qsizetype start = groupStart(draft.lines, LineKind::AttachmentsTitle);
    if (start < 0 || !draft.edition.attachmentsTitle.isEmpty())
        return false;
    const LineMatch title = matchLine(draft.lines.at(start).text());
    if (title.rest.isEmpty() && start + 1 == draft.lines.size())
        return false;
    draft.edition.attachmentsTitle = title.value;
    if (!title.rest.isEmpty())
        draft.edition.attachments.append(
            {.id = {}, .title = title.rest, .media = {}, .address = {}});
    for (const TextLine &line : draft.lines.sliced(start + 1))
        draft.edition.attachments.append(
            {.id = {}, .title = withoutMark(line.content).plain, .media = {}, .address = {}});
    draft.lines.resize(start);
    return true;
}

// Telephone lines below the name of a press office.
bool takeContactLines(Draft &draft)
{
    static const QRegularExpression phone(u"\\+?\\d[\\d ()-]{6,20}\\d$"_s);
    qsizetype start = draft.lines.size();
    while (start > 0 && draft.lines.at(start - 1).text().contains(phone)
           && !isProse(draft.lines.at(start - 1).text()))
        --start;
    if (start == draft.lines.size() || start == 0
        || matchLine(draft.lines.at(start - 1).text()).kind != LineKind::PressOffice)
        return false;
    Contact contact{draft.lines.at(start - 1).text(), {}};
    for (const TextLine &line : draft.lines.sliced(start))
        contact.lines.append(line.text());
    draft.edition.contacts.prepend(contact);
    draft.lines.resize(start - 1);
    return true;
}

// "MINISTRY OF LAW", "3 JUNE 2026": short lines set in strong type at the very end.
bool takeSignature(Draft &draft)
{
    const TextLine &line = draft.lines.last();
    const bool strong = !line.content.marks.isEmpty()
                        && line.content.marks.first().kind == Mark::Kind::Strong
                        && line.content.marks.first().length == line.text().size();
    if (!strong || line.text() != line.text().toUpper() || draft.edition.signature.size() >= 6)
        return false;
    draft.edition.signature.prepend(draft.lines.takeLast().text());
    return true;
}

constexpr std::array takes{
    takeByKind,
    takeTrailingEnd,
    takeSignature,
    takeContactLines,
    takeLinks,
    takeLoneLink,
    takeAttachments,
};

} // namespace

Draft takeBackMatter(Draft draft)
{
    bool taken = true;
    for (int parts = 0; taken && parts < mostParts && !draft.lines.isEmpty(); ++parts)
        taken = std::ranges::any_of(takes, [&draft](auto take) { return take(draft); });
    draft.lines += std::exchange(draft.asides, {});
    return draft;
}

} // namespace rapporteur
