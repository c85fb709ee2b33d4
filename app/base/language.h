#pragma once

#include <QString>

namespace liaison {

/// Qt wants a UTF-8 locale and complains on every start without one, as in a bare container. Call it first.
void ensureUtf8Locale();

/// "zh_CN" or "en": @a wanted, else LIAISON_LANG, else the system's if it is English, else Chinese, because
/// Chinese is what the users read.
[[nodiscard]] QString preferredLanguage(const QString &wanted = {});

/// Installs the translations of that language into the application, and its way of writing numbers and days.
void installLanguage(const QString &language);

} // namespace liaison
