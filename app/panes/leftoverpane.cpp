// SPDX-License-Identifier: GPL-3.0-or-later
#include "form.h"
#include "listpane.h"
#include "panes.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct LeftOverPane
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::LeftOverPane)
};

// A piece has no id of its own: its place in the list and its words stand for it.
QString idOf(const QList<LeftOver> &pieces, qsizetype index)
{
    return QString::number(index) + u':' + pieces[index].text;
}

qsizetype indexOf(QStringView id)
{
    return id.first(id.indexOf(u':')).toLongLong();
}

QList<Entry> entries(const Readout &readout)
{
    QList<Entry> result;
    for (qsizetype i = 0; i < readout.leftOver.size(); ++i) {
        const LeftOver &piece = readout.leftOver[i];
        result.append(
            {.id = idOf(readout.leftOver, i),
             .text = LeftOverPane::tr("Line %1: %2").arg(piece.line).arg(piece.text.simplified())});
    }
    return result;
}

Form *pieceForm(Session &session, const QString &id)
{
    const QString text = session.readout().leftOver.value(indexOf(id)).text;
    auto *form = new Form;
    auto *words = new QPlainTextEdit(text);
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    form->add(
        LeftOverPane::tr("Text"),
        words,
        LeftOverPane::tr(
            "Copy it to where it belongs, then remove it here. It is never exported."));
    auto *copy = new QPushButton(LeftOverPane::tr("Copy"));
    QObject::connect(copy, &QPushButton::clicked, copy, [text] {
        QGuiApplication::clipboard()->setText(text);
    });
    form->addWidget(copy);
    form->addStretch();
    return form;
}

} // namespace

Pane *leftOverPane(Session &session)
{
    return new ListPane(
        session,
        {
            .title = paneName(PaneKind::LeftOver),
            .help = LeftOverPane::tr("What an import could not place. Nothing of a text is "
                                     "dropped: it waits here for you."),
            .empty = LeftOverPane::tr("Nothing is left over."),
            .prefix = u"leftOver"_s,
            .entries = entries,
            .adders = {},
            .remove =
                [](Readout &readout, const QString &id) {
                    if (!id.isEmpty())
                        readout.leftOver.removeAt(indexOf(id));
                },
            .move = {},
            .form = [&session](const QString &id) { return pieceForm(session, id); },
        });
}

} // namespace rapporteur
