#include "app/exchange/readsession.h"

#include <QFileInfo>

namespace liaison {

void ReadSession::enterSheet(const QString &name)
{
    m_sheet = name;
    m_row = 0;
}

void ReadSession::refuse(ErrorCode code, const QString &sentence, const QString &detail)
{
    if (ended())
        return;
    const QString file = QFileInfo{m_path}.fileName();
    const QString row = QString::number(m_row);
    QString message;
    if (m_sheet.isEmpty() && m_row == 0)
        message = tr("%1: %2", "file: reason").arg(file, sentence);
    else if (m_sheet.isEmpty())
        message = tr("%1, line %2: %3").arg(file, row, sentence);
    else if (m_row == 0)
        message = tr("%1, sheet “%2”: %3").arg(file, m_sheet, sentence);
    else
        message = tr("%1, sheet “%2”, row %3: %4").arg(file, m_sheet, row, sentence);
    m_error = Error{code, message, detail};
}

void ReadSession::refuseDamaged(const QString &detail)
{
    refuse(ErrorCode::InvalidInput,
           tr("The file is damaged or was cut off. Open it in a spreadsheet program and save it again."),
           detail);
}

void ReadSession::refuseProtected()
{
    refuse(
        ErrorCode::InvalidInput,
        tr("The file is protected by a password. Open it in a spreadsheet program, remove the password and "
           "save it again."));
}

void ReadSession::refuseLargeCell()
{
    refuse(ErrorCode::LimitExceeded,
           tr("A cell holds more than %L1 kilobytes of text, which no register does.")
               .arg(m_limits.maxCellBytes / 1024));
}

Result<> ReadSession::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

} // namespace liaison
