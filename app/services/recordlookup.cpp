#include "app/services/recordlookup.h"

#include "app/services/storageguard.h"
#include "app/storage/entityspec.h"
#include "app/storage/recordreader.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordLookup)
};

} // namespace

Result<qint64> recordIdOf(Session &session, const QString &entity, const QString &uid)
try {
    const EntitySpec *spec = findEntitySpec(entity);
    const std::optional<Uid> key = Uid::fromText(uid);
    const std::optional<Record> record =
        spec != nullptr && key ? RecordReader{session.database()}.find(*spec, *key) : std::nullopt;
    if (!record)
        return Error{ErrorCode::NotFound, Text::tr("The record no longer exists."), {}};
    return record->ref.id;
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
