// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "issue.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSizeF>

namespace rapporteur::pdf {

// A picture as a PDF stream holds it.
struct EncodedPicture
{
    enum class Coding : quint8 { Jpeg, Deflate };
    Coding coding = Coding::Jpeg;
    QByteArray bytes;
    int width = 0; // pixels, as stored
    int height = 0;
    bool grey = false;
    int orientation = 1; // Exif: how it must be turned to stand upright

    bool isLying() const { return orientation >= 5; }
    QSizeF shownSize() const { return isLying() ? QSizeF(height, width) : QSizeF(width, height); }
};

// Reads a picture file. Refuses files above 64 MB and pictures above 100 megapixels.
Result<EncodedPicture> readPicture(const QString &path);

// The pictures of a document, each read once.
class Pictures
{
public:
    // Index of the picture, or -1 if it cannot be read; `place` is what an issue then names.
    int load(const QString &path, const QString &place);
    const EncodedPicture &at(int index) const { return m_pictures[index]; }
    const QList<EncodedPicture> &all() const { return m_pictures; }
    QList<Issue> takeIssues() { return std::exchange(m_issues, {}); }

private:
    QHash<QString, int> m_indexes;
    QList<EncodedPicture> m_pictures;
    QList<Issue> m_issues;
};

} // namespace rapporteur::pdf
