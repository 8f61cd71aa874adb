// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments.h"

#include <algorithm>

namespace rapporteur {

namespace {

void join(Comment &ours, const Comment &theirs)
{
    const qsizetype count = ours.remarks.size();
    for (const Utterance &remark : theirs.remarks) {
        if (!ours.remarks.contains(remark))
            ours.remarks << remark;
    }
    if (ours.remarks.size() > count)
        std::ranges::stable_sort(ours.remarks, {}, &Utterance::time);
    if (ours.isOpen())
        ours.resolved = theirs.resolved;
}

} // namespace

const Comment *findComment(const Comments &comments, QStringView id)
{
    const auto found = std::ranges::find(comments, id, &Comment::id);
    return found == comments.end() ? nullptr : &*found;
}

Comment *findComment(Comments &comments, QStringView id)
{
    const auto found = std::ranges::find(comments, id, &Comment::id);
    return found == comments.end() ? nullptr : &*found;
}

int openBlocking(const Comments &comments)
{
    return int(std::ranges::count_if(comments, [](const Comment &comment) {
        return comment.blocking && comment.isOpen();
    }));
}

Comments renewed(Comments comments, const Readout &readout)
{
    if (comments.isEmpty())
        return comments;
    const AnchorTexts texts(readout);
    for (Comment &comment : comments)
        comment.anchor = texts.renewed(comment.anchor);
    return comments;
}

Comments merged(Comments ours, const Comments &theirs)
{
    for (const Comment &comment : theirs) {
        if (Comment *known = findComment(ours, comment.id))
            join(*known, comment);
        else
            ours << comment;
    }
    return ours;
}

} // namespace rapporteur
