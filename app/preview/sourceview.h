// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement.h"

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace rapporteur {

// Shows a format that is a text, with the line of the current field marked.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    // `language`: what KDE's syntax highlighting calls it; empty: plain.
    explicit SourceView(QString language, QWidget *parent = nullptr);
    ~SourceView() override;

    void setSource(const QByteArray &bytes, const QList<PartLine> &lines);

    // Marks the line where the part begins and brings it into view.
    void mark(const QString &part);
    int markedLine() const; // from 0; -1: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateMark();
    void followPalette();

    QString m_language;
    QString m_part;
    QList<PartLine> m_lines;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; // made when first shown
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
};

} // namespace rapporteur
