// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come: an error or a review, and a review that was read is written and read again
// as the same one; its statements are judged, and merged with themselves nothing is added.
#include "reviewjson.h"
#include "standing.h"

#include <cstdint>
#include <cstdlib>

using namespace rapporteur;

namespace {

// No signature is asked for: GnuPG is not what is tried here.
void judgeAll(const Review &review)
{
    const Dossier dossier{{}, {}, review};
    const QList<SignatureVerdict> verdicts(
        review.approvals.size(),
        SignatureVerdict{
            .kind = SignatureVerdict::Kind::Good, .fingerprint = {}, .mails = {}, .problem = {}});
    if (standingOf(dossier, {}, verdicts).isApproved)
        std::abort(); // there is no revision that could be
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Review> review = readReview(QByteArrayView(data, qsizetype(size)));
    if (!review)
        return 0;
    const QByteArray written = toJson(*review);
    const Result<Review> again = readReview(written);
    if (!again || toJson(*again) != written)
        std::abort();
    if (merged(*review, *review, {}) != *review)
        std::abort();
    judgeAll(*review);
    return 0;
}
