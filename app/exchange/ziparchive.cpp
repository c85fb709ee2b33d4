#include "app/exchange/ziparchive.h"

#include "app/exchange/filescan.h"
#include "app/exchange/readsession.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t BlockSize = 64 * 1024;
constexpr qint64 MaxPassedEntries = 1'000'000; // some seconds; a thousand sheets need half a million
constexpr qint64 RatioFreeBytes = 10'000'000;  // small parts may be as repetitive as they like

// Only zip, and only through its table of contents: without it the file was cut off.
ArchiveHandle openArchive(ReadSession &session)
{
    ArchiveHandle handle{archive_read_new()};
    Q_CHECK_PTR(handle.get());
    archive_read_support_format_zip_seekable(handle.get());
    if (archive_read_open_filename(handle.get(), QFile::encodeName(session.path()).constData(), BlockSize) !=
        ARCHIVE_OK) {
        session.refuseDamaged(QString::fromUtf8(archive_error_string(handle.get())));
        return {};
    }
    return handle;
}

// False at the end and on damage. A name that the current locale cannot spell is only a warning.
bool nextEntry(archive *handle, archive_entry *&entry, ReadSession &session)
{
    const int status = archive_read_next_header(handle, &entry);
    if (status < ARCHIVE_WARN)
        session.refuseDamaged(QString::fromUtf8(archive_error_string(handle)));
    return status == ARCHIVE_OK || status == ARCHIVE_WARN;
}

} // namespace

void ArchiveCloser::operator()(archive *handle) const
{
    archive_read_free(handle);
}

ZipArchive::ZipArchive(ReadSession &session) : m_session{session}
{
    // libarchive takes the whole table of contents into memory before it shows the first entry.
    const qint64 tooMany = qint64{session.limits().maxArchiveEntries} + 1;
    if (occurrencesInFile(session.path(), "PK\x01\x02", tooMany) == tooMany) {
        refuseParts();
        return;
    }
    const ArchiveHandle handle = openArchive(session);
    archive_entry *entry = nullptr;
    for (int position = 0; handle && nextEntry(handle.get(), entry, session); ++position) {
        const char *name = archive_entry_pathname_utf8(entry);
        if (!name)
            continue;
        const QString key = keyOf(QString::fromUtf8(name));
        if (m_entries.contains(key)) {
            // Programs differ in which of the two they show: what was checked is not what would be read.
            session.refuseDamaged(u"two parts are named "_s + key);
            return;
        }
        m_entries.insert(key, {position, archive_entry_is_data_encrypted(entry) != 0});
    }
}

void ZipArchive::refuseParts()
{
    m_session.refuse(ErrorCode::LimitExceeded, tr("The file has more parts than any register needs."));
}

QString ZipArchive::keyOf(QString name)
{
    name.replace(u'\\', u'/');
    return name.startsWith(u'/') ? name.mid(1).toLower() : name.toLower();
}

ZipPart ZipArchive::open(const QString &name)
{
    const auto found = m_entries.constFind(keyOf(name));
    if (found == m_entries.cend()) {
        m_session.refuseDamaged(u"part %1 is missing"_s.arg(name));
        return {*this, {}};
    }
    if (found->encrypted) {
        m_session.refuseProtected();
        return {*this, {}};
    }
    // There is no way to a part but past all those before it.
    m_passedEntries += found->position;
    if (m_passedEntries > MaxPassedEntries) {
        refuseParts();
        return {*this, {}};
    }
    ArchiveHandle handle = openArchive(m_session);
    archive_entry *entry = nullptr;
    for (int position = 0; handle && position <= found->position; ++position) {
        if (!nextEntry(handle.get(), entry, m_session))
            return {*this, {}};
    }
    return {*this, std::move(handle)};
}

ZipPart::ZipPart(ZipArchive &archive, ArchiveHandle handle) : m_archive{&archive}, m_handle{std::move(handle)}
{
    if (m_handle)
        m_start = archive_filter_bytes(m_handle.get(), 0);
}

qint64 ZipPart::read(char *data, qint64 size)
{
    ReadSession &session = m_archive->m_session;
    if (!m_handle || session.ended())
        return 0;
    const qint64 count = archive_read_data(m_handle.get(), data, static_cast<size_t>(size));
    if (count < 0) {
        session.refuseDamaged(QString::fromUtf8(archive_error_string(m_handle.get())));
        return 0;
    }
    m_bytes += count;
    m_archive->m_uncompressedBytes += count;

    const ReadLimits &limits = session.limits();
    const qint64 compressed = std::max<qint64>(1, archive_filter_bytes(m_handle.get(), 0) - m_start);
    if (m_archive->m_uncompressedBytes > limits.maxUncompressedBytes ||
        (m_bytes > RatioFreeBytes && m_bytes / compressed >= limits.maxCompressionRatio)) {
        session.refuse(
            ErrorCode::LimitExceeded,
            tr("The file unpacks to far more than a register holds. It may have been made to do harm; "
               "ask the sender for it again."));
        return 0;
    }
    return count;
}

} // namespace liaison
