// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace rapporteur {

// What page templates can show. Markup is ours and goes in as it is; all else is text, which is
// escaped.
enum class Variable {
    Language,
    Direction,
    Root, // leads from the page to the site's first folder: "../"
    Title,
    SiteTitle,
    Publisher,
    PublisherAddress,
    Logo,
    Home,
    Search,
    Feed,
    Canonical,
    Robots,
    Head, // what the readout's page says of itself to machines
    Alternates,
    Style, // a style sheet, for pages that must do without files
    Main,
    Body,
    Languages, // links to the same in other languages
    Lists,     // links to lists
    Entries,
    Banner,
    Notice,
    Pdf,
    Text,
    Files,
    Older,
    Newer,
    Address,
    Id,
    Date,
    MachineDate,
    Published,
    Updated,
    Category,
    Summary,
    Note,
    Heading,
    Message,
    WordHome,
    WordCategories,
    WordPeople,
    WordYears,
    WordSearch,
    WordSkip,
    WordLanguages,
    WordPdf,
    WordText,
    WordOlder,
    WordNewer,
    WordFeed,
    WordCorrected,
    WordSearchHint,
    WordSearchNone,
    WordSearchMore,
    WordNoScript,
};
inline constexpr std::size_t variableCount = std::size_t(Variable::WordNoScript) + 1;

struct VariableName
{
    const char *name;
    bool isMarkup = false;
};
const VariableName &nameOf(Variable variable);

// The values for one rendering, UTF-8. An empty one counts as false in a template's "if".
class TemplateValues
{
public:
    QByteArray &operator[](Variable variable) { return m_values[std::size_t(variable)]; }
    const QByteArray &operator[](Variable variable) const
    {
        return m_values[std::size_t(variable)];
    }

private:
    std::array<QByteArray, variableCount> m_values;
};

} // namespace rapporteur
