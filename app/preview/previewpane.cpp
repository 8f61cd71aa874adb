// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewpane.h"

#include "editions.h"
#include "handout.h"
#include "icons.h"
#include "leadfocus.h"
#include "pagetools.h"
#include "partplaces.h"
#include "sourceview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rapporteur {

PreviewPane::PreviewPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabWidget)
    , m_page(new PageTools)
    , m_html(new SourceView(u"HTML"_s))
    , m_text(new SourceView({}))
    , m_state(new QLabel)
    , m_handout(std::make_unique<Handout>())
{
    m_html->setAccessibleName(tr("Source of the web page"));
    m_text->setAccessibleName(tr("Plain text preview"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_page, tr("Page"));
    m_tabs->addTab(htmlTab(), tr("HTML"));
    m_tabs->addTab(m_text, tr("Plain text"));
    m_state->setContentsMargins(8, 4, 8, 4);
    m_state->setWordWrap(true);
    m_state->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_state);

    connect(&m_session, &Session::changed, this, &PreviewPane::request);
    connect(&m_session, &Session::editionShown, this, &PreviewPane::request);
    connect(&m_session, &Session::pathChanged, this, &PreviewPane::request);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PreviewPane::request);
    connect(m_page->view(), &PageView::placeActivated, this, [this](const Place &place) {
        emit placeActivated(fieldOf(place, editionFor(m_session.readout(), m_session.edition())));
    });
    connect(&m_renderer, &Renderer::rendered, this, &PreviewPane::take);
    connect(&m_renderer, &Renderer::failed, this, &PreviewPane::showFailure);
}

PreviewPane::~PreviewPane() = default;

QWidget *PreviewPane::htmlTab()
{
    auto *tab = new QWidget;
    auto *browser = new QPushButton(commandIcon("internet-services"), tr("Open in browser"));
    browser->setObjectName(u"browse"_s);
    browser->setFlat(true);
    connect(browser, &QPushButton::clicked, this, &PreviewPane::browserWanted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(browser);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_html, 1);
    leadFocus(tab, m_html);
    return tab;
}

PageView *PreviewPane::page() const
{
    return m_page->view();
}

void PreviewPane::setPaper(const std::optional<Paper> &paper)
{
    if (std::exchange(m_paper, paper) != paper)
        request();
}

PreviewPane::Look PreviewPane::look() const
{
    return {.tab = m_tabs->currentIndex(), .magnification = page()->magnification()};
}

void PreviewPane::setLook(const Look &look)
{
    m_tabs->setCurrentIndex(look.tab);
    page()->setMagnification(look.magnification);
}

RenderJob PreviewPane::job(const QString &format) const
{
    return {
        .readout = m_session.content(),
        .edition = m_session.edition(),
        .mediaFolder = m_session.mediaFolder(),
        .format = format,
        .options = {.paper = m_paper.value_or(housePaper(m_session.readout())), .placement = true},
    };
}

// By the order of the tabs.
const QString &PreviewPane::currentFormat() const
{
    static const QStringList formats{u"pdf"_s, u"html"_s, u"txt"_s};
    return formats.at(m_tabs->currentIndex());
}

void PreviewPane::request()
{
    if (!isVisible())
        return;
    RenderJob shown = job(currentFormat());
    shown.readout = m_session.readout(); // with what is proposed
    m_renderer.request(shown);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    request();
}

void PreviewPane::take(const QString &format, const Rendered &rendered)
{
    m_state->hide();
    if (format == u"pdf"_s)
        page()->setPages(rendered);
    else
        (format == u"html"_s ? m_html : m_text)->setSource(rendered.bytes, rendered.placement.lines);
    emit updated();
}

void PreviewPane::showFailure(const QString &message)
{
    m_state->setText(message);
    m_state->show();
    emit updated();
}

void PreviewPane::showPlace(const Place &place)
{
    const Place part = partOf(place);
    page()->mark(part);
    m_html->mark(part.field);
    m_text->mark(part.field);
}

} // namespace rapporteur
