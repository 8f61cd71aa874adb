// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

QString printable(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QLatin1StringView severityName(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Hint: return "hint"_L1;
    case Issue::Severity::Warning: return "warning"_L1;
    case Issue::Severity::Error: break;
    }
    return "error"_L1;
}

QString issueLine(const QString &file, const Issue &issue)
{
    QStringList parts{file, severityName(issue.severity)};
    if (!issue.place.isEmpty())
        parts += issue.place;
    parts += issue.message;
    const QString rule = issue.rule.isEmpty() ? QString() : " ["_L1 + issue.rule + u']';
    return printable(parts.join(": "_L1) + rule) + u'\n';
}

} // namespace rapporteur
