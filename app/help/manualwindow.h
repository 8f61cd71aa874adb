// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace rapporteur {

class SectionModel;

// The manual to read in: its contents, a search over them, and the page.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    void showPage(const QUrl &address);
    QUrl address() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void rebuild();
    QWidget *contents();
    QWidget *tools();
    QToolButton *button(const QString &text, const char *icon, const QKeySequence &shortcut);
    void search();
    void goTo(const QModelIndex &index);
    void follow(const QUrl &address);
    void markWords();

    SectionModel *m_model;
    QVBoxLayout *m_column;
    QLineEdit *m_words = nullptr;
    QListView *m_list = nullptr;
    QTextBrowser *m_page = nullptr;
    QLabel *m_nothing = nullptr; // said when no section has the words
    bool m_isFollowing = false;
};

} // namespace rapporteur
