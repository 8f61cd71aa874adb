// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewmarks.h"

#include <QWidget>

class QTextBlock;
class QTextDocument;

namespace rapporteur {

// Draws over a field of a pane what hangs on its words, and tells it where the pointer or the
// cursor comes to it. A field without words has a sign in its corner.
class MarkOverlay : public QWidget
{
    Q_OBJECT

public:
    // The overlay of the field, made if there is none.
    static MarkOverlay &of(QWidget *field);
    static MarkOverlay *find(const QWidget *field);

    void setMarks(const QList<ReviewMark> &marks);
    const QList<ReviewMark> &marks() const { return m_marks; }

signals:
    void reached(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // A stretch of the field's characters.
    struct Stretch
    {
        int from = 0;
        int to = 0;
    };

    explicit MarkOverlay(QWidget *field);

    void follow();
    QString wordsAtCursor() const;
    QString wordsAt(const QPointF &point) const;
    std::optional<Stretch> stretchOf(const ReviewMark &mark) const;
    QList<QRectF> areasOf(const ReviewMark &mark) const;
    QList<QRectF> areasInText(const Stretch &stretch) const;
    QRectF areaInLine(const Stretch &stretch) const;

    QWidget *m_field;
    QWidget *m_viewport; // the field itself, if it has none
    QList<ReviewMark> m_marks;
    QString m_told;
};

} // namespace rapporteur
