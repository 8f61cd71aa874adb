// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsidentity.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Drawn once, for all that we name (RFC 9562, version 5).
constexpr QUuid names{0x5d0f2b1c, 0x8a47, 0x4d1e, 0x9c, 0x63, 0x2e, 0x71, 0xb0, 0x94, 0xf8, 0x5a};

QString urn(const QString &name)
{
    return u"urn:uuid:"_s + QUuid::createUuidV5(names, name).toString(QUuid::WithoutBraces);
}

} // namespace

QString newsId(const PageInfo &info)
{
    return urn(info.readoutId + u'\n' + info.language);
}

QString newsId(const PageInfo &info, const QString &part)
{
    return urn(info.readoutId + u'\n' + info.language + u'\n' + part);
}

std::optional<QDateTime> versionTime(const PageInfo &info)
{
    return info.modified ? info.modified : info.published;
}

QString newsTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
}

QString pictureName(const Picture &picture)
{
    return QFileInfo(picture.path).fileName();
}

QString pictureAddress(const PageInfo &info, const Picture &picture)
{
    if (picture.address.isEmpty())
        return {};
    const QUrl address(picture.address, QUrl::StrictMode);
    const bool isPublic = info.address.isValid() && !info.address.isEmpty();
    return QString::fromLatin1((isPublic ? info.address.resolved(address) : address).toEncoded());
}

QString wordsOf(const Page &page, Role role)
{
    const auto found = std::ranges::find(page.parts, role, &Part::role);
    return found == page.parts.end() ? QString() : wordsOf(*found);
}

QString wordsOf(const Part &part)
{
    QString words;
    for (const Run &run : part.runs)
        words += run.text;
    return words;
}

} // namespace rapporteur
