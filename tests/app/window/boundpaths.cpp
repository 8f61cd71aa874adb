// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundpaths.h"

#include "newreadout.h"
#include "readoutfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaType>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

Moment someMoment()
{
    return withUtc(
        {.date = QDate(2019, 1, 14), .time = QTime(9, 30), .zone = u"Asia/Tokyo"_s, .utc = {}});
}

Edition someEdition(const QString &id, const QString &language)
{
    Photo photo;
    photo.id = u"photo1"_s;
    Attachment attachment;
    attachment.id = u"attachment1"_s;
    Edition edition;
    edition.id = id;
    edition.language = language;
    edition.photos = {photo};
    edition.attachments = {attachment};
    edition.relatedLinks = {{.title = {}, .links = {Link()}}};
    edition.contacts = {Contact()};
    return edition;
}

Side someSide(const QString &id, const QString &person)
{
    Participant participant;
    participant.id = person;
    participant.otherForms = {PersonName()};
    Side side;
    side.id = id;
    side.participants = {participant};
    return side;
}

// Where the panes find an element: by its id, people and events below the readout itself.
template<typename T>
QString elementPath(const QString &list, const T &element, qsizetype index)
{
    if constexpr (std::same_as<T, Participant>)
        return u"participants/"_s + element.id;
    else if constexpr (requires { element.id; } && !std::same_as<T, Attachment>)
        return list + u'/' + element.id;
    else
        return list + u'/' + QString::number(index);
}

template<typename T>
constexpr bool isList = false;
template<Described T>
constexpr bool isList<QList<T>> = true;

template<Described T>
void collect(const T &value, const QString &path, QList<ModelField> &fields);

template<typename T>
void collectMember(
    const T &value, const QString &path, const QString &name, QList<ModelField> &fields)
{
    if constexpr (std::same_as<T, QList<Block>>) {
        return;
    } else if constexpr (isList<T>) {
        for (qsizetype i = 0; i < value.size(); ++i)
            collect(value[i], elementPath(path, value[i], i), fields);
    } else if constexpr (Described<T>) {
        collect(value, path, fields);
    } else if constexpr (requires { collect(*value, path, fields); }) {
        collect(*value, path, fields);
    } else {
        fields.append({.path = path, .name = name});
    }
}

template<Described T>
void collect(const T &value, const QString &path, QList<ModelField> &fields)
{
    const QString owner = QString::fromLatin1(QMetaType::fromType<T>().name()).section(u':', -1);
    forEachField(value, [&](const char *name, const auto &member) {
        const QString step = QString::fromLatin1(name);
        collectMember(member, path.isEmpty() ? step : path + u'/' + step, owner + u'.' + step, fields);
    });
}

} // namespace

Readout furnished()
{
    Readout readout = newReadout(u"r1"_s, u"en"_s, u"en"_s);
    readout.release = someMoment();
    readout.embargo = readout.publishAt = someMoment();
    readout.corrections = {{.at = someMoment(), .note = {}, .weight = {}}};
    readout.withdrawal = Withdrawal{.at = someMoment(), .reason = {}};
    Event &event = readout.events.first();
    event.start = event.end = readout.release;
    event.duration = Duration{.minutes = 240, .approximate = false, .covers = {}};
    readout.sides = {someSide(u"side1"_s, u"person1"_s), someSide(u"side2"_s, u"person2"_s)};
    readout.editions = {someEdition(u"e1"_s, u"en"_s), someEdition(u"e2"_s, u"ja"_s)};
    return readout;
}

QStringList boundControls(QWidget *pane)
{
    QStringList names;
    for (QWidget *child : pane->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QComboBox *>(child) || qobject_cast<QCheckBox *>(child)
                               || qobject_cast<QSpinBox *>(child)
                               || qobject_cast<QLineEdit *>(child)
                               || qobject_cast<QPlainTextEdit *>(child);
        if (isControl && !child->objectName().isEmpty() && !child->objectName().startsWith("qt_"_L1))
            names.append(child->objectName());
    }
    return names;
}

QList<ModelField> fieldsIn(const Readout &readout)
{
    QList<ModelField> fields;
    collect(readout, {}, fields);
    return fields;
}

} // namespace rapporteur
