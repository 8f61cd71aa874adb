// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockproperties.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace rapporteur {

class WrapLayout;

// Below a flow editor: what kind of block the cursor is in, what it may become, and its properties.
// F4 goes there from the text, Escape or F4 back.
class BlockBar : public QFrame
{
    Q_OBJECT

public:
    explicit BlockBar(FlowEditor &editor, PictureMaker makePicture = {}, QWidget *parent = nullptr);

    QComboBox *kinds() const { return m_kinds; }
    // A low one shows its properties when they are asked for.
    void setLow(bool isLow);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void rebuild();
    void fillKinds();
    void addActions();
    void choose(int index);
    void fold();
    void backToText();

    FlowEditor &m_editor;
    PictureMaker m_makePicture;
    WrapLayout *m_layout;
    QVBoxLayout *m_column = nullptr;
    QComboBox *m_kinds;
    QPushButton *m_remove;
    QToolButton *m_more;
    QWidget *m_properties; // of the block shown
    QString m_block;
    BlockKind m_kind = BlockKind::Paragraph;
};

} // namespace rapporteur
