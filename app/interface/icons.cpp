// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The colour that Breeze's drawings have for text; KDE's own icon loader replaces it likewise.
constexpr QByteArrayView inkInDrawing("#232629");

class DrawnIcon : public QIconEngine
{
public:
    explicit DrawnIcon(QByteArray drawing)
        : m_drawing(std::move(drawing))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor ink = QGuiApplication::palette().color(group, QPalette::WindowText);
        QByteArray drawing = m_drawing;
        QSvgRenderer(drawing.replace(inkInDrawing, ink.name().toLatin1())).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnIcon(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon commandIcon(const char *name)
{
    QFile file(u":/icons/breeze/actions/22/%1.svg"_s.arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        return QIcon::fromTheme(QLatin1StringView(name));
    return QIcon(new DrawnIcon(file.readAll()));
}

} // namespace rapporteur
