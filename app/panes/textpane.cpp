// SPDX-License-Identifier: GPL-3.0-or-later
#include "textpane.h"

#include "blockbar.h"
#include "form.h"
#include "giveway.h"
#include "leadsuggestion.h"
#include "panes.h"
#include "picturefield.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int wholeNeeds = 20; // lines in the pane
constexpr int fewestLines = 5;

struct TextPanes
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::TextPanes)
};

} // namespace

TextPane::TextPane(
    Session &session,
    FlowEditor::FlowOf flow,
    BlockKind first,
    const Words &words,
    QWidget *above,
    QWidget *parent)
    : Pane(parent)
    , m_editor(new FlowEditor(session, flow, first))
{
    auto *header = new Form;
    header->addTitle(words.title, words.help);
    header->layout()->setContentsMargins(20, 16, 20, 0);
    m_editor->setPlaceholderText(words.placeholder);
    m_editor->setAccessibleName(words.title);
    m_editor->setAccessibleDescription(
        words.help + u' ' + tr("F4 goes to the block’s kind and properties, F6 leaves the text."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    if (above)
        layout->addWidget(above);
    showWhenTall(header, this, wholeNeeds);
    m_editor->setMinimumHeight(fewestLines * m_editor->fontMetrics().lineSpacing());
    layout->addWidget(m_editor, 1);
    auto *bar = new BlockBar(*m_editor, [&session](const Lens<Photo> &photo) {
        return new PictureField(session, photo);
    });
    watchHeight(bar, this, wholeNeeds, [bar](bool isTall) { bar->setLow(!isTall); });
    layout->addWidget(bar);
}

bool TextPane::showPlace(const Place &place)
{
    Place line = place;
    line.field = place.field.section(u'/', 0, 0);
    if (!m_editor->showPlace(line))
        return false;
    if (line.field != place.field && focusField(this, place))
        return true;
    m_editor->setFocus(Qt::OtherFocusReason);
    return true;
}

bool TextPane::moveSelected(Step step)
{
    m_editor->moveLine(step);
    return true;
}

void TextPane::focusFirst()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

Pane *leadPane(Session &session)
{
    return new TextPane(
        session,
        &Edition::lead,
        BlockKind::Paragraph,
        {.title = paneName(PaneKind::Lead),
         .help = TextPanes::tr("The opening paragraphs: who met whom, when, where, for how long."),
         .placeholder = TextPanes::tr(
             "On January 14, Mr. Taro Kono, Minister for Foreign Affairs of Japan, held…")},
        new LeadSuggestion(session));
}

Pane *agendaPane(Session &session)
{
    return new TextPane(
        session,
        &Edition::body,
        BlockKind::Heading,
        {.title = paneName(PaneKind::Agenda),
         .help = TextPanes::tr("Type a section’s title, Return, then its outcomes. Return makes "
                               "the next bullet, Return on an empty one ends the list. Tab and "
                               "Shift+Tab nest, Alt+Up and Alt+Down move."),
         .placeholder = TextPanes::tr("Title of the first section")});
}

} // namespace rapporteur
