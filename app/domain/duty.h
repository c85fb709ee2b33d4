#pragma once

#include "app/base/result.h"
#include "app/domain/enumkey.h"
#include "app/domain/fielderrors.h"
#include "app/domain/ids.h"
#include "app/domain/stored.h"

#include <QDate>
#include <QString>

namespace liaison {

enum class ReviewVerdict { Accepted, Returned }; ///< 通过, 退回

template <>
struct EnumKeys<ReviewVerdict>
{
    static constexpr std::pair<ReviewVerdict, const char16_t *> Entries[] = {
        {ReviewVerdict::Accepted, u"accepted"},
        {ReviewVerdict::Returned, u"returned"},
    };
};

/// A second person has looked at an entry. Entries without one wait for review; it is never points.
struct EntryReview
{
    QString entity; ///< kind of the record: "visit"
    QString record; ///< its uid, so that the review survives undo and exchange
    ReviewVerdict verdict = ReviewVerdict::Accepted;
    QString note = {}; ///< why it was returned
    QString reviewer = {};
    QDate reviewedOn = {};

    friend bool operator==(const EntryReview &, const EntryReview &) = default;
};

using StoredEntryReview = Stored<EntryReviewId, EntryReview>;

/// Why something that is owed shall not be asked for any more.
struct DueExcuse
{
    QString kind;    ///< DueKind's key
    QString subject; ///< uid of who owes it
    QString period;  ///< which instance: "2026-06", or the uid of a record
    QString reason;
    QString excusedBy = {};
    QDate excusedOn = {};

    friend bool operator==(const DueExcuse &, const DueExcuse &) = default;
};

using StoredDueExcuse = Stored<DueExcuseId, DueExcuse>;

[[nodiscard]] QString displayName(ReviewVerdict verdict);

/// Returning needs a note, excusing a reason.
[[nodiscard]] Result<EntryReview, FieldErrors> validate(EntryReview review);
[[nodiscard]] Result<DueExcuse, FieldErrors> validate(DueExcuse excuse);

} // namespace liaison
