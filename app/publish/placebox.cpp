// SPDX-License-Identifier: GPL-3.0-or-later
#include "placebox.h"

#include "newsroom.h"
#include "sitefolders.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rapporteur {

PlaceBox::PlaceBox(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_choose(new QPushButton(tr("Choose &folder…")))
    , m_site(new QLineEdit)
{
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_name->setAccessibleName(tr("Newsroom"));
    m_name->setWordWrap(true);
    m_choose->setToolTip(tr("Another newsroom"));
    m_choose->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_choose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Newsroom:"), line);
    form->addRow(tr("&Site folder:"), m_site);
    connect(m_choose, &QPushButton::clicked, this, &PlaceBox::choose);
    connect(m_site, &QLineEdit::editingFinished, this, &PlaceBox::takeSite);
}

PublishPlace PlaceBox::place() const
{
    return {.newsroom = m_newsroom, .site = m_site->text()};
}

void PlaceBox::setNewsroom(const QString &path)
{
    const Result<NewsroomFolder> found = findNewsroom(path);
    m_newsroom = found ? found->path : QFileInfo(path).absolutePath();
    m_name->setText(QDir::toNativeSeparators(m_newsroom));
    m_site->setText(siteFolderOf(m_newsroom));
    emit changed();
}

void PlaceBox::choose()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Folder of the newsroom"), m_newsroom);
    if (!folder.isEmpty())
        setNewsroom(folder);
}

void PlaceBox::takeSite()
{
    if (siteFolderOf(m_newsroom) == m_site->text())
        return;
    setSiteFolder(m_newsroom, m_site->text());
    emit changed();
}

} // namespace rapporteur
