// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens.h"
#include "session.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

// Binds a form's control to a value of the readout, both ways, in one call. What the user does goes
// through Session::edit; what changes elsewhere comes back without moving the cursor. The control's
// object name becomes the lens's path, by which undo finds it.
namespace rapporteur {

void bind(Session &session, QLineEdit *edit, const Lens<QString> &lens);
void bind(Session &session, QPlainTextEdit *edit, const Lens<QString> &lens);
void bind(Session &session, QPlainTextEdit *edit, const Lens<Text> &lens);
void bind(Session &session, QCheckBox *box, const Lens<bool> &lens);
void bind(Session &session, QSpinBox *box, const Lens<int> &lens);

// The combo box shows the choices whose item data is the value.
void bindChoice(Session &session, QComboBox *box, const Lens<int> &lens);
void bindChoice(Session &session, QComboBox *box, const Lens<QString> &lens);

// A value written as text, as a date or a time of day. What cannot be read is not taken over, and
// the field says so until it can.
template<typename T>
struct Notation
{
    std::function<std::optional<T>(const QString &)> read;
    std::function<QString(const T &)> write;
    QString refusal; // what the field says when the text cannot be read
};

void bind(
    Session &session, QLineEdit *edit, const Lens<QString> &lens, const Notation<QString> &notation);
void bind(
    Session &session, QLineEdit *edit, const Lens<QDate> &lens, const Notation<QDate> &notation);
void bind(
    Session &session, QLineEdit *edit, const Lens<QTime> &lens, const Notation<QTime> &notation);

// Replaces what differs, so that the cursor and the scroll position stay.
void takeOver(QPlainTextEdit *edit, const QString &text);

// A lens on an enumeration as a choice.
template<typename Enum>
Lens<int> asChoice(const Lens<Enum> &lens)
{
    return {
        .path = lens.path,
        .label = lens.label,
        .get = [lens](const Readout &readout) { return int(lens.get(readout)); },
        .set = [lens](Readout &readout, const int &value) { lens.set(readout, Enum(value)); },
    };
}

} // namespace rapporteur
