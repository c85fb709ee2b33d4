#pragma once

#include "app/domain/registerfilter.h"
#include "app/storage/database.h"
#include "app/storage/entityspec.h"
#include "app/storage/registernames.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace liaison {

/// Whoever waits for a long read may have lost interest: true ends it.
using StopRequest = std::function<bool()>;

/// Ids of the records of a register that pass @a filter, in the order of @a sort: the whole list, so that any
/// place in it can be shown at once and its length is known. Eight bytes a record; contents are read by the
/// page.
///
/// Ordering happens here, not in the engine: both then give the same, Chinese, order, and no index beyond
/// those that the statistics need slows down writing. Empty values come last in either direction.
///
/// Nothing if stopped. Throws StorageError.
[[nodiscard]] std::optional<QList<qint64>> orderedIds(Database &database, EntityKind kind,
                                                      const RegisterFilter &filter, const RegisterSort &sort,
                                                      RegisterNames &names, const StopRequest &stop = {});

/// How that list begins, where the engine can tell without reading it all into memory: what a window shows
/// while the whole order is being read. Nothing for searches in texts and where the order is not one of
/// numbers or days.
[[nodiscard]] std::optional<QList<qint64>> firstIds(Database &database, EntityKind kind,
                                                    const RegisterFilter &filter, const RegisterSort &sort,
                                                    RegisterNames &names, int most);

/// Whether orderedIds() can sort the register by this column of its list.
[[nodiscard]] bool isSortable(EntityKind kind, const QString &column);

/// Distinct values of a text field in Chinese order, at most @a most, the empty one left out: what a filter
/// offers.
[[nodiscard]] QStringList distinctTexts(Database &database, EntityKind kind, const QString &field, int most);

} // namespace liaison
