#pragma once

#include "app/exchange/cell.h"
#include "app/exchange/rowsink.h"
#include "app/exchange/xmlpart.h"

#include <QCoreApplication>
#include <QString>

namespace liaison {

class ReadSession;
class ZipArchive;

/// Reads the sheets of an OpenDocument spreadsheet (.ods) row by row (ODF 1.3 part 3, chapters 6, 9 and 19).
class OdsReader
{
    Q_DECLARE_TR_FUNCTIONS(OdsReader)

public:
    OdsReader(ZipArchive &archive, RowSink &sink, ReadSession &session)
        : m_archive{archive}
        , m_sink{sink}
        , m_session{session}
    {
    }

    void read();

private:
    void readTable(XmlPart &xml, int index);
    void readRow(XmlPart &xml);
    void readCell(XmlPart &xml);
    void readText(XmlPart &xml);
    void readParagraph(XmlPart &xml);
    void appendCollapsed(QStringView text, qsizetype paragraphStart);
    [[nodiscard]] Cell cellOf(const QXmlStreamAttributes &attributes) const;
    [[nodiscard]] qint64 repetitions(const QXmlStreamAttributes &attributes, QLatin1StringView namespaceUri,
                                     QLatin1StringView name, qint64 most);

    ZipArchive &m_archive;
    RowSink &m_sink;
    ReadSession &m_session;
    qint64 m_row = 0;    // 1-based
    qint64 m_column = 0; // 0-based
    QString m_text;      // of the present cell, paragraphs as lines
};

} // namespace liaison
