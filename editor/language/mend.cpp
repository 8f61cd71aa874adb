// SPDX-License-Identifier: GPL-3.0-or-later
#include "mend.h"

#include "texts.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// An issue names a photo or an attachment by its id alone; its words are these.
bool isMeant(const TextField &field, const QString &place)
{
    const bool isName = field.name == "caption"_L1 || field.name == "title"_L1;
    return field.place == place || (isName && field.owner == place);
}

bool stands(QStringView text, const Repair &repair)
{
    return repair.from >= 0 && repair.from + repair.before.size() <= text.size()
           && text.sliced(repair.from).startsWith(repair.before);
}

void put(QString &text, const Repair &repair)
{
    text.replace(repair.from, repair.before.size(), repair.after);
}

void put(Text &text, const Repair &repair)
{
    text = replaced(text, repair.from, int(repair.before.size()), repair.after);
}

QStringView plainOf(const QString &text)
{
    return text;
}

QStringView plainOf(const Text &text)
{
    return text.plain;
}

bool mendOne(Readout &readout, const QString &place, const Repair &repair)
{
    bool done = false;
    forEachTextField(readout, [&](const TextField &field, auto &text) {
        if (done || !isMeant(field, place) || !stands(plainOf(text), repair))
            return;
        put(text, repair);
        done = true;
    });
    return done;
}

} // namespace

int mend(Readout &readout, const QList<Issue> &issues)
{
    std::vector<const Issue *> backwards; // so that what stands before keeps its position
    for (const Issue &issue : issues) {
        if (issue.repair)
            backwards.push_back(&issue);
    }
    std::ranges::stable_sort(backwards, std::ranges::greater(), [](const Issue *issue) {
        return issue->repair->from;
    });
    int count = 0;
    for (const Issue *issue : backwards)
        count += mendOne(readout, issue->place, *issue->repair) ? 1 : 0;
    return count;
}

} // namespace rapporteur
