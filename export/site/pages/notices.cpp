// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "bytes.h"
#include "escape.h"
#include "phrases.h"
#include "siteaddress.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct NoticeWords
{
    QLatin1StringView heading;
    QLatin1StringView message;
};

NoticeWords wordsOf(Notice notice)
{
    return notice == Notice::NotFound ? NoticeWords{"notFound"_L1, "notFoundText"_L1}
                                      : NoticeWords{"gone"_L1, "goneText"_L1};
}

void fill(TemplateValues &values, const NoticeWords &words, const QString &language)
{
    const Phrases &phrases = Phrases::ofSite(language);
    values[Variable::Title] = phrases[words.heading].toUtf8();
    values[Variable::Heading] = values[Variable::Title];
    values[Variable::Message] = phrases[words.message].toUtf8();
    values[Variable::Robots] = "noindex";
    values[Variable::Canonical].clear();
}

} // namespace

QByteArray noticeForServer(Notice notice, const QString &language, PageFrame &frame)
{
    TemplateValues values = frame.valuesFor(language, {});
    fill(values, wordsOf(notice), language);
    const Site &site = frame.site();
    const QByteArray folder = languageFolder(language).toUtf8();
    values[Variable::Style] = site.templates.styleSheet();
    values[Variable::Lists].clear();
    values[Variable::Logo].clear();
    if (!site.newsroom().baseUrl.isEmpty()) {
        values[Variable::Home] = publicAddress(site, folder + "/index.html");
        values[Variable::Search] = publicAddress(site, folder + "/search.html");
    }
    return frame.page("notice.html", std::move(values));
}

QByteArray goneNotice(const QString &language, const QByteArray &path, PageFrame &frame)
{
    TemplateValues values = frame.valuesFor(language, path);
    fill(values, wordsOf(Notice::Gone), language);
    return frame.page("notice.html", std::move(values));
}

QByteArray movedNotice(
    const QString &language, const QByteArray &path, const QByteArray &to, PageFrame &frame)
{
    TemplateValues values = frame.valuesFor(language, path);
    fill(values, {"moved"_L1, "movedText"_L1}, language);
    const QByteArray link = linkTo(values[Variable::Root], to);
    values[Variable::Canonical] = publicAddress(frame.site(), to);
    values[Variable::Address] = link;
    values[Variable::Note] = link;
    values[Variable::Alternates] = joined(
        {R"(<meta http-equiv="refresh" content="0; url=)", escaped(link), "\">\n"});
    return frame.page("notice.html", std::move(values));
}

} // namespace rapporteur
