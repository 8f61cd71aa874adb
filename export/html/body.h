// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "markup.h"
#include "page.h"

#include <QSet>

namespace rapporteur {

// Writes the parts of a page as elements. A part names its language and direction only where they
// differ from those of what it stands in.
class BodyWriter
{
public:
    // Where looks stand: in a style sheet elsewhere, or in the elements or nowhere, then without
    // pictures.
    enum class Looks { Sheet, Inline, None };

    BodyWriter(Markup &markup, const Page &page, Looks looks = Looks::Sheet);

    void write();
    QList<Issue> takeIssues() { return std::move(m_issues); }

    // Where elements of parts begin, in bytes.
    struct Start
    {
        const Part *part;
        qsizetype at;
    };
    const QList<Start> &starts() const { return m_starts; }

private:
    using Write = void (BodyWriter::*)(const Part &part);
    struct Shape
    {
        QByteArrayView tag;
        QByteArrayView attributes; // our own, constant
        Write write;               // what stands in the element
        bool hasId = false;
    };
    static const Shape &shapeOf(Role role);

    void parts(const QList<Part> &parts, bool rightToLeft);
    void part(const Part &part, bool rightToLeft);
    void begin(QByteArrayView tag, QByteArrayView attributes, const Part &part, bool rightToLeft);
    void styleBullets(const QString &bullet);
    void identify(const QString &id);

    void line(const Part &part);
    void flow(const Part &part);
    void cell(const Part &part);
    void release(const Part &part);
    void list(const Part &part);
    void figure(const Part &part);
    void footnote(const Part &part);
    void backLink(const Part &part);

    void label(const Part &part);
    void picture(const Part &part);
    void runs(const QList<Run> &runs, QByteArrayView linkAttributes = {});
    void run(const Run &run);
    void footnoteMark(const Run &run);

    Markup &m_markup;
    const Page &m_page;
    Looks m_looks;
    QSet<QString> m_ids;       // written so far: no two elements have the same
    QSet<QString> m_footnotes; // ids of the footnotes that the page has
    QSet<QString> m_marked;    // footnotes whose mark was written
    QList<Issue> m_issues;
    QList<Start> m_starts;
};

} // namespace rapporteur
