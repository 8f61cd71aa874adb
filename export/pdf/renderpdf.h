// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace rapporteur {

// What setting pages as PDF keeps between documents: opened fonts and shaped words. One for each
// thread.
class PdfTools
{
public:
    PdfTools();
    ~PdfTools();
    PdfTools(PdfTools &&) noexcept;
    PdfTools &operator=(PdfTools &&) noexcept;

    struct Data;
    Data &data() { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

// The page as a tagged PDF 1.7 that follows PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), set
// in fonts of our choice. Fails if the fonts for Latin text are not installed. Pictures that cannot
// be read and characters that no font has are issues.
Result<Rendered> renderPdf(const Page &page, const RenderOptions &options, PdfTools &tools);

} // namespace rapporteur
