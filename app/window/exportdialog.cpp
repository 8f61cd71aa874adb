// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "digest.h"
#include "historyjson.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString startFolder(const QString &readoutPath)
{
    return readoutPath.isEmpty() ? QDir::homePath() : QFileInfo(readoutPath).absolutePath();
}

QWidget *folderRow(QLineEdit *edit)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(ExportDialog::tr("&Browse…"));
    browse->setAutoDefault(false); // Return exports
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    QObject::connect(browse, &QPushButton::clicked, edit, [edit] {
        const QString folder = QFileDialog::getExistingDirectory(
            edit, ExportDialog::tr("Folder to export to"), edit->text());
        if (!folder.isEmpty())
            edit->setText(folder);
    });
    return row;
}

// What is exported is what stands in the window, saved or not.
Provenance provenanceOf(const Session &session)
{
    const History history = readHistory(session.file().history).value_or(History());
    const QString digest = digestOf(session.content());
    return {session.content().id, revisionWith(history, digest), digest};
}

} // namespace

ExportDialog::ExportDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_folder(new QLineEdit(startFolder(session.path())))
    , m_paper(new QComboBox)
    , m_provenance(new QCheckBox(tr("&Last line of plain text says which revision it is")))
    , m_progress(new QProgressBar)
    , m_message(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Export"));
    setMinimumWidth(460);
    auto *exporting = m_buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_message->setWordWrap(true);
    m_folder->setAccessibleName(tr("Folder to export to"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();

    auto *layout = new QFormLayout(this);
    auto *boxes = new QVBoxLayout;
    addFormats(boxes);
    layout->addRow(tr("Formats:"), boxes);
    layout->addRow(tr("&Folder:"), folderRow(m_folder));
    qobject_cast<QLabel *>(layout->itemAt(1, QFormLayout::LabelRole)->widget())->setBuddy(m_folder);
    layout->addRow(tr("&Paper of the PDF:"), m_paper);
    layout->addRow(m_provenance);
    layout->addRow(m_progress);
    layout->addRow(m_message);
    layout->addRow(m_buttons);
    setTabOrder(exporting, m_buttons->button(QDialogButtonBox::Cancel));

    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    connect(&m_renderer, &Renderer::rendered, this, &ExportDialog::write);
    connect(&m_renderer, &Renderer::failed, this, &ExportDialog::stopWith);
    exporting->setDefault(true); // only now does the dialog know its buttons
    exporting->setFocus();
    updateState();
}

void ExportDialog::setPaper(Paper paper)
{
    m_paper->setCurrentIndex(m_paper->findData(int(paper)));
}

void ExportDialog::addFormats(QLayout *layout)
{
    for (const Format &format : formats()) {
        auto *box = new QCheckBox(QCoreApplication::translate("Format", format.label));
        box->setChecked(true);
        layout->addWidget(box);
        m_choices.append({&format, box});
        connect(box, &QCheckBox::toggled, this, &ExportDialog::updateState);
    }
}

void ExportDialog::updateState()
{
    const bool any = std::ranges::any_of(m_choices, [](const Choice &choice) {
        return choice.box->isChecked();
    });
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(any && !m_folder->text().isEmpty() && m_pending.isEmpty());
    }
}

QString ExportDialog::folder() const
{
    return QDir(m_folder->text()).absolutePath();
}

QString ExportDialog::baseName() const
{
    return m_session.path().isEmpty() ? u"readout"_s
                                      : QFileInfo(m_session.path()).completeBaseName();
}

void ExportDialog::start()
{
    if (!QDir().mkpath(folder())) {
        m_message->setText(tr("The folder %1 cannot be made. Choose another one.").arg(folder()));
        return;
    }
    m_pending.clear();
    m_written.clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.box->isChecked())
            m_pending.append(QString::fromLatin1(choice.format->id));
    }
    m_progress->setRange(0, int(m_pending.size()));
    m_progress->setValue(0);
    m_progress->show();
    updateState();
    next();
}

void ExportDialog::next()
{
    m_renderer.request({
        .readout = m_session.content(),
        .mediaFolder = m_session.mediaFolder(),
        .format = m_pending.first(),
        .options
        = {.paper = Paper(m_paper->currentData().toInt()), .provenance = m_provenance->isChecked()},
        .provenance = provenanceOf(m_session),
    });
}

void ExportDialog::write(const QString &format, const Rendered &rendered)
{
    const QString name = baseName() + u'.' + format;
    const Result<FileStamp> saved = saveFile(folder() + u'/' + name, rendered.bytes);
    if (!saved) {
        stopWith(saved.error().message);
        return;
    }
    m_written.append(name);
    m_pending.removeFirst();
    m_progress->setValue(int(m_written.size()));
    if (m_pending.isEmpty())
        accept();
    else
        next();
}

void ExportDialog::stopWith(const QString &message)
{
    m_pending.clear();
    m_progress->hide();
    m_message->setText(message);
    updateState();
}

} // namespace rapporteur
