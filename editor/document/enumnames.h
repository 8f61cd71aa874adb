// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <array>

// What the choices of the document are called in the file.
namespace rapporteur {

template<typename Enum>
struct EnumName
{
    Enum value;
    const char *name;
};

template<typename Enum>
struct EnumNames; // EnumNames<E>::all is an array of EnumName

template<>
struct EnumNames<Mark::Kind>
{
    static constexpr std::array all{
        EnumName{Mark::Kind::Emphasis, "emphasis"},
        EnumName{Mark::Kind::Strong, "strong"},
        EnumName{Mark::Kind::Link, "link"},
        EnumName{Mark::Kind::Language, "language"},
        EnumName{Mark::Kind::Footnote, "footnote"},
    };
};

template<>
struct EnumNames<BlockKind>
{
    static constexpr std::array all{
        EnumName{BlockKind::Heading, "heading"},
        EnumName{BlockKind::Paragraph, "paragraph"},
        EnumName{BlockKind::List, "list"},
        EnumName{BlockKind::Item, "item"},
        EnumName{BlockKind::Quotation, "quotation"},
        EnumName{BlockKind::Note, "note"},
        EnumName{BlockKind::Footnote, "footnote"},
        EnumName{BlockKind::Photo, "photo"},
        EnumName{BlockKind::Link, "link"},
        EnumName{BlockKind::Attachment, "attachment"},
        EnumName{BlockKind::Table, "table"},
        EnumName{BlockKind::Row, "row"},
        EnumName{BlockKind::Cell, "cell"},
        EnumName{BlockKind::Wrapped, "wrapped"},
    };
};

template<>
struct EnumNames<Direction>
{
    static constexpr std::array all{
        EnumName{Direction::Inherit, "inherit"},
        EnumName{Direction::LeftToRight, "leftToRight"},
        EnumName{Direction::RightToLeft, "rightToLeft"},
    };
};

template<>
struct EnumNames<NameOrder>
{
    static constexpr std::array all{
        EnumName{NameOrder::GivenFirst, "givenFirst"},
        EnumName{NameOrder::FamilyFirst, "familyFirst"},
        EnumName{NameOrder::FamilyComma, "familyComma"},
    };
};

template<>
struct EnumNames<Participant::Role>
{
    static constexpr std::array all{
        EnumName{Participant::Role::Leading, "leading"},
        EnumName{Participant::Role::Member, "member"},
        EnumName{Participant::Role::AlsoPresent, "alsoPresent"},
    };
};

template<>
struct EnumNames<Event::Kind>
{
    static constexpr std::array all{
        EnumName{Event::Kind::Meeting, "meeting"},
        EnumName{Event::Kind::WorkingMeal, "workingMeal"},
        EnumName{Event::Kind::TelephoneCall, "telephoneCall"},
        EnumName{Event::Kind::VideoConference, "videoConference"},
        EnumName{Event::Kind::Visit, "visit"},
        EnumName{Event::Kind::Signing, "signing"},
        EnumName{Event::Kind::CourtesyCall, "courtesyCall"},
        EnumName{Event::Kind::Conference, "conference"},
        EnumName{Event::Kind::Other, "other"},
    };
};

template<>
struct EnumNames<Edition::Kind>
{
    static constexpr std::array all{
        EnumName{Edition::Kind::Original, "original"},
        EnumName{Edition::Kind::OfficialTranslation, "officialTranslation"},
        EnumName{Edition::Kind::ProvisionalTranslation, "provisionalTranslation"},
    };
};

template<>
struct EnumNames<Correction::Weight>
{
    static constexpr std::array all{
        EnumName{Correction::Weight::Minor, "minor"},
        EnumName{Correction::Weight::Major, "major"},
    };
};

} // namespace rapporteur
