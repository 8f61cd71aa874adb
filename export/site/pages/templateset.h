// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QMap>
#include <QString>

namespace rapporteur {

struct TemplateText
{
    QString text;
    QString file;         // where it comes from, for messages
    bool isPlain = false; // shows each value as it is, and asks only whether there is one
    QStringList included; // names of other templates
};

// The texts of all page templates: those of the newsroom's folder over the built-in ones.
class TemplateSet
{
public:
    // Refuses files that cannot be read, names that no template has, variables that there are not,
    // and what would make another page on another day.
    static Result<TemplateSet> load(const QString &folder);

    const QMap<QString, TemplateText> &texts() const { return m_texts; }
    const TemplateText &text(const QString &name) const;
    QByteArray digest() const;

    // How readouts look, and the folder's own style sheet or the built-in one.
    const QByteArray &styleSheet() const { return m_styleSheet; }

private:
    Result<> inspect();

    QMap<QString, TemplateText> m_texts;
    QByteArray m_styleSheet;
};

// Names and contents of the built-in templates, for those who begin their own.
QMap<QString, QByteArray> builtInTemplates();

} // namespace rapporteur
