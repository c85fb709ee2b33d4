#pragma once

#include "app/services/rankingexport.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <compare>
#include <memory>
#include <optional>

namespace liaison {

/// What RankBandDelegate draws.
struct RankBand
{
    qint32 low = 0;
    qint32 high = 0;
    qsizetype rank = 0;
    qsizetype size = 0; ///< how many are ranked together
};

/// A ranking, best first: of all units or of one peer group, and of those whose name matches a search.
class RankingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Change, Name, Town, Group, Points, Grade, Band, Close, Trend, ColumnCount };
    enum Role {
        UnitRole = Qt::UserRole, ///< qsizetype: index into the facts
        BandRole,                ///< RankBand, once known
        TrendRole,   ///< QVariantList: 0 (least points of all) to 1 (most); invalid where not ranked
        GroupEndRole ///< bool: the next line belongs to another close group
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing.
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);
    /// Empty: all units together.
    void setGroup(const QString &group);
    void setSearch(const QString &text);

    /// Null: there is nothing to compare with.
    void setPrevious(std::shared_ptr<const Evaluation> previous);
    void setBands(const RobustRanking &bands);
    /// @a periods: names, oldest first. @a points: by key of the unit.
    void setTrend(const QStringList &periods, const QHash<QString, QList<std::optional<Decimal>>> &points);
    /// By key of the unit: characters, pinyin and initials.
    void setSearchKeys(const QHash<QString, QString> &keys);

    /// By rank at first; equals by rank.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const QList<ShownRank> &shown() const noexcept { return m_shown; }
    /// Whether the search finds the unit.
    [[nodiscard]] bool matches(qsizetype unit) const;
    /// Nothing if it is not shown.
    [[nodiscard]] std::optional<int> rowOf(qsizetype unit) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    void arrange();
    void arrangeKeepingIndexes();
    [[nodiscard]] std::strong_ordering compared(const ShownRank &a, const ShownRank &b) const;
    void fillPrevious();
    void fillBands();
    void columnChanged(Column first, Column last);

    [[nodiscard]] const EvaluatedUnit &unitOf(const ShownRank &rank) const;
    [[nodiscard]] QString text(const ShownRank &rank, int column) const;
    [[nodiscard]] QString changeText(const ShownRank &rank) const;
    [[nodiscard]] QString words(const ShownRank &rank, int column) const;
    [[nodiscard]] QString changeWords(const ShownRank &rank) const;
    [[nodiscard]] QString trendWords(const ShownRank &rank) const;
    [[nodiscard]] QVariant trend(const ShownRank &rank) const;

    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const Evaluation> m_previous;
    bool m_previousKnown = false;
    QHash<qsizetype, RobustUnit> m_bands;
    QStringList m_periods;
    QHash<QString, QList<std::optional<Decimal>>> m_trend;
    QHash<QString, QString> m_searchKeys;
    double m_leastPoints = 0;
    double m_mostPoints = 0;
    QString m_group;
    QString m_search;
    int m_sortColumn = Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<ShownRank> m_shown;
    qsizetype m_size = 0; ///< how many are ranked together, found by the search or not
};

} // namespace liaison

Q_DECLARE_METATYPE(liaison::RankBand)
