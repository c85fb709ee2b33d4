#include "app/services/duplicateservice.h"

#include "app/evaluation/signals/shingles.h"
#include "app/services/storageguard.h"
#include "app/storage/registerqueries.h"

#include <algorithm>
#include <tuple>

namespace liaison {

namespace {

// Resemblance (Jaccard of three-character shingles) from which two texts say nearly the same, and below which
// two texts of some length are plainly about different things.
constexpr Fraction NearlySame{3, 5};
constexpr Fraction PlainlyDifferent{1, 5};
constexpr qsizetype LongEnoughToTell = 12;

QList<MandateId> participants(const Visit &visit)
{
    return visit.deputies;
}

QList<MandateId> participants(const Reception &reception)
{
    return reception.deputies;
}

QList<MandateId> participants(const Activity &activity)
{
    QList<MandateId> result;
    for (const Attendance &attendance : activity.attendance)
        result.append(attendance.deputy);
    return result;
}

QString words(const Visit &visit)
{
    return visit.content;
}

QString words(const Reception &reception)
{
    return reception.content;
}

QString words(const Activity &activity)
{
    return activity.title + u' ' + activity.content;
}

bool isAtLeast(const Fraction &value, const Fraction &least)
{
    return value.isDefined() && compare(value, least) >= 0;
}

template <typename Entity>
QList<LikelyDuplicate> search(Database &database, const DuplicateProbe &probe)
{
    const QList<uint> typed = comparedCharacters(probe.content);
    const ShingleSet typedShingles = shingles(typed);
    const DateRange days{probe.day.addDays(-1), probe.day.addDays(1)};
    QList<LikelyDuplicate> found;
    const auto entries = entriesOfStation<Entity>(database, StationId{probe.station}, days);
    for (const auto &entry : entries) {
        if (entry.id.value() == probe.self || entry.value.status != EntryStatus::Valid)
            continue;
        LikelyDuplicate candidate{.entity = probe.entity,
                                  .id = entry.id.value(),
                                  .day = entry.value.heldOn,
                                  .content = words(entry.value)};
        const QList<uint> other = comparedCharacters(candidate.content);
        candidate.resemblance = resemblance(typedShingles, shingles(other));
        candidate.isSameText =
            isAtLeast(candidate.resemblance, NearlySame) || (!typed.isEmpty() && typed == other);
        const QList<MandateId> theirs = participants(entry.value);
        for (const MandateId deputy : probe.deputies) {
            if (theirs.contains(deputy))
                candidate.shared.append(deputy);
        }
        const bool isOtherMatter = typed.size() >= LongEnoughToTell && other.size() >= LongEnoughToTell &&
                                   !isAtLeast(candidate.resemblance, PlainlyDifferent);
        if (candidate.isSameText || (!candidate.shared.isEmpty() && !isOtherMatter))
            found.append(std::move(candidate));
    }
    const auto weight = [&probe](const LikelyDuplicate &item) {
        return std::tuple{item.isSameText, item.day == probe.day, item.shared.size()};
    };
    std::stable_sort(
        found.begin(), found.end(),
        [&weight](const LikelyDuplicate &a, const LikelyDuplicate &b) { return weight(a) > weight(b); });
    return found;
}

} // namespace

Result<QList<LikelyDuplicate>> DuplicateService::find(const DuplicateProbe &probe)
try {
    if (probe.station <= 0 || !probe.day.isValid())
        return QList<LikelyDuplicate>{};
    Database &database = m_session.database();
    if (probe.entity == entitySpec(EntityKind::Visit).name)
        return search<Visit>(database, probe);
    if (probe.entity == entitySpec(EntityKind::Reception).name)
        return search<Reception>(database, probe);
    if (probe.entity == entitySpec(EntityKind::Activity).name)
        return search<Activity>(database, probe);
    return Error{ErrorCode::InvalidInput, tr("“%1” has no duplicates.").arg(probe.entity), {}};
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
