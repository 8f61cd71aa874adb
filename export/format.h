// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "issue.h"
#include "page.h"
#include "placement.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>

namespace rapporteur {

enum class Paper { A4, Letter };

// The paper that is called so, in whichever case: "A4", "letter".
std::optional<Paper> paperNamed(QStringView name);

struct RenderOptions
{
    Paper paper = Paper::A4;
    int wrapColumn = 0;      // plain text: break lines before this column; 0: one line a paragraph
    bool placement = false;  // also say where the parts stand
    bool provenance = false; // plain text: say in its last line where it comes from
    std::optional<QDateTime> sent = {}; // a message's date; else the page's own
    QString sender = {};                // a message's sender: an address; empty: a name alone
};

// What a renderer gave: the file's bytes, and what a person should know about it (a character that
// no font has, a picture that cannot be read).
struct Rendered
{
    QByteArray bytes;
    QList<Issue> issues;
    Placement placement = {}; // where it was asked for
};

// What renderers keep between documents: opened fonts, parsed style sheets. One for each thread.
class RenderCache
{
public:
    RenderCache();
    ~RenderCache();
    RenderCache(RenderCache &&) noexcept;
    RenderCache &operator=(RenderCache &&) noexcept;

    struct Data;
    Data &data() { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

// One kind of output. Same page and options, same bytes, whatever the machine's locale or clock.
struct Format
{
    const char *id;    // "html"
    const char *label; // for people, to be translated in context "Format"
    const char *media; // MIME type
    Result<Rendered> (*render)(const Page &page, const RenderOptions &options, RenderCache &cache);
    const char *suffix; // of the file, without the first dot
};

// What people read.
std::span<const Format> formats();

// What news systems and mail programs take over; given out where it is asked for by name.
std::span<const Format> wireFormats();

// The format of either kind with this id, or nullptr.
const Format *formatFor(QStringView id);

} // namespace rapporteur
