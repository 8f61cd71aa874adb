// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewpane.h"

#include "binding.h"
#include "mediapath.h"
#include "pageview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

PreviewPane::PreviewPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabWidget)
    , m_page(new PageView)
    , m_text(new QPlainTextEdit)
    , m_state(new QLabel)
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Plain text preview"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_page, tr("Page"));
    m_tabs->addTab(m_text, tr("Plain text"));
    m_state->setContentsMargins(8, 4, 8, 4);
    m_state->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_state);

    connect(&m_session, &Session::changed, this, &PreviewPane::request);
    connect(&m_session, &Session::pathChanged, this, &PreviewPane::request);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PreviewPane::request);
    connect(m_page, &PageView::pdfChanged, m_state, [this] {
        m_state->setText(tr("Pages: %1").arg(m_page->pageCount()));
    });
    connect(&m_renderer, &Renderer::rendered, this, &PreviewPane::take);
    connect(&m_renderer, &Renderer::failed, this, &PreviewPane::showFailure);
    request();
}

void PreviewPane::request()
{
    const bool page = m_tabs->currentWidget() == m_page;
    const QString folder = m_session.path().isEmpty() ? QString() : mediaFolderOf(m_session.path());
    m_renderer.request({
        .readout = m_session.readout(),
        .mediaFolder = folder,
        .format = page ? u"pdf"_s : u"txt"_s,
        .options = {},
    });
}

void PreviewPane::take(const QString &format, const QByteArray &bytes)
{
    if (format == u"pdf"_s) {
        m_page->setPdf(bytes);
    } else {
        takeOver(m_text, QString::fromUtf8(bytes));
        m_state->clear();
    }
    emit updated();
}

void PreviewPane::showFailure(const QString &message)
{
    m_state->setText(message);
    emit updated();
}

} // namespace rapporteur
