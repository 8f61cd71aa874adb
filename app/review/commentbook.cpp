// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentbook.h"

#include "dossierstep.h"
#include "reviewjson.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int pause = 300; // milliseconds after a key until words are looked for again

// Blocks are at home in an edition; so are fields whose place says it.
QString editionOf(const Place &place, const Session &session)
{
    const QString field = place.field.section(u'/', 0, 0);
    if (field == "editions"_L1)
        return place.field.section(u'/', 1, 1);
    return place.edition.isEmpty() ? session.edition() : place.edition;
}

} // namespace

CommentBook::CommentBook(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &CommentBook::sync);
    connect(&m_session, &Session::changed, &m_again, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::recorded, this, &CommentBook::sync);
    sync();
}

// A review that cannot be read has no comments here: whoever saves is told.
void CommentBook::sync()
{
    const QByteArray json = m_session.file().review;
    if (json != m_read)
        m_comments = readReview(json).value_or(Review()).comments;
    m_read = json;
    QList<Entry> entries;
    if (!m_comments.isEmpty()) {
        const AnchorTexts texts(m_session.readout());
        for (const Comment &comment : std::as_const(m_comments)) {
            const AnchorFound found = texts.find(comment.anchor);
            entries << Entry{comment, found, texts.wordsAt(found)};
        }
    }
    if (entries == m_entries)
        return;
    m_entries = entries;
    emit changed();
}

const CommentBook::Entry *CommentBook::find(const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, [](const Entry &each) {
        return each.comment.id;
    });
    return entry == m_entries.end() ? nullptr : &*entry;
}

int CommentBook::open() const
{
    return int(std::ranges::count_if(m_comments, &Comment::isOpen));
}

int CommentBook::blocking() const
{
    return openBlocking(m_comments);
}

std::optional<Anchor> CommentBook::anchorAt(const Place &place, int length) const
{
    const AnchorTexts texts(m_session.readout());
    const QString edition = editionOf(place, m_session);
    const std::optional<Anchor> anchor = texts.anchorAt(edition, place.field, place.cursor, length);
    return anchor ? anchor : texts.anchorAt({}, place.field, place.cursor, length);
}

Result<QString> CommentBook::add(const Anchor &anchor, const QString &text, bool blocking)
{
    QString id;
    const auto step = [&](Dossier dossier) -> Result<Dossier> {
        const Signed by = signedNow(m_session);
        id = freshId(dossier.review, "c"_L1, [] { return QRandomGenerator::global()->generate(); });
        dossier.review.comments
            << Comment{id, anchor, blocking, {Utterance{by.author, by.time, text}}, {}};
        return dossier;
    };
    return record(m_session, step).transform([&] { return id; });
}

Result<> CommentBook::answer(const QString &id, const QString &text)
{
    return record(m_session, [&](Dossier dossier) {
        const Signed by = signedNow(m_session);
        return answered(dossier.review, id, {by.author, by.time, text}).transform([&](Review review) {
            dossier.review = std::move(review);
            return std::move(dossier);
        });
    });
}

Result<> CommentBook::setResolved(const QString &id, bool isResolved)
{
    return record(m_session, [&](Dossier dossier) {
        return isResolved ? resolved(std::move(dossier), id, signedNow(m_session))
                          : reopened(std::move(dossier), id, signedNow(m_session));
    });
}

} // namespace rapporteur
