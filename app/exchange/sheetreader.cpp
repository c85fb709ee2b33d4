#include "app/exchange/sheetreader.h"

#include "app/exchange/csvreader.h"
#include "app/exchange/filescan.h"
#include "app/exchange/odsreader.h"
#include "app/exchange/readsession.h"
#include "app/exchange/rowsink.h"
#include "app/exchange/xlsxreader.h"
#include "app/exchange/ziparchive.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

constexpr QByteArrayView ZipSignature{"PK\x03\x04"};
constexpr QByteArrayView CompoundSignature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}; // [MS-CFB] 2.2

QByteArray readSignature(ReadSession &session)
{
    const QFileInfo info{session.path()};
    QFile file{session.path()};
    if (!info.exists())
        session.refuse(ErrorCode::NotFound, Text::tr("There is no such file."));
    else if (info.isDir())
        session.refuse(ErrorCode::InvalidInput, Text::tr("This is a folder. Choose a file in it."));
    else if (!info.isFile())
        session.refuse(ErrorCode::InvalidInput, Text::tr("This is no ordinary file."));
    else if (info.size() == 0)
        session.refuse(ErrorCode::InvalidInput, Text::tr("The file is empty."));
    else if (info.size() > session.limits().maxFileBytes)
        session.refuse(ErrorCode::LimitExceeded,
                       Text::tr("The file is larger than %L1 MB. Divide it and read the "
                                "parts one by one.")
                           .arg(session.limits().maxFileBytes >> 20));
    else if (!file.open(QIODevice::ReadOnly))
        session.refuse(ErrorCode::InvalidInput,
                       Text::tr("The file cannot be opened: %1").arg(file.errorString()));
    return session.ended() ? QByteArray{} : file.read(8);
}

void readArchive(RowSink &sink, ReadSession &session)
{
    ZipArchive archive{session};
    if (session.ended())
        return;
    if (archive.contains(u"content.xml"_s) || archive.contains(u"encrypted-package"_s))
        OdsReader{archive, sink, session}.read();
    else if (archive.contains(u"_rels/.rels"_s))
        XlsxReader{archive, sink, session}.read();
    else
        session.refuse(
            ErrorCode::InvalidInput,
            Text::tr("This is an archive, but no spreadsheet. Unpack it and choose a file in it."));
}

// The container of Office 97 to 2003, in which newer programs put what they encrypt ([MS-OFFCRYPTO] 2.3.4.4).
void refuseCompoundFile(ReadSession &session)
{
    const QString stream = u"EncryptedPackage"_s;
    const QByteArrayView streamName{reinterpret_cast<const char *>(stream.utf16()),
                                    stream.size() * qsizetype{sizeof(QChar)}};
    if (occurrencesInFile(session.path(), streamName, 1) > 0)
        session.refuseProtected();
    else
        session.refuse(ErrorCode::InvalidInput,
                       Text::tr("This is a file of Excel 97 to 2003 (.xls) or another old "
                                "Office file. Open it and save it as .xlsx."));
}

} // namespace

Result<> SheetReader::read(const QString &path, const RowHandler &handler, const ReadLimits &limits)
{
    ReadSession session{path, limits};
    RowSink sink{handler, session};
    const QByteArray signature = readSignature(session);
    if (session.ended())
        return session.result();
    if (signature.startsWith(ZipSignature))
        readArchive(sink, session);
    else if (signature == CompoundSignature)
        refuseCompoundFile(session);
    else
        CsvReader{sink, session}.read();
    return session.result();
}

} // namespace liaison
