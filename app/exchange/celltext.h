#pragma once

#include "app/exchange/cell.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

/// What the cells of every kind of spreadsheet have in common: how numbers and dates become cells.
namespace liaison {

/// Shortest text of a finite number with at most 15 digits, as spreadsheet programs show it: "7", "0.1",
/// "-1.5".
[[nodiscard]] QString numberText(double number);

/// A time of day or a duration as hours and minutes: "14:30", "36:00", with seconds if there are any
/// "09:05:30".
[[nodiscard]] QString clockText(qint64 seconds);

/// Fills @a cell with the number in @a text ("12", "-1.5E3"), or with an Error if it is no finite number.
void setNumber(Cell &cell, QStringView text);

/// Fills @a cell with a day, and a time of day unless it is midnight.
void setMoment(Cell &cell, const QDateTime &moment);

/// Fills @a cell with the moment written as in ISO 8601 ("2026-03-05", "2026-03-05T14:30:00"), time zone
/// ignored, or with an Error if there is no such moment.
void setIsoMoment(Cell &cell, const QString &text);

/// Fills @a cell with @a text; empty text leaves it Empty. Line breaks become "\n".
void setText(Cell &cell, const QString &text);

/// One Text cell for each of @a texts.
[[nodiscard]] QList<Cell> textCells(const QStringList &texts);

/// How a spreadsheet's number format shows a serial number (days, with the time of day as fraction).
enum class SerialFormat : quint8 {
    None,     ///< as a number
    Moment,   ///< as a date or a time of day
    Duration, ///< as hours that run past 24: [h]:mm
};

/// What the format code of a spreadsheet program makes of a number: "yyyy-mm-dd" is a Moment,
/// "0.00", "General" and "0\"d\"" are None. Source: ECMA-376 part 1, 18.8.30 and 18.8.31.
[[nodiscard]] SerialFormat serialFormat(QStringView formatCode);

/// The same for the formats that every spreadsheet program knows by number, East Asian ones included.
[[nodiscard]] SerialFormat builtinSerialFormat(int numberFormatId);

/// Turns a Number @a cell into what a person sees under @a format: a Date; a Text such as "14:30" where there
/// is no day; the Text "1900-02-29" for the day that exists in spreadsheets only. A number outside the years
/// 1900 to 9999 stays a Number.
void applySerialFormat(Cell &cell, SerialFormat format, bool date1904);

} // namespace liaison
