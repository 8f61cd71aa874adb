// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionbar.h"

#include "choices.h"
#include "editionedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace rapporteur {

namespace {

QString languageName(const QString &tag)
{
    if (tag.isEmpty())
        return EditionBar::tr("Language not stated");
    const QLocale locale(tag);
    const bool isKnown = locale.language() != QLocale::C
                         && locale.language() != QLocale::AnyLanguage;
    return isKnown ? locale.nativeLanguageName() : tag;
}

} // namespace

QString editionName(const Edition &edition)
{
    const QString kind = editionKinds().at(int(edition.kind)).label;
    return EditionBar::tr("%1 (%2)", "language, kind of edition")
        .arg(languageName(edition.language), kind);
}

void showNextEdition(Session &session)
{
    const QList<Edition> &editions = session.readout().editions;
    const auto shown = std::ranges::find(editions, session.edition(), &Edition::id);
    if (shown != editions.end())
        session.showEdition(editions[(shown - editions.begin() + 1) % editions.size()].id);
}

EditionBar::EditionBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new QComboBox)
    , m_remove(new QPushButton(tr("Remove this edition")))
{
    auto *label = new QLabel(tr("Edition:"));
    label->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 0);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_remove);
    row->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_session.showEdition(m_choice->itemData(index).toString());
    });
    connect(m_remove, &QPushButton::clicked, this, &EditionBar::remove);
    connect(&m_session, &Session::changed, this, &EditionBar::sync);
    connect(&m_session, &Session::editionShown, this, &EditionBar::sync);
    sync();
}

void EditionBar::sync()
{
    const QList<Edition> &editions = m_session.readout().editions;
    setVisible(editions.size() > 1);
    while (m_choice->count() > int(editions.size()))
        m_choice->removeItem(m_choice->count() - 1);
    for (int i = 0; i < int(editions.size()); ++i) {
        if (i == m_choice->count())
            m_choice->addItem({});
        m_choice->setItemText(i, editionName(editions[i]));
        m_choice->setItemData(i, editions[i].id);
    }
    const int shown = m_choice->findData(m_session.edition());
    m_choice->setCurrentIndex(shown);
    m_remove->setEnabled(shown > 0); // the original stays
}

void EditionBar::remove()
{
    const QString id = m_session.edition();
    m_session.edit({.label = m_remove->text(), .place = {}}, [&](Readout &readout) {
        removeEdition(readout, id);
    });
}

} // namespace rapporteur
