// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "dictionarychoices.h"
#include "form.h"
#include "interfacelanguage.h"
#include "spellcheck.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int helpGap = 14;

struct SpellingPage
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::SpellingPage)
};

QComboBox *dictionaryBox(
    const QString &language, const QStringList &folders, const QStringList &installed)
{
    auto *box = new QComboBox;
    box->setObjectName(u"spelling/"_s + language);
    const auto fitting = dictionaryFor(language, folders);
    if (!fitting) {
        box->addItem(SpellingPage::tr("None installed"), QString());
        return box;
    }
    const QString name = QFileInfo(fitting->words).completeBaseName();
    box->addItem(SpellingPage::tr("What fits best: %1").arg(name), QString());
    for (const QString &dictionary : installed)
        box->addItem(dictionary, dictionary);
    box->setCurrentIndex(std::max(box->findData(dictionaryChoices().value(language)), 0));
    return box;
}

} // namespace

Form *spellingPage(const Changed &changed)
{
    auto *form = new Form;
    QLabel *help = helpLabel(SpellingPage::tr(
        "Which dictionary checks a text, by its language. Dictionaries are packages of the system; "
        "new ones are found when this window opens."));
    help->setContentsMargins(0, 0, 0, helpGap);
    form->addWidget(help);
    const QStringList folders = usualSpellingFolders().dictionaries;
    const QStringList all = installedDictionaries(folders);
    for (const QString &language : spellingLanguages(folders)) {
        QStringList own = all;
        own.removeIf([&](const QString &name) { return primaryLanguage(name) != language; });
        auto *box = dictionaryBox(language, folders, own);
        QObject::connect(box, &QComboBox::activated, box, [=](int index) {
            chooseDictionary(language, box->itemData(index).toString());
            changed();
        });
        form->add(
            nativeName(language),
            box,
            own.isEmpty()
                ? SpellingPage::tr("The package %1 brings one.").arg(dictionaryPackage(language))
                : QString());
    }
    form->addStretch();
    return form;
}

} // namespace rapporteur
