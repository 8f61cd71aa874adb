// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"

#include "caret.h"
#include "refusal.h"
#include "splice.h"
#include "undoyielder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextBlock>

#include <algorithm>

namespace rapporteur {

namespace {

// Calls `sync` now and whenever the session changed, as long as the widget lives.
template<typename Sync>
void follow(Session &session, QWidget *widget, const QString &path, const Sync &sync)
{
    widget->setObjectName(path);
    sync();
    QObject::connect(&session, &Session::changed, widget, sync);
}

template<typename T>
void write(Session &session, const Lens<T> &lens, const T &value)
{
    session.edit({.label = lens.label, .place = {lens.path, 0}}, [&](Readout &readout) {
        lens.set(readout, value);
    });
}

template<typename T>
void type(Session &session, const Lens<T> &lens, const T &value, const Caret &caret, int cursor)
{
    session.edit(
        {.label = lens.label,
         .place = caret.before(lens.path),
         .after = Place{.field = lens.path, .cursor = cursor},
         .typing = true},
        [&](Readout &readout) { lens.set(readout, value); });
}

void endWordAt(Session &session, const QString &text, int cursor)
{
    if (cursor > 0 && cursor <= text.size() && text.at(cursor - 1).isSpace())
        session.endWord();
}

template<typename T>
void bindItemData(Session &session, QComboBox *box, const Lens<T> &lens)
{
    follow(session, box, lens.path, [&session, box, lens] {
        box->setCurrentIndex(box->findData(lens.get(session.readout())));
    });
    QObject::connect(box, &QComboBox::activated, &session, [=, &session](int index) {
        write(session, lens, box->itemData(index).template value<T>());
    });
}

template<typename T>
void bindNotation(Session &session, QLineEdit *edit, const Lens<T> &lens, const Notation<T> &notation)
{
    UndoYielder::install(edit);
    follow(session, edit, lens.path, [&session, edit, lens, notation] {
        const T value = lens.get(session.readout());
        if (notation.read(edit->text()).value_or(T()) != value)
            edit->setText(notation.write(value));
    });
    const auto *caret = new Caret(edit);
    QObject::connect(edit, &QLineEdit::textEdited, &session, [=, &session](const QString &text) {
        const std::optional<T> value = notation.read(text);
        if (!value)
            return;
        showRefusal(edit, {});
        type(session, lens, *value, *caret, edit->cursorPosition());
    });
    QObject::connect(edit, &QLineEdit::editingFinished, &session, [=, &session] {
        session.endRun();
        const bool good = notation.read(edit->text()).has_value();
        showRefusal(edit, good ? QString() : notation.refusal);
        if (good)
            edit->setText(notation.write(lens.get(session.readout())));
    });
}

} // namespace

void bind(Session &session, QLineEdit *edit, const Lens<QString> &lens)
{
    UndoYielder::install(edit);
    follow(session, edit, lens.path, [&session, edit, lens] {
        const QString text = lens.get(session.readout());
        if (edit->text() == text)
            return;
        edit->setText(text);
        if (!edit->hasFocus())
            edit->setCursorPosition(0); // long text shows its beginning
    });
    const auto *caret = new Caret(edit);
    QObject::connect(edit, &QLineEdit::textEdited, &session, [=, &session](const QString &text) {
        type(session, lens, text, *caret, edit->cursorPosition());
        endWordAt(session, text, edit->cursorPosition());
    });
    QObject::connect(edit, &QLineEdit::editingFinished, &session, &Session::endRun);
}

void takeOver(QPlainTextEdit *edit, const QString &text)
{
    const QString from = edit->toPlainText();
    if (from == text)
        return;
    const Splice splice = spliceBetween(from, text);
    QTextCursor cursor(edit->document());
    cursor.setPosition(int(splice.from));
    cursor.setPosition(int(splice.from + splice.removed), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(splice.from, splice.inserted));
}

void bind(Session &session, QPlainTextEdit *edit, const Lens<QString> &lens)
{
    UndoYielder::install(edit);
    edit->setUndoRedoEnabled(false);
    follow(session, edit, lens.path, [&session, edit, lens] {
        takeOver(edit, lens.get(session.readout()));
    });
    const auto *caret = new Caret(edit);
    QObject::connect(edit, &QPlainTextEdit::textChanged, &session, [=, &session] {
        const QString text = edit->toPlainText();
        if (text == lens.get(session.readout()))
            return;
        const int cursor = edit->textCursor().position();
        type(session, lens, text, *caret, cursor);
        endWordAt(session, text, cursor);
    });
}

void bind(Session &session, QPlainTextEdit *edit, const Lens<Text> &lens)
{
    bind(
        session,
        edit,
        Lens<QString>{
            .path = lens.path,
            .label = lens.label,
            .get = [lens](const Readout &readout) { return lens.get(readout).plain; },
            .set =
                [lens](Readout &readout, const QString &plain) {
                    const Text text = lens.get(readout);
                    const Splice splice = spliceBetween(text.plain, plain);
                    const QString inserted = plain.sliced(splice.from, splice.inserted);
                    lens.set(readout, replaced(text, int(splice.from), int(splice.removed), inserted));
                },
        });
}

void bind(Session &session, QCheckBox *box, const Lens<bool> &lens)
{
    follow(session, box, lens.path, [&session, box, lens] {
        box->setChecked(lens.get(session.readout()));
    });
    QObject::connect(box, &QCheckBox::clicked, &session, [lens, &session](bool checked) {
        write(session, lens, checked);
    });
}

void bind(Session &session, QSpinBox *box, const Lens<int> &lens)
{
    UndoYielder::install(box);
    follow(session, box, lens.path, [&session, box, lens] {
        box->setValue(lens.get(session.readout()));
    });
    QObject::connect(box, &QSpinBox::valueChanged, &session, [lens, &session](int value) {
        session.edit(
            {.label = lens.label, .place = {lens.path, 0}, .typing = true},
            [&](Readout &readout) { lens.set(readout, value); });
    });
    QObject::connect(box, &QSpinBox::editingFinished, &session, &Session::endRun);
}

void bindChoice(Session &session, QComboBox *box, const Lens<int> &lens)
{
    bindItemData(session, box, lens);
}

void bindChoice(Session &session, QComboBox *box, const Lens<QString> &lens)
{
    bindItemData(session, box, lens);
}

void bind(
    Session &session, QLineEdit *edit, const Lens<QString> &lens, const Notation<QString> &notation)
{
    bindNotation(session, edit, lens, notation);
}

void bind(Session &session, QLineEdit *edit, const Lens<QDate> &lens, const Notation<QDate> &notation)
{
    bindNotation(session, edit, lens, notation);
}

void bind(Session &session, QLineEdit *edit, const Lens<QTime> &lens, const Notation<QTime> &notation)
{
    bindNotation(session, edit, lens, notation);
}

} // namespace rapporteur
