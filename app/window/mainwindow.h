// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"
#include "session.h"

#include <QMainWindow>

class QSplitter;
class QTreeView;

namespace rapporteur {

class FileCommands;
class FlowEditor;
class MessageBar;
class OutlineModel;
class Pane;
class PaneStack;
class PreviewPane;

// The window: outline, panes and preview around one session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    FileCommands &files() { return *m_files; }
    PreviewPane &preview() { return *m_preview; }
    MessageBar &messages() { return *m_messages; }
    PaneStack &panes() { return *m_panes; }
    // The text editor of the pane shown, or nullptr.
    FlowEditor *editor() const;

    void showPlace(const Place &place);
    void cycleFocus(bool forward);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectSession();
    void follow();
    void updateTitle();
    void goToCurrent();
    void markCurrent();
    void restoreLayout();

    Session m_session;
    OutlineModel *m_outline;
    QTreeView *m_outlineView;
    MessageBar *m_messages;
    PaneStack *m_panes;
    PreviewPane *m_preview;
    QSplitter *m_splitter;
    FileCommands *m_files;
};

} // namespace rapporteur
