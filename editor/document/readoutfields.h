// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "readout.h"

// The members of every value of the document, named as in the file and in its order. Reading,
// writing, the schema's test, and later comparison and merge all walk these tables.
namespace rapporteur {

template<>
struct Fields<Mark>
{
    static constexpr std::tuple all{
        Field{"kind", &Mark::kind},
        Field{"from", &Mark::from},
        Field{"length", &Mark::length},
        Field{"value", &Mark::value},
    };
};

template<>
struct Fields<Text>
{
    static constexpr std::tuple all{
        Field{"plain", &Text::plain},
        Field{"marks", &Text::marks},
    };
};

template<>
struct Fields<Media>
{
    static constexpr std::tuple all{
        Field{"path", &Media::path},
        Field{"bytes", &Media::bytes},
        Field{"sha256", &Media::sha256},
    };
};

template<>
struct Fields<Photo>
{
    static constexpr std::tuple all{
        Field{"id", &Photo::id},
        Field{"media", &Photo::media},
        Field{"width", &Photo::width},
        Field{"height", &Photo::height},
        Field{"caption", &Photo::caption},
        Field{"alternativeText", &Photo::alternativeText},
        Field{"credit", &Photo::credit},
    };
};

template<>
struct Fields<Numbering>
{
    static constexpr std::tuple all{
        Field{"on", &Numbering::on},
        Field{"start", &Numbering::start},
        Field{"form", &Numbering::form},
    };
};

template<>
struct Fields<Block>
{
    static constexpr std::tuple all{
        Field{"id", &Block::id},
        Field{"kind", &Block::kind},
        Field{"language", &Block::language},
        Field{"direction", &Block::direction},
        Field{"level", &Block::level},
        Field{"numbering", &Block::numbering},
        Field{"text", &Block::text},
        Field{"speaker", &Block::speaker},
        Field{"opening", &Block::opening},
        Field{"date", &Block::date},
        Field{"target", &Block::target},
        Field{"photo", &Block::photo},
        Field{"children", &Block::children},
        Field{"closing", &Block::closing},
    };
};

template<>
struct Fields<Moment>
{
    static constexpr std::tuple all{
        Field{"date", &Moment::date},
        Field{"time", &Moment::time},
        Field{"zone", &Moment::zone},
        Field{"utc", &Moment::utc},
    };
};

template<>
struct Fields<Translation>
{
    static constexpr std::tuple all{
        Field{"language", &Translation::language},
        Field{"text", &Translation::text},
    };
};

template<>
struct Fields<Wording>
{
    static constexpr std::tuple all{
        Field{"text", &Wording::text},
        Field{"translations", &Wording::translations},
    };
};

template<>
struct Fields<PersonName>
{
    static constexpr std::tuple all{
        Field{"language", &PersonName::language},
        Field{"given", &PersonName::given},
        Field{"additional", &PersonName::additional},
        Field{"family", &PersonName::family},
        Field{"suffix", &PersonName::suffix},
        Field{"order", &PersonName::order},
    };
};

template<>
struct Fields<Participant>
{
    static constexpr std::tuple all{
        Field{"id", &Participant::id},
        Field{"role", &Participant::role},
        Field{"honorific", &Participant::honorific},
        Field{"name", &Participant::name},
        Field{"otherForms", &Participant::otherForms},
        Field{"office", &Participant::office},
        Field{"shortForm", &Participant::shortForm},
        Field{"rank", &Participant::rank},
    };
};

template<>
struct Fields<Side>
{
    static constexpr std::tuple all{
        Field{"id", &Side::id},
        Field{"name", &Side::name},
        Field{"participants", &Side::participants},
    };
};

template<>
struct Fields<Duration>
{
    static constexpr std::tuple all{
        Field{"minutes", &Duration::minutes},
        Field{"approximate", &Duration::approximate},
        Field{"covers", &Duration::covers},
    };
};

template<>
struct Fields<Event>
{
    static constexpr std::tuple all{
        Field{"id", &Event::id},
        Field{"kind", &Event::kind},
        Field{"name", &Event::name},
        Field{"ordinal", &Event::ordinal},
        Field{"place", &Event::place},
        Field{"start", &Event::start},
        Field{"end", &Event::end},
        Field{"homeZone", &Event::homeZone},
        Field{"duration", &Event::duration},
        Field{"sides", &Event::sides},
    };
};

template<>
struct Fields<Link>
{
    static constexpr std::tuple all{
        Field{"text", &Link::text},
        Field{"address", &Link::address},
    };
};

template<>
struct Fields<LinkGroup>
{
    static constexpr std::tuple all{
        Field{"title", &LinkGroup::title},
        Field{"links", &LinkGroup::links},
    };
};

template<>
struct Fields<Attachment>
{
    static constexpr std::tuple all{
        Field{"id", &Attachment::id},
        Field{"title", &Attachment::title},
        Field{"media", &Attachment::media},
        Field{"address", &Attachment::address},
    };
};

template<>
struct Fields<Contact>
{
    static constexpr std::tuple all{
        Field{"title", &Contact::title},
        Field{"lines", &Contact::lines},
    };
};

template<>
struct Fields<Edition>
{
    static constexpr std::tuple all{
        Field{"id", &Edition::id},
        Field{"language", &Edition::language},
        Field{"direction", &Edition::direction},
        Field{"kind", &Edition::kind},
        Field{"embargoLine", &Edition::embargoLine},
        Field{"category", &Edition::category},
        Field{"notice", &Edition::notice},
        Field{"title", &Edition::title},
        Field{"shortTitle", &Edition::shortTitle},
        Field{"summary", &Edition::summary},
        Field{"deck", &Edition::deck},
        Field{"releaseLine", &Edition::releaseLine},
        Field{"office", &Edition::office},
        Field{"dateline", &Edition::dateline},
        Field{"attribution", &Edition::attribution},
        Field{"photos", &Edition::photos},
        Field{"lead", &Edition::lead},
        Field{"body", &Edition::body},
        Field{"attachmentsTitle", &Edition::attachmentsTitle},
        Field{"attachments", &Edition::attachments},
        Field{"relatedLinks", &Edition::relatedLinks},
        Field{"contacts", &Edition::contacts},
        Field{"signature", &Edition::signature},
        Field{"endMark", &Edition::endMark},
        Field{"backLink", &Edition::backLink},
        Field{"updatedLine", &Edition::updatedLine},
        Field{"tags", &Edition::tags},
    };
};

template<>
struct Fields<Correction>
{
    static constexpr std::tuple all{
        Field{"at", &Correction::at},
        Field{"note", &Correction::note},
        Field{"weight", &Correction::weight},
    };
};

template<>
struct Fields<Withdrawal>
{
    static constexpr std::tuple all{
        Field{"at", &Withdrawal::at},
        Field{"reason", &Withdrawal::reason},
    };
};

template<>
struct Fields<LeftOver>
{
    static constexpr std::tuple all{
        Field{"text", &LeftOver::text},
        Field{"line", &LeftOver::line},
    };
};

template<>
struct Fields<Readout>
{
    static constexpr std::tuple all{
        Field{"id", &Readout::id},
        Field{"profile", &Readout::profile},
        Field{"source", &Readout::source},
        Field{"reference", &Readout::reference},
        Field{"release", &Readout::release},
        Field{"embargo", &Readout::embargo},
        Field{"publishAt", &Readout::publishAt},
        Field{"events", &Readout::events},
        Field{"sides", &Readout::sides},
        Field{"editions", &Readout::editions},
        Field{"corrections", &Readout::corrections},
        Field{"withdrawal", &Readout::withdrawal},
        Field{"leftOver", &Readout::leftOver},
    };
};

} // namespace rapporteur
