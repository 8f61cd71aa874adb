// SPDX-License-Identifier: GPL-3.0-or-later
#include "linekinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Row
{
    LineKind kind;
    QStringView pattern; // of the whole line; group 1 is the value, group 2 the rest
};

// Add a row to teach the importer a new wording. Alternatives are languages. Nothing here may
// repeat without a bound or before something that it can itself contain.
constexpr std::array rows{
    Row{LineKind::Machine, u"SYNTHETIC\\b.*"},
    Row{LineKind::Machine, u"Translations:.{0,200}"},
    Row{LineKind::Source, u"SOURCE: ?(https?://\\S+)"},
    Row{LineKind::Language, u"Language: ?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})"},
    Row{LineKind::Published, u"Published (?:on )?(\\S*\\d.{0,60})"},
    Row{LineKind::Updated, u"(?:Last )?[Uu]pdated (?:on )?(\\S*\\d.{0,60})"},
    Row{LineKind::IssuedBy, u"From: (.{1,200})"},
    Row{LineKind::OfficeAndDate, u"([^·]{1,60}) · (\\d.{4,40})"},
    Row{LineKind::Embargo,
        u"(?:EMBARGO|Embargo|UNDER EMBARGO|EMBARGOED|Embargoed|엠바고)\\b.{1,200}"},
    Row{LineKind::Notice,
        u"[(（\\[](?:Provisional|Tentative|Unofficial|Courtesy) [Tt]ranslation[)）\\]]"},
    Row{LineKind::Notice,
        u"[(（](?:仮訳|잠정번역|비공식 번역|Traduction (?:provisoire|non officielle))[)）]"},
    Row{LineKind::EditionTitle,
        u"[(（](?:영문본|국문본|비공식 국문본|비공식 영문본|英文|和文|English version)[)）]"},
    Row{LineKind::Attribution, u".{0,80}\\b(?:is|are) attributable to .{3,160}:"},
    Row{LineKind::Attribution, u".{0,80}(?:대변인|報道官).{0,40}(?:논평|談話)[:：]"},
    Row{LineKind::Picture, u"\\[IMG alt=[\"“”]([^\"“”]{0,500})[\"“”]\\]"},
    Row{LineKind::Picture, u"!\\[([^\\]]{0,500})\\]\\(([^()\\s]{1,1000})\\)"},
    Row{LineKind::PhotoCredit, u"[(（](?:Photos?|写真|사진|Credit) ?[:：提].{1,200}[)）]"},
    Row{LineKind::Start, u"\\{: ?start=[\"“”](\\d{1,5})[\"“”]\\}"},
    Row{LineKind::LinkToOriginal, u"\\[.{3,120}\\bversion\\]"},
    Row{LineKind::BackLink, u"(?:Back to|Retour à|Zurück zu|Volver a) .{2,120}"},
    Row{LineKind::BackLink, u".{2,60}(?:へ戻る|に戻る|(?:으)?로 돌아가기)"},
    Row{LineKind::EndMark,
        u"# ?# ?#|[-–] ?30 ?[-–]|끝\\.?|[-–] ?끝 ?[-–]|以上|（了）|END|\\* ?\\* ?\\*|-- ?0 ?--"},
    Row{LineKind::LinksTitle,
        u"(?:# {0,2}){0,4}((?:Associated|Related|Useful|External) [Ll]inks:?|(?:첨부/|관련 "
        u"?)링크|関連リンク|Liens connexes)"},
    Row{LineKind::AttachmentsTitle, u"((?:붙임|첨부|별첨) ?:)(?: (.{1,300}))?"},
    Row{LineKind::AttachmentsTitle,
        u"([(（]?(?:Attachments?|Annex(?:es)?|添付(?:資料)?|Pièces jointes)[)）]?:?)"},
    Row{LineKind::Contact,
        u"((?:Media |Press )?(?:Contacts?|Enquiries|Inquiries|문의|問合せ先|Renseignements) "
        u"?[:：]) ?(.{3,300})"},
    Row{LineKind::PressOffice,
        u".{1,60}\\b(?:[Pp]ress [Oo]ffice|[Mm]edia [Rr]elations|[Nn]ewsdesk)"},
    Row{LineKind::BeginText, u"(?:Begin|BEGIN|Start of) [Tt](?:ext|EXT) ?:?"},
    Row{LineKind::EndText, u"(?:End|END) (?:of )?[Tt](?:ext|EXT) ?[.:]?"},
    Row{LineKind::Category,
        u".{3,60} Relations|Press Releases?|報道発表|보도자료|Communiqué de presse"},
    Row{LineKind::Reference, u"\\[(?:Reference|参考|참고)\\].{0,400}"},
    Row{LineKind::Saying, u".{2,200}\\b(?:said|says|added|commented)(?: today)?:"},
    Row{LineKind::Saying, u"(?:قال|قالت|وقال|وقالت) .{2,200}:"},
    Row{LineKind::Saying, u".{2,200}کہا(?: ہے)?:"},
    Row{LineKind::Office,
        u"Office of the .{3,60}|Ministry of .{3,60}|(?:The )?White House|외교부|外務省"},
};

struct CompiledRow
{
    LineKind kind;
    QRegularExpression expression;
};

const QList<CompiledRow> &compiledRows()
{
    static const QList<CompiledRow> all = [] {
        QList<CompiledRow> result;
        for (const Row &row : rows)
            result.append(
                {row.kind,
                 QRegularExpression(
                     QRegularExpression::anchoredPattern(row.pattern),
                     QRegularExpression::UseUnicodePropertiesOption)});
        return result;
    }();
    return all;
}

constexpr qsizetype longestTelling = 1600; // characters; no wording of the table is longer

} // namespace

LineMatch matchLine(QStringView line)
{
    if (line.size() > longestTelling)
        return {};
    const QString plain = line.toString().replace(QChar::Nbsp, u' ');
    for (const CompiledRow &row : compiledRows()) {
        const auto match = row.expression.match(plain);
        if (match.hasMatch())
            return {row.kind, match.captured(1), match.captured(2)};
    }
    return {};
}

} // namespace rapporteur
