// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordings.h"

#include "binding.h"
#include "editions.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

bool isOriginal(const Session &session)
{
    return session.readout().editions.value(0).id == session.edition();
}

void setTranslation(Wording &wording, const QString &language, const QString &text)
{
    const auto found = std::ranges::find(wording.translations, language, &Translation::language);
    if (found != wording.translations.end())
        found->text = text;
    else
        wording.translations.append({.language = language, .text = text});
    wording.translations.removeIf([](const Translation &row) { return row.text.isEmpty(); });
}

Lens<QString> translation(const QString &edition, const Lens<Wording> &lens)
{
    return {
        .path = lens.path + u"/translations"_s,
        .label = lens.label,
        .get =
            [edition, lens](const Readout &readout) {
                Wording wording = lens.get(readout);
                wording.text.clear();
                return in(wording, editionFor(readout, edition).language);
            },
        .set =
            [edition, lens](Readout &readout, const QString &text) {
                Wording wording = lens.get(readout);
                setTranslation(wording, editionFor(readout, edition).language, text);
                lens.set(readout, wording);
            },
    };
}

} // namespace

Lens<QString> wordsOf(const Session &session, const Lens<Wording> &lens)
{
    if (isOriginal(session) || editionFor(session.readout(), session.edition()).language.isEmpty())
        return member(lens, "text", lens.label, &Wording::text);
    return translation(session.edition(), lens);
}

QLineEdit *wordingField(Session &session, const Lens<Wording> &lens)
{
    auto *edit = new QLineEdit;
    bind(session, edit, wordsOf(session, lens));
    if (isOriginal(session))
        return edit;
    const auto sync = [&session, edit, lens] {
        edit->setPlaceholderText(lens.get(session.readout()).text);
    };
    sync();
    QObject::connect(&session, &Session::changed, edit, sync);
    return edit;
}

} // namespace rapporteur
