// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutfile.h"

#include <QDir>
#include <QTemporaryDir>

namespace rapporteur::testing {

// A temporary folder that is the current one while it lives.
class CliFolder
{
public:
    CliFolder() { QDir::setCurrent(m_folder.path()); }
    ~CliFolder() { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(CliFolder)

private:
    QString m_before = QDir::currentPath();
    QTemporaryDir m_folder;
};

inline bool write(const QString &path, const QByteArray &bytes)
{
    return QDir().mkpath(QFileInfo(path).path()) && saveFile(path, bytes).has_value();
}

inline QByteArray contentOf(const QString &path)
{
    return readFile(path, 1 << 24).value_or(QByteArray());
}

inline Edition edition(const QString &id, const QString &language, const QString &title)
{
    Block paragraph;
    paragraph.id = QStringLiteral("b1");
    paragraph.text.plain = QStringLiteral("The ministers met and spoke.");
    Edition made;
    made.id = id;
    made.language = language;
    made.title = title;
    made.lead = {paragraph};
    return made;
}

inline Readout readout(const QList<Edition> &editions)
{
    Readout made;
    made.id = QStringLiteral("0f8f1f2e-6f0e-4b7c-9a53-1d2f3a4b5c6d");
    made.release.date = QDate(2030, 4, 3);
    made.editions = editions;
    return made;
}

inline QByteArray fileOf(const Readout &content)
{
    return toJson({.content = content, .history = {}, .review = {}});
}

} // namespace rapporteur::testing
