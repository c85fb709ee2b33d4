#include "tests/support/zipbuilder.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace liaison::test {

namespace {

void require(int status, archive *writer)
{
    if (status != ARCHIVE_OK)
        qFatal("the sample archive cannot be made: %s", archive_error_string(writer));
}

la_ssize_t append(archive *, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

} // namespace

ZipBuilder &ZipBuilder::add(const QString &name, const QByteArray &block, qint64 times)
{
    m_parts.append({name, block, times});
    return *this;
}

QByteArray ZipBuilder::bytes(const QByteArray &password) const
{
    QByteArray result;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer{archive_write_new(),
                                                                         &archive_write_free};
    require(archive_write_set_format_zip(writer.get()), writer.get());
    require(archive_write_set_bytes_in_last_block(writer.get(), 1), writer.get()); // no padding
    if (!password.isEmpty()) {
        require(archive_write_set_options(writer.get(), "zip:encryption=aes256"), writer.get());
        require(archive_write_set_passphrase(writer.get(), password.constData()), writer.get());
    }
    require(archive_write_open(writer.get(), &result, nullptr, &append, nullptr), writer.get());
    for (const Part &part : m_parts) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry{archive_entry_new(),
                                                                                  &archive_entry_free};
        archive_entry_update_pathname_utf8(entry.get(), part.name.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), part.block.size() * part.times);
        require(archive_write_header(writer.get(), entry.get()), writer.get());
        for (qint64 i = 0; i < part.times; ++i)
            archive_write_data(writer.get(), part.block.constData(), static_cast<size_t>(part.block.size()));
    }
    require(archive_write_close(writer.get()), writer.get());
    return result;
}

} // namespace liaison::test
