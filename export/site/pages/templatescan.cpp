// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatescan.h"

#include "templatevalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

// Stand for values while a template is rendered for many pages at once (templaterenderer.cpp).
const QRegularExpression reserved(u"[\\x{E000}-\\x{E0FF}]"_s);
const QRegularExpression tokens(
    uR"!(\{\{(.*?)\}\}|\{%(.*?)%\}|\{#.*?#\})!"_s, QRegularExpression::DotMatchesEverythingOption);
const QRegularExpression bareName(u"^[A-Za-z][A-Za-z0-9]*$"_s);
const QRegularExpression includedName(uR"!(^(?:include|extends)\s+"([^"]+)"$)!"_s);

// The tags of the template engine: those that enclose something up to their "end", and the others.
constexpr std::array enclosingTags{
    "autoescape"_L1,
    "block"_L1,
    "comment"_L1,
    "filter"_L1,
    "for"_L1,
    "if"_L1,
    "ifchanged"_L1,
    "ifequal"_L1,
    "ifnotequal"_L1,
    "spaceless"_L1,
    "with"_L1,
};
constexpr std::array singleTags{
    "cycle"_L1,
    "elif"_L1,
    "else"_L1,
    "empty"_L1,
    "extends"_L1,
    "firstof"_L1,
    "include"_L1,
    "load"_L1,
    "regroup"_L1,
    "templatetag"_L1,
    "widthratio"_L1,
};

class Scan
{
public:
    Scan(const QString &text, const QString &file)
        : m_text(text)
        , m_file(file)
    {}

    Result<TemplateScan> run();

private:
    Result<> variable(const QString &expression);
    Result<> tag(const QString &words);
    Result<> nest(const QString &name);
    std::unexpected<Error> refused(const QString &reason) const;

    const QString &m_text;
    const QString &m_file;
    struct Open
    {
        QString tag;
        qsizetype at;
    };
    QList<Open> m_open;
    qsizetype m_at = 0;
    TemplateScan m_scan;
};

bool isKnown(const QString &name)
{
    for (std::size_t i = 0; i < variableCount; ++i) {
        if (name == QLatin1StringView(nameOf(Variable(i)).name))
            return true;
    }
    return false;
}

std::unexpected<Error> Scan::refused(const QString &reason) const
{
    const auto line = m_text.first(m_at).count(u'\n') + 1;
    return fail(Error::Kind::Parse, Words::tr("%1, line %2: %3").arg(m_file).arg(line).arg(reason));
}

Result<TemplateScan> Scan::run()
{
    if (const auto found = reserved.match(m_text); found.hasMatch()) {
        m_at = found.capturedStart();
        return refused(Words::tr("a character of the private use area stands here"));
    }
    for (const QRegularExpressionMatch &token : tokens.globalMatch(m_text)) {
        m_at = token.capturedStart();
        const Result<> good = token.hasCaptured(1)   ? variable(token.captured(1).trimmed())
                              : token.hasCaptured(2) ? tag(token.captured(2).simplified())
                                                     : Result<>();
        if (!good)
            return std::unexpected(good.error());
    }
    if (m_open.isEmpty())
        return m_scan;
    m_at = m_open.last().at;
    return refused(Words::tr("“%1” is not closed").arg(m_open.last().tag));
}

// Keeps the tags that enclose something in their order.
Result<> Scan::nest(const QString &name)
{
    if (std::ranges::contains(enclosingTags, name)) {
        m_open += {name, m_at};
        return {};
    }
    if (name.startsWith("end"_L1)) {
        if (m_open.isEmpty() || m_open.takeLast().tag != name.sliced(3))
            return refused(Words::tr("“%1” closes nothing").arg(name));
        return {};
    }
    return std::ranges::contains(singleTags, name)
               ? Result<>()
               : refused(Words::tr("there is no tag “%1”").arg(name));
}

Result<> Scan::variable(const QString &expression)
{
    if (!bareName.match(expression).hasMatch()) {
        m_scan.isPlain = false;
        return {};
    }
    return isKnown(expression) ? Result<>()
                               : refused(Words::tr("there is no variable “%1”").arg(expression));
}

Result<> Scan::tag(const QString &words)
{
    const QStringList parts = words.split(u' ');
    const QString &name = parts.front();
    if (name == "now"_L1 || words.contains("random"_L1))
        return refused(Words::tr("“%1” would make another page each time").arg(name));
    if (const Result<> nested = nest(name); !nested)
        return nested;
    if (const auto included = includedName.match(words); included.hasMatch()) {
        m_scan.included += included.captured(1);
        m_scan.isPlain &= name == "include"_L1;
        return {};
    }
    static const QStringList closing{u"else"_s, u"endif"_s};
    if (closing.contains(words))
        return {};
    m_scan.isPlain &= name == "if"_L1
                      && std::ranges::all_of(parts.sliced(1), [](const QString &part) {
                             return bareName.match(part).hasMatch();
                         });
    return {};
}

} // namespace

Result<TemplateScan> scanTemplate(const QString &text, const QString &file)
{
    return Scan(text, file).run();
}

} // namespace rapporteur
