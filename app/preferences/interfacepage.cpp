// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "form.h"
#include "interfacelanguage.h"
#include "preferences.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int leastTextSize = 80; // percent
constexpr int mostTextSize = 250;
constexpr int textSizeStep = 10;

struct InterfacePage
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::InterfacePage)
};

QComboBox *languageBox()
{
    auto *box = new QComboBox;
    const QString desktop = interfaceLanguage({}, QLocale::system().uiLanguages());
    box->addItem(InterfacePage::tr("As the desktop: %1").arg(nativeName(desktop)), QString());
    for (const QString &language : interfaceLanguages())
        box->addItem(nativeName(language), language);
    return box;
}

QComboBox *appearanceBox()
{
    auto *box = new QComboBox;
    box->addItem(InterfacePage::tr("As the desktop"), QString());
    box->addItem(InterfacePage::tr("Light"), u"light"_s);
    box->addItem(InterfacePage::tr("Dark"), u"dark"_s);
    return box;
}

QSpinBox *textSizeBox()
{
    auto *box = new QSpinBox;
    box->setRange(leastTextSize, mostTextSize);
    box->setSingleStep(textSizeStep);
    box->setSuffix(InterfacePage::tr(" %"));
    return box;
}

} // namespace

Form *interfacePage(const Changed &changed)
{
    auto *form = new Form;
    auto *language = languageBox();
    bindSetting(language, preferences::language, changed);
    form->add(
        InterfacePage::tr("&Language"),
        language,
        InterfacePage::tr("Of menus and messages. Readouts keep their own languages."));
    auto *appearance = appearanceBox();
    bindSetting(appearance, preferences::appearance, changed);
    form->add(
        InterfacePage::tr("A&ppearance"),
        appearance,
        InterfacePage::tr("The page preview is always as on paper."));
    auto *size = textSizeBox();
    bindSetting(size, preferences::textSize, changed);
    form->add(
        InterfacePage::tr("&Text size"),
        size,
        InterfacePage::tr("Of all that is written and read in the window, against the desktop’s."));
    form->addStretch();
    return form;
}

} // namespace rapporteur
