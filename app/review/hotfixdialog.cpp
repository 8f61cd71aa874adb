// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotfixdialog.h"

#include "find.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::HotfixDialog)
};

constexpr int usualWidth = 560;
constexpr int noteLines = 3;

class HotfixDialog : public QDialog
{
public:
    HotfixDialog(QWidget *window, const Readout &out, int revision)
        : QDialog(window)
        , m_out(out)
        , m_wrong(new QLineEdit)
        , m_right(new QLineEdit)
        , m_note(new QPlainTextEdit)
        , m_minor(new QCheckBox(Words::tr("&Minor: keep the note on record, and off the page")))
        , m_found(new QLabel)
    {
        setObjectName(u"hotfix"_s);
        setWindowTitle(Words::tr("Correct the published text"));
        arrange(revision);
        for (QLineEdit *edit : {m_wrong, m_right})
            connect(edit, &QLineEdit::textChanged, this, [this] { look(); });
        connect(m_note, &QPlainTextEdit::textChanged, this, [this] { look(); });
        look();
    }

    HotfixWish wish() const
    {
        return {
            .text = corrected(),
            .note = m_note->toPlainText().simplified(),
            .isMinor = m_minor->isChecked()};
    }

private:
    void arrange(int revision)
    {
        auto *intro = new QLabel(
            Words::tr(
                "Version %1 is out. The correction goes to approval on its own; a later draft "
                "stays as it is.")
                .arg(revision));
        intro->setWordWrap(true);
        m_found->setWordWrap(true);
        m_found->setAccessibleName(Words::tr("Where the words stand"));
        m_note->setTabChangesFocus(true);
        m_note->setMaximumHeight(noteLines * m_note->fontMetrics().lineSpacing() + 16);
        auto *form = new QFormLayout;
        form->addRow(Words::tr("&Words that are wrong:"), m_wrong);
        form->addRow(Words::tr("&Shall read:"), m_right);
        form->addRow(QString(), m_found);
        form->addRow(Words::tr("Public &note:"), m_note);
        form->addRow(QString(), m_minor);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        m_accept = buttons->addButton(Words::tr("&Hand in"), QDialogButtonBox::AcceptRole);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *column = new QVBoxLayout(this);
        column->addWidget(intro);
        column->addLayout(form, 1);
        column->addWidget(buttons);
        resize(usualWidth, sizeHint().height());
    }

    QList<Match> matches() const
    {
        const auto wanted = expressionOf({.words = m_wrong->text(), .matchCase = true});
        return wanted ? findAll(m_out, *wanted) : QList<Match>();
    }

    Readout corrected() const
    {
        Readout text = m_out;
        if (const auto wanted = expressionOf({.words = m_wrong->text(), .matchCase = true}))
            replaceAll(text, *wanted, findAll(text, *wanted), m_right->text(), false);
        return text;
    }

    void look()
    {
        const QList<Match> found = matches();
        if (m_wrong->text().isEmpty())
            m_found->setText(Words::tr("As they stand in the text that is out."));
        else if (found.isEmpty())
            m_found->setText(Words::tr("They stand nowhere in it."));
        else
            m_found->setText(Words::tr("Places: %1. The first: %2")
                                 .arg(found.size())
                                 .arg(
                                     found.front().before + u'“' + found.front().found + u'”'
                                     + found.front().after));
        const bool isNoted = !m_note->toPlainText().simplified().isEmpty();
        m_accept->setEnabled(!found.isEmpty() && m_right->text() != m_wrong->text() && isNoted);
    }

    const Readout &m_out;
    QLineEdit *m_wrong;
    QLineEdit *m_right;
    QPlainTextEdit *m_note;
    QCheckBox *m_minor;
    QLabel *m_found;
    QPushButton *m_accept = nullptr;
};

} // namespace

std::optional<HotfixWish> askForHotfix(QWidget *window, const Readout &out, int revision)
{
    HotfixDialog dialog(window, out, revision);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

} // namespace rapporteur
