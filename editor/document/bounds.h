// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

// What a readout may hold at most. Far beyond any real release (the longest known has 14,000 words
// in 92 kB), and low enough that a hostile file is refused before it takes the machine's memory.
namespace rapporteur::bounds {

inline constexpr qint64 mebibyte = 1'048'576;
inline constexpr qint64 fileBytes = 32 * mebibyte; // history and review included
inline constexpr int jsonDepth = 100;              // objects and arrays within each other
inline constexpr int jsonValues = 500'000;         // content, history and review each
inline constexpr int stringLength = 1'000'000;     // UTF-16 code units
inline constexpr int blocks = 50'000;
inline constexpr int blockDepth = 20; // blocks within blocks
inline constexpr int marks = 10'000;  // over one text

inline constexpr int headingLevel = 4;
inline constexpr int startNumber = 99'999;
inline constexpr int durationMinutes = 100'000;
inline constexpr int smallNumber = 100'000;           // ordinals, ranks, pixels
inline constexpr int lineNumber = 1'000'000'000;      // of imported text
inline constexpr qint64 mediaBytes = (1LL << 53) - 1; // RFC 7493: exact in every JSON reader

} // namespace rapporteur::bounds
