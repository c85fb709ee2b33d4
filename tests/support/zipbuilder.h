#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace liaison::test {

/// Makes zip files in memory, for samples that need not be binaries in the repository. Writes what it is
/// told, sound or not: the same name twice, names that climb out of the folder, gigabytes of zeros.
class ZipBuilder
{
public:
    /// Adds @a block as one part, @a times over.
    ZipBuilder &add(const QString &name, const QByteArray &block, qint64 times = 1);

    /// The file; with a password every part is encrypted.
    [[nodiscard]] QByteArray bytes(const QByteArray &password = {}) const;

private:
    struct Part
    {
        QString name;
        QByteArray block;
        qint64 times;
    };

    QList<Part> m_parts;
};

} // namespace liaison::test
