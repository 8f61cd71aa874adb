// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "form.h"
#include "preferences.h"
#include "username.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct AuthorPage
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::AuthorPage)
};

} // namespace

Form *authorPage(const Changed &changed)
{
    auto *form = new Form;
    const auto add = [&](const Setting<QString> &setting,
                         const QString &label,
                         const QString &placeholder,
                         const QString &help) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(placeholder);
        bindSetting(edit, setting, changed);
        form->add(label, edit, help);
    };
    add(preferences::personName,
        AuthorPage::tr("&Name"),
        userName(),
        AuthorPage::tr("Stands in a readout’s history at each version that you save."));
    add(preferences::personMail,
        AuthorPage::tr("&E-mail"),
        qEnvironmentVariable("EMAIL", u"name@example.org"_s),
        AuthorPage::tr(
            "Tells you from others of your name, and finds the key that you sign with."));
    add(preferences::personRole,
        AuthorPage::tr("R&ole"),
        AuthorPage::tr("Spokesperson"),
        AuthorPage::tr("As what you approve, by the words of your newsroom’s review policy."));
    form->addStretch();
    return form;
}

} // namespace rapporteur
