#pragma once

#include "app/base/result.h"
#include "app/domain/fielderrors.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"

#include <QDate>
#include <QString>

namespace liaison {

/// The record with one field set as a user would set it in its form, or what its validator says against it.
/// What the form does not touch (day of entry, round of an opinion) stays.
[[nodiscard]] Result<Visit, FieldErrors> withField(const Visit &visit, const QString &field,
                                                   const QString &value, QDate today);
[[nodiscard]] Result<Reception, FieldErrors> withField(const Reception &reception, const QString &field,
                                                       const QString &value, QDate today);
[[nodiscard]] Result<Activity, FieldErrors> withField(const Activity &activity, const QString &field,
                                                      const QString &value, QDate today);
[[nodiscard]] Result<Opinion, FieldErrors> withField(const Opinion &opinion, const QString &field,
                                                     const QString &value, QDate today);
[[nodiscard]] Result<Station, FieldErrors> withField(const Station &station, const QString &field,
                                                     const QString &value, QDate today);
/// @a term: of the mandate.
[[nodiscard]] Result<Mandate, FieldErrors> withField(const Mandate &mandate, const QString &field,
                                                     const QString &value, const DateRange &term);

} // namespace liaison
