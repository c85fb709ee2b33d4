#pragma once

#include "app/domain/fielderrors.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

/// The checks that several drafts share. Each adds at most one sentence for its field.
namespace liaison::checks {

inline constexpr qsizetype MaxNameLength = 100;
inline constexpr qsizetype MaxLineLength = 500;
inline constexpr qsizetype MaxTextLength = 20'000;
inline constexpr int MaxPeople = 1'000'000;

/// Trimmed, one line, 1 to MaxNameLength characters, no control characters.
[[nodiscard]] QString requiredName(const QString &text, const QString &field, FieldErrors &errors);

/// Trimmed, one line, may be empty.
[[nodiscard]] QString optionalLine(const QString &text, const QString &field, FieldErrors &errors);

/// Trimmed, may have several lines, may be empty. Line ends become "\n".
[[nodiscard]] QString optionalText(const QString &text, const QString &field, FieldErrors &errors);

/// A day that may lie in the future: from the first people's congress to the last year of four digits,
/// which is all that ISO 8601 text can hold. An invalid date is left to others.
void year(QDate day, const QString &field, FieldErrors &errors);

} // namespace liaison::checks
