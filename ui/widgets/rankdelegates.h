#pragma once

#include <QStyledItemDelegate>

namespace liaison {

/// Cells of a ranking: a line below the last unit of a close group (RankingModel::GroupEndRole).
class RankLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// Ground and text as the style has them; then the line.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Of text on this cell's ground.
    [[nodiscard]] static QColor textColor(const QStyleOptionViewItem &option);
};

/// The 5–95 % band of a rank: its numbers, and a bar on the scale from the first to the last rank with a mark
/// at the rank itself.
class RankBandDelegate final : public RankLineDelegate
{
    Q_OBJECT

public:
    using RankLineDelegate::RankLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The points of the last periods as a small line, broken where there were none.
class SparklineDelegate final : public RankLineDelegate
{
    Q_OBJECT

public:
    using RankLineDelegate::RankLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace liaison
