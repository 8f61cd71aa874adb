// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class PageView;

// Lets assistive technology read page views as documents with text. May be called often.
void installPageAccess();

// Tells assistive technology where the view's selection is.
void announceSelection(PageView *view);

} // namespace rapporteur
