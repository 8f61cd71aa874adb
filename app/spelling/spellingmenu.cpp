// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingmenu.h"

#include "spellcheck.h"
#include "spelltarget.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>
#include <memory>

namespace rapporteur {

namespace {

constexpr qsizetype mostSuggestions = 7;

struct SpellingMenu
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::SpellingMenu)
};

void addSuggestions(QMenu &menu, SpellCheck &check, SpellText &text, const MisspeltWord &word)
{
    const QStringList found = check.suggestions(word.word, word.language);
    for (const QString &suggestion : found.first(std::min(found.size(), mostSuggestions))) {
        QString label = suggestion; // no letter of a word is a mnemonic
        QAction *action = menu.addAction(label.replace(u'&', QStringLiteral("&&")));
        QObject::connect(action, &QAction::triggered, &text, [&text, word, suggestion] {
            text.replace(word, suggestion);
        });
    }
    if (found.isEmpty())
        menu.addAction(SpellingMenu::tr("No suggestions"))->setEnabled(false);
}

// The commands that the widget offers anywhere.
std::unique_ptr<QMenu> ownMenu(const SpellText &text)
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(text.edit()))
        return std::unique_ptr<QMenu>(plain->createStandardContextMenu());
    auto menu = std::make_unique<QMenu>();
    if (text.target())
        text.target()->fillContextMenu(*menu);
    return menu;
}

} // namespace

void showSpellingMenu(
    SpellCheck &check, SpellText &text, const MisspeltWord &word, QPoint globalPosition)
{
    QMenu menu(text.edit());
    addSuggestions(menu, check, text, word);
    menu.addSeparator();
    menu.addAction(SpellingMenu::tr("Add to &my words"), &check, [&check, word] {
        check.addToMyWords(word.word, word.language);
    });
    menu.addAction(SpellingMenu::tr("I&gnore here"), &check, [&check, word] {
        check.ignore(word.word);
    });
    menu.addSeparator();
    const std::unique_ptr<QMenu> own = ownMenu(text);
    menu.addActions(own->actions());
    menu.setActiveAction(menu.actions().first());
    menu.exec(globalPosition);
}

} // namespace rapporteur
