#pragma once

#include <QString>

namespace liaison {

enum class ErrorCode {
    InvalidInput,      ///< the user can fix it in the form, the command or the file
    NotFound,          ///< no such record, file, scheme
    Conflict,          ///< somebody else changed or already entered it
    UnsupportedSchema, ///< the database was written by a newer version
    LimitExceeded,     ///< an input is too large to be read safely
    StorageFailed,     ///< the database or the disk refused
    OutputFailed,      ///< a file could not be written
};

/// Why a use case failed.
struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString message = {}; ///< translated, shown to the user: what was attempted and what to do
    QString detail = {};  ///< English, for the log only
};

} // namespace liaison
