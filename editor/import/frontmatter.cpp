// SPDX-License-Identifier: GPL-3.0-or-later
#include "frontmatter.h"

#include "datereader.h"
#include "linekinds.h"
#include "linemarks.h"
#include "releaseline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype deepest = 40; // lines; front matter is shorter

// What has been seen of the front matter while it is read line by line.
struct Front
{
    Draft draft;
    QList<TextLine> labels; // short lines above the date, to become category and title
    bool dated = false;
    bool languageStated = false;
    bool afterPicture = false; // the line before was a picture
};

using Take = void (*)(Front &front, const TextLine &line, const LineMatch &match);

void park(Front &front, const QString &text, int line)
{
    front.draft = leftOver(std::move(front.draft), text, line);
}

void takeMachine(Front &front, const TextLine &line, const LineMatch &)
{
    park(front, line.text(), line.number);
}

void takeSource(Front &front, const TextLine &, const LineMatch &match)
{
    front.draft.readout.source = match.value;
}

void takeLanguage(Front &front, const TextLine &, const LineMatch &match)
{
    front.draft.language = match.value;
    front.languageStated = true;
}

void takePublished(Front &front, const TextLine &line, const LineMatch &)
{
    const auto date = findDate(line.text(), front.draft.language);
    if (date)
        front.draft.readout.release = date->moment;
    front.draft.edition.releaseLine = line.text();
    front.dated = true;
}

void takeUpdated(Front &front, const TextLine &line, const LineMatch &)
{
    front.draft.edition.updatedLine = line.text();
}

void takeOffice(Front &front, const TextLine &line, const LineMatch &)
{
    front.draft.edition.office = line.text();
}

void takeIssuedBy(Front &front, const TextLine &, const LineMatch &match)
{
    front.draft.edition.office = match.value;
}

void takeOfficeAndDate(Front &front, const TextLine &line, const LineMatch &match)
{
    front.draft.edition.office = match.value;
    front.draft = takeReleaseLine(std::move(front.draft), {match.rest, {}}, line.number);
    front.dated = true;
}

void takeEmbargo(Front &front, const TextLine &line, const LineMatch &)
{
    front.draft.edition.embargoLine = line.text();
    front.draft.readout.embargo = embargoIn(line.text(), front.draft.language);
}

void takeNotice(Front &front, const TextLine &line, const LineMatch &)
{
    front.draft.edition.notice = line.text();
    front.draft.edition.kind = Edition::Kind::ProvisionalTranslation;
}

void takeAttribution(Front &front, const TextLine &line, const LineMatch &)
{
    front.draft.edition.attribution = line.text();
}

void takePicture(Front &front, const TextLine &line, const LineMatch &match)
{
    Photo photo;
    photo.alternativeText = match.value;
    front.draft.edition.photos.append(photo);
    if (!match.rest.isEmpty())
        park(front, match.rest, line.number);
    front.afterPicture = true;
}

void takeCredit(Front &front, const TextLine &line, const LineMatch &)
{
    if (front.draft.edition.photos.isEmpty() || !front.draft.edition.photos.last().credit.isEmpty())
        front.draft.edition.photos.append(Photo{});
    front.draft.edition.photos.last().credit = line.text();
}

void takeCategory(Front &front, const TextLine &line, const LineMatch &)
{
    if (front.draft.edition.category.isEmpty())
        front.draft.edition.category = line.text();
    else
        front.labels.append(line);
}

bool noSource(const Front &front)
{
    return front.draft.readout.source.isEmpty();
}

bool noLanguage(const Front &front)
{
    return !front.languageStated;
}

bool noDate(const Front &front)
{
    return !front.dated;
}

template<QString Edition::*Member>
bool isFree(const Front &front)
{
    return (front.draft.edition.*Member).isEmpty();
}

bool noOfficeAndDate(const Front &front)
{
    return noDate(front) && isFree<&Edition::office>(front);
}

bool always(const Front &)
{
    return true;
}

struct Rule
{
    LineKind kind;
    Take take;
    bool (*mayTake)(const Front &front); // a second line of a kind has no place
};

constexpr std::array rules{
    Rule{LineKind::Machine, takeMachine, always},
    Rule{LineKind::LinkToOriginal, takeMachine, always},
    Rule{LineKind::Source, takeSource, noSource},
    Rule{LineKind::Language, takeLanguage, noLanguage},
    Rule{LineKind::Published, takePublished, noDate},
    Rule{LineKind::Updated, takeUpdated, isFree<&Edition::updatedLine>},
    Rule{LineKind::IssuedBy, takeIssuedBy, isFree<&Edition::office>},
    Rule{LineKind::Office, takeOffice, isFree<&Edition::office>},
    Rule{LineKind::OfficeAndDate, takeOfficeAndDate, noOfficeAndDate},
    Rule{LineKind::Embargo, takeEmbargo, isFree<&Edition::embargoLine>},
    Rule{LineKind::Notice, takeNotice, isFree<&Edition::notice>},
    Rule{LineKind::Attribution, takeAttribution, isFree<&Edition::attribution>},
    Rule{LineKind::Picture, takePicture, always},
    Rule{LineKind::PhotoCredit, takeCredit, always},
    Rule{LineKind::Category, takeCategory, always},
};

bool takeByKind(Front &front, const TextLine &line)
{
    const LineMatch match = matchLine(line.text());
    const auto rule = std::ranges::find(rules, match.kind, &Rule::kind);
    if (rule == rules.end())
        return false;
    front.afterPicture = false;
    (rule->mayTake(front) ? rule->take : takeMachine)(front, line, match);
    return true;
}

bool takeCaption(Front &front, const TextLine &line)
{
    static const QRegularExpression bracketed(u"[(（][^()（）]{1,80}[)）]$"_s);
    if (markOf(line.text()) || matchLine(line.text()).kind != LineKind::Other)
        return false;
    const bool below = front.afterPicture && !line.afterBlank;
    if (!below && !(front.dated && line.text().contains(bracketed)))
        return false;
    if (!below)
        front.draft.edition.photos.append(Photo{});
    front.draft.edition.photos.last().caption = line.content;
    front.afterPicture = false;
    return true;
}

bool takeDate(Front &front, const TextLine &line)
{
    if (front.dated || !isReleaseLine(line.text(), front.draft.language))
        return false;
    front.draft = takeReleaseLine(std::move(front.draft), line.content, line.number);
    front.dated = true;
    return true;
}

// "Jeddah, Saudi Arabia": a place above the text, of a few capitalized words.
bool takeDateline(Front &front, const TextLine &line)
{
    static const QRegularExpression place(
        u"^\\p{Lu}[\\w.'’-]{1,30}(?: \\p{Lu}[\\w.'’-]{0,30}){0,3}, \\p{Lu}[\\w.'’-]{1,30}(?: \\p{Lu}[\\w.'’-]{0,30}){0,3}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (!front.dated || !front.draft.edition.dateline.isEmpty() || !line.text().contains(place))
        return false;
    front.draft.edition.dateline = line.text();
    return true;
}

bool titleStillToCome(const Front &front)
{
    return front.labels.isEmpty() && front.draft.edition.category.isEmpty();
}

bool takeLabel(Front &front, const TextLine &line)
{
    if (markOf(line.text()) || matchLine(line.text()).kind != LineKind::Other
        || isProse(line.text()))
        return false;
    if (front.dated && !titleStillToCome(front))
        return false;
    front.labels.append(line);
    return true;
}

// GOV.UK puts a sentence between title and date.
bool takeSummary(Front &front, const TextLine &line, qsizetype index)
{
    const auto ahead = front.draft.lines.mid(index + 1, 2);
    const bool dateFollows = std::ranges::any_of(ahead, [](const TextLine &next) {
        return matchLine(next.text()).kind == LineKind::Published;
    });
    if (front.labels.isEmpty() || !dateFollows || !front.draft.edition.summary.isEmpty())
        return false;
    front.draft.edition.summary = line.text();
    return true;
}

bool take(Front &front, qsizetype index)
{
    const TextLine line = front.draft.lines.at(index);
    return takeByKind(front, line) || takeCaption(front, line) || takeDate(front, line)
           || takeDateline(front, line) || takeSummary(front, line, index)
           || takeLabel(front, line);
}

// One label is the title; above a title stands the category; what is between them nobody knows.
Draft withLabels(Front front)
{
    QList<TextLine> labels = front.labels;
    Edition &edition = front.draft.edition;
    if (!labels.isEmpty())
        edition.title = labels.takeLast().text();
    if (!labels.isEmpty() && edition.category.isEmpty())
        edition.category = labels.takeFirst().text();
    for (const TextLine &label : labels)
        park(front, label.text(), label.number);
    return std::move(front.draft);
}

// "… | Prime Minister of Canada": a web page's title names its site, which is the office.
Draft withSite(Draft draft)
{
    const qsizetype bar = draft.edition.title.lastIndexOf(u" | "_s);
    if (bar < 0 || !draft.edition.office.isEmpty())
        return draft;
    draft.edition.office = draft.edition.title.sliced(bar + 3);
    draft.edition.title.truncate(bar);
    return draft;
}

} // namespace

Draft takeFrontMatter(Draft draft)
{
    Front front{.draft = std::move(draft), .labels = {}};
    qsizetype index = 0;
    while (index < std::min(front.draft.lines.size(), deepest) && take(front, index))
        ++index;
    front.draft.lines.remove(0, index);
    return withSite(withLabels(std::move(front)));
}

} // namespace rapporteur
