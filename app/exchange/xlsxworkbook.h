#pragma once

#include "app/exchange/celltext.h"

#include <QHash>
#include <QList>
#include <QString>

namespace liaison {

class ReadSession;
class ZipArchive;

/// What the parts around the sheets of an .xlsx file say (ECMA-376 part 1, 18.2 and 18.8).
struct XlsxWorkbook
{
    struct Sheet
    {
        int index; ///< 0-based position in the workbook
        QString name;
        QString part; ///< name of the part in the archive
    };

    QList<Sheet> sheets;               ///< worksheets in the order of their tabs, without very hidden ones
    QString sharedStringsPart;         ///< empty: there are none
    bool date1904 = false;             ///< days are counted from 1904-01-01 instead of 1900-01-01
    QList<SerialFormat> serialFormats; ///< by the index of a cell's style

    [[nodiscard]] SerialFormat serialFormat(qint64 style) const
    {
        return style >= 0 && style < serialFormats.size() ? serialFormats.at(style) : SerialFormat::None;
    }
};

/// Incomplete if the session ended.
[[nodiscard]] XlsxWorkbook readXlsxWorkbook(ZipArchive &archive, ReadSession &session);

/// The texts that cells refer to by number, bounded by ReadLimits::maxStringTableBytes.
[[nodiscard]] QList<QString> readSharedStrings(ZipArchive &archive, const QString &part,
                                               ReadSession &session);

} // namespace liaison
