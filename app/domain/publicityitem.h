#pragma once

#include "app/base/result.h"
#include "app/domain/entry.h"
#include "app/domain/enumkey.h"
#include "app/domain/fielderrors.h"
#include "app/domain/ids.h"
#include "app/domain/stored.h"

#include <QDate>
#include <QString>

#include <optional>

namespace liaison {

enum class PublicityKind {
    Deed,
    WorkNews,
    Experience,
    Research,
    Other
}; ///< 代表事迹, 工作动态, 经验做法, 调研理论

template <>
struct EnumKeys<PublicityKind>
{
    static constexpr std::pair<PublicityKind, const char16_t *> Entries[] = {
        {PublicityKind::Deed, u"deed"},
        {PublicityKind::WorkNews, u"work_news"},
        {PublicityKind::Experience, u"experience"},
        {PublicityKind::Research, u"research"},
        {PublicityKind::Other, u"other"},
    };
};

/// The level of the medium that has adopted an item.
enum class MediumLevel { District, City, Province, National };

template <>
struct EnumKeys<MediumLevel>
{
    static constexpr std::pair<MediumLevel, const char16_t *> Entries[] = {
        {MediumLevel::District, u"district"},
        {MediumLevel::City, u"city"},
        {MediumLevel::Province, u"province"},
        {MediumLevel::National, u"national"},
    };
};

/// 宣传信息: what a town sends in about its deputies and stations. The survey asks for at least one a month
/// from each town; deputies' typical deeds are to be made known (Deputies Law 2025, art. 56).
struct PublicityItem
{
    TownId town;
    std::optional<StationId> station = {};
    QDate submittedOn;
    PublicityKind kind = PublicityKind::WorkNews;
    QString title = {};
    QString author = {};
    QString medium = {};                   ///< where it was adopted
    std::optional<MediumLevel> level = {}; ///< of that medium; nothing: not adopted
    QDate adoptedOn = {};
    QString link = {};
    EntryStatus status = EntryStatus::Valid;
    QDate enteredOn = {};

    friend bool operator==(const PublicityItem &, const PublicityItem &) = default;
};

using StoredPublicityItem = Stored<PublicityItemId, PublicityItem>;

struct PublicityItemDraft
{
    std::optional<TownId> town = {};
    std::optional<StationId> station = {};
    QDate submittedOn = {};
    std::optional<PublicityKind> kind = PublicityKind::WorkNews;
    QString title = {};
    QString author = {};
    QString medium = {};
    std::optional<MediumLevel> level = {};
    QDate adoptedOn = {};
    QString link = {};
    EntryStatus status = EntryStatus::Valid;
};

[[nodiscard]] QString displayName(PublicityKind kind);
[[nodiscard]] QString displayName(MediumLevel level);

/// @a today becomes the day of entry and is the latest day of submission and adoption. Medium, level and day
/// of adoption belong together.
[[nodiscard]] Result<PublicityItem, FieldErrors> validate(const PublicityItemDraft &draft, QDate today);

} // namespace liaison
