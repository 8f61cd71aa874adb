// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

// What an HTML5 parser that is not ours finds in a page.
namespace rapporteur {

class ParsedHtml
{
public:
    explicit ParsedHtml(QByteArray html)
        : m_html(std::move(html))
        , m_output(gumbo_parse_with_options(
              &kGumboDefaultOptions, m_html.constData(), std::size_t(m_html.size())))
    {}
    ~ParsedHtml() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }
    ParsedHtml(const ParsedHtml &) = delete;
    ParsedHtml &operator=(const ParsedHtml &) = delete;

    int errors() const { return int(m_output->errors.length); }

    // Text of all elements called `tag`, white space made single.
    QString textOf(GumboTag tag) const { return textIn(m_output->root, tag, false).simplified(); }

    // How many elements are called `tag`.
    int count(GumboTag tag) const { return countIn(m_output->root, tag); }

    // Values of the attribute wherever it stands.
    QStringList values(const char *attribute) const { return valuesIn(m_output->root, attribute); }

    // Names of all attributes.
    QStringList attributes() const { return namesIn(m_output->root); }

private:
    static QString textIn(const GumboNode *node, GumboTag tag, bool inside)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            return inside ? QString::fromUtf8(node->v.text.text) : QString();
        QString text;
        for (const GumboNode *child : childrenOf(node))
            text += textIn(child, tag, inside || node->v.element.tag == tag);
        return text;
    }

    static int countIn(const GumboNode *node, GumboTag tag)
    {
        int found = node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag ? 1 : 0;
        for (const GumboNode *child : childrenOf(node))
            found += countIn(child, tag);
        return found;
    }

    static QStringList valuesIn(const GumboNode *node, const char *name)
    {
        QStringList values;
        if (node->type == GUMBO_NODE_ELEMENT) {
            if (const auto *attribute = gumbo_get_attribute(&node->v.element.attributes, name))
                values << QString::fromUtf8(attribute->value);
        }
        for (const GumboNode *child : childrenOf(node))
            values += valuesIn(child, name);
        return values;
    }

    static QStringList namesIn(const GumboNode *node)
    {
        QStringList names;
        if (node->type == GUMBO_NODE_ELEMENT) {
            const GumboVector &all = node->v.element.attributes;
            for (unsigned int i = 0; i < all.length; ++i)
                names << QString::fromUtf8(static_cast<const GumboAttribute *>(all.data[i])->name);
        }
        for (const GumboNode *child : childrenOf(node))
            names += namesIn(child);
        return names;
    }

    static QList<const GumboNode *> childrenOf(const GumboNode *node)
    {
        QList<const GumboNode *> children;
        if (node->type != GUMBO_NODE_ELEMENT)
            return children;
        const GumboVector &all = node->v.element.children;
        for (unsigned int i = 0; i < all.length; ++i)
            children << static_cast<const GumboNode *>(all.data[i]);
        return children;
    }

    QByteArray m_html;
    GumboOutput *m_output;
};

} // namespace rapporteur
