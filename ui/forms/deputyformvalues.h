#pragma once

#include "app/domain/deputy.h"

#include <QJsonObject>

/// The values of the deputy form as drafts of the domain, and back.
namespace liaison::deputyvalues {

[[nodiscard]] QJsonObject fromPerson(const Person &person);
[[nodiscard]] QJsonObject fromMandate(const Mandate &mandate);

/// Adds to @a wrong what cannot be read at all.
[[nodiscard]] PersonDraft personOf(const QJsonObject &values, FieldErrors &wrong);
[[nodiscard]] MandateDraft mandateOf(const QJsonObject &values);

} // namespace liaison::deputyvalues
