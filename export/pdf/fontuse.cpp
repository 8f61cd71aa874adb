// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontuse.h"

#include <algorithm>

namespace rapporteur::pdf {

namespace {

// Each further text costs a font dictionary; beyond this ActualText is cheaper.
constexpr qsizetype mostTexts = 8;

int characterCount(QStringView text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); }));
}

QString clusterText(const GlyphRun &run, const Cluster &cluster)
{
    return run.text.sliced(cluster.start, cluster.length);
}

// Text of one glyph of a cluster, if the glyph has one by itself. Only right-to-left clusters may
// be taken apart: there letters keep their order, while Indic vowels move.
QString ownText(const GlyphRun &run, const Cluster &cluster, int glyph)
{
    if (cluster.glyphs == 1)
        return clusterText(run, cluster);
    const QString text = clusterText(run, cluster);
    if (!run.rightToLeft || characterCount(text) != cluster.glyphs || text.size() != cluster.glyphs)
        return {};
    return text.sliced(cluster.glyphs - 1 - glyph, 1);
}

} // namespace

UsedGlyph &FontUse::entry(quint32 glyph)
{
    const auto [found, isNew] = m_glyphs.try_emplace(glyph);
    if (isNew)
        m_order.push_back(glyph);
    return found->second;
}

void FontUse::add(const GlyphRun &run)
{
    if (!m_seen.insert(&run).second)
        return;
    for (const Cluster &cluster : run.clusters) {
        for (int i = 0; i < cluster.glyphs; ++i) {
            UsedGlyph &used = entry(run.glyph(cluster, i).id);
            const QString text = ownText(run, cluster, i);
            if (!text.isEmpty() && used.texts.size() < mostTexts && !used.texts.contains(text))
                used.texts.append(text);
        }
    }
    if (run.glyphs.size() > run.clusters.size())
        m_joined.push_back(&run);
}

void FontUse::completeTexts()
{
    for (const GlyphRun *const run : m_joined) {
        for (const Cluster &cluster : run->clusters) {
            for (int i = 0; i < cluster.glyphs; ++i) {
                UsedGlyph &used = entry(run->glyph(cluster, i).id);
                if (used.texts.isEmpty())
                    used.texts.append(clusterText(*run, cluster));
            }
        }
    }
}

int FontUse::textIndex(const GlyphRun &run, const Cluster &cluster, int glyph) const
{
    const UsedGlyph &used = m_glyphs.at(run.glyph(cluster, glyph).id);
    if (used.texts.size() == 1 && cluster.glyphs == 1) {
        return used.texts.front() == QStringView(run.text).sliced(cluster.start, cluster.length)
                   ? 0
                   : onlyTogether;
    }
    return int(used.texts.indexOf(ownText(run, cluster, glyph)));
}

int FontUse::layers() const
{
    qsizetype most = 1;
    for (const auto &[glyph, used] : m_glyphs)
        most = std::max(most, used.texts.size());
    return int(most);
}

} // namespace rapporteur::pdf
