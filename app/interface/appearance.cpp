// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "legible.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QPointer>
#include <QStyleHints>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr auto inUse = "rapporteurAppearance"; // property of the application

struct Colour
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

// For desktops whose theme does not let a program choose; all pairs of text and ground have a
// contrast of more than 4.5 : 1.
constexpr std::array colours{
    Colour{QPalette::Window, 0xFFEFF0F1, 0xFF2A2E32},
    Colour{QPalette::WindowText, 0xFF232629, 0xFFFCFCFC},
    Colour{QPalette::Base, 0xFFFFFFFF, 0xFF1B1E20},
    Colour{QPalette::AlternateBase, 0xFFF7F7F7, 0xFF232629},
    Colour{QPalette::Text, 0xFF232629, 0xFFFCFCFC},
    Colour{QPalette::PlaceholderText, 0xFF6B7075, 0xFF9DA3A8},
    Colour{QPalette::Button, 0xFFE6E7E8, 0xFF31363B},
    Colour{QPalette::ButtonText, 0xFF232629, 0xFFFCFCFC},
    Colour{QPalette::BrightText, 0xFFFFFFFF, 0xFFFFFFFF},
    Colour{QPalette::ToolTipBase, 0xFFF7F7F7, 0xFF31363B},
    Colour{QPalette::ToolTipText, 0xFF232629, 0xFFFCFCFC},
    Colour{QPalette::Highlight, 0xFF1D6FA5, 0xFF1D6FA5},
    Colour{QPalette::HighlightedText, 0xFFFFFFFF, 0xFFFFFFFF},
    Colour{QPalette::Link, 0xFF1A6496, 0xFF5AB4F0},
    Colour{QPalette::LinkVisited, 0xFF7F3F98, 0xFFC39BD3},
    Colour{QPalette::Light, 0xFFFFFFFF, 0xFF40464C},
    Colour{QPalette::Midlight, 0xFFF6F7F7, 0xFF373C41},
    Colour{QPalette::Mid, 0xFFC4C8CC, 0xFF24282B},
    Colour{QPalette::Dark, 0xFF888E93, 0xFF1A1D1F},
    Colour{QPalette::Shadow, 0xFF474A4C, 0xFF0F1011},
};

constexpr std::array inks{QPalette::WindowText, QPalette::Text, QPalette::ButtonText};
constexpr QRgb pale = 0xFF8A9095;

QPalette paletteOf(Qt::ColorScheme scheme)
{
    QPalette palette;
    for (const Colour &colour : colours)
        palette.setColor(colour.role, scheme == Qt::ColorScheme::Dark ? colour.dark : colour.light);
    for (const QPalette::ColorRole ink : inks)
        palette.setColor(QPalette::Disabled, ink, pale);
    return palette;
}

Qt::ColorScheme schemeOf(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Window).lightness();
    const int text = palette.color(QPalette::WindowText).lightness();
    return ground < text ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
}

Qt::ColorScheme schemeOf(const QString &name)
{
    if (name == "dark"_L1)
        return Qt::ColorScheme::Dark;
    return name == "light"_L1 ? Qt::ColorScheme::Light : Qt::ColorScheme::Unknown;
}

// The desktop's palette, mended; where it has none for what was chosen, the program's own.
void usePalette(Qt::ColorScheme scheme)
{
    QApplication::setPalette(QPalette());
    const QPalette theirs = QApplication::palette();
    const bool isOwn = scheme != Qt::ColorScheme::Unknown && schemeOf(theirs) != scheme;
    QApplication::setPalette(isOwn ? paletteOf(scheme) : legible(theirs));
}

// Colours that change while the program runs are mended, too.
class PaletteKeeper : public QObject
{
public:
    explicit PaletteKeeper(QObject *application)
        : QObject(application)
    {
        application->installEventFilter(this);
    }

    void use(Qt::ColorScheme scheme)
    {
        m_scheme = scheme;
        m_isUsing = true;
        usePalette(scheme);
        m_isUsing = false;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == parent() && !m_isUsing)
            QMetaObject::invokeMethod(this, [this] { use(m_scheme); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Unknown;
    bool m_isUsing = false;
};

} // namespace

void useAppearance(const QString &name)
{
    static QPointer<PaletteKeeper> keeper;
    if (qApp->property(inUse) == name)
        return;
    qApp->setProperty(inUse, name);
    if (!keeper)
        keeper = new PaletteKeeper(qApp);
    const Qt::ColorScheme scheme = schemeOf(name);
    QGuiApplication::styleHints()->setColorScheme(scheme);
    keeper->use(scheme);
}

void useTextSize(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    if (QApplication::font() != font)
        QApplication::setFont(font);
}

} // namespace rapporteur
