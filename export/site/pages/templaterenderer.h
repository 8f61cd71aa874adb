// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateset.h"
#include "templatevalues.h"

#include <QHash>

#include <memory>

namespace rapporteur {

// Renders the templates of a set; one for each thread.
//
// A template that shows its values as they are is given to the template engine once for all pages
// that have the same values at all, with a mark in the place of each; the values go in afterwards.
// Others are rendered by the engine each time, some fifty times slower.
class TemplateRenderer
{
public:
    explicit TemplateRenderer(const TemplateSet &templates);
    ~TemplateRenderer();
    TemplateRenderer(TemplateRenderer &&) noexcept;

    // Whether every template can be rendered; the error names file, line and reason.
    Result<> check();

    // For a template of the set that check() found good.
    QByteArray render(const char *name, const TemplateValues &values);

private:
    struct Engine;
    struct Piece
    {
        QByteArray literal;
        int variable = -1; // that follows it
    };
    using Pieces = QList<Piece>;

    const Pieces &piecesFor(const QByteArray &name, const TemplateValues &values);
    static qsizetype sizeOf(const Pieces &pieces, const TemplateValues &values); // without escapes
    bool isPlain(const QString &name) const;

    const TemplateSet &m_templates;
    std::unique_ptr<Engine> m_engine;
    QHash<std::pair<QByteArray, quint64>, Pieces> m_pieces; // by name, and the values that there
                                                            // are
    QHash<QByteArray, bool> m_plain;
};

} // namespace rapporteur
