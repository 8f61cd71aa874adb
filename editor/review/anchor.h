// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <QHash>

namespace rapporteur {

// The words that a remark is about, with what is needed to find them again in a later text.
struct Anchor
{
    QString edition; // id; empty: a field of no edition
    QString place;  // the field: id of a block, "editions/e1/title", "participants/p2/name"; empty:
                    // the readout as a whole
    QString quote;  // the words; empty: all of the field, whatever it says
    QString before; // what stood on either side of them
    QString after;
    int from = 0; // where they stood in the field, UTF-16
    bool operator==(const Anchor &) const = default;
};

// What became of an anchor's words.
struct AnchorFound
{
    enum class State {
        There,     // in their field
        Elsewhere, // in another one, to which they were moved
        Changed,   // the field is there, other words stand in their place
        Gone,
    };
    State state = State::Gone;
    QString edition;
    QString place; // of the field; empty if gone, or if all of the readout was meant
    int from = 0;
    int length = 0;
    bool operator==(const AnchorFound &) const = default;

    // Whether the place has the words that were quoted.
    bool isSure() const { return state == State::There || state == State::Elsewhere; }
};

// The texts of a readout by their places, to find many anchors in.
class AnchorTexts
{
public:
    explicit AnchorTexts(const Readout &readout);

    // Never leads to other words than the quoted ones without saying so, nor to the same words in
    // another context, where they are few.
    AnchorFound find(const Anchor &anchor) const;

    // An anchor for these words; without `length` for all of the field. Cut where it leaves the
    // field; nothing if there is no such field.
    std::optional<Anchor> anchorAt(
        const QString &edition, const QString &place, int from, int length) const;

    // Anchors for these words wherever they stand in the edition, or only at `place`; without words
    // for all of that field.
    QList<Anchor> anchorsOn(const QString &edition, const QString &place, const QString &quote) const;

    // The anchor as it is to be kept: its words where they stand now.
    Anchor renewed(const Anchor &anchor) const;

    // The words that stand there.
    QString wordsAt(const AnchorFound &found) const;

private:
    struct Key
    {
        QString edition;
        QString place;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.edition, key.place);
        }
    };

    AnchorFound foundElsewhere(const Anchor &anchor) const;

    QHash<Key, QString> m_texts;
};

} // namespace rapporteur
