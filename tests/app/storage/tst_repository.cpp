#include "app/storage/mapping/dutymapping.h"
#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verified.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using Kind = StorageError::Kind;

namespace {

/// What breaks programs that build SQL, JSON or UTF-8 by hand.
QString awkwardText()
{
    return u" O'Neil \"甲\" \\ 'x' \t𠮷👨‍👩‍👧\n第二行\n :name ? $1 %1 {} [] \u007f </b> ; -- "_s;
}

/// Inserts, reads, changes and removes @a first in groups of their own and looks at each result.
template <typename Entity>
void verifyRoundTrip(TestDatabase &test, const Entity &first, const Entity &second)
{
    Repository<Entity> repository{*test};
    const auto inGroup = [&](auto action) {
        ChangeGroup group{*test, test.clerk, u"round trip"_s};
        const auto result = action(group);
        group.commit();
        return result;
    };
    const qsizetype others = repository.all().size();

    const auto inserted = inGroup([&](ChangeGroup &group) { return repository.insert(group, first); });
    QCOMPARE(inserted.value, first);
    QCOMPARE(repository.find(inserted.id), inserted);
    QCOMPARE(repository.find(inserted.uid), inserted);
    QCOMPARE(repository.all().size(), others + 1);
    QCOMPARE(repository.all().last(), inserted);

    const auto updated =
        inGroup([&](ChangeGroup &group) { return repository.update(group, inserted, second); });
    QCOMPARE(updated.id, inserted.id);
    QCOMPARE(updated.uid, inserted.uid);
    QVERIFY(updated.head > inserted.head);
    QCOMPARE(repository.find(inserted.id), updated);
    QCOMPARE(repository.find(inserted.id)->value, second);
    QCOMPARE(verified(*test), QString{});

    const auto again = inGroup([&](ChangeGroup &group) {
        const auto same = repository.update(group, updated, second);
        return std::pair{same, group.isEmpty()};
    });
    QCOMPARE(again, std::pair(updated, true));

    // Who has read the older state must not overwrite the newer one.
    QCOMPARE(failureOf([&] {
                 inGroup([&](ChangeGroup &group) { return repository.update(group, inserted, first); });
             }),
             Kind::Conflict);
    QCOMPARE(failureOf([&] {
                 ChangeGroup group{*test, test.clerk, u"round trip"_s};
                 repository.remove(group, inserted);
             }),
             Kind::Conflict);
    QCOMPARE(repository.find(inserted.id), updated);

    inGroup([&](ChangeGroup &group) {
        repository.remove(group, updated);
        return true;
    });
    QCOMPARE(repository.find(inserted.id), std::nullopt);
    QCOMPARE(repository.find(inserted.uid), std::nullopt);
    QCOMPARE(repository.all().size(), others);
    QCOMPARE(failureOf([&] {
                 inGroup([&](ChangeGroup &group) { return repository.update(group, updated, first); });
             }),
             Kind::Conflict);
    QCOMPARE(verified(*test), QString{});
}

/// Every enumerator must be a value that the schema allows: stores one record for each.
template <typename Enum, typename Entity, typename Set>
void verifyEveryKey(ChangeGroup &group, Entity entity, Set set)
{
    Repository<Entity> repository{group.database()};
    for (const auto &[value, key] : EnumKeys<Enum>::Entries) {
        set(entity, value);
        const auto stored = repository.insert(group, entity);
        QCOMPARE(repository.find(stored.id)->value, entity);
    }
}

} // namespace

class TestRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void keepsSettings() { verify(Setting{u"site"_s, awkwardText()}, Setting{u"\"site\" 2"_s, {}}); }
    void keepsDistricts() { verify(District{awkwardText()}, District{u"乙区"_s}); }

    void keepsTerms()
    {
        verifyWith([](const SampleOrganisation &sample) {
            return std::pair{Term{sample.district.id, awkwardText(), QDate{1954, 1, 1}, QDate{9999, 12, 31}},
                             Term{sample.district.id, u"第十届"_s, QDate{2024, 2, 29}, QDate{2029, 2, 28}}};
        });
    }

    void keepsTowns()
    {
        verifyWith([](const SampleOrganisation &sample) {
            return std::pair{Town{sample.district.id, awkwardText(), TownKind::Township, {}},
                             Town{sample.district.id, u"镇"_s, TownKind::Town, 100'000'000}};
        });
    }

    void keepsOffices()
    {
        verifyWith([](const SampleOrganisation &sample) {
            return std::pair{Office{sample.district.id, awkwardText()},
                             Office{sample.district.id, u"水利局"_s}};
        });
    }

    void keepsDeputyGroups()
    {
        verifyWith([](const SampleOrganisation &sample) {
            return std::pair{DeputyGroup{sample.towns.at(0).id, awkwardText(), {}},
                             DeputyGroup{sample.towns.at(1).id, u"组"_s, awkwardText()}};
        });
    }

    void keepsStations()
    {
        verifyWith([](const SampleOrganisation &sample) {
            const Station bare{.town = sample.towns.at(0).id, .name = u"站"_s};
            const Station full{.town = sample.towns.at(1).id,
                               .parent = sample.stations.at(1).id,
                               .name = awkwardText(),
                               .tier = StationTier::Point,
                               .head = awkwardText(),
                               .liaisonOfficer = u"解语花"_s,
                               .phone = u"0571-0000"_s,
                               .area = Decimal::fromText(u"118.5"_s),
                               .openedOn = PartialDate::fromText(u"2019-11"_s),
                               .note = awkwardText()};
            return std::pair{bare, full};
        });
    }

    void keepsPersons()
    {
        const Person bare{.name = u"𠮷田"_s};
        const Person full{.name = u"单雄信"_s,
                          .sex = Sex::Male,
                          .bornOn = PartialDate::fromText(u"1960-07-21"_s),
                          .ethnicity = u"回族"_s,
                          .politicalAffiliation = awkwardText(),
                          .education = awkwardText(),
                          .employment = awkwardText(),
                          .phone = awkwardText()};
        verify(bare, full);
        verify(full, bare);
    }

    void keepsMandates()
    {
        verifyWith([](const SampleOrganisation &sample) {
            const Mandate bare{.person = sample.persons.at(0).id,
                               .term = sample.term.id,
                               .level = DeputyLevel::National,
                               .town = sample.towns.at(0).id,
                               .from = sample.term.value.startsOn,
                               .to = sample.term.value.endsOn};
            Mandate full = bare;
            full.person = sample.persons.at(3).id;
            full.level = DeputyLevel::Town;
            full.town = sample.towns.at(1).id;
            full.station = sample.stations.at(2).id;
            full.group = sample.groups.at(0).id;
            full.electoralDistrict = awkwardText();
            full.to = QDate{2024, 2, 29};
            full.endGround = EndGround::MovedOut;
            full.endLaw = u"代表法(2025)第六十二条"_s;
            return std::pair{bare, full};
        });
    }

    void keepsVisits()
    {
        verifyWith([](const SampleOrganisation &sample) {
            Visit second = sampleVisit(sample, awkwardText());
            second.station = sample.stations.at(2).id;
            second.deputies = {sample.mandates.at(4).id, sample.mandates.at(1).id, sample.mandates.at(3).id};
            second.mode = VisitMode::Online;
            second.place = second.resident = second.outcome = awkwardText();
            second.people = 1'000'000;
            second.status = EntryStatus::Duplicate;
            return std::pair{sampleVisit(sample), second};
        });
    }

    void keepsReceptions()
    {
        verifyWith([](const SampleOrganisation &sample) {
            Reception second = sampleReception(sample);
            second.deputies.clear();
            second.visitor = second.content = awkwardText();
            second.mode = ReceptionMode::Phone;
            return std::pair{sampleReception(sample), second};
        });
    }

    void keepsActivities()
    {
        verifyWith([](const SampleOrganisation &sample) {
            Activity second = sampleActivity(sample);
            std::reverse(second.attendance.begin(),
                         second.attendance.end()); // the order is part of the record
            second.attendance.append({sample.mandates.at(2).id, Presence::Absent});
            second.attendance.append({sample.mandates.at(3).id, Presence::Invited});
            second.kind = second.place = second.organiser = second.result = awkwardText();
            return std::pair{sampleActivity(sample), second};
        });
    }

    void keepsOpinions()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        ChangeGroup group{*test, test.clerk, u"reception"_s};
        const StoredReception reception = Repository<Reception>{*test}.insert(group, sampleReception(sample));
        group.commit();
        const Opinion bare{.station = sample.stations.at(0).id,
                           .receivedOn = QDate{2026, 1, 2},
                           .content = u"路灯"_s,
                           .enteredOn = QDate{2026, 1, 3}};
        Opinion full = sampleOpinion(sample, reception.id);
        full.raisedBy = full.category = full.content = full.outcome = awkwardText();
        full.answeredOn = QDate{2026, 6, 1};
        full.rating = OpinionRating::Dissatisfied;
        full.state = OpinionState::Rated;
        full.round = 3;
        verifyRoundTrip(test, bare, full);
        verifyRoundTrip(test, full, bare);
    }

    void keepsPlansPublicityReviewsAndExcuses()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        const StationId station{1};
        verifyRoundTrip(
            test, PlanItem{station, PlanKind::Reception, QDate{2026, 7, 20}, {}, {}},
            PlanItem{station, PlanKind::GroupActivity, QDate{2026, 7, 31}, awkwardText(), u"王芳"_s});
        verifyRoundTrip(test,
                        PublicityItem{.town = TownId{1},
                                      .submittedOn = QDate{2026, 7, 1},
                                      .title = u"动态"_s,
                                      .enteredOn = QDate{2026, 7, 1}},
                        PublicityItem{TownId{1}, station, QDate{2026, 7, 2}, PublicityKind::Deed,
                                      awkwardText(), u"李晓"_s, u"日报"_s, MediumLevel::City,
                                      QDate{2026, 7, 3}, awkwardText(), EntryStatus::Cancelled,
                                      QDate{2026, 7, 4}});
        const QString record = Uid::make(1, 1, 1).text();
        verifyRoundTrip(
            test, EntryReview{u"visit"_s, record, ReviewVerdict::Accepted, {}, u"周敏"_s, QDate{2026, 7, 1}},
            EntryReview{u"visit"_s, record, ReviewVerdict::Returned, awkwardText(), u"李晓"_s,
                        QDate{2026, 7, 2}});
        verifyRoundTrip(
            test, DueExcuse{u"plan"_s, record, u"2026-07"_s, u"停电"_s, u"周敏"_s, QDate{2026, 7, 1}},
            DueExcuse{u"plan"_s, record, u"2026-08"_s, awkwardText(), u"李晓"_s, QDate{2026, 7, 2}});
    }

    void keepsOpinionSteps()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        ChangeGroup group{*test, test.clerk, u"opinion"_s};
        const StoredOpinion opinion = Repository<Opinion>{*test}.insert(group, sampleOpinion(sample));
        group.commit();
        verifyRoundTrip(test, OpinionStep{opinion.id, OpinionState::Received, QDate{2026, 4, 20}, {}, {}},
                        OpinionStep{opinion.id, OpinionState::Withdrawn, QDate{2026, 4, 21}, awkwardText(),
                                    awkwardText()});
    }

    void allowsEveryEnumerator()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        ChangeGroup group{*test, test.clerk, u"enumerators"_s};
        const SampleOrganisation sample = insertOrganisation(group);
        verifyEveryKey<TownKind>(group, sample.towns.at(0).value,
                                 [](Town &town, TownKind kind) { town.kind = kind; });
        verifyEveryKey<StationTier>(group, sample.stations.at(0).value,
                                    [](Station &station, StationTier tier) { station.tier = tier; });
        verifyEveryKey<Sex>(group, sample.persons.at(0).value,
                            [](Person &person, Sex sex) { person.sex = sex; });
        verifyEveryKey<DeputyLevel>(group, sample.mandates.at(0).value,
                                    [](Mandate &mandate, DeputyLevel level) { mandate.level = level; });
        verifyEveryKey<EndGround>(group, sample.mandates.at(0).value,
                                  [](Mandate &mandate, EndGround ground) { mandate.endGround = ground; });
        verifyEveryKey<VisitMode>(group, sampleVisit(sample),
                                  [](Visit &visit, VisitMode mode) { visit.mode = mode; });
        verifyEveryKey<ReceptionMode>(
            group, sampleReception(sample),
            [](Reception &reception, ReceptionMode mode) { reception.mode = mode; });
        verifyEveryKey<ActivityCategory>(
            group, sampleActivity(sample),
            [](Activity &activity, ActivityCategory category) { activity.category = category; });
        verifyEveryKey<Presence>(group, sampleActivity(sample), [](Activity &activity, Presence presence) {
            activity.attendance.first().presence = presence;
        });
        verifyEveryKey<OpinionState>(group, sampleOpinion(sample),
                                     [](Opinion &opinion, OpinionState state) { opinion.state = state; });
        verifyEveryKey<OpinionRating>(
            group, sampleOpinion(sample),
            [](Opinion &opinion, OpinionRating rating) { opinion.rating = rating; });
        const StoredOpinion opinion = Repository<Opinion>{*test}.insert(group, sampleOpinion(sample));
        verifyEveryKey<OpinionState>(group,
                                     OpinionStep{opinion.id, OpinionState::Draft, QDate{2026, 4, 20}, {}, {}},
                                     [](OpinionStep &step, OpinionState state) { step.state = state; });
        group.commit();
    }

    void keepsTwoDeputiesOfOneNameApart()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        const QList<StoredPerson> namesakes =
            Repository<Person>{*test}.select(u"name = :name"_s, {{u":name"_s, u"王芳"_s}});
        QCOMPARE(namesakes, (QList{sample.persons.at(0), sample.persons.at(3)}));
    }

    // Records far apart in a long table: their lists must come along, in their order, and nobody else's.
    void selectsRecordsWithTheirLists()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        ChangeGroup group{*test, test.clerk, u"visits"_s};
        Repository<Visit> visits{*test};
        QList<StoredVisit> expected;
        for (int i = 0; i < 1'200; ++i) { // more than two pages
            Visit visit = sampleVisit(sample);
            visit.heldOn = visit.heldOn.addDays(i % 100);
            visit.station = sample.stations.at(i % 300 == 7 ? 2 : 0).id;
            visit.deputies = {sample.mandates.at(i % 5).id, sample.mandates.at((i + 1) % 5).id};
            const StoredVisit stored = visits.insert(group, visit);
            if (i % 300 == 7)
                expected.append(stored);
        }
        group.commit();
        QCOMPARE(visits.select(
                     u"station_id = :station AND held_on >= :day"_s,
                     {{u":station"_s, sample.stations.at(2).id.value()}, {u":day"_s, QDate{2026, 1, 1}}}),
                 expected);
        QCOMPARE(visits.all().size(), 1'200);
        QCOMPARE(visits.all().at(1'000).value.deputies,
                 (QList{sample.mandates.at(0).id, sample.mandates.at(1).id}));
    }

    void aRefusedRecordLeavesNothingBehind_data()
    {
        using Action = std::function<void(ChangeGroup &, const SampleOrganisation &)>;
        QTest::addColumn<Action>("action");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, Kind kind, Action action) {
            QTest::newRow(name) << action << kind;
        };

        row("a setting of that name exists", Kind::Constraint,
            [](ChangeGroup &group, const SampleOrganisation &) {
                Repository<Setting>{group.database()}.insert(group, {u"site"_s, u"1"_s});
                Repository<Setting>{group.database()}.insert(group, {u"site"_s, u"2"_s});
            });
        row("a station that does not exist", Kind::Conflict,
            [](ChangeGroup &group, const SampleOrganisation &sample) {
                Visit visit = sampleVisit(sample);
                visit.station = StationId{99};
                Repository<Visit>{group.database()}.insert(group, visit);
            });
        row("a deputy that does not exist", Kind::Conflict,
            [](ChangeGroup &group, const SampleOrganisation &sample) {
                Visit visit = sampleVisit(sample);
                visit.deputies.append(MandateId{99});
                Repository<Visit>{group.database()}.insert(group, visit);
            });
        row("a deputy twice", Kind::Constraint, [](ChangeGroup &group, const SampleOrganisation &sample) {
            Visit visit = sampleVisit(sample);
            visit.deputies.append(visit.deputies.first());
            Repository<Visit>{group.database()}.insert(group, visit);
        });
        row("an empty name", Kind::Constraint, [](ChangeGroup &group, const SampleOrganisation &) {
            Repository<District>{group.database()}.insert(group, {QString{}});
        });
        row("no people", Kind::Constraint, [](ChangeGroup &group, const SampleOrganisation &sample) {
            Visit visit = sampleVisit(sample);
            visit.people = 0;
            Repository<Visit>{group.database()}.insert(group, visit);
        });
        row("a term that ends before it begins", Kind::Constraint,
            [](ChangeGroup &group, const SampleOrganisation &sample) {
                Term term = sample.term.value;
                std::swap(term.startsOn, term.endsOn);
                Repository<Term>{group.database()}.update(group, sample.term, term);
            });
        row("others depend on it", Kind::Constraint,
            [](ChangeGroup &group, const SampleOrganisation &sample) {
                Repository<Station>{group.database()}.remove(group, sample.stations.at(0));
            });
    }

    void aRefusedRecordLeavesNothingBehind()
    {
        using Action = std::function<void(ChangeGroup &, const SampleOrganisation &)>;
        QFETCH_GLOBAL(const Engine, engine);
        QFETCH(const Action, action);
        QFETCH(const Kind, kind);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        const QByteArray content = contentHash(*test);
        const JournalHead head = Journal{*test}.head();
        {
            ChangeGroup group{*test, test.clerk, u"refused"_s};
            Repository<Office>{*test}.insert(group, {sample.district.id, u"前一条"_s});
            QCOMPARE(failureOf([&] { action(group, sample); }), kind);
        }
        QCOMPARE(contentHash(*test), content);
        QCOMPARE(Journal{*test}.head().hash, head.hash);
        QCOMPARE(verified(*test), QString{});

        // The next one is not hindered.
        ChangeGroup group{*test, test.clerk, u"good"_s};
        Repository<Visit>{*test}.insert(group, sampleVisit(sample));
        group.commit();
        QCOMPARE(verified(*test), QString{});
    }

private:
    template <typename Make>
    static void verifyWith(Make make)
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const auto [first, second] = make(insertOrganisation(*test, test.clerk));
        verifyRoundTrip(test, first, second);
    }

    template <typename Entity>
    static void verify(const Entity &first, const Entity &second)
    {
        verifyWith([&](const SampleOrganisation &) { return std::pair{first, second}; });
    }
};

QTEST_GUILESS_MAIN(TestRepository)

#include "tst_repository.moc"
