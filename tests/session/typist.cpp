// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "newreadout.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <print>

// Types numbers into a readout until it is killed, saves now and then, and says each number once it
// is typed. Usage: typist FOLDER

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace std::chrono_literals;

namespace {

constexpr int editsBetweenSaves = 250; // on average: a save every 5 s

void type(Session &session, int number)
{
    session.edit(
        {.label = u"Typing"_s, .place = {u"title"_s, 0}, .typing = true},
        [number](Readout &readout) { readout.editions[0].title = QString::number(number); });
    std::println("{}", number);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    if (!session.saveAs(folder + u"/typed.readout"_s))
        return 1;
    const Journal journal(session, folder + u"/unsaved"_s);
    int number = 0;
    QTimer keys;
    keys.callOnTimeout(&session, [&] {
        type(session, ++number);
        if (QRandomGenerator::global()->bounded(editsBetweenSaves) == 0 && !session.save())
            QCoreApplication::exit(1);
    });
    keys.start(20ms);
    return QCoreApplication::exec();
}
