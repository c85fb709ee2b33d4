#pragma once

#include "app/exchange/rowsink.h"
#include "app/exchange/xlsxworkbook.h"
#include "app/exchange/xmlpart.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace liaison {

class ReadSession;
class ZipArchive;

/// Reads the sheets of an Office Open XML workbook (.xlsx, .xlsm), strict and transitional, row by row.
class XlsxReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    XlsxReader(ZipArchive &archive, RowSink &sink, ReadSession &session)
        : m_archive{archive}
        , m_sink{sink}
        , m_session{session}
    {
    }

    void read();

private:
    enum class Content { None, Value, Formula }; // Formula: one without a stored result

    void readSheet(const XlsxWorkbook::Sheet &sheet);
    void readRow(XmlPart &xml);
    void readCell(XmlPart &xml);
    [[nodiscard]] Content readContent(XmlPart &xml);
    void fillCell(Cell &cell, qint64 style);
    void refuseReference(const QString &reference);

    ZipArchive &m_archive;
    RowSink &m_sink;
    ReadSession &m_session;
    XlsxWorkbook m_workbook;
    QList<QString> m_sharedStrings;
    qint64 m_row = 0;     // 1-based
    qint64 m_column = -1; // 0-based
    QString m_type;       // of the present cell, as its value and formula; kept to use their memory again
    QString m_value;
    QString m_formula;
};

} // namespace liaison
