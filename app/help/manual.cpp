// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr auto folder = "qrc:/rapporteur/manual/"_L1;

// Chapters, in the order of reading.
constexpr std::array pages{
    "index"_L1,
    "write"_L1,
    "people"_L1,
    "text"_L1,
    "photos"_L1,
    "notes"_L1,
    "languages"_L1,
    "check"_L1,
    "preview"_L1,
    "recovery"_L1,
    "review"_L1,
    "publish"_L1,
    "keys"_L1,
    "preferences"_L1,
};

struct Manual
{
    QList<ManualSection> sections;
    QHash<QString, QUrl> topics;
};

class PageReader
{
public:
    PageReader(Manual &manual, QLatin1StringView page)
        : m_manual(manual)
        , m_address(QString(folder) + page + ".html"_L1)
    {}

    void read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement())
                start(xml);
            else if (xml.isEndElement())
                end(xml.name());
            else if (xml.isCharacters() && m_isBody)
                (m_isHeading ? m_section.title : m_section.text) += xml.text();
        }
        finish();
    }

private:
    static int levelOf(QStringView element)
    {
        return element == "h1"_L1 ? 1 : element == "h2"_L1 ? 2 : 0;
    }

    void start(const QXmlStreamReader &xml)
    {
        m_isBody = m_isBody || xml.name() == "body"_L1;
        const QString id = xml.attributes().value("id"_L1).toString();
        QUrl here = m_address;
        if (!id.isEmpty()) {
            here.setFragment(id);
            m_manual.topics[id] = here;
        }
        if (const int level = levelOf(xml.name())) {
            finish();
            m_section = {.address = here, .title = {}, .level = level, .text = {}};
            m_isHeading = true;
        }
    }

    void end(QStringView element)
    {
        if (levelOf(element))
            m_isHeading = false;
    }

    void finish()
    {
        if (m_section.title.isEmpty())
            return;
        m_section.title = m_section.title.simplified();
        m_section.text = m_section.text.simplified();
        m_manual.sections.append(std::exchange(m_section, {}));
    }

    Manual &m_manual;
    QUrl m_address;
    ManualSection m_section;
    bool m_isBody = false;
    bool m_isHeading = false;
};

const Manual &manual()
{
    static const Manual whole = [] {
        Manual read;
        for (const QLatin1StringView page : pages) {
            QFile file(u":/rapporteur/manual/%1.html"_s.arg(page));
            if (file.open(QIODevice::ReadOnly))
                PageReader(read, page).read(file.readAll());
        }
        return read;
    }();
    return whole;
}

} // namespace

const QList<ManualSection> &manualSections()
{
    return manual().sections;
}

QUrl manualAddress(const QStringList &topics)
{
    for (const QString &topic : topics) {
        if (const auto found = manual().topics.constFind(topic); found != manual().topics.cend())
            return *found;
    }
    return QUrl(QString(folder) + "index.html"_L1);
}

} // namespace rapporteur
