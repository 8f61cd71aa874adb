// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatevalues.h"

namespace rapporteur {

namespace {

constexpr std::array names{
    VariableName{"language"},
    VariableName{"direction"},
    VariableName{"root"},
    VariableName{"title"},
    VariableName{"siteTitle"},
    VariableName{"publisher"},
    VariableName{"publisherAddress"},
    VariableName{"logo"},
    VariableName{"home"},
    VariableName{"search"},
    VariableName{"feed"},
    VariableName{"canonical"},
    VariableName{"robots"},
    VariableName{"head", true},
    VariableName{"alternates", true},
    VariableName{"style", true},
    VariableName{"main", true},
    VariableName{"body", true},
    VariableName{"languages", true},
    VariableName{"lists", true},
    VariableName{"entries", true},
    VariableName{"banner"},
    VariableName{"notice"},
    VariableName{"pdf"},
    VariableName{"text"},
    VariableName{"files", true},
    VariableName{"older"},
    VariableName{"newer"},
    VariableName{"address"},
    VariableName{"id"},
    VariableName{"date"},
    VariableName{"machineDate"},
    VariableName{"published"},
    VariableName{"updated"},
    VariableName{"category"},
    VariableName{"summary"},
    VariableName{"note"},
    VariableName{"heading"},
    VariableName{"message"},
    VariableName{"wordHome"},
    VariableName{"wordCategories"},
    VariableName{"wordPeople"},
    VariableName{"wordYears"},
    VariableName{"wordSearch"},
    VariableName{"wordSkip"},
    VariableName{"wordLanguages"},
    VariableName{"wordPdf"},
    VariableName{"wordText"},
    VariableName{"wordOlder"},
    VariableName{"wordNewer"},
    VariableName{"wordFeed"},
    VariableName{"wordCorrected"},
    VariableName{"wordSearchHint"},
    VariableName{"wordSearchNone"},
    VariableName{"wordSearchMore"},
    VariableName{"wordNoScript"},
};
static_assert(names.size() == variableCount);

} // namespace

const VariableName &nameOf(Variable variable)
{
    return names.at(std::size_t(variable));
}

} // namespace rapporteur
