#pragma once

#include "app/base/result.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace liaison {

/// A file that appears under its name, or replaces an older one, only when it is complete.
class OutputFile
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)

public:
    explicit OutputFile(const QString &path) : m_file{path} {}

    [[nodiscard]] QString path() const { return m_file.fileName(); }

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write(QByteArrayView data);
    [[nodiscard]] Result<> commit();

    /// OutputFailed with the name of the file, and what to do.
    [[nodiscard]] Error failure(const QString &reason) const;

private:
    QSaveFile m_file;
};

} // namespace liaison
