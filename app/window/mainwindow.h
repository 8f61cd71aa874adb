// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"
#include "session.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace rapporteur {

class FileCommands;
class FlowEditor;
class MessageBar;
class OutlineModel;
class OutlineView;
class Panels;
class Pane;
class PaneStack;
class PreviewPane;
class ProblemFinder;
class ReviewPage;
class Reviewing;
class Safeguard;
class SpellCheck;
class SuggestionBook;
class Versions;

// The window: outline, panes and preview around one session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    FileCommands &files() { return *m_files; }
    Safeguard &safeguard() { return *m_safeguard; }
    PreviewPane &preview() { return *m_preview; }
    MessageBar &messages() { return *m_messages; }
    PaneStack &panes() { return *m_panes; }
    SpellCheck &spelling() { return *m_spelling; }
    Panels &panels() { return *m_panels; }
    OutlineView &outline() { return *m_outlineView; }
    Versions &versions() { return *m_versions; }
    Reviewing &reviewing() { return *m_reviewing; }
    SuggestionBook &suggestions() { return *m_suggestions; }
    ReviewPage &review() { return *m_review; }
    // Where the cursor is; no field if it is in none.
    Place place() const;
    // The text editor of the pane shown, or nullptr.
    FlowEditor *editor() const;

    void showPlace(const Place &place);
    // To a line of the outline: a pane, and a place in it or nothing.
    void go(PaneKind pane, const QString &place);
    // The ways to begin instead of panes, until there is a readout.
    void showWelcome();
    // The layout: what changed in place of the panes, or the panes.
    void setReviewing(bool reviewing);
    bool isReviewing() const;
    void cycleFocus(bool forward);
    // Gives the keyboard back to the pane that is shown.
    void focusPane();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void rebuild();
    void arrange();
    void connectSession();
    void follow();
    void leaveWelcome();
    void updateTitle();
    void goToCurrent();
    void markCurrent();
    void markProblems();
    void restoreLayout();

    Session m_session;
    MessageBar *m_messages;
    FileCommands *m_files;
    Safeguard *m_safeguard;
    ProblemFinder *m_finder;
    Versions *m_versions;
    Reviewing *m_reviewing;
    SuggestionBook *m_suggestions;
    // What build() makes, and makes anew in another language or font.
    QFont m_builtWith;
    OutlineModel *m_outline = nullptr;
    PaneStack *m_panes = nullptr;
    OutlineView *m_outlineView = nullptr;
    SpellCheck *m_spelling = nullptr;
    PreviewPane *m_preview = nullptr;
    Panels *m_panels = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_body = nullptr; // the splitter above, the panels below
    ReviewPage *m_review = nullptr;
    QStackedWidget *m_pages = nullptr; // the body, the review, and the ways to begin when there is
                                       // no readout
};

} // namespace rapporteur
