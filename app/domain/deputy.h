#pragma once

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/domain/enumkey.h"
#include "app/domain/fielderrors.h"
#include "app/domain/ids.h"
#include "app/domain/partialdate.h"
#include "app/domain/stored.h"

#include <QDate>
#include <QString>

#include <optional>

namespace liaison {

enum class Sex { Unknown, Male, Female };

template <>
struct EnumKeys<Sex>
{
    static constexpr std::pair<Sex, const char16_t *> Entries[] = {
        {Sex::Unknown, u"unknown"},
        {Sex::Male, u"male"},
        {Sex::Female, u"female"},
    };
};

/// A human being, whatever posts she or he holds. Never found by name alone: same-name deputies exist.
struct Person
{
    QString name = {};
    Sex sex = Sex::Unknown;
    std::optional<PartialDate> bornOn = {};
    QString ethnicity = {};
    QString politicalAffiliation = {};
    QString education = {};
    QString employment = {}; ///< 工作单位及职务
    QString phone = {};

    friend bool operator==(const Person &, const Person &) = default;
};

enum class DeputyLevel { National, Province, City, District, Town };

template <>
struct EnumKeys<DeputyLevel>
{
    static constexpr std::pair<DeputyLevel, const char16_t *> Entries[] = {
        {DeputyLevel::National, u"national"}, {DeputyLevel::Province, u"province"},
        {DeputyLevel::City, u"city"},         {DeputyLevel::District, u"district"},
        {DeputyLevel::Town, u"town"},
    };
};

/// Why a mandate ended before the term (Deputies Law 2025, art. 62; death ends it naturally).
enum class EndGround {
    MovedOut,
    Resigned,
    OrderedResignation,
    AbsentTwice,
    Recalled,
    LostNationality,
    DeprivedRights,
    LostCapacity,
    Deceased,
};

template <>
struct EnumKeys<EndGround>
{
    static constexpr std::pair<EndGround, const char16_t *> Entries[] = {
        {EndGround::MovedOut, u"moved_out"},
        {EndGround::Resigned, u"resigned"},
        {EndGround::OrderedResignation, u"ordered_resignation"},
        {EndGround::AbsentTwice, u"absent_twice"},
        {EndGround::Recalled, u"recalled"},
        {EndGround::LostNationality, u"lost_nationality"},
        {EndGround::DeprivedRights, u"deprived_rights"},
        {EndGround::LostCapacity, u"lost_capacity"},
        {EndGround::Deceased, u"deceased"},
    };
};

/// One person's seat in one congress for one term. What a deputy does is recorded against the mandate;
/// mandate-days are the denominator of rates, so a deputy who joins in June counts half a year.
struct Mandate
{
    PersonId person;
    TermId term;
    DeputyLevel level = DeputyLevel::District;
    TownId town;
    std::optional<StationId> station = {}; ///< where the deputy is resident (驻站)
    std::optional<DeputyGroupId> group = {};
    QString electoralDistrict = {};
    QDate from = {};
    QDate to = {}; ///< last day; the end of the term unless ended before
    std::optional<EndGround> endGround = {};
    QString endLaw = {}; ///< version of the law that names the ground, "代表法(2025)第六十二条"

    [[nodiscard]] DateRange held() const { return {from, to}; }

    friend bool operator==(const Mandate &, const Mandate &) = default;
};

using StoredPerson = Stored<PersonId, Person>;
using StoredMandate = Stored<MandateId, Mandate>;

struct PersonDraft
{
    QString name = {};
    Sex sex = Sex::Unknown;
    std::optional<PartialDate> bornOn = {};
    QString ethnicity = {};
    QString politicalAffiliation = {};
    QString education = {};
    QString employment = {};
    QString phone = {};
};

struct MandateDraft
{
    std::optional<PersonId> person = {};
    std::optional<TermId> term = {};
    std::optional<DeputyLevel> level = {};
    std::optional<TownId> town = {};
    std::optional<StationId> station = {};
    std::optional<DeputyGroupId> group = {};
    QString electoralDistrict = {};
    QDate from = {};
    QDate to = {};
    std::optional<EndGround> endGround = {};
    QString endLaw = {};
};

[[nodiscard]] QString displayName(Sex sex);
[[nodiscard]] QString displayName(DeputyLevel level);
[[nodiscard]] QString displayName(EndGround ground);

/// Item of the Deputies Law in force since 2025 that names the ground, as it is cited:
/// "代表法(2025)第六十二条第(一)项". Empty for death, which ends a mandate by nature.
[[nodiscard]] QString lawInForce(EndGround ground);

[[nodiscard]] Result<Person, FieldErrors> validate(const PersonDraft &draft, QDate today);

/// @a term is the term the draft refers to: a mandate lies inside it, and one that ends before it needs a
/// ground.
[[nodiscard]] Result<Mandate, FieldErrors> validate(const MandateDraft &draft, const DateRange &term);

} // namespace liaison
