#pragma once

#include <QCoreApplication>
#include <QStringView>

namespace liaison {

class ReadSession;
class RowSink;

/// Reads a text table (.csv, .tsv, .txt) row by row, whatever its encoding and whether commas, tabs or
/// semicolons separate its cells.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    CsvReader(RowSink &sink, ReadSession &session) : m_sink{sink}, m_session{session} {}

    void read();

private:
    [[nodiscard]] bool isTable(QStringView beginning);

    RowSink &m_sink;
    ReadSession &m_session;
};

/// The separator of the table that begins with @a sample: the one of a line "sep=;", else the one that makes
/// most rows equally long. A comma if there is none.
[[nodiscard]] QChar detectSeparator(QStringView sample);

} // namespace liaison
