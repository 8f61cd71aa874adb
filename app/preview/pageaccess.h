// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rapporteur {

class PageView;

// Lets assistive technology read the view as a document with text, in place of what Qt has made of
// it while it was constructed.
void attachPageAccess(PageView *view);

// Tells assistive technology where the view's selection is.
void announceSelection(PageView *view);

} // namespace rapporteur
