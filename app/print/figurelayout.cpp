#include "app/print/figurelayout.h"

#include <algorithm>

namespace liaison {

namespace {

using Shape = PlacedMark::Shape;

constexpr TextStyle TitleStyle{PrintFonts::Face::Heading, 10.5, Qt::AlignHCenter};
constexpr TextStyle LabelStyle{PrintFonts::Face::Body, 9, Qt::AlignRight};
constexpr TextStyle LegendStyle{PrintFonts::Face::Body, 9, Qt::AlignLeft};
constexpr TextStyle AxisStyle{PrintFonts::Face::Body, 9, Qt::AlignHCenter};

constexpr qreal Gap = 1.6 * Mm;
constexpr qreal LeastLine = 5 * Mm;
constexpr qreal LabelShare = 0.34; // of the width
constexpr qreal RightMargin = 8 * Mm;
constexpr qreal MarkSize = 2.6 * Mm;
constexpr qreal GridRule = 0.12 * Mm;
constexpr qreal BarRule = 0.35 * Mm;
constexpr qreal LegendIndent = 6 * Mm;
constexpr int Steps = 4; // of the scale

struct Look
{
    Shape shape;
    bool filled;
};

/// Of the first to the fourth unit.
Look look(qsizetype unit)
{
    static constexpr Look Looks[] = {
        {Shape::Circle, true}, {Shape::Square, false}, {Shape::Triangle, true}, {Shape::Diamond, false}};
    return Looks[static_cast<size_t>(unit) % std::size(Looks)];
}

/// Places the parts of one figure, from the top to the bottom.
class FigurePlacer
{
public:
    FigurePlacer(TextSetter &setter, const ComparisonFigure &figure, qreal left, qreal width)
        : m_setter{setter}
        , m_figure{figure}
        , m_left{left}
        , m_width{width}
        , m_axisLeft{left + width * LabelShare}
        , m_axisWidth{width * (1 - LabelShare) - RightMargin}
    {
    }

    /// Nothing is placed without a page. Gives the bottom.
    qreal place(qreal top, PageLayout *page) const
    {
        top = placeTitle(top + Gap, page);
        top = placeLegend(top + Gap, page);
        const qreal firstLine = top + Gap;
        top = firstLine;
        for (const ComparisonFigure::Line &line : m_figure.lines)
            top = placeLine(line, top, page);
        return placeAxis(firstLine, top, page) + Gap;
    }

private:
    qreal placeText(const QString &text, const TextStyle &style, const QRectF &cell, PageLayout *page) const
    {
        const auto block = m_setter.block(text, style, cell.width());
        if (page != nullptr)
            page->texts.append(
                {QRectF{cell.topLeft(), QSizeF{cell.width(), block->height()}}, block, cell.topLeft()});
        return block->height();
    }

    qreal placeTitle(qreal top, PageLayout *page) const
    {
        return top + placeText(m_figure.title, TitleStyle, {m_left, top, m_width, 0}, page);
    }

    /// The reference first, then the units, two in a row.
    qreal placeLegend(qreal top, PageLayout *page) const
    {
        const QStringList names = QStringList{m_figure.referenceLabel} + m_figure.units;
        const qreal half = m_width / 2;
        qreal height = 0;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const qreal left = m_left + (i % 2 == 0 ? 0 : half);
            if (i % 2 == 0) {
                top += height;
                height = 0;
            }
            const qreal used = placeText(names.at(i), LegendStyle,
                                         {left + LegendIndent, top, half - LegendIndent - Gap, 0}, page);
            if (page != nullptr) {
                const Look kind = i == 0 ? Look{Shape::Tick, true} : look(i - 1);
                const qreal middle = m_setter.block({}, LegendStyle, half)->height() / 2;
                page->marks.append(
                    {{left + LegendIndent / 2, top + middle}, MarkSize, kind.shape, kind.filled});
            }
            height = std::max(height, used);
        }
        return top + height;
    }

    qreal placeLine(const ComparisonFigure::Line &line, qreal top, PageLayout *page) const
    {
        const qreal labelWidth = m_axisLeft - m_left - Gap;
        const qreal text = m_setter.block(line.label, LabelStyle, labelWidth)->height();
        const qreal height = std::max(LeastLine, text + 0.6 * Mm);
        if (page == nullptr)
            return top + height;

        placeText(line.label, LabelStyle, {m_left, top + (height - text) / 2, labelWidth, 0}, page);
        const qreal middle = top + height / 2;
        const auto at = [&](double share) { return m_axisLeft + m_axisWidth * std::clamp(share, 0.0, 1.0); };
        page->rules.append({QLineF{m_axisLeft, middle, m_axisLeft + m_axisWidth, middle}, GridRule,
                            PlacedRule::Stroke::Faint});
        QList<double> ends;
        if (line.reference)
            ends.append(*line.reference);
        for (const std::optional<double> &share : line.shares) {
            if (share)
                ends.append(*share);
        }
        if (ends.size() > 1) {
            const auto [least, most] = std::minmax_element(ends.cbegin(), ends.cend());
            if (*least < *most)
                page->rules.append({QLineF{at(*least), middle, at(*most), middle}, BarRule});
        }
        if (line.reference)
            page->marks.append({{at(*line.reference), middle}, LeastLine * 0.9, Shape::Tick, true});
        // Marks on the same spot are moved apart up and down, so that each is seen.
        for (qsizetype unit = 0; unit < line.shares.size(); ++unit) {
            if (!line.shares.at(unit))
                continue;
            const qreal x = at(*line.shares.at(unit));
            qsizetype same = 0;
            for (qsizetype other = 0; other < unit; ++other) {
                if (line.shares.at(other) && qAbs(at(*line.shares.at(other)) - x) < MarkSize * 0.8)
                    ++same;
            }
            const qreal shift =
                (same % 2 == 0 ? 1 : -1) * static_cast<qreal>((same + 1) / 2) * MarkSize * 0.75;
            const Look kind = look(unit);
            page->marks.append({{x, middle + (same == 0 ? 0 : shift)}, MarkSize, kind.shape, kind.filled});
        }
        return top + height;
    }

    qreal placeAxis(qreal top, qreal bottom, PageLayout *page) const
    {
        qreal height = 0;
        constexpr qreal TickWidth = 16 * Mm;
        for (int step = 0; step <= Steps; ++step) {
            const qreal x = m_axisLeft + m_axisWidth * step / Steps;
            if (page != nullptr)
                page->rules.append({QLineF{x, top, x, bottom + 0.8 * Mm}, InnerRule,
                                    step == 0 ? PlacedRule::Stroke::Solid : PlacedRule::Stroke::Faint});
            height = placeText(QStringLiteral("%1%").arg(100 * step / Steps), AxisStyle,
                               {x - TickWidth / 2, bottom + Mm, TickWidth, 0}, page);
        }
        return bottom + Mm + height;
    }

    TextSetter &m_setter;
    const ComparisonFigure &m_figure;
    qreal m_left;
    qreal m_width;
    qreal m_axisLeft;
    qreal m_axisWidth;
};

} // namespace

qreal figureHeight(TextSetter &setter, const ComparisonFigure &figure, qreal width)
{
    return FigurePlacer{setter, figure, 0, width}.place(0, nullptr);
}

void placeFigure(TextSetter &setter, const ComparisonFigure &figure, const QRectF &area, PageLayout &page)
{
    FigurePlacer{setter, figure, area.left(), area.width()}.place(area.top(), &page);
}

} // namespace liaison
