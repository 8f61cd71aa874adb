// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilechoice.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct House
{
    QLatin1StringView host; // of its site, subdomains included
    QLatin1StringView id;   // of its profile, without the language
};

constexpr std::array houses{
    House{"mofa.go.jp"_L1, "mofa-japan"_L1},
    House{"state.gov"_L1, "us-state"_L1},
    House{"whitehouse.gov"_L1, "us-wh"_L1},
    House{"pm.gc.ca"_L1, "ca-pm"_L1},
    House{"mlaw.gov.sg"_L1, "sg-mlaw"_L1},
    House{"mofa.go.kr"_L1, "kr-mofa"_L1},
    House{"korea.kr"_L1, "kr-mofa"_L1},
    House{"gov.uk"_L1, "uk-govuk"_L1},
};

// A wording and how much it speaks for a house.
struct Evidence
{
    QLatin1StringView profile;
    int weight;
    QStringView pattern; // somewhere in the text
};

constexpr std::array evidence{
    Evidence{"mofa-japan-en"_L1, 3, u"(?m)^\\s*Back to [^\\n]{2,80}$"},
    Evidence{"mofa-japan-en"_L1, 3, u"overview (?:of the [a-z ]{3,40} )?is as follow"},
    Evidence{"mofa-japan-en"_L1, 1, u"Minister for Foreign Affairs of"},
    Evidence{"mofa-japan-en"_L1, 1, u"\\(Provisional translation\\)"},
    Evidence{"mofa-japan-ja"_L1, 2, u"(?:令和|平成)[0-9元]{1,2}年"},
    Evidence{"mofa-japan-ja"_L1, 2, u"外務大臣は"},
    Evidence{"kr-mofa-ko"_L1, 3, u"외교부 · "},
    Evidence{"kr-mofa-ko"_L1, 1, u"(?m)^붙임 :"},
    Evidence{"us-state-en"_L1, 3, u"Office of the Spokesperson"},
    Evidence{"us-wh-en"_L1, 1, u"\\n###\\s*$"},
    Evidence{"us-wh-en"_L1, 2, u"Readout of (?:the )?President"},
    Evidence{"ca-pm-en"_L1, 3, u"\\| Prime Minister of Canada"},
    Evidence{"sg-mlaw-en"_L1, 3, u"MINISTRY OF LAW"},
    Evidence{"uk-govuk-en"_L1, 3, u"(?m)^Published \\d{4}-\\d{2}-\\d{2}T"},
};

constexpr int enough = 3; // weight

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0);
}

QString bySource(const QString &source, const QString &language)
{
    const QString host = QUrl(source).host();
    const auto house = std::ranges::find_if(houses, [&host](const House &row) {
        return host == row.host || host.endsWith(u'.' + QString(row.host));
    });
    return house == houses.end() ? QString() : QString(house->id) + u'-' + baseOf(language);
}

QString byWording(QStringView text, const QString &language)
{
    QHash<QLatin1StringView, int> weights;
    for (const Evidence &row : evidence) {
        const bool sameLanguage = QString(row.profile).section(u'-', -1) == baseOf(language);
        if (sameLanguage && QRegularExpression(row.pattern.toString()).matchView(text).hasMatch())
            weights[row.profile] += row.weight;
    }
    QLatin1StringView best;
    for (const Evidence &row : evidence) // in the table's order, so that equals are decided for
                                         // good
        if (weights.value(row.profile) > weights.value(best))
            best = row.profile;
    return weights.value(best) >= enough ? QString(best) : QString();
}

} // namespace

QString chooseProfile(const QString &source, QStringView text, const QString &language)
{
    QString id = bySource(source, language);
    if (id.isEmpty())
        id = byWording(text, language);
    return id.isEmpty() ? baseOf(language) : id;
}

} // namespace rapporteur
