// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvalmodel.h"

#include "compared.h"
#include "icons.h"
#include "judgingwords.h"
#include "redline.h"
#include "reviewing.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostChanges = 3; // the comparison has them all

// "changed since: deleted: afternoon; inserted: morning"
QString changesSince(const Readout &approved, const Readout &now)
{
    QStringList words;
    const Comparison comparison = compare(approved, now);
    for (const Change &change :
         comparison.changes.first(std::min(comparison.changes.size(), mostChanges)))
        words << changeWords(shortened(change));
    if (const qsizetype more = comparison.changes.size() - words.size(); more > 0)
        words << ApprovalModel::tr("and %1 more").arg(more);
    return words.isEmpty() ? QString()
                           : ApprovalModel::tr("Changed since: %1").arg(words.join(u"; "_s));
}

// What was said with it, as the log has it.
QString reasonOf(const Statement &statement, const EventLog &log)
{
    const QString digest = digestOf(statement);
    const auto isOfIt = [&digest](const LogDetail &detail) {
        return detail.name == logdetails::statement && detail.value == digest;
    };
    for (const LogEntry &entry : log) {
        if (std::ranges::any_of(entry.details, isOfIt))
            return entry.reason;
    }
    return {};
}

const char *iconOf(const JudgedApproval &judged)
{
    if (judged.validity == Validity::Good)
        return judged.approval.statement.decision == ReviewDecision::Approved ? "dialog-ok"
                                                                              : "edit-comment";
    return isTampered(judged.validity) ? graveicons::error : graveicons::warning;
}

} // namespace

ApprovalModel::ApprovalModel(const Reviewing &reviewing, QObject *parent)
    : QAbstractListModel(parent)
    , m_reviewing(reviewing)
{
    connect(&reviewing, &Reviewing::changed, this, &ApprovalModel::sync);
    sync();
}

// What the approval says, and below it, not struck out, what it is worth by now.
QList<ApprovalModel::Row> ApprovalModel::rowsOf(int approval) const
{
    const JudgedApproval &judged = m_reviewing.standing().approvals.at(approval);
    const Statement &statement = judged.approval.statement;
    const QString when = QLocale().toString(statement.time.toLocalTime(), QLocale::ShortFormat);
    const QString what = statement.decision == ReviewDecision::Approved
                             ? tr("%1 approved version %2, %3")
                             : tr("%1 requested changes of "
                                  "version %2, %3");
    const bool isGood = judged.validity == Validity::Good;
    QList<Row> rows{
        {.text = what.arg(statement.person).arg(statement.revision).arg(when),
         .icon = iconOf(judged),
         .isStruckOut = !isGood}};
    if (const QString reason = reasonOf(statement, m_reviewing.dossier().history.log);
        !reason.isEmpty())
        rows << Row{.text = u"“%1”"_s.arg(reason)};
    if (isGood)
        return rows;
    const auto text = judged.validity == Validity::Stale ? m_reviewing.textOf(judged)
                                                         : std::nullopt;
    const QString changes = text ? changesSince(*text, m_reviewing.dossier().content) : QString();
    rows << Row{.text = changes.isEmpty() ? explanationOf(judged) : changes};
    return rows;
}

void ApprovalModel::sync()
{
    QList<Row> rows;
    for (int i = int(m_reviewing.standing().approvals.size()) - 1; i >= 0; --i)
        rows << rowsOf(i);
    for (const Missing &missing : m_reviewing.standing().missing) {
        const QString role = missing.requirement.role;
        rows
            << Row{.text = role.isEmpty()
                               ? tr("Missing approvals: %1").arg(missing.count)
                               : tr("Missing approvals by %1: %2").arg(role).arg(missing.count),
                   .icon = "view-task"};
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ApprovalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ApprovalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole:
        return row.isStruckOut ? tr("Struck out: %1").arg(row.text) : row.text;
    case Qt::DecorationRole: return row.icon ? commandIcon(row.icon) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(row.isStruckOut);
        return font;
    }
    default: return {};
    }
}

} // namespace rapporteur
