// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionfields.h"

#include "binding.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace rapporteur {

namespace {

struct EditionFields
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::EditionFields)
};

} // namespace

QString editLabel(const QString &label)
{
    return EditionFields::tr("Edit “%1”").arg(label);
}

void addLines(Form *form, Session &session, std::span<const LineField> fields)
{
    for (const LineField &field : fields) {
        const QString label = EditionFields::tr(field.label);
        auto *edit = new QLineEdit;
        bind(session, edit, member(shownEdition(session), field.name, editLabel(label), field.member));
        form->add(label, edit, *field.help ? EditionFields::tr(field.help) : QString());
    }
}

} // namespace rapporteur
