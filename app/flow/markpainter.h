// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace rapporteur {

class FlowEditor;

// Shows emphasis, links and headings in a flow editor without touching its text.
class MarkPainter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit MarkPainter(FlowEditor *editor);

protected:
    void highlightBlock(const QString &text) override;

private:
    const FlowEditor *m_editor;
};

} // namespace rapporteur
