// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

// Pages that use every role and every script that we set.
namespace rapporteur::test {

struct SamplePage
{
    QString name;
    Page page;
};

// `picture` is the path of a picture file; empty: the photos have captions only.
Page fullPage(const QString &picture = {});

// The same few sentences in each language, by language tag.
QList<SamplePage> pagesByLanguage();

// A page of many numbered paragraphs and headings, several sheets long.
Page longPage(int paragraphs);

} // namespace rapporteur::test
