#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <memory>

struct archive;

namespace liaison {

class ReadSession;

struct ArchiveCloser
{
    void operator()(archive *handle) const;
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveCloser>;

class ZipPart;

/// The parts of a zip container such as .xlsx or .ods, found by name. Nothing is ever unpacked to disk,
/// so a name is only a key: "../../etc/passwd" is a part that nobody asks for.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)

public:
    /// Lists the parts. The session ends if this is no complete zip file or one with too many parts.
    explicit ZipArchive(ReadSession &session);

    /// Names compare without regard to case, as OPC (ECMA-376 part 2) demands.
    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(keyOf(name)); }

    /// Opens a part from its beginning; several may be open at the same time. The session ends, and the
    /// part is empty, if it is missing or encrypted.
    [[nodiscard]] ZipPart open(const QString &name);

private:
    friend class ZipPart;

    struct Entry
    {
        int position;
        bool encrypted;
    };

    static QString keyOf(QString name);
    void refuseParts();

    ReadSession &m_session;
    QHash<QString, Entry> m_entries;
    qint64 m_passedEntries = 0;     // on the way to the parts opened so far
    qint64 m_uncompressedBytes = 0; // of all parts read so far
};

/// One part while it is being read.
class ZipPart
{
    Q_DECLARE_TR_FUNCTIONS(ZipPart)

public:
    /// The next bytes, at most @a size; 0 at the end and once the session has ended, which it does on
    /// damage (the checksum is verified at the end) and on a decompression bomb.
    [[nodiscard]] qint64 read(char *data, qint64 size);

private:
    friend class ZipArchive;

    ZipPart(ZipArchive &archive, ArchiveHandle handle);

    ZipArchive *m_archive;
    ArchiveHandle m_handle; // null: nothing to read
    qint64 m_start = 0;     // offset of the part in the file
    qint64 m_bytes = 0;     // read so far
};

} // namespace liaison
