#pragma once

#include "app/exchange/cell.h"

#include <QStringList>

/// Cells and rows as SheetReader delivers them.
namespace liaison::test {

inline Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{.kind = Cell::Kind::Text, .text = text};
}

inline Cell numberCell(double number)
{
    return {.kind = Cell::Kind::Number, .text = QString::number(number, 'g', 15), .number = number};
}

inline Cell dateCell(QDate date)
{
    return {.kind = Cell::Kind::Date, .text = date.toString(Qt::ISODate), .date = date};
}

inline QList<Cell> textCells(const QStringList &texts)
{
    QList<Cell> cells;
    for (const QString &text : texts)
        cells.append(textCell(text));
    return cells;
}

inline SheetRow textRow(qint64 number, const QStringList &texts, const QString &sheet = {},
                        int sheetIndex = 0)
{
    return {.sheetIndex = sheetIndex, .sheet = sheet, .number = number, .cells = textCells(texts)};
}

} // namespace liaison::test
