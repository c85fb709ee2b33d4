#include "app/exchange/csvreader.h"

#include "app/exchange/csvparser.h"
#include "app/exchange/readsession.h"
#include "app/exchange/rowsink.h"
#include "app/exchange/textencoding.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <compare>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// The line with which spreadsheet programs can be told the separator.
constexpr QLatin1StringView SeparatorLine{"sep="};

bool hasSeparatorLine(QStringView sample)
{
    return sample.size() > 5 && sample.startsWith(SeparatorLine, Qt::CaseInsensitive) &&
           (sample.at(5) == u'\n' || sample.at(5) == u'\r');
}

/// How many rows of a sample have the most frequent number of columns above one.
struct Regularity
{
    qsizetype rows = 0;
    qsizetype columns = 0;

    friend auto operator<=>(const Regularity &, const Regularity &) = default;
};

Regularity regularityWith(QChar separator, QStringView sample)
{
    const QString nowhere;
    const ReadLimits limits;
    ReadSession session{nowhere, limits};
    QHash<qsizetype, qsizetype> rowsByLength;
    const SheetReader::RowHandler count = [&rowsByLength](const SheetRow &row) {
        ++rowsByLength[row.cells.size()];
        return true;
    };
    RowSink sink{count, session};
    CsvParser parser{separator, sink, session};
    parser.parse(sample);
    parser.finish();

    Regularity best;
    for (auto it = rowsByLength.cbegin(); it != rowsByLength.cend(); ++it) {
        if (it.key() > 1)
            best = std::max(best, Regularity{it.value(), it.key()});
    }
    return best;
}

} // namespace

QChar detectSeparator(QStringView sample)
{
    if (hasSeparatorLine(sample))
        return sample.at(4);
    QChar best = u',';
    Regularity bestRegularity = regularityWith(best, sample);
    for (const QChar candidate : {u'\t', u';'}) {
        const Regularity regularity = regularityWith(candidate, sample);
        if (regularity > bestRegularity) {
            best = candidate;
            bestRegularity = regularity;
        }
    }
    return best;
}

void CsvReader::read()
{
    constexpr qsizetype SampleUnits = 64 * 1024;

    const std::optional<TextEncoding> encoding = detectTextEncoding(m_session);
    QFile file{m_session.path()};
    if (m_session.ended() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    TextDecoder decoder{file, *encoding};
    QStringView block = decoder.read();
    if (!isTable(block))
        return;

    CsvParser parser{detectSeparator(block.first(std::min(block.size(), SampleUnits))), m_sink, m_session};
    if (hasSeparatorLine(block))
        block = block.mid(5); // leaves its line end, so that lines are counted rightly
    for (; !block.isEmpty() && !m_session.ended(); block = decoder.read())
        parser.parse(block);

    if (decoder.failed()) {
        m_session.enterRow(parser.line());
        m_session.refuse(
            ErrorCode::InvalidInput,
            decoder.isCutOff()
                ? tr("The file ends in the middle of a character: it was cut off. Save it again.")
                : tr("Here is something that is no %1 text. Save the file again as UTF-8 or as .xlsx.")
                      .arg(QLatin1StringView{encoding->name}));
    }
    parser.finish();
}

bool CsvReader::isTable(QStringView beginning)
{
    // Many office systems offer web pages as "Excel files".
    const QStringView text = beginning.first(std::min<qsizetype>(beginning.size(), 1024)).trimmed();
    const bool isMarkup =
        text.startsWith(u'<') &&
        (text.startsWith("<?xml"_L1) || text.startsWith("<!doctype"_L1, Qt::CaseInsensitive) ||
         text.contains("<html"_L1, Qt::CaseInsensitive) || text.contains("<table"_L1, Qt::CaseInsensitive));
    if (isMarkup)
        m_session.refuse(ErrorCode::InvalidInput,
                         tr("This is a web page or an XML file, whatever its name says. Open "
                            "it in a spreadsheet program and save it as .xlsx."));
    else if (text.startsWith("%PDF-"_L1) || text.startsWith("{\\rtf"_L1))
        m_session.refuse(ErrorCode::InvalidInput,
                         tr("This is a printed or written document. Use .xlsx, .ods or .csv."));
    return !m_session.ended();
}

} // namespace liaison
