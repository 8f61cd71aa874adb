// SPDX-License-Identifier: GPL-3.0-or-later
#include "markline.h"

#include <QPainter>
#include <QPalette>
#include <QPolygonF>

#include <array>

namespace rapporteur {

namespace {

constexpr qreal width = 1.5;
constexpr qreal gap = 2.5;   // between two lines
constexpr qreal caret = 3.5; // half of the foot of the sign between two characters

struct Look
{
    Qt::PenStyle style;
    QRgb onLight;
    QRgb onDark;
};

// by MarkLook
constexpr std::array looks{
    Look{Qt::DotLine, 0xff8a5300, 0xffffc14d},
    Look{Qt::SolidLine, 0xffa51414, 0xffff968c},
    Look{Qt::SolidLine, 0xff005f23, 0xff82d28c},
    Look{Qt::DashLine, 0xff6a1b9a, 0xffd79bff},
};
static_assert(looks.size() == std::size_t(MarkLook::Other) + 1);

void drawCaret(QPainter &painter, const QPointF &at, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{at - QPointF(0, 2 * caret), at + QPointF(caret, 0), at - QPointF(caret, 0)});
}

} // namespace

void drawMark(
    QPainter &painter, const QRectF &area, MarkLook look, const QPalette &palette, MarkGround ground)
{
    const Look &lines = looks.at(std::size_t(look));
    const bool isDark = ground == MarkGround::Widget
                        && palette.color(QPalette::Base).lightness() < 128;
    const QColor colour(isDark ? lines.onDark : lines.onLight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (area.width() <= 0) {
        drawCaret(painter, area.bottomLeft(), colour);
    } else {
        painter.setPen(QPen(colour, look == MarkLook::Comment ? 2 * width : width, lines.style));
        const auto line = [&](qreal y) {
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        };
        line(look == MarkLook::Deletion ? area.center().y() : area.bottom() - width / 2);
        if (look == MarkLook::Insertion)
            line(area.bottom() - width / 2 - gap);
    }
    painter.restore();
}

} // namespace rapporteur
