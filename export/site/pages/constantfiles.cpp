// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivedfiles.h"

#include "notices.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DerivedFile fileOf(const QByteArray &path, const QByteArray &bytes)
{
    DerivedKey key;
    key.add(bytes);
    return {path, key.value(), [bytes](PageFrame &) { return bytes; }};
}

DerivedFile noticeFile(const QByteArray &path, Notice notice, const QString &language)
{
    return {path, 0, [notice, language](PageFrame &frame) {
                return noticeForServer(notice, language, frame);
            }};
}

QByteArray robots(const Site &site)
{
    if (site.embargoed)
        return "User-agent: *\nDisallow: /\n";
    const QByteArray map = publicAddress(site, "sitemap.xml");
    return "User-agent: *\nAllow: /\n" + (map.isEmpty() ? map : "Sitemap: " + map + '\n');
}

} // namespace

std::vector<DerivedFile> constantFiles(const SiteParts &parts)
{
    const Site &site = parts.site;
    const QString &language = parts.languages.front();
    std::vector<DerivedFile> files{
        fileOf("assets/site.css", site.templates.styleSheet()),
        fileOf("assets/search.js", contentOf(u":/rapporteur/site/search.js"_s)),
        fileOf("robots.txt", robots(site)),
        noticeFile("404.html", Notice::NotFound, language),
        noticeFile("410.html", Notice::Gone, language),
    };
    if (const QString &logo = site.newsroom().publisher.logo; !logo.isEmpty())
        files.push_back(fileOf(logoPath(site), contentOf(QDir(site.folder.path).filePath(logo))));
    return files;
}

} // namespace rapporteur
