#pragma once

#include "app/print/tablelayout.h"
#include "app/report/evaluationsheet.h"

#include <QCoreApplication>

namespace liaison {

/// How generously a sheet is set. A short sheet is easy to read, a long one shall still fit on one page.
struct Density
{
    qreal points = 0;        ///< type size of the table
    qreal padding = 0;       ///< above and below each text
    qreal signatureRoom = 0; ///< height left for a hand signature and a seal, at least 18 mm
};

/// An evaluation sheet as the rows of a form, from the title to the signatures.
class SheetForm
{
    Q_DECLARE_TR_FUNCTIONS(SheetForm)

public:
    /// @a left and @a width are those of the type area.
    SheetForm(TextSetter &setter, const EvaluationSheet &sheet, const Density &density, qreal left,
              qreal width);

    [[nodiscard]] const TableStyle &style() const noexcept { return m_style; }
    [[nodiscard]] const TableRow &head() const noexcept { return m_head; }
    [[nodiscard]] const QList<TableRow> &rows() const noexcept { return m_rows; }

private:
    struct Column
    {
        qreal left = 0;
        qreal width = 0;
    };

    void setColumns(const EvaluationSheet &sheet);
    void addTitle(const EvaluationSheet &sheet);
    void addFacts(const QList<EvaluationSheet::Fact> &facts);
    void addLines(const QList<EvaluationSheet::Line> &lines);
    void addTotal(const EvaluationSheet &sheet);
    void addNotes(const QStringList &notes);
    void addSignatures(const QList<EvaluationSheet::SignatureBlock> &blocks);

    [[nodiscard]] qreal groupWidth(const QList<EvaluationSheet::Line> &lines) const;
    [[nodiscard]] TextStyle body(Qt::Alignment alignment) const;
    [[nodiscard]] TextStyle heading(Qt::Alignment alignment) const;
    [[nodiscard]] TableCell cell(const Column &column, const QString &text, const TextStyle &style) const;
    [[nodiscard]] TableCell number(const Column &column, qreal fraction, const QString &text,
                                   const TextStyle &style) const;

    TextSetter &m_setter;
    Density m_density;
    TableStyle m_style;
    bool m_groupColumn = false; // blocks stand in the first column, else on rows of their own
    Column m_title;
    Column m_maximum;
    Column m_rule;
    Column m_evidence;
    Column m_points;
    qreal m_maximumFraction = 0; // widest part behind a decimal point
    qreal m_pointsFraction = 0;
    TableRow m_head;
    QList<TableRow> m_rows;
};

} // namespace liaison
