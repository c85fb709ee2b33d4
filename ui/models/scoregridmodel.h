#pragma once

#include "app/services/roundservice.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace liaison {

/// What raters enter in a round: a row for each unit, a column for each value that the scheme asks for and
/// the chosen role may see. Typed values wait in the model until they are saved together; each is checked as
/// it is typed.
class ScoreGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class CellState {
        Stored,  ///< as it is in the database, or empty
        Unsaved, ///< typed, allowed, not saved yet
        Wrong,   ///< typed, but not allowed: reasonAt() says why
        Refused, ///< the service has refused it when it was saved
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is unsaved stays, as long as it is the same round and role.
    void setRound(const RoundView &view, RoundRole role);
    /// The reason of corrections, or a note; goes with everything that is saved next.
    void setNote(const QString &note) { m_note = note; }

    [[nodiscard]] const QList<ScoreInput> &inputs() const noexcept { return m_inputs; }
    [[nodiscard]] bool mayEnter(int column) const { return m_mayEnter.at(column); }
    [[nodiscard]] bool mayEnterAny() const { return m_mayEnter.contains(true); }
    [[nodiscard]] CellState stateAt(const QModelIndex &index) const;
    /// Why the value is wrong or was refused; empty otherwise.
    [[nodiscard]] QString reasonAt(const QModelIndex &index) const;
    /// Why this column does not take @a text; empty if it does.
    [[nodiscard]] QString complaint(int column, const QString &text) const;
    /// "0 to 10 in steps of 0.5"
    [[nodiscard]] QString expectation(int column) const;

    [[nodiscard]] qsizetype unsavedCount() const { return m_typed.size(); }
    [[nodiscard]] qsizetype wrongCount() const;
    /// What can be saved: everything typed that is not wrong. Remembers it for applyReport().
    [[nodiscard]] QList<ScoreRow> takeRows();
    /// After saving: what was refused stays and is marked, the rest is done.
    void applyReport(const ScoreReport &report);
    /// Rows of a file that were refused, where they belong to a cell.
    void markRefused(const QList<ScoreRow> &rows, const ScoreReport &report);
    void discard();

    /// A block from a spreadsheet, cells by tabs, rows by line ends. Gives how many cells took it; cells that
    /// nobody may fill are passed over.
    int paste(const QModelIndex &at, const QString &block);
    [[nodiscard]] QString copy(const QModelIndexList &indexes) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void unsavedChanged();

private:
    struct Typed
    {
        QString text;
        QString reason = {};
        bool isRefused = false;
    };
    struct Known
    {
        QString text;
        QString origin; ///< who, when, note
    };
    using Key = std::pair<QString, QString>; // unit, column name

    [[nodiscard]] Key keyAt(int row, int column) const
    {
        return {m_units.at(row).key, m_inputs.at(column).column()};
    }
    [[nodiscard]] int rowOfUnit(const QString &nameOrUid) const;
    void type(int row, int column, const QString &text);

    QString m_code;
    std::optional<RoundRole> m_role;
    QList<EvaluatedUnit> m_units;
    QList<ScoreInput> m_inputs;
    QStringList m_heads;
    QList<bool> m_mayEnter;
    QHash<Key, Known> m_known;
    QHash<Key, Typed> m_typed;
    QList<std::pair<Key, QString>> m_sent; // with the text that was sent
    QString m_note;
};

} // namespace liaison
