// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsondocument.h"
#include "readout.h"
#include "savefile.h"

namespace rapporteur {

// The version of the file format that this program reads and writes.
inline constexpr int fileVersion = 1;

// A *.readout file: the content, and what hangs on it. History and review are JSON text that is
// kept and written back as it was found.
struct ReadoutFile
{
    Readout content;
    QByteArray history; // empty: none
    QByteArray review;
    bool operator==(const ReadoutFile &) const = default;
};

// Reads a file's bytes; `name` is what messages call it. Refused with the place and the reason:
// what is not JSON (RFC 8259) in UTF-8, unknown members and words, wrong types, repeated members
// and ids, marks outside their text, blocks that may not stand where they do, media that leave
// their folder, and whatever exceeds bounds.h. A file of a newer version is Error::Kind::Newer.
// Text that is not in Unicode normalization form C is read as it is, and normalized when written.
Result<ReadoutFile> readReadout(QByteArrayView bytes, const QString &name);

// Reads what toJson() made of a readout that was being edited: what a file must keep to beyond its
// types, as that a language is a whole tag, need not be true yet.
Result<ReadoutFile> readDraft(QByteArrayView bytes, const QString &name);

// UTF-8, LF, two-space indent, members in fixed order, those with their default value left out.
QByteArray toJson(const ReadoutFile &file);

// A file whose content was read; its history and review lie in the document, members of its root.
struct OpenedReadout
{
    Readout content;
    std::shared_ptr<const JsonDocument> document;
};

// Refuses what readReadout() does. For whoever reads history and review at once.
Result<OpenedReadout> openReadout(QByteArrayView bytes, const QString &name);

struct LoadedReadout
{
    ReadoutFile file;
    FileStamp stamp; // for saveReadout, to notice changes by others
};

Result<LoadedReadout> loadReadout(const QString &path);

// Saves as saveFile() does. Content that could not be read again is refused (Error::Kind::Invalid),
// and so is replacing a file of a newer version.
Result<FileStamp> saveReadout(
    const QString &path, const ReadoutFile &file, const std::optional<FileStamp> &expected = {});

} // namespace rapporteur
