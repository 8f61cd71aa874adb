// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelayout.h"
#include "renderer.h"
#include "session.h"

#include <QTabWidget>

class QLabel;

namespace rapporteur {

class Handout;
class PageTools;
class PageView;
class SourceView;

// The readout as others will see it, following what is typed: the page, the web page's source, and
// the plain text.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(Session &session, QWidget *parent = nullptr);
    ~PreviewPane() override;

    PageView *page() const;
    SourceView *html() const { return m_html; }
    SourceView *text() const { return m_text; }
    QTabWidget *tabs() const { return m_tabs; }

    // None: what the house profile prints on.
    void setPaper(const std::optional<Paper> &paper);

    // What is shown, and how large.
    struct Look
    {
        int tab = 0;
        Magnification magnification;
    };
    Look look() const;
    void setLook(const Look &look);

    // To other programs; the browser reads from its folder as long as this pane is there.
    Handout &handout() { return *m_handout; }

    // What would be given out now, in this format.
    RenderJob job(const QString &format) const;

    // Marks where the readout's place stands in what is shown, and brings it into view.
    void showPlace(const Place &place);

signals:
    void updated();
    void placeActivated(const rapporteur::Place &place);
    void browserWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *htmlTab();
    const QString &currentFormat() const;
    void request();
    void take(const QString &format, const Rendered &rendered);
    void showFailure(const QString &message);

    Session &m_session;
    Renderer m_renderer;
    std::optional<Paper> m_paper;
    QTabWidget *m_tabs;
    PageTools *m_page;
    SourceView *m_html;
    SourceView *m_text;
    QLabel *m_state;
    std::unique_ptr<Handout> m_handout;
};

} // namespace rapporteur
