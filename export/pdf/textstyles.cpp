// SPDX-License-Identifier: GPL-3.0-or-later
#include "textstyles.h"

#include <algorithm>
#include <array>

namespace rapporteur::pdf {

namespace {

constexpr auto serif = Design::Serif;
constexpr auto sans = Design::Sans;

struct RoleStyle
{
    Role role;
    TextStyle style;
};

//                                     bold   italic grey   size  lead  before after keep
constexpr TextStyle running{serif, false, false, false, 10.5, 15, {0, 7.5, false}};

constexpr auto headings = std::to_array<TextStyle>({
    {sans, true, false, false, 19, 24, {0, 12, true}},
    {sans, true, false, false, 12, 15, {22.5, 6, true}},
    {sans, true, false, false, 10.5, 15, {15, 4.5, true}},
    {serif, true, false, false, 10.5, 15, {15, 3, true}},
    {serif, false, true, false, 10.5, 15, {12, 3, true}},
    {serif, false, true, false, 10.5, 15, {7.5, 1.5, true}},
});

constexpr auto roles = std::to_array<RoleStyle>({
    {Role::Category, {sans, false, false, true, 9, 13, {0, 6, true}}},
    {Role::Embargo, {sans, true, false, false, 9, 13, {0, 6, true}}},
    {Role::NoticeLine, {sans, false, false, true, 9, 13, {0, 9, false}}},
    {Role::Summary, {serif, false, false, false, 12, 17, {0, 12, false}}},
    {Role::Deck, {serif, false, true, false, 12, 17, {0, 12, false}}},
    {Role::ReleaseLine, {sans, false, false, true, 9, 13, {0, 9, false}}},
    {Role::Reference, {sans, false, false, true, 9, 13, {0, 6, false}}},
    {Role::Dateline, {sans, false, false, true, 9, 13, {0, 6, false}}},
    {Role::Office, {sans, false, false, true, 9, 13, {0, 6, false}}},
    {Role::Attribution, {sans, false, false, true, 9, 13, {0, 9, false}}},
    {Role::Item, {serif, false, false, false, 10.5, 15, {0, 4.5, false}}},
    {Role::Speaker, {sans, false, false, true, 9, 13, {0, 7.5, false}}},
    {Role::Note, {sans, false, false, false, 9, 13, {4.5, 7.5, false}}},
    {Role::Footnote, {sans, false, false, false, 8.5, 12, {1.5, 6, false}}},
    {Role::Caption, {sans, false, false, false, 8.5, 12, {0, 3, false}}},
    {Role::Credit, {sans, false, false, true, 8, 12, {0, 3, false}}},
    {Role::LinkLine, {serif, false, false, false, 10.5, 15, {0, 4.5, false}}},
    {Role::Cell, {sans, false, false, false, 9, 13, {0, 0, false}}},
    {Role::WrapLine, {sans, false, false, true, 9, 13, {7.5, 7.5, false}}},
    {Role::Signature, {serif, false, false, false, 10.5, 15, {15, 7.5, false}}},
    {Role::EndMark, {serif, false, false, false, 10.5, 15, {15, 7.5, false, true}}},
    {Role::BackLink, {sans, false, false, false, 9, 13, {15, 4.5, false, true}}},
    {Role::Updated, {sans, false, false, true, 9, 13, {7.5, 4.5, false, true}}},
});

} // namespace

const TextStyle &styleFor(Role role)
{
    const auto *const found = std::ranges::find(roles, role, &RoleStyle::role);
    return found == roles.end() ? running : found->style;
}

const TextStyle &headingStyle(int level)
{
    return headings[size_t(std::clamp(level, 1, 6)) - 1];
}

} // namespace rapporteur::pdf
