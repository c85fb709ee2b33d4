#pragma once

#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"

namespace liaison::test {

/// An invented district: two towns, three stations (the third is a room of the second), five deputies, of
/// whom the first and the fourth are both called 王芳 and sit for different towns.
struct SampleOrganisation
{
    StoredDistrict district;
    StoredTerm term;
    StoredOffice office;
    QList<StoredTown> towns = {};
    QList<StoredStation> stations = {};
    QList<StoredDeputyGroup> groups = {};
    QList<StoredPerson> persons = {};
    QList<StoredMandate> mandates = {};
};

inline SampleOrganisation insertOrganisation(ChangeGroup &group)
{
    Database &database = group.database();
    const auto insert = [&]<typename Entity>(const Entity &entity) {
        return Repository<Entity>{database}.insert(group, entity);
    };
    const StoredDistrict district = insert(District{QStringLiteral("青禾区")});
    SampleOrganisation sample{
        .district = district,
        .term =
            insert(Term{district.id, QStringLiteral("2021-2026"), QDate{2021, 11, 20}, QDate{2026, 11, 19}}),
        .office = insert(Office{district.id, QStringLiteral("区住建局")}),
    };
    sample.towns.append(insert(Town{district.id, QStringLiteral("云溪街道"), TownKind::Subdistrict, 41'200}));
    sample.towns.append(insert(Town{district.id, QStringLiteral("柳河镇"), TownKind::Town, {}}));
    for (const auto &[town, parent, name, tier] :
         {std::tuple{0, -1, "云溪街道中心联络站", StationTier::Station},
          std::tuple{1, -1, "柳河镇联络站", StationTier::Station},
          std::tuple{1, 1, "柳河镇东岭联络室", StationTier::Room}}) {
        Station station{.town = sample.towns.at(town).id, .name = QString::fromUtf8(name), .tier = tier};
        if (parent >= 0)
            station.parent = sample.stations.at(parent).id;
        sample.stations.append(insert(station));
    }
    sample.groups.append(insert(
        DeputyGroup{sample.towns.first().id, QStringLiteral("云溪第一代表小组"), QStringLiteral("单雄信")}));
    for (const auto &[name, sex, station] :
         {std::tuple{"王芳", Sex::Female, 0}, std::tuple{"单雄信", Sex::Male, 0},
          std::tuple{"尉迟敬", Sex::Male, 1}, std::tuple{"王芳", Sex::Female, 1},
          std::tuple{"解语花", Sex::Female, 2}}) {
        sample.persons.append(insert(Person{.name = QString::fromUtf8(name), .sex = sex}));
        const StoredStation &home = sample.stations.at(station);
        sample.mandates.append(insert(Mandate{.person = sample.persons.last().id,
                                              .term = sample.term.id,
                                              .level = DeputyLevel::District,
                                              .town = home.value.town,
                                              .station = home.id,
                                              .from = sample.term.value.startsOn,
                                              .to = sample.term.value.endsOn}));
    }
    return sample;
}

inline SampleOrganisation insertOrganisation(Database &database, WriteContext &writer)
{
    ChangeGroup group{database, writer, QStringLiteral("Sample organisation")};
    SampleOrganisation sample = insertOrganisation(group);
    group.commit();
    return sample;
}

/// By the first and second deputy, at the first station.
[[nodiscard]] inline Visit sampleVisit(const SampleOrganisation &sample,
                                       const QString &content = QStringLiteral("小区路灯不亮。"))
{
    return {.station = sample.stations.at(0).id,
            .heldOn = QDate{2026, 3, 5},
            .deputies = {sample.mandates.at(1).id, sample.mandates.at(0).id},
            .place = QStringLiteral("云溪社区"),
            .resident = QStringLiteral("居民"),
            .people = 2,
            .content = content,
            .outcome = QStringLiteral("已转住建局。"),
            .enteredOn = QDate{2026, 3, 7}};
}

/// By the third deputy, at the second station.
[[nodiscard]] inline Reception sampleReception(const SampleOrganisation &sample)
{
    return {.station = sample.stations.at(1).id,
            .heldOn = QDate{2026, 4, 20},
            .deputies = {sample.mandates.at(2).id},
            .mode = ReceptionMode::WalkIn,
            .people = 3,
            .content = QStringLiteral("反映灌溉渠淤塞。"),
            .enteredOn = QDate{2026, 4, 20}};
}

[[nodiscard]] inline Activity sampleActivity(const SampleOrganisation &sample)
{
    return {.station = sample.stations.at(0).id,
            .heldOn = QDate{2026, 5, 12},
            .category = ActivityCategory::SpecialResearch,
            .title = QStringLiteral("老旧小区加装电梯调研"),
            .content = QStringLiteral("走访三个小区。"),
            .attendance = {{sample.mandates.at(0).id, Presence::Attended},
                           {sample.mandates.at(4).id, Presence::Leave}},
            .enteredOn = QDate{2026, 5, 13}};
}

[[nodiscard]] inline Opinion sampleOpinion(const SampleOrganisation &sample,
                                           const std::optional<ReceptionId> &reception = std::nullopt)
{
    return {.station = sample.stations.at(1).id,
            .number = QStringLiteral("2026-017"),
            .receivedOn = QDate{2026, 4, 20},
            .raisedBy = QStringLiteral("村民"),
            .category = QStringLiteral("农田水利"),
            .content = QStringLiteral("请疏通灌溉渠。"),
            .reception = reception,
            .handler = sample.office.id,
            .assignedOn = QDate{2026, 4, 22},
            .dueOn = QDate{2026, 7, 21},
            .state = OpinionState::Assigned,
            .enteredOn = QDate{2026, 4, 21}};
}

} // namespace liaison::test
