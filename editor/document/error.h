// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace rapporteur {

// Why something could not be done: a kind for the exit code, and a sentence that names the file and
// the place and says what to do.
struct Error
{
    enum class Kind { Usage, Read, Parse, Invalid, Newer, Refused, Changed, Write };
    Kind kind;
    QString message;
    bool operator==(const Error &) const = default;
};

template<typename T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Error::Kind kind, QString message)
{
    return std::unexpected(Error{kind, std::move(message)});
}

} // namespace rapporteur
