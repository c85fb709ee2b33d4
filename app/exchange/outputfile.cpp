#include "app/exchange/outputfile.h"

namespace liaison {

Result<> OutputFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return failure(m_file.errorString());
    return {};
}

Result<> OutputFile::write(QByteArrayView data)
{
    if (m_file.write(data.data(), data.size()) != data.size())
        return failure(m_file.errorString());
    return {};
}

Result<> OutputFile::commit()
{
    // QSaveFile::commit() does not notice when the last buffer finds no room.
    if (!m_file.flush() || !m_file.commit())
        return failure(m_file.errorString());
    return {};
}

Error OutputFile::failure(const QString &reason) const
{
    return {ErrorCode::OutputFailed,
            tr("%1 could not be written: %2. Check the folder, your rights and the free space on the disk.")
                .arg(m_file.fileName(), reason),
            reason};
}

} // namespace liaison
