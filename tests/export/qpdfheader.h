// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QPDFWriter.hh, which comes with QPDF.hh, only names this type; clang 19 wants the whole of it in
// C++23. Nothing of ours makes one.
namespace qpdf::pl {
struct Link
{};
} // namespace qpdf::pl

#include <qpdf/QPDF.hh>
