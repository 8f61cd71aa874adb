// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floweditor.h"
#include "pane.h"

namespace rapporteur {

// A pane that is one text: the lead, or the agenda.
class TextPane : public Pane
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString help;        // the keys that matter here
        QString placeholder; // what goes there
    };

    TextPane(
        Session &session,
        FlowEditor::FlowOf flow,
        BlockKind first,
        const Words &words,
        QWidget *above = nullptr, // the text
        QWidget *parent = nullptr);

    bool showPlace(const Place &place) override;
    bool moveSelected(Step step) override;
    FlowEditor *editor() const override { return m_editor; }
    void focusFirst() override;

private:
    FlowEditor *m_editor;
};

} // namespace rapporteur
