#include "app/report/printform.h"

namespace liaison {

namespace {

struct Statements
{
    QStringList texts;

    void operator()(const PrintForm::Title &title) { texts << title.text << title.subtitle; }
    void operator()(const PrintForm::Fields &fields)
    {
        for (const PrintForm::Field &field : fields.fields)
            texts << field.label << field.value;
    }
    void operator()(const PrintForm::Table &table)
    {
        for (const PrintForm::Column &column : table.columns)
            texts << column.title;
        for (const PrintForm::Row &row : table.rows)
            texts << QString::number(row.cells.size()) << row.cells;
    }
    void operator()(const PrintForm::Text &text) { texts << text.text; }
    void operator()(const PrintForm::Signatures &signatures)
    {
        for (const EvaluationSheet::SignatureBlock &block : signatures.blocks)
            texts << block.title;
    }
    void operator()(const ComparisonFigure &figure)
    {
        texts << figure.title << figure.units;
        for (const ComparisonFigure::Line &line : figure.lines)
            texts << line.label;
    }
    void operator()(const PrintForm::CutLine &line) { texts << line.text; }
    void operator()(const PrintForm::Space &) {}
    void operator()(const PrintForm::PageBreak &) {}
};

} // namespace

QStringList contentStatements(const PrintForm &form)
{
    Statements statements{{form.title, form.unit, form.period, form.schemeVersion}};
    for (const PrintForm::Part &part : form.parts)
        std::visit(statements, part);
    return statements.texts;
}

QString titleOf(const PrintDocument &document)
{
    if (const auto *sheet = std::get_if<EvaluationSheet>(&document))
        return sheet->title;
    return std::get<PrintForm>(document).title;
}

QString codeOf(const PrintDocument &document)
{
    if (const auto *sheet = std::get_if<EvaluationSheet>(&document))
        return sheet->checkCode;
    return std::get<PrintForm>(document).contentCode;
}

} // namespace liaison
