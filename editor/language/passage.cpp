// SPDX-License-Identifier: GPL-3.0-or-later
#include "passage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Kind = Passage::Kind;

// The parts of an edition that are a string of their own, above and below its text.
struct Line
{
    const char *name;
    QString Edition::*member;
    Kind kind;
};

constexpr std::array above{
    Line{"embargoLine", &Edition::embargoLine, Kind::Line},
    Line{"category", &Edition::category, Kind::Title},
    Line{"notice", &Edition::notice, Kind::Title},
    Line{"title", &Edition::title, Kind::Title},
    Line{"shortTitle", &Edition::shortTitle, Kind::Title},
    Line{"summary", &Edition::summary, Kind::Prose},
    Line{"releaseLine", &Edition::releaseLine, Kind::Line},
    Line{"office", &Edition::office, Kind::Line},
    Line{"dateline", &Edition::dateline, Kind::Line},
    Line{"attribution", &Edition::attribution, Kind::Prose},
};

constexpr std::array below{
    Line{"attachmentsTitle", &Edition::attachmentsTitle, Kind::Title},
    Line{"endMark", &Edition::endMark, Kind::Line},
    Line{"updatedLine", &Edition::updatedLine, Kind::Line},
};

QString primarySubtag(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

class Collector
{
public:
    explicit Collector(const Edition &edition)
        : m_edition(edition)
        , m_language(primarySubtag(edition.language))
    {}

    QList<Passage> run()
    {
        lines(above);
        add(Kind::Prose, fieldPlace(m_edition, "deck"_L1), m_edition.deck.plain);
        for (const Photo &photo : m_edition.photos)
            addPhoto(photo);
        addBlocks(m_edition.lead, m_language, false);
        addBlocks(m_edition.body, m_language, false);
        addBackMatter();
        lines(below);
        return std::move(m_passages);
    }

private:
    void add(Kind kind, const QString &place, QStringView text)
    {
        if (!text.isEmpty())
            m_passages.append({kind, place, m_language, text});
    }

    template<typename Lines>
    void lines(const Lines &table)
    {
        for (const Line &line : table)
            add(line.kind,
                fieldPlace(m_edition, QLatin1StringView(line.name)),
                m_edition.*line.member);
    }

    void addPhoto(const Photo &photo)
    {
        add(Kind::Prose, photo.id, photo.caption.plain);
        add(Kind::Line, photo.id, photo.alternativeText);
        add(Kind::Line, photo.id, photo.credit);
    }

    void addBlocks(const QList<Block> &blocks, const QString &around, bool quoted)
    {
        for (const Block &block : blocks) {
            const QString language = block.language.isEmpty() ? around
                                                              : primarySubtag(block.language);
            const bool within = quoted || block.kind == BlockKind::Quotation;
            const bool isTitle = block.kind == BlockKind::Heading
                                 || block.kind == BlockKind::Wrapped;
            if (!block.text.isEmpty())
                m_passages.append(
                    {isTitle ? Kind::Title : Kind::Prose,
                     block.id,
                     language,
                     block.text.plain,
                     &block,
                     within});
            if (block.photo)
                addPhoto(*block.photo);
            addBlocks(block.children, language, within);
        }
    }

    void addBackMatter()
    {
        for (const Attachment &attachment : m_edition.attachments)
            add(Kind::Title, attachment.id, attachment.title);
        for (const LinkGroup &group : m_edition.relatedLinks) {
            add(Kind::Title, fieldPlace(m_edition, "relatedLinks"_L1), group.title);
            for (const Link &link : group.links)
                add(Kind::Title, fieldPlace(m_edition, "relatedLinks"_L1), link.text);
        }
        for (const Contact &contact : m_edition.contacts) {
            add(Kind::Line, fieldPlace(m_edition, "contacts"_L1), contact.title);
            addEach("contacts"_L1, contact.lines);
        }
        addEach("signature"_L1, m_edition.signature);
        add(Kind::Line, fieldPlace(m_edition, "backLink"_L1), m_edition.backLink.text);
    }

    void addEach(QLatin1StringView field, const QStringList &texts)
    {
        for (const QString &text : texts)
            add(Kind::Line, fieldPlace(m_edition, field), text);
    }

    const Edition &m_edition;
    QString m_language;
    QList<Passage> m_passages;
};

} // namespace

QList<Passage> passagesOf(const Readout &readout)
{
    QList<Passage> passages;
    for (const Edition &edition : readout.editions)
        passages += passagesOf(edition);
    return passages;
}

QList<Passage> passagesOf(const Edition &edition)
{
    return Collector(edition).run();
}

QString fieldPlace(const Edition &edition, QLatin1StringView field)
{
    return "editions/"_L1 + edition.id + u'/' + field;
}

} // namespace rapporteur
