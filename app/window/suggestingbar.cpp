// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestingbar.h"

#include "icons.h"
#include "mainwindow.h"
#include "suggestionbook.h"
#include "suggestioncommands.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rapporteur {

SuggestingBar::SuggestingBar(Session &session, const SuggestionBook &book)
    : m_session(session)
    , m_book(book)
    , m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    auto *icon = new QLabel;
    icon->setPixmap(commandIcon("document-edit").pixmap(22, 22));
    m_text->setWordWrap(true);
    auto *stop = new QPushButton(tr("Stop suggesting"));
    stop->setToolTip(tr("Show the text as it is, and edit it again (Ctrl+Alt+S)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (auto *window = qobject_cast<MainWindow *>(this->window()))
            toggleSuggesting(*window);
    });
    connect(&session, &Session::proposingChanged, this, &SuggestingBar::follow);
    connect(&book, &SuggestionBook::changed, this, &SuggestingBar::follow);
    follow();
}

void SuggestingBar::follow()
{
    const auto count = std::ranges::count_if(m_book.entries(), [this](const JudgedSuggestion &entry) {
        return m_book.isShown(entry);
    });
    m_text->setText(
        tr("You are suggesting: what you edit is proposed, and the text stays as it is. "
           "Suggestions of yours: %1.")
            .arg(count));
    setVisible(m_session.isProposing());
}

} // namespace rapporteur
