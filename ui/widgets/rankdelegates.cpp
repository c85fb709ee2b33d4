#include "ui/widgets/rankdelegates.h"

#include "ui/models/rankingmodel.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace liaison {

namespace {

constexpr int Margin = 6;

QColor barColor(const QStyleOptionViewItem &option)
{
    if (tone::isDark() && !option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::Link); // the highlight is too dark to be seen on a dark ground
    return option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText)
                                                         : option.palette.color(QPalette::Highlight);
}

QString bandText(const RankBand &band)
{
    return band.low == band.high ? QString::number(band.low)
                                 : QStringLiteral("%1–%2").arg(band.low).arg(band.high);
}

int widestText(const QStyleOptionViewItem &option, const RankBand &band)
{
    const QString last = QString::number(std::max<qsizetype>(band.size, 10));
    return option.fontMetrics.horizontalAdvance(last + QStringLiteral("–") + last);
}

} // namespace

void RankLineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(RankingModel::GroupEndRole).toBool())
        return;
    painter->save();
    painter->setPen(QPen{tone::muted(), 1});
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QColor RankLineDelegate::textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                              : QPalette::Text);
}

void RankLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    paintGround(painter, option, index);
}

void RankBandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QVariant data = index.data(RankingModel::BandRole);
    if (!data.isValid())
        return;
    const auto band = data.value<RankBand>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(textColor(option));
    const int textWidth = widestText(option, band);
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    painter->drawText(QRect{room.left(), room.top(), textWidth, room.height()},
                      Qt::AlignRight | Qt::AlignVCenter, bandText(band));

    room.setLeft(room.left() + textWidth + Margin * 2);
    const double last = static_cast<double>(std::max<qsizetype>(band.size, 2) - 1);
    const auto at = [&](double rank) { return room.left() + (rank - 1) / last * room.width(); };
    const double middle = room.center().y() + 0.5;
    const double half = std::max(3.0, option.fontMetrics.height() / 5.0);
    painter->setPen(QPen{tone::muted(), 1});
    painter->drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle));
    painter->setPen(Qt::NoPen);
    QColor bar = barColor(option);
    bar.setAlphaF(0.65F);
    painter->setBrush(bar);
    const double from = std::max<double>(at(band.low) - 2, room.left());
    painter->drawRect(QRectF{from, middle - half, at(band.high) + 2 - from, half * 2});
    painter->setPen(QPen{textColor(option), 2});
    const double rank = at(static_cast<double>(band.rank));
    painter->drawLine(QPointF(rank, middle - half - 2), QPointF(rank, middle + half + 2));
    painter->restore();
}

QSize RankBandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto band = index.data(RankingModel::BandRole).value<RankBand>();
    return {widestText(option, band) + option.fontMetrics.height() * 8 + Margin * 4,
            option.fontMetrics.height() + 8};
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QVariantList values = index.data(RankingModel::TrendRole).toList();
    if (values.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF room = option.rect.adjusted(Margin, 4, -Margin, -4);
    room.setWidth(std::min(room.width(), option.fontMetrics.height() * 5.0));
    const double step = values.size() > 1 ? room.width() / static_cast<double>(values.size() - 1) : 0;
    const QColor color = barColor(option);
    painter->setBrush(color);
    QPolygonF line;
    const auto finish = [&] {
        painter->setPen(QPen{color, 1.5});
        if (line.size() > 1)
            painter->drawPolyline(line);
        else if (line.size() == 1)
            painter->drawEllipse(line.first(), 1.0, 1.0);
        line.clear();
    };
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).isValid())
            line.append({room.left() + step * static_cast<double>(i),
                         room.bottom() - values.at(i).toDouble() * room.height()});
        else
            finish();
    }
    const QPointF end = line.isEmpty() ? QPointF{} : line.last();
    finish();
    if (!end.isNull())
        painter->drawEllipse(end, 2.0, 2.0);
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * 5 + Margin * 2, option.fontMetrics.height() + 8};
}

} // namespace liaison
