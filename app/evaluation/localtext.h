#pragma once

#include <QLocale>
#include <QString>

namespace liaison {

/// A text that comes with the data, in the languages of the program.
struct LocalText
{
    QString zhCn;
    QString en = {}; ///< may be empty: officials write their own schemes in Chinese only

    /// English where it exists and @a locale is not Chinese, else Chinese.
    [[nodiscard]] const QString &text(const QLocale &locale = QLocale{}) const
    {
        return en.isEmpty() || locale.language() == QLocale::Chinese ? zhCn : en;
    }

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace liaison
