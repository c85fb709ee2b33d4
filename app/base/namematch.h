#pragma once

#include <QString>

#include <optional>

namespace liaison {

/// What a name can be found by.
struct NameKeys
{
    QString name = {};     ///< "单雄信"
    QString pinyin = {};   ///< "shan xiong xin"
    QString initials = {}; ///< "sxx"
};

/// How well @a typed names it: by its characters, its pinyin ("shanx", "xiong") or the initials of its
/// pinyin. Less is better; nothing if it does not. An empty text names everything equally.
[[nodiscard]] std::optional<int> matchRank(const QString &typed, const NameKeys &keys);

/// Keys of a text that is no personal name: of a station, an office.
[[nodiscard]] NameKeys keysOfText(const QString &name);

} // namespace liaison
