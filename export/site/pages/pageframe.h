// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"
#include "templaterenderer.h"

namespace rapporteur {

// Puts pages into the site's frame: head, navigation, foot. One for each thread.
class PageFrame
{
public:
    explicit PageFrame(const Site &site);

    // What every page in this language shows; `path` is that of its file. The caller adds its own.
    TemplateValues valuesFor(const QString &language, QByteArrayView path);

    // `values` with "main" filled by the inner template, and that in the frame.
    QByteArray page(const char *inner, TemplateValues values);

    TemplateRenderer &templates() { return m_templates; }
    const Site &site() const { return m_site; }

private:
    const TemplateValues &commonFor(const QString &language, const QByteArray &root);

    const Site &m_site;
    TemplateRenderer m_templates;
    QHash<std::pair<QString, QByteArray>, TemplateValues> m_common; // by language and root
};

// A relative link from a page to another file of the site.
QByteArray linkTo(QByteArrayView root, QByteArrayView path);

} // namespace rapporteur
