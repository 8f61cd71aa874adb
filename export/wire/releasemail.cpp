// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasemail.h"

#include "mail.h"
#include "mailwords.h"
#include "newsidentity.h"
#include "plaintext.h"
#include "sha256.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype boundaryDigits = 32;

QByteArray htmlPart(const Page &page)
{
    const QByteArray head = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
                            + page.info.title.toHtmlEscaped().toUtf8()
                            + "</title></head>\n<body>\n";
    return head + renderMail(page) + "</body></html>\n";
}

// Cannot stand in a part: there an equals sign is followed by a hexadecimal number or a line end.
QByteArray boundaryOf(const QByteArray &text, const QByteArray &html)
{
    return "=_" + sha256Of(text + html).first(boundaryDigits);
}

QByteArray part(const QByteArray &boundary, const char *type, const QByteArray &text)
{
    return "--" + boundary + "\r\nContent-Type: " + type
           + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
           + quotedPrintable(text) + "\r\n";
}

QByteArray messageId(const PageInfo &info)
{
    const QByteArray host = info.address.host(QUrl::FullyEncoded).toLatin1();
    return '<' + newsId(info).section(u':', -1).toLatin1() + '.' + QByteArray::number(info.version)
           + '@' + (host.isEmpty() ? "rapporteur.invalid"_ba : host) + '>';
}

// Without a sender's address a group of nobody, which RFC 6854 allows.
QByteArray senderOf(const PageInfo &info, const QString &address)
{
    const QByteArray name = mailPhrase(info.publisher.isEmpty() ? info.title : info.publisher);
    return address.isEmpty() ? name + " :;" : name + "\r\n <" + address.toUtf8() + '>';
}

QByteArray headers(const PageInfo &info, const QDateTime &date, const QString &sender)
{
    const QString day = QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    return "Date: " + day.toLatin1() + " +0000\r\nFrom: " + senderOf(info, sender)
           + "\r\nSubject: " + mailText(info.title) + "\r\nMessage-ID: " + messageId(info)
           + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Language: " + info.language.toLatin1()
           + "\r\n";
}

} // namespace

Result<Rendered> renderReleaseMail(const Page &page, const RenderOptions &options, RenderCache &cache)
{
    const std::optional<QDateTime> date = options.sent ? options.sent : versionTime(page.info);
    if (!date)
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate(
                "Export", "A message needs a date; give the readout its release date."));
    return renderText(page, options, cache).transform([&](const Rendered &text) {
        const QByteArray html = htmlPart(page);
        const QByteArray boundary = boundaryOf(text.bytes, html);
        return Rendered{
            .bytes = headers(page.info, *date, options.sender)
                     + "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary
                     + "\"\r\n\r\n" + part(boundary, "text/plain", text.bytes)
                     + part(boundary, "text/html", html) + "--" + boundary + "--\r\n",
            .issues = {}};
    });
}

} // namespace rapporteur
