#pragma once

#include "app/report/comparisonfigure.h"
#include "app/report/evaluationsheet.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace liaison {

/// Everything one printed register, list or blank form shows, as finished text in the reader's language, from
/// the top to the bottom. A painter only lays it out; it never computes or formats.
struct PrintForm
{
    enum class Paper { Portrait, Landscape };
    enum class Align { Left, Centre, Right };

    struct Title
    {
        QString text;          ///< "走访登记表"
        QString subtitle = {}; ///< whose it is: "云溪街道中心联络站 · 2026年6月"; may be empty
    };
    /// One label with its value; two stand side by side where both are short.
    struct Field
    {
        QString label;
        QString value = {};
        qreal mm = 0;      ///< least height: room to write by hand
        bool wide = false; ///< a row of its own
    };
    struct Fields
    {
        QList<Field> fields;
    };
    struct Column
    {
        QString title;
        qreal mm = 0;      ///< width
        qreal stretch = 0; ///< share of the width that the fixed columns leave
        Align align = Align::Left;
    };
    struct Row
    {
        enum class Kind {
            Body,
            Group, ///< its only cell is a heading over the rows that follow
            Total
        };
        QStringList cells;
        Kind kind = Kind::Body;
    };
    /// Its head stands on every page that it reaches; a row is parted only if no page holds it.
    struct Table
    {
        QList<Column> columns;
        QList<Row> rows = {};
        qreal rowMm = 0;        ///< least height of a row
        QString emptyText = {}; ///< said where there are no rows
    };
    /// Free text without rules; flows on over as many pages as it needs.
    struct Text
    {
        enum class Style { Body, Heading, Note, Cover };
        QString text;
        Style style = Style::Body;
        Align align = Align::Left;
    };
    struct Signatures
    {
        QList<EvaluationSheet::SignatureBlock> blocks;
        qreal mm = 24; ///< room to sign and seal
    };
    /// Where the sheet is cut in two, with what that is for. What follows stays together if a page holds it.
    struct CutLine
    {
        QString text;
    };
    struct Space
    {
        qreal mm;
    };
    struct PageBreak
    {
    };
    using Part =
        std::variant<Title, Fields, Table, Text, Signatures, ComparisonFigure, CutLine, Space, PageBreak>;

    QString title = {};  ///< names the form on its following pages and in lists
    QString unit = {};   ///< whose it is
    QString period = {}; ///< or the day, or empty
    Paper paper = Paper::Portrait;
    qreal points = 10.5; ///< type size of tables and texts
    QString exampleMark = {};
    QList<Part> parts = {};

    // Foot of every page: values only, the painter writes the label before each; empty ones are left out.
    QString schemeVersion = {};
    QString cutOff = {};
    QString printedBy = {};
    QString journalHead = {};
    QString contentCode = {}; ///< the same for two prints exactly if they say the same
};

/// What makes two prints say the same: all texts of the form but its foot, in order.
[[nodiscard]] QStringList contentStatements(const PrintForm &form);

/// One thing that is printed.
using PrintDocument = std::variant<EvaluationSheet, PrintForm>;

[[nodiscard]] QString titleOf(const PrintDocument &document);
/// The check code or content code at the foot.
[[nodiscard]] QString codeOf(const PrintDocument &document);

} // namespace liaison
