// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"
#include "session.h"

#include <QTabWidget>

class QLabel;
class QPlainTextEdit;

namespace rapporteur {

class PageView;

// The readout as others will see it, following what is typed: the page, and the plain text.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(Session &session, QWidget *parent = nullptr);

    PageView *page() const { return m_page; }
    QPlainTextEdit *text() const { return m_text; }
    QTabWidget *tabs() const { return m_tabs; }

signals:
    void updated();

private:
    void request();
    void take(const QString &format, const QByteArray &bytes);
    void showFailure(const QString &message);

    Session &m_session;
    Renderer m_renderer;
    QTabWidget *m_tabs;
    PageView *m_page;
    QPlainTextEdit *m_text;
    QLabel *m_state;
};

} // namespace rapporteur
