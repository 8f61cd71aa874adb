// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfonts.h"

#include "pdfsyntax.h"

namespace rapporteur::pdf {

namespace {

QByteArray fontName(qsizetype index, int textIndex)
{
    const QByteArray name = "/F" + QByteArray::number(index);
    return textIndex == 0 ? name : name + char('a' + textIndex - 1);
}

} // namespace

void DocumentFonts::add(const GlyphRun &run)
{
    const auto id = size_t(run.face->id);
    if (m_indexes.size() <= id)
        m_indexes.resize(id + 1, -1);
    if (m_indexes[id] < 0) {
        m_indexes[id] = int(m_uses.size());
        m_uses.emplace_back(*run.face);
    }
    m_uses[size_t(m_indexes[id])].add(run);
}

Result<> DocumentFonts::put(PdfFile &file)
{
    for (FontUse &use : m_uses) {
        Result<std::vector<int>> objects = putFont(file, use);
        if (!objects)
            return std::unexpected(objects.error());
        m_objects.push_back(*std::move(objects));
    }
    return {};
}

QByteArray DocumentFonts::nameOf(const Typeface &face, int textIndex) const
{
    return fontName(indexOf(face), textIndex);
}

QByteArray DocumentFonts::resources() const
{
    QByteArray out("<<");
    for (size_t font = 0; font < m_objects.size(); ++font) {
        for (size_t text = 0; text < m_objects[font].size(); ++text)
            out += fontName(qsizetype(font), int(text)) + ' ' + reference(m_objects[font][text]);
    }
    return out + ">>";
}

} // namespace rapporteur::pdf
