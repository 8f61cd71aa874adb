// SPDX-License-Identifier: GPL-3.0-or-later
#include "templaterenderer.h"

#include "escape.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/SafeString>
#include <KTextTemplate/Template>
#include <KTextTemplate/TemplateLoader>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr char16_t firstMark = 0xE000;

QVariant variantOf(const QString &text, bool isMarkup)
{
    return QVariant::fromValue(KTextTemplate::SafeString(text, isMarkup));
}

// The value itself, or a mark in its place.
KTextTemplate::Context contextOf(const TemplateValues &values, bool marks)
{
    KTextTemplate::Context context;
    for (std::size_t i = 0; i < variableCount; ++i) {
        const QByteArray &value = values[Variable(i)];
        const VariableName &variable = nameOf(Variable(i));
        const QString text = value.isEmpty() ? QString()
                             : marks         ? QString(QChar(char16_t(firstMark + i)))
                                             : QString::fromUtf8(value);
        context.insert(QLatin1StringView(variable.name), variantOf(text, variable.isMarkup));
    }
    return context;
}

} // namespace

struct TemplateRenderer::Engine
{
    explicit Engine(const TemplateSet &templates)
        : loader(QSharedPointer<KTextTemplate::InMemoryTemplateLoader>::create())
    {
        engine.setSmartTrimEnabled(true);
        engine.addTemplateLoader(loader);
        for (const auto &[name, text] : templates.texts().asKeyValueRange())
            loader->setTemplate(name, text.text);
    }

    KTextTemplate::Engine engine;
    QSharedPointer<KTextTemplate::InMemoryTemplateLoader> loader;
    QHash<QByteArray, KTextTemplate::Template> loaded;

    const KTextTemplate::Template &get(const QByteArray &name)
    {
        auto found = loaded.constFind(name);
        if (found == loaded.constEnd())
            found = loaded.insert(name, engine.loadByName(QString::fromLatin1(name)));
        return *found;
    }
};

TemplateRenderer::TemplateRenderer(const TemplateSet &templates)
    : m_templates(templates)
    , m_engine(std::make_unique<Engine>(templates))
{}

TemplateRenderer::~TemplateRenderer() = default;
TemplateRenderer::TemplateRenderer(TemplateRenderer &&) noexcept = default;

Result<> TemplateRenderer::check()
{
    TemplateValues filled;
    for (std::size_t i = 0; i < variableCount; ++i)
        filled[Variable(i)] = "x";
    for (const auto &[name, text] : m_templates.texts().asKeyValueRange()) {
        const KTextTemplate::Template &compiled = m_engine->get(name.toLatin1());
        for (const TemplateValues &values : {filled, TemplateValues()}) {
            KTextTemplate::Context context = contextOf(values, false);
            if (compiled->error() == KTextTemplate::NoError)
                compiled->render(&context);
        }
        if (compiled->error() != KTextTemplate::NoError)
            return fail(
                Error::Kind::Parse, Words::tr("%1: %2").arg(text.file, compiled->errorString()));
    }
    return {};
}

bool TemplateRenderer::isPlain(const QString &name) const
{
    const TemplateText &text = m_templates.text(name);
    return text.isPlain && std::ranges::all_of(text.included, [this](const QString &included) {
               return isPlain(included);
           });
}

qsizetype TemplateRenderer::sizeOf(const Pieces &pieces, const TemplateValues &values)
{
    qsizetype size = 0;
    for (const Piece &piece : pieces) {
        size += piece.literal.size();
        if (piece.variable >= 0)
            size += values[Variable(piece.variable)].size();
    }
    return size;
}

QByteArray TemplateRenderer::render(const char *name, const TemplateValues &values)
{
    const QByteArray key = QByteArray::fromRawData(name, qsizetype(qstrlen(name)));
    auto plain = m_plain.constFind(key);
    if (plain == m_plain.constEnd())
        plain = m_plain.insert(key, isPlain(QString::fromLatin1(name)));
    if (!*plain) {
        KTextTemplate::Context context = contextOf(values, false);
        return m_engine->get(key)->render(&context).toUtf8();
    }
    const Pieces &pieces = piecesFor(key, values);
    QByteArray page;
    page.reserve(sizeOf(pieces, values));
    for (const Piece &piece : pieces) {
        page += piece.literal;
        if (piece.variable < 0)
            continue;
        const auto variable = Variable(piece.variable);
        if (nameOf(variable).isMarkup)
            page += values[variable];
        else
            appendEscaped(page, values[variable]);
    }
    return page;
}

const TemplateRenderer::Pieces &TemplateRenderer::piecesFor(
    const QByteArray &name, const TemplateValues &values)
{
    quint64 present = 0;
    for (std::size_t i = 0; i < variableCount; ++i)
        present |= quint64(values[Variable(i)].isEmpty() ? 0 : 1) << i;
    const std::pair key(name, present);
    if (const auto known = m_pieces.constFind(key); known != m_pieces.constEnd())
        return *known;

    KTextTemplate::Context context = contextOf(values, true);
    const QString page = m_engine->get(name)->render(&context);
    Pieces pieces;
    QString literal;
    for (const QChar character : page) {
        const int variable = character.unicode() - firstMark;
        if (variable < 0 || variable >= int(variableCount)) {
            literal += character;
            continue;
        }
        pieces += {literal.toUtf8(), variable};
        literal.clear();
    }
    pieces += {literal.toUtf8(), -1};
    return *m_pieces.insert(key, pieces);
}

} // namespace rapporteur
