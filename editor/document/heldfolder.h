// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// A folder in which nobody else looks at a file and puts another in its place meanwhile: of those
// who hold it, in this program and in others, only one goes on at a time. A kill gives it back.
class HeldFolder
{
public:
    explicit HeldFolder(const QString &path);
    ~HeldFolder();
    Q_DISABLE_COPY_MOVE(HeldFolder)

    // False where somebody else does not give it back. A file system that knows no locks cannot
    // tell, and is in nobody's way.
    bool isHeld() const { return m_isHeld; }
    // Brings the names of the files in it to the disk.
    void sync() const;

private:
    int m_handle = -1;
    bool m_isHeld = true;
};

} // namespace rapporteur
