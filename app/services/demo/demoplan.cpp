#include "app/services/demo/demoplan.h"

namespace liaison {

namespace {

using C = StationCharacter;

struct StationRow
{
    const char16_t *community; ///< the first of its communities names a room
    const char16_t *other;
    StationCharacter character;
    int deputies;
};

struct TownRow
{
    const char16_t *name;
    TownKind kind;
    qint64 population;
    int groups;
    StationRow stations[3];
};

// 重泉 is read chóng quán and 长坪 cháng píng: names that a careless transliteration gets wrong.
constexpr TownRow DistrictTowns[] = {
    {u"桐荫街道",
     TownKind::Subdistrict,
     68'400,
     3,
     {{u"书院", u"桐荫里", C::Exemplary, 6},
      {u"翠屏", u"望湖", C::Good, 4},
      {u"机床厂", u"铁路新村", C::Ordinary, 5}}},
    {u"锦澜街道",
     TownKind::Subdistrict,
     52'700,
     3,
     {{u"锦澜", u"文庙", C::Good, 6},
      {u"榕树下", u"江畔", C::Ordinary, 4},
      {u"纺织", u"东风", C::Backfiller, 4}}},
    {u"南泽街道",
     TownKind::Subdistrict,
     43'100,
     2,
     {{u"南泽", u"月塘", C::Ordinary, 6},
      {u"科教园", u"云栖", C::Exemplary, 4},
      {u"老码头", u"盐仓", C::Slack, 4}}},
    {u"白鹭镇",
     TownKind::Town,
     38'600,
     3,
     {{u"白鹭", u"大桥", C::Good, 6}, {u"杏林", u"石井", C::Good, 4}, {u"沙洲", u"竹园", C::Ordinary, 4}}},
    {u"石渡镇",
     TownKind::Town,
     31'200,
     3,
     {{u"石渡", u"中街", C::Exemplary, 6},
      {u"青茅", u"龙潭", C::Ordinary, 4},
      {u"观音堂", u"下坝", C::Dormant, 4}}},
    {u"柳湾镇",
     TownKind::Town,
     27'500,
     2,
     {{u"柳湾", u"河口", C::Ordinary, 5}, {u"双桥", u"枫香", C::Good, 4}, {u"新庄", u"油坊", C::Slack, 4}}},
    {u"重泉镇",
     TownKind::Town,
     22'900,
     2,
     {{u"重泉", u"温汤", C::Good, 5},
      {u"茶亭", u"牛背岭", C::Ordinary, 4},
      {u"桃源", u"高坎", C::Ordinary, 4}}},
    {u"长坪乡",
     TownKind::Township,
     11'800,
     2,
     {{u"长坪", u"乌石", C::Ordinary, 4},
      {u"木叶", u"三岔", C::Good, 4},
      {u"云顶", u"老鹰岩", C::Dormant, 4}}},
};

TownPlan townPlan(const TownRow &row)
{
    TownPlan town{QString::fromUtf16(row.name), row.kind, row.population, row.groups, {}};
    for (const StationRow &station : row.stations) {
        const QString community = QString::fromUtf16(station.community);
        const bool isCentral = town.stations.isEmpty();
        const QString suffix = town.isUrban() ? QStringLiteral("社区") : QStringLiteral("村");
        town.stations.append({isCentral ? town.name + QStringLiteral("人大代表联络站")
                                        : town.name + community + suffix + QStringLiteral("代表联络室"),
                              isCentral ? StationTier::Station : StationTier::Room,
                              station.character,
                              station.deputies,
                              {community, QString::fromUtf16(station.other)}});
    }
    return town;
}

/// Characters for the names of towns; three of them give each town its own.
constexpr QStringView NameBeginnings =
    u"安白宝北苍长朝春翠大丹东丰福高古关广桂海和红虎花华淮黄吉江金锦景静九开兰乐"
    u"莲龙鹿梅明木南宁盘平青清秋泉仁三桑沙石双松太桃天铁桐望文梧西溪仙新星杏秀玉云";
constexpr QStringView NameEnds = u"坝堡滨川店渡埠冈港沟关河湖花江集涧津井岭龙楼湾";
constexpr QStringView VillageNames[] = {u"上河", u"东岭", u"新民", u"双井",
                                        u"大柳", u"西塘", u"红旗", u"石桥"};
constexpr StationCharacter ProvinceCharacters[] = {C::Exemplary, C::Good,      C::Good,     C::Good,
                                                   C::Ordinary,  C::Ordinary,  C::Ordinary, C::Slack,
                                                   C::Dormant,   C::Backfiller};

TownPlan provinceTown(Dice dice, int index)
{
    constexpr int Deputies[] = {6, 4, 4, 4};
    constexpr TownKind Kinds[] = {TownKind::Subdistrict, TownKind::Town, TownKind::Town, TownKind::Township};
    constexpr const char16_t *KindSuffixes[] = {u"街道", u"镇", u"乡"};

    const TownKind kind = Kinds[index % 4];
    const auto beginnings = static_cast<int>(NameBeginnings.size());
    const auto ends = static_cast<int>(NameEnds.size());
    QString name{NameBeginnings.at(index % beginnings)};
    name += NameEnds.at(index / beginnings % ends);
    if (index / (beginnings * ends) > 0) // more than two characters can tell apart
        name += NameEnds.at(index / (beginnings * ends) % ends);
    name += QString::fromUtf16(KindSuffixes[static_cast<int>(kind)]);

    TownPlan town{name, kind, dice.between(9'000, 70'000), 3, {}};
    const int firstVillage = dice.below(8);
    for (int i = 0; i < 4; ++i) {
        const QString village = VillageNames[(firstVillage + 2 * i) % 8].toString();
        town.stations.append(
            {i == 0 ? name + QStringLiteral("人大代表联络站") : name + village + QStringLiteral("代表联络室"),
             i == 0 ? StationTier::Station : StationTier::Room,
             dice.oneOf(ProvinceCharacters),
             Deputies[i],
             {village, VillageNames[(firstVillage + 2 * i + 1) % 8].toString()}});
    }
    return town;
}

} // namespace

DemoPlan districtPlan()
{
    DemoPlan plan{QStringLiteral("澜清区（示例）"), {}, true};
    for (const TownRow &row : DistrictTowns)
        plan.towns.append(townPlan(row));
    return plan;
}

DemoPlan provincePlan(Dice dice)
{
    constexpr int Towns = 2'500;
    DemoPlan plan{QStringLiteral("澜清省（示例）"), {}, false};
    plan.towns.reserve(Towns);
    for (int i = 0; i < Towns; ++i)
        plan.towns.append(provinceTown(dice.fork(static_cast<quint64>(i)), i));
    return plan;
}

} // namespace liaison
