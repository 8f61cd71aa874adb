// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "review.h"

namespace rapporteur {

// The review that a ReadoutFile carries as JSON text; empty text is an empty review. Refused is
// whatever is not as the schema says, with its place; what the statements are worth is not looked
// into.
Result<Review> readReview(QByteArrayView json);

// The same of one that was parsed already.
Result<Review> readReview(const JsonValue &value);

// JSON text as ReadoutFile::review holds it, indented as the file is; empty for an empty review.
QByteArray toJson(const Review &review);

} // namespace rapporteur
