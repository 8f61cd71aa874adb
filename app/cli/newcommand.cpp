// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "placing.h"
#include "profile.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

Result<HouseProfile> namedProfile(const QString &id)
{
    const auto known = std::ranges::find(profiles(), id, &HouseProfile::id);
    if (known != profiles().end())
        return *known;
    QStringList ids;
    for (const HouseProfile &profile : profiles())
        ids += profile.id;
    return fail(
        Error::Kind::Usage,
        Cli::tr("there is no house profile \"%1\", but %2").arg(id, ids.join(", "_L1)));
}

Readout begun(const HouseProfile &profile)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = profile.language;
    edition.endMark = profile.endMark;
    Readout readout;
    readout.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    readout.profile = profile.id;
    readout.editions = {edition};
    return readout;
}

} // namespace

Result<ExitCode> newCommand(const Arguments &arguments, const Console &console)
{
    const QString path = arguments.operands.value(0, u"untitled.readout"_s);
    const QString profile = arguments.has("profile"_L1) ? arguments.value("profile"_L1) : u"en"_s;
    return namedProfile(profile)
        .and_then([&](const HouseProfile &house) {
            return placeReadout(path, begun(house), arguments.has("force"_L1));
        })
        .transform([&] {
            console.out << printable(path) << '\n';
            return ExitCode::Good;
        });
}

} // namespace rapporteur
