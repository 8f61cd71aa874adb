// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"
#include "listpane.h"
#include "pane.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

// Members that no field of a form edits, with the reason.
const QHash<QString, QString> elsewhere{
    {u"Readout.id"_s, u"an id"_s},
    {u"Edition.id"_s, u"an id"_s},
    {u"Event.id"_s, u"an id"_s},
    {u"Side.id"_s, u"an id"_s},
    {u"Participant.id"_s, u"an id"_s},
    {u"Photo.id"_s, u"an id"_s},
    {u"Attachment.id"_s, u"an id"_s},
    {u"Moment.utc"_s, u"worked out from wall time and zone"_s},
    {u"Media.path"_s, u"given when a file is chosen"_s},
    {u"Media.bytes"_s, u"given when a file is chosen"_s},
    {u"Media.sha256"_s, u"given when a file is chosen"_s},
    {u"Photo.width"_s, u"read from the picture"_s},
    {u"Photo.height"_s, u"read from the picture"_s},
    {u"Translation.language"_s, u"that of the edition in which the translation is written"_s},
    {u"LeftOver.text"_s, u"copied to where it belongs, never rewritten"_s},
    {u"LeftOver.line"_s, u"where the text stood when it was imported"_s},
};

// The object names of all controls in all panes, each entry of a list chosen in turn.
QStringList everyControl(Session &session)
{
    QStringList names;
    for (const PaneRule &rule : paneRules()) {
        const std::unique_ptr<Pane> pane(rule.make(session));
        names += boundControls(pane.get());
        auto *list = qobject_cast<ListPane *>(pane.get());
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            pane->showPlace({list->idAt(row), 0});
            names += boundControls(pane.get());
        }
    }
    return names;
}

} // namespace

class TestEveryField : public QObject
{
    Q_OBJECT

private slots:
    void hasItsPlace();
};

void TestEveryField::hasItsPlace()
{
    Session session;
    session.reset(furnished());
    QStringList names = everyControl(session);
    session.showEdition(u"e2"_s);
    names += everyControl(session);

    QStringList missing;
    for (const ModelField &field : fieldsIn(session.readout())) {
        // text by its words, minutes by hours and minutes, lists of ids by their check boxes
        const QString plain = field.path.endsWith("/plain"_L1) ? field.path.chopped(6) : field.path;
        const QString marked = field.path.endsWith("/marks"_L1) ? field.path.chopped(6) : plain;
        const bool isBound = std::ranges::any_of(names, [&](const QString &name) {
            return name == marked || name.startsWith(plain + u'/');
        });
        if (!isBound && !elsewhere.contains(field.name))
            missing << field.path;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"no field for "_s + missing.join(u' ')));

    // each wording has a field for the original's words and one for the translation's
    const QStringList wordings{
        u"events/event1/name"_s,
        u"events/event1/place"_s,
        u"events/event1/duration/covers"_s,
        u"sides/side1/name"_s,
        u"participants/person1/office"_s};
    for (const QString &wording : wordings)
        QVERIFY2(names.contains(wording + u"/translations"_s), qPrintable(wording));
}

QTEST_MAIN(TestEveryField)
#include "tst_everyfield.moc"
