#pragma once

#include "app/exchange/cell.h"
#include "app/exchange/import/columndictionary.h"
#include "app/exchange/import/columnmapping.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace liaison {

/// Which column of a sheet holds which field.
class RegisterHead
{
public:
    RegisterHead() { m_columns.fill(-1); }

    [[nodiscard]] bool has(RegisterField field) const { return columnOf(field) >= 0; }

    /// 0-based; -1 if the sheet has no such column.
    [[nodiscard]] int columnOf(RegisterField field) const { return m_columns[static_cast<size_t>(field)]; }

    /// The cell of @a row in the field's column; an empty one if there is none.
    [[nodiscard]] const Cell &cell(const QList<Cell> &row, RegisterField field) const;

    /// The title above the field's column, as written; empty if the sheet has no such column.
    [[nodiscard]] QString title(RegisterField field) const;

    /// The title above every column, as written; a two-row head gives "群众情况姓名".
    [[nodiscard]] const QStringList &titles() const { return m_titles; }

    /// How many fields were found.
    [[nodiscard]] int recognized() const;

    /// Titles of columns that no field takes.
    [[nodiscard]] QStringList unusedTitles() const;

private:
    friend class HeadMatcher;

    std::array<int, RegisterFieldCount> m_columns;
    QStringList m_titles;
};

/// A row read as a head.
struct HeadMatch
{
    RegisterHead head = {};
    QStringList missing = {};     ///< usual titles of required columns that are not there
    QStringList ambiguities = {}; ///< translated sentences; not empty: the head must not be used
};

/// Reads the titles of one kind of register. A title counts if the user has said what it is, or if it is a
/// known one; else if exactly one field that is still missing has a fragment in it; else if it is the field's
/// fallback.
class HeadMatcher
{
    Q_DECLARE_TR_FUNCTIONS(HeadMatcher)

public:
    explicit HeadMatcher(const QList<ColumnDictionary::Column> &columns, ColumnMapping mapping = {});

    [[nodiscard]] HeadMatch match(const QList<Cell> &row) const;

    /// A head of two rows, as merged cells leave it: "群众情况" over "姓名" and "人数".
    [[nodiscard]] HeadMatch match(const QList<Cell> &top, const QList<Cell> &bottom) const;

private:
    /// One column: the readings of its title, the best first.
    struct Title
    {
        QStringList written;
        QStringList keys;
    };
    using Claims = QHash<qsizetype, QList<int>>; // index in m_columns → columns of the sheet

    [[nodiscard]] HeadMatch match(const QList<Title> &titles) const;
    [[nodiscard]] std::optional<qsizetype> claimantByFragment(const Title &title, const Claims &claims,
                                                              QStringList &ambiguities) const;
    /// Columns the user has decided about; their titles lose their keys, so that nothing else takes them.
    [[nodiscard]] Claims claimMapped(QList<Title> &titles) const;
    void claimFallbacks(const QList<Title> &titles, Claims &claims) const;

    const QList<ColumnDictionary::Column> &m_columns;
    const ColumnMapping m_mapping;
    QHash<QString, qsizetype> m_byTitle;
};

} // namespace liaison
