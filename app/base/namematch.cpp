#include "app/base/namematch.h"

#include "app/base/text.h"

namespace liaison {

namespace {

enum Rank {
    Whole,
    Start,
    WholeInitials,
    StartOfInitials,
    StartOfPinyin,
    Inside,
    InsideInitials,
    InsidePinyin
};

bool startsASyllable(const QString &pinyin, const QString &typed)
{
    for (qsizetype blank = pinyin.indexOf(u' '); blank >= 0; blank = pinyin.indexOf(u' ', blank + 1)) {
        if (QString{pinyin.mid(blank + 1)}.remove(u' ').startsWith(typed))
            return true;
    }
    return false;
}

} // namespace

std::optional<int> matchRank(const QString &typed, const NameKeys &keys)
{
    const QString key = text::nameKey(typed).toLower();
    if (key.isEmpty())
        return Whole;
    const QString name = keys.name.toLower();
    if (name == key)
        return Whole;
    if (name.startsWith(key))
        return Start;
    if (keys.initials == key)
        return WholeInitials;
    if (keys.initials.startsWith(key))
        return StartOfInitials;
    if (QString{keys.pinyin}.remove(u' ').startsWith(key))
        return StartOfPinyin;
    if (name.contains(key))
        return Inside;
    if (key.size() > 1 && keys.initials.contains(key))
        return InsideInitials;
    if (startsASyllable(keys.pinyin, key))
        return InsidePinyin;
    return std::nullopt;
}

NameKeys keysOfText(const QString &name)
{
    const QString pinyin = text::pinyin(name);
    return {name, pinyin, text::initials(pinyin)};
}

} // namespace liaison
