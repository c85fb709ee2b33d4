#pragma once

#include "app/domain/fielderrors.h"
#include "app/exchange/import/cellrefusal.h"
#include "app/exchange/import/columndictionary.h"
#include "app/exchange/import/importplan.h"
#include "app/exchange/import/registerscanner.h"

#include <optional>
#include <utility>

namespace liaison {

/// A data row on its way into the plan: its cells by field, and what has been found out about it so far.
class PlanningRow
{
    Q_DECLARE_TR_FUNCTIONS(PlanningRow)

public:
    PlanningRow(const ColumnDictionary &dictionary, RegisterKind kind, const SheetSummary &sheet,
                qsizetype sheetIndex, const SheetRow &row)
        : m_dictionary{dictionary}
        , m_kind{kind}
        , m_sheet{sheet}
        , m_sheetIndex{sheetIndex}
        , m_row{row}
    {
    }

    [[nodiscard]] bool hasColumn(RegisterField field) const { return m_sheet.head.has(field); }
    [[nodiscard]] const Cell &cell(RegisterField field) const
    {
        return m_sheet.head.cell(m_row.cells, field);
    }
    [[nodiscard]] bool isBlank(RegisterField field) const { return liaison::isBlank(cell(field)); }
    [[nodiscard]] std::optional<int> year() const { return m_sheet.year; }
    [[nodiscard]] qint64 number() const { return m_row.number; }

    /// The cell's text as written; a spreadsheet's error value (#REF!) is refused.
    [[nodiscard]] QString text(RegisterField field);

    /// As text(), and refused if blank.
    [[nodiscard]] QString requiredText(RegisterField field);

    /// The value of a cell; nothing, and the row is refused, if there is none.
    template <typename T>
    [[nodiscard]] std::optional<T> take(RegisterField field, const CellResult<T> &result)
    {
        if (result)
            return *result;
        refuse(field, result.error().reason);
        return std::nullopt;
    }

    /// The value that a cell's word means; nothing if the cell is blank, or if the word is unknown, which is
    /// refused.
    template <typename E>
    [[nodiscard]] std::optional<E> word(RegisterField field)
    {
        if (isBlank(field))
            return std::nullopt;
        const ValueDictionary<E> &dictionary = m_dictionary.values<E>();
        const std::optional<E> value = dictionary.find(text(field));
        if (!value)
            refuse(field, unknownWord(dictionary.examples()));
        return value;
    }

    /// What a word should have been.
    [[nodiscard]] static QString unknownWord(const QStringList &examples);

    void refuse(RegisterField field, const QString &reason)
    {
        add(ImportIssue::Severity::Refusal, field, reason);
    }
    void warn(RegisterField field, const QString &reason)
    {
        add(ImportIssue::Severity::Warning, field, reason);
    }
    void markDuplicate(const QString &reason);

    /// The row says the same as the plan's row @a earlier.
    void markRepeated(const ImportPlan::Content &content, qsizetype earlier);

    /// The errors of validate(), but for fields that are refused already or that @a ignored names.
    void refuse(const FieldErrors &errors, const QStringList &ignored = {});

    [[nodiscard]] bool isRefused() const { return m_status == RowStatus::Refused; }
    [[nodiscard]] bool isStored() const
    {
        return m_status == RowStatus::Ready || m_status == RowStatus::Warning;
    }
    void setPayload(ImportPayload payload) { m_payload = std::move(payload); }

    [[nodiscard]] ImportRow finished();

private:
    void add(ImportIssue::Severity severity, RegisterField field, const QString &reason);
    [[nodiscard]] bool isRefused(RegisterField field) const;

    const ColumnDictionary &m_dictionary;
    RegisterKind m_kind;
    const SheetSummary &m_sheet;
    qsizetype m_sheetIndex;
    const SheetRow &m_row;
    RowStatus m_status = RowStatus::Ready;
    QList<ImportIssue> m_issues;
    ImportPayload m_payload;
};

/// Raises a row's status to what an issue asks for: refused over duplicate over warning.
[[nodiscard]] RowStatus raised(RowStatus status, ImportIssue::Severity severity);

} // namespace liaison
