// SPDX-License-Identifier: GPL-3.0-or-later
#include "editiondialog.h"

#include "choices.h"
#include "editionedit.h"
#include "structure.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The languages in which ministries publish most; any other can be typed.
QComboBox *languageBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    const QStringList tags = u"ar zh-Hans zh-Hant en fr de hi id it ja ko pt ru es th tr uk ur vi"_s
                                 .split(u' ');
    for (const QString &tag : tags)
        box->addItem(u"%1 – %2"_s.arg(tag, QLocale(tag).nativeLanguageName()), tag);
    box->setCurrentIndex(-1);
    return box;
}

} // namespace

EditionDialog::EditionDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(languageBox())
    , m_kind(choiceBox(editionKinds()))
    , m_copy(new QCheckBox(tr("&Begin with the text shown, to translate it in place")))
{
    setWindowTitle(tr("Edition in another language"));
    m_kind->setCurrentIndex(int(Edition::Kind::ProvisionalTranslation));
    m_copy->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *add = buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("&Add edition"));
    add->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(m_copy);
    form->addRow(buttons);
    connect(m_language, &QComboBox::currentTextChanged, this, [this, add] {
        add->setEnabled(isLanguageTag(language()));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &EditionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EditionDialog::reject);
}

QString EditionDialog::language() const
{
    return m_language->currentText().section(u" – "_s, 0, 0).trimmed();
}

void EditionDialog::accept()
{
    IdSource ids = m_session.ids();
    const std::optional<QString> copied = m_copy->isChecked() ? std::optional(m_session.edition())
                                                              : std::nullopt;
    EditInfo info{.label = tr("Add edition"), .place = {}};
    m_session.edit(info, [&](Readout &readout) {
        const auto kind = Edition::Kind(m_kind->currentData().toInt());
        const QString id = addEdition(readout, language(), kind, copied, ids);
        info.after = Place{.field = {}, .cursor = 0, .edition = id};
    });
    m_session.showEdition(info.after->edition);
    QDialog::accept();
}

} // namespace rapporteur
