// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "form.h"
#include "preferences.h"
#include "profile.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct ReadoutsPage
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReadoutsPage)
};

QComboBox *profileBox()
{
    auto *box = new QComboBox;
    box->addItem(ReadoutsPage::tr("As the readout before"), QString());
    for (const HouseProfile &profile : profiles())
        box->addItem(profile.name, profile.id);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QComboBox *paperBox()
{
    auto *box = new QComboBox;
    box->addItem(ReadoutsPage::tr("As the house style has it"), QString());
    box->addItem(ReadoutsPage::tr("A4"), u"A4"_s);
    box->addItem(ReadoutsPage::tr("Letter"), u"Letter"_s);
    return box;
}

} // namespace

Form *readoutsPage(const Changed &changed)
{
    auto *form = new Form;
    auto *profile = profileBox();
    bindSetting(profile, preferences::profile, changed);
    form->add(
        ReadoutsPage::tr("House style of &new readouts"),
        profile,
        ReadoutsPage::tr("Decides dates, numbers, bullets and the order of the parts. A readout’s "
                         "own is chosen in its release pane."));
    auto *paper = paperBox();
    bindSetting(paper, preferences::paper, changed);
    form->add(
        ReadoutsPage::tr("&Paper"),
        paper,
        ReadoutsPage::tr("Of the preview, of prints, and proposed for exports."));
    form->addStretch();
    return form;
}

} // namespace rapporteur
