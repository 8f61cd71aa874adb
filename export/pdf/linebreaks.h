// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <memory>
#include <vector>

struct UBreakIterator;

namespace rapporteur::pdf {

struct LineBreak
{
    int position; // a line may end before this UTF-16 unit
    bool mandatory;
};

// Finds where lines may end (UAX #14): strictly in Japanese, between words in Korean. Keeps an
// iterator a language.
class LineBreaks
{
public:
    LineBreaks();
    ~LineBreaks();
    LineBreaks(LineBreaks &&) noexcept;
    LineBreaks &operator=(LineBreaks &&) noexcept;

    // In order; the last is the text's end.
    std::vector<LineBreak> in(QStringView text, const QString &language);

private:
    struct Close
    {
        void operator()(UBreakIterator *iterator) const;
    };

    UBreakIterator *iteratorFor(const QString &language);

    std::map<QString, std::unique_ptr<UBreakIterator, Close>> m_iterators;
};

} // namespace rapporteur::pdf
