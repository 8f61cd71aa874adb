// SPDX-License-Identifier: GPL-3.0-or-later
#include "webpage.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array unseen{
    GUMBO_TAG_HEAD,
    GUMBO_TAG_SCRIPT,
    GUMBO_TAG_STYLE,
    GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_NOSCRIPT,
};

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

// Walks the tree without recursion: a page may nest deeper than a stack.
class PageReader
{
public:
    OutputText read(const GumboNode *root);

private:
    void visit(const GumboNode *node);
    void visitElement(const GumboElement &element);
    void readMeta(const GumboElement &meta);

    OutputText m_text{.format = u"html"_s, .provenance = {}, .words = {}};
    std::vector<const GumboNode *> m_open; // the next one last
};

void PageReader::readMeta(const GumboElement &meta)
{
    const QString name = attribute(meta, "name");
    const QString content = attribute(meta, "content");
    if (name == "rapporteur-readout"_L1)
        m_text.provenance.readoutId = content;
    else if (name == "rapporteur-revision"_L1)
        m_text.provenance.revision = content.toInt();
    else if (name == "rapporteur-digest"_L1)
        m_text.provenance.digest = content;
}

void PageReader::visitElement(const GumboElement &element)
{
    if (element.tag == GUMBO_TAG_HEAD) {
        for (unsigned int i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_META)
                readMeta(child->v.element);
        }
    }
    if (std::ranges::contains(unseen, element.tag))
        return;
    if (element.tag == GUMBO_TAG_A || element.tag == GUMBO_TAG_IMG)
        m_text.words += u' ' + attribute(element, "href") + attribute(element, "alt") + u' ';
    for (unsigned int i = element.children.length; i > 0; --i)
        m_open.push_back(static_cast<const GumboNode *>(element.children.data[i - 1]));
}

void PageReader::visit(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_ELEMENT)
        visitElement(node->v.element);
    else if (node->type != GUMBO_NODE_COMMENT && node->type != GUMBO_NODE_DOCUMENT)
        m_text.words += QString::fromUtf8(node->v.text.text);
}

OutputText PageReader::read(const GumboNode *root)
{
    m_open.push_back(root);
    while (!m_open.empty()) {
        const GumboNode *node = m_open.back();
        m_open.pop_back();
        visit(node);
    }
    return std::move(m_text);
}

struct DestroyOutput
{
    void operator()(GumboOutput *output) const
    {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

} // namespace

OutputText readWebPage(const QByteArray &bytes)
{
    const std::unique_ptr<GumboOutput, DestroyOutput> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), std::size_t(bytes.size())));
    return PageReader().read(output->root);
}

} // namespace rapporteur
