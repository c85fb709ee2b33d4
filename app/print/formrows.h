#pragma once

#include "app/print/tablelayout.h"
#include "app/report/printform.h"

namespace liaison {

/// The parts of a form as rows that can be broken into pages.
class FormRows
{
public:
    /// @a left and @a width are those of the type area.
    FormRows(TextSetter &setter, const PrintForm &form, qreal left, qreal width);

    [[nodiscard]] const TableStyle &style() const noexcept { return m_style; }
    [[nodiscard]] const QList<TableRow> &heads() const noexcept { return m_heads; }
    [[nodiscard]] const QList<TableRow> &rows() const noexcept { return m_rows; }

    void operator()(const PrintForm::Title &title);
    void operator()(const PrintForm::Fields &fields);
    void operator()(const PrintForm::Table &table);
    void operator()(const PrintForm::Text &text);
    void operator()(const PrintForm::Signatures &signatures);
    void operator()(const ComparisonFigure &figure);
    void operator()(const PrintForm::CutLine &line);
    void operator()(const PrintForm::Space &space);
    void operator()(const PrintForm::PageBreak &);

private:
    struct Span
    {
        qreal left = 0;
        qreal width = 0;
    };

    /// On a new page if one is due.
    void append(TableRow row);
    [[nodiscard]] QList<Span> columnSpans(const QList<PrintForm::Column> &columns) const;
    [[nodiscard]] QList<qreal> fractionWidths(const PrintForm::Table &table) const;
    [[nodiscard]] TextStyle body(Qt::Alignment alignment) const;
    [[nodiscard]] TextStyle heading(Qt::Alignment alignment) const;
    [[nodiscard]] TableCell cell(const Span &span, const QString &text, const TextStyle &style) const;

    TextSetter &m_setter;
    qreal m_points;
    TableStyle m_style;
    QList<TableRow> m_heads;
    QList<TableRow> m_rows;
    bool m_newPage = false;
    bool m_keepTogether = false;
    bool m_keepNext = false; // the row after a heading
};

} // namespace liaison
