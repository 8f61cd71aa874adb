// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingmenu.h"

#include "spellcheck.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <memory>

namespace rapporteur {

namespace {

constexpr qsizetype mostSuggestions = 7;

struct SpellingMenu
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::SpellingMenu)
};

void addSuggestions(QMenu &menu, SpellCheck &check, SpellField &field, const MisspeltWord &word)
{
    const QStringList found = check.suggestions(word.word, word.language);
    for (const QString &suggestion : found.first(std::min(found.size(), mostSuggestions))) {
        QString label = suggestion; // no letter of a word is a mnemonic
        QAction *action = menu.addAction(label.replace(u'&', QStringLiteral("&&")));
        QObject::connect(action, &QAction::triggered, &field, [&field, word, suggestion] {
            field.replace(word, suggestion);
        });
    }
    if (found.isEmpty())
        menu.addAction(SpellingMenu::tr("No suggestions"))->setEnabled(false);
}

} // namespace

void showSpellingMenu(
    SpellCheck &check, SpellField &field, const MisspeltWord &word, QPoint globalPosition)
{
    QMenu menu(field.edit());
    addSuggestions(menu, check, field, word);
    menu.addSeparator();
    menu.addAction(SpellingMenu::tr("Add to &my words"), &check, [&check, word] {
        check.addToMyWords(word.word, word.language);
    });
    menu.addAction(SpellingMenu::tr("I&gnore here"), &check, [&check, word] {
        check.ignore(word.word);
    });
    menu.addSeparator();
    const std::unique_ptr<QMenu> own = field.ownMenu();
    menu.addActions(own->actions());
    menu.setActiveAction(menu.actions().first());
    menu.exec(globalPosition);
}

} // namespace rapporteur
