// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateset.h"

#include "savefile.h"
#include "sha256.h"
#include "templatescan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

const QString builtInFolder = u":/rapporteur/site"_s;
constexpr auto styleName = "site.css"_L1;
constexpr qint64 mostBytes = 1'000'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TemplateText textOf(const QByteArray &bytes, const QString &file)
{
    TemplateText text;
    text.text = QString::fromUtf8(bytes);
    text.file = file;
    return text;
}

QStringList ownFiles(const QString &folder)
{
    return QDir(folder).entryList({u"*.html"_s, u"*.xml"_s, styleName}, QDir::Files, QDir::Name);
}

} // namespace

QMap<QString, QByteArray> builtInTemplates()
{
    QMap<QString, QByteArray> found;
    for (const QString &name : ownFiles(builtInFolder))
        found[name] = contentOf(QDir(builtInFolder).filePath(name));
    return found;
}

Result<TemplateSet> TemplateSet::load(const QString &folder)
{
    TemplateSet set;
    const QMap<QString, QByteArray> builtIn = builtInTemplates();
    for (const auto &[name, bytes] : builtIn.asKeyValueRange())
        set.m_texts[name] = textOf(bytes, name);
    for (const QString &name : ownFiles(folder)) {
        const QString path = QDir(folder).filePath(name);
        const Result<QByteArray> bytes = readFile(path, mostBytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!bytes->isValidUtf8())
            return fail(Error::Kind::Parse, Words::tr("%1: the text is not UTF-8").arg(path));
        set.m_texts[name] = textOf(*bytes, path);
    }
    set.m_styleSheet = contentOf(u":/rapporteur/css/page.css"_s)
                       + set.m_texts.take(styleName).text.toUtf8();
    return set.inspect().transform([&set] { return std::move(set); });
}

Result<> TemplateSet::inspect()
{
    for (TemplateText &text : m_texts) {
        const Result<TemplateScan> scan = scanTemplate(text.text, text.file);
        if (!scan)
            return std::unexpected(scan.error());
        text.isPlain = scan->isPlain;
        text.included = scan->included;
        for (const QString &name : text.included) {
            if (!m_texts.contains(name))
                return fail(
                    Error::Kind::Parse,
                    Words::tr("%1: there is no template “%2”").arg(text.file, name));
        }
    }
    return {};
}

const TemplateText &TemplateSet::text(const QString &name) const
{
    static const TemplateText none;
    const auto found = m_texts.constFind(name);
    return found == m_texts.constEnd() ? none : *found;
}

QByteArray TemplateSet::digest() const
{
    QByteArray all;
    for (const auto &[name, text] : m_texts.asKeyValueRange()) {
        all += name.toUtf8() + '\n' + QByteArray::number(text.text.size()) + '\n'
               + text.text.toUtf8();
    }
    return sha256Of(all + m_styleSheet);
}

} // namespace rapporteur
