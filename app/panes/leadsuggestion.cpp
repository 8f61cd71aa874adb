// SPDX-License-Identifier: GPL-3.0-or-later
#include "leadsuggestion.h"

#include "editions.h"
#include "form.h"
#include "leadsentence.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool holds(const QList<Block> &lead, const QString &sentence)
{
    return !sentence.isEmpty() && std::ranges::any_of(lead, [&](const Block &block) {
        return block.text.plain.contains(sentence);
    });
}

bool isUnwritten(const QList<Block> &lead)
{
    return std::ranges::all_of(lead, [](const Block &block) {
        return block.text.isEmpty() && block.children.isEmpty();
    });
}

// The sentence in the place of one that the facts gave before, else at the head of the lead.
QString put(QList<Block> &lead, const QString &sentence, const QString &before, IdSource &ids)
{
    for (Block &block : lead) {
        const qsizetype at = before.isEmpty() ? -1 : block.text.plain.indexOf(before);
        if (at >= 0) {
            block.text = replaced(block.text, int(at), int(before.size()), sentence);
            return block.id;
        }
    }
    if (!lead.isEmpty() && lead.first().kind == BlockKind::Paragraph
        && lead.first().text.isEmpty()) {
        lead.first().text.plain = sentence;
        return lead.first().id;
    }
    Block paragraph;
    paragraph.id = ids.fresh("b"_L1);
    paragraph.text.plain = sentence;
    lead.prepend(paragraph);
    return paragraph.id;
}

} // namespace

LeadSuggestion::LeadSuggestion(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edition(session.edition())
    , m_state(helpLabel({}))
    , m_words(new QLabel)
    , m_use(new QPushButton(tr("Use this sentence")))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 8);
    column->addWidget(m_state);
    column->addWidget(m_words);
    column->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_use, &QPushButton::clicked, this, &LeadSuggestion::use);
    connect(&m_session, &Session::changed, this, &LeadSuggestion::sync);
    sync();
}

void LeadSuggestion::sync()
{
    const QList<Block> &lead = editionFor(m_session.readout(), m_edition).lead;
    m_sentence = leadSentence(m_session.readout(), m_edition);
    const bool isUsed = holds(lead, m_sentence);
    if (isUsed)
        m_used = m_sentence;
    const bool hasParted = !isUsed && holds(lead, m_used);
    setVisible(!m_sentence.isEmpty() && !isUsed && (hasParted || isUnwritten(lead)));
    m_state->setText(
        hasParted ? tr("⚠ The facts have changed since this sentence was taken over. They now say:")
                  : tr("From the event and the participants:"));
    m_words->setText(m_sentence);
    m_use->setAccessibleDescription(m_sentence);
}

void LeadSuggestion::use()
{
    IdSource ids = m_session.ids();
    const QList<Block> &lead = editionFor(m_session.readout(), m_edition).lead;
    const QString before = holds(lead, m_used) ? m_used : QString();
    EditInfo info{.label = tr("Use suggested sentence"), .place = {}};
    m_session.edit(info, [&](Readout &readout) {
        const QString block = put(editionFor(readout, m_edition).lead, m_sentence, before, ids);
        info.after = Place{.field = block, .cursor = int(m_sentence.size())};
    });
}

} // namespace rapporteur
