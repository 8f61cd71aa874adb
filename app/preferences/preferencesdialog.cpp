// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesdialog.h"

#include "form.h"
#include "pages.h"
#include "scrolling.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <memory>

namespace rapporteur {

namespace {

constexpr QSize firstSize(560, 520);
constexpr QSize frameSpace(8, 40);

struct Page
{
    const char *title; // context "rapporteur::PreferencesDialog"
    Form *(*make)(const Changed &changed);
};

constexpr std::array pages{
    Page{QT_TRANSLATE_NOOP("rapporteur::PreferencesDialog", "&Interface"), interfacePage},
    Page{QT_TRANSLATE_NOOP("rapporteur::PreferencesDialog", "&Author"), authorPage},
    Page{QT_TRANSLATE_NOOP("rapporteur::PreferencesDialog", "&Readouts"), readoutsPage},
    Page{QT_TRANSLATE_NOOP("rapporteur::PreferencesDialog", "&Spelling"), spellingPage},
    Page{QT_TRANSLATE_NOOP("rapporteur::PreferencesDialog", "My &words"), myWordsPage},
};

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    build();
    resize(firstSize.boundedTo(screen()->availableSize() - frameSpace));
}

void PreferencesDialog::build()
{
    m_builtWith = font();
    setWindowTitle(tr("Preferences"));
    m_tabs = new QTabWidget;
    for (const Page &page : pages)
        m_tabs->addTab(scrolling(page.make([this] { emit changed(); })), tr(page.title));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::helpRequested, this, &PreferencesDialog::helpWanted);
    m_column->addWidget(m_tabs, 1);
    m_column->addWidget(buttons);
}

// In the language and the size of now; tab and focus stay.
void PreferencesDialog::rebuild()
{
    const int tab = m_tabs->currentIndex();
    const QString focus = focusWidget() ? focusWidget()->objectName() : QString();
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)})
        delete item->widget();
    build();
    m_tabs->setCurrentIndex(tab);
    if (auto *control = focus.isEmpty() ? nullptr : findChild<QWidget *>(focus))
        control->setFocus(Qt::OtherFocusReason);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    // Not at once: the event is still on its way to what goes.
    if (event->type() == QEvent::LanguageChange
        || (event->type() == QEvent::FontChange && m_builtWith != font()))
        QMetaObject::invokeMethod(this, &PreferencesDialog::rebuild, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

} // namespace rapporteur
