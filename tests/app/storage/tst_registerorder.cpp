#include "app/storage/registerorder.h"
#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

namespace {

/// A few entries at three stations, whose order and choice the tests know by heart.
struct Entries
{
    explicit Entries(TestDatabase &test) : database{*test}, sample{insertOrganisation(*test, test.clerk)}
    {
        ChangeGroup group{database, test.clerk, u"entries"_s};
        const auto visit = [&](const char *content, int station, QList<int> deputies, QDate day, int lag) {
            Visit value = sampleVisit(sample, QString::fromUtf8(content));
            value.station = sample.stations.at(station).id;
            value.deputies.clear();
            for (const int deputy : deputies)
                value.deputies.append(sample.mandates.at(deputy).id);
            value.heldOn = day;
            value.enteredOn = day.addDays(lag);
            value.place = station == 2 ? QString{} : u"村口"_s;
            return Repository<Visit>{database}.insert(group, value).id.value();
        };
        lamp = visit("小区路灯不亮。", 0, {1, 0}, QDate{2026, 3, 5}, 2);
        water = visit("100%的灌溉渠淤塞", 1, {2}, QDate{2026, 1, 9}, 30);
        road = visit("Road道路破损", 2, {4}, QDate{2026, 5, 1}, 0);
        Visit cancelled = sampleVisit(sample);
        cancelled.status = EntryStatus::Cancelled;
        cancelled.mode = VisitMode::Phone;
        cancelled.heldOn = QDate{2026, 3, 5};
        gone = Repository<Visit>{database}.insert(group, cancelled).id.value();
        const StoredReception reception =
            Repository<Reception>{database}.insert(group, sampleReception(sample));
        Opinion opinion = sampleOpinion(sample, reception.id);
        open = Repository<Opinion>{database}.insert(group, opinion).id.value();
        opinion.state = OpinionState::Answered;
        opinion.answeredOn = QDate{2026, 6, 1};
        answered = Repository<Opinion>{database}.insert(group, opinion).id.value();
        group.commit();
    }

    QList<qint64> ids(const RegisterFilter &filter, const RegisterSort &sort = {},
                      EntityKind kind = EntityKind::Visit)
    {
        RegisterNames names{database};
        return orderedIds(database, kind, filter, sort, names).value();
    }
    QList<qint64> found(const QString &word) { return ids({.words = word.split(u' ')}); }

    Database &database;
    SampleOrganisation sample;
    qint64 lamp = 0;
    qint64 water = 0;
    qint64 road = 0;
    qint64 gone = 0;
    qint64 open = 0;
    qint64 answered = 0;
};

using Ids = QList<qint64>;

} // namespace

class TestRegisterOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void findsWordsInTextsAndNames()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        Entries entries{test};
        const auto &[database, sample, lamp, water, road, gone, open, answered] = entries;

        QCOMPARE(entries.found(u"路灯"_s), (Ids{lamp, gone})); // two characters in the middle of a text
        QCOMPARE(entries.found(u"淤塞"_s), (Ids{water}));
        QCOMPARE(entries.found(u"road"_s), (Ids{road})); // whatever the case, on both engines
        QCOMPARE(entries.found(u"0%的"_s), (Ids{water}));
        QCOMPARE(entries.found(u"0_的"_s), Ids{}); // no wildcard
        QCOMPARE(entries.found(u"尉迟"_s), (Ids{water}));
        QCOMPARE(entries.found(u"sxx"_s), (Ids{lamp, gone})); // initials of 单雄信, whose 单 reads shan
        QCOMPARE(entries.found(u"shanxiong"_s), (Ids{lamp, gone}));
        QCOMPARE(entries.found(u"anxiong"_s), Ids{}); // pinyin counts from a syllable on
        QCOMPARE(entries.found(u"云溪街道"_s), (Ids{lamp, gone}));
        QCOMPARE(entries.found(u"lhz"_s), (Ids{water, road})); // a town's stations by its initials
        QCOMPARE(entries.found(u"柳河 道路"_s), (Ids{road}));  // both words
        QCOMPARE(entries.found(u"'; DROP TABLE visit; --"_s), Ids{});
        QCOMPARE(entries.ids({.words = {u"住建"_s}}, {}, EntityKind::Opinion), (Ids{open, answered}));
        QCOMPARE(entries.ids({.words = {u"wf"_s}}, {}, EntityKind::Mandate).size(), 2); // both 王芳
    }

    void narrowsByEveryPart()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        Entries entries{test};
        const auto &[database, sample, lamp, water, road, gone, open, answered] = entries;
        const qint64 firstStation = sample.stations.at(0).id.value();
        const qint64 secondStation = sample.stations.at(1).id.value();
        const qint64 secondTown = sample.towns.at(1).id.value();

        QCOMPARE(entries.ids({.station = firstStation}), (Ids{lamp, gone}));
        QCOMPARE(entries.ids({.town = secondTown}), (Ids{water, road}));
        QCOMPARE(entries.ids({.deputy = sample.mandates.at(4).id.value()}), (Ids{road}));
        QCOMPARE(entries.ids({.from = QDate{2026, 3, 5}, .to = QDate{2026, 5, 1}}), (Ids{lamp, road, gone}));
        QCOMPARE(entries.ids({.from = QDate{2026, 3, 6}, .to = QDate{2026, 4, 30}}), Ids{});
        QCOMPARE(entries.ids({.choices = {{u"mode"_s, {u"phone"_s}}}}), (Ids{gone}));
        QCOMPARE(entries.ids({.choices = {{u"status"_s, {u"valid"_s}}}}), (Ids{lamp, water, road}));
        QCOMPARE(entries.ids({.choices = {{u"no such field"_s, {u"valid"_s}}}}).size(), 4);
        QCOMPARE(entries.ids({.lateAfter = 7}), (Ids{water}));
        QCOMPARE(entries.ids({.words = {u"淤塞"_s}, .station = firstStation}), Ids{});

        const auto opinions = [&](const RegisterFilter &filter) {
            return entries.ids(filter, {}, EntityKind::Opinion);
        };
        QCOMPARE(opinions({.overdueOn = QDate{2026, 7, 21}}), Ids{}); // due on that day
        QCOMPARE(opinions({.overdueOn = QDate{2026, 7, 22}}), (Ids{open}));
        QCOMPARE(opinions({.choices = {{u"state"_s, {u"open"_s}}}}), (Ids{open}));
        QCOMPARE(opinions({.choices = {{u"state"_s, {u"open"_s, u"answered"_s}}}}), (Ids{open, answered}));
        QCOMPARE(opinions({.office = sample.office.id.value()}), (Ids{open, answered}));
        QCOMPARE(opinions({.deputy = sample.mandates.at(2).id.value()}), (Ids{open, answered}));
        QCOMPARE(opinions({.deputy = sample.mandates.at(0).id.value()}), Ids{});
        // A station is listed with its rooms.
        QCOMPARE(entries.ids({.station = secondStation}, {}, EntityKind::Station).size(), 2);
        QCOMPARE(entries.ids({.town = secondTown}, {}, EntityKind::Mandate).size(), 3);
        QCOMPARE(entries.ids({.choices = {{u"sex"_s, {u"male"_s}}}}, {}, EntityKind::Mandate).size(), 2);
    }

    void sortsLikeAChineseDictionary()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        Entries entries{test};
        const auto &[database, sample, lamp, water, road, gone, open, answered] = entries;
        const auto by = [&](const char *column, bool descending = false) {
            return entries.ids({}, {QString::fromLatin1(column), descending});
        };

        QCOMPARE(by("held_on"), (Ids{water, lamp, gone, road}));
        QCOMPARE(by("held_on", true), (Ids{road, gone, lamp, water}));
        // 柳河镇东岭联络室 < 柳河镇联络站 (dong before lian) < 云溪街道中心联络站; by code point 云 would
        // lead.
        QCOMPARE(by("station"), (Ids{road, water, lamp, gone}));
        QCOMPARE(by("station", true), (Ids{gone, lamp, water, road}));
        QCOMPARE(by("town"), (Ids{water, road, lamp, gone}));
        // First deputies: 解语花 (xie or jie), 单雄信, 尉迟敬: the order of the dictionary, not of the code
        // points.
        const Ids byDeputy = by("deputies");
        QVERIFY(byDeputy.indexOf(lamp) < byDeputy.indexOf(water));
        QCOMPARE(by("place"),
                 (Ids{lamp, water, gone, road})); // 村口 (cun) before 云溪社区 (yun); nothing comes last,
        QCOMPARE(by("place", true).last(), road);             // in either direction
        QCOMPARE(by("mode"), (Ids{lamp, water, road, gone})); // as the domain orders them
        QCOMPARE(by("entry_lag_days"), (Ids{road, lamp, gone, water}));
        QCOMPARE(by("uid"), (Ids{lamp, water, road, gone})); // not sortable: by entry
        QCOMPARE(entries.ids({}, {u"days_left"_s, true}, EntityKind::Opinion), (Ids{open, answered}));

        RegisterNames names{database};
        for (const bool descending : {false, true}) {
            for (const char *column : {"held_on", "people", "entry_lag_days"}) {
                const RegisterSort sort{QString::fromLatin1(column), descending};
                const RegisterFilter filter{.choices = {{u"status"_s, {u"valid"_s, u"cancelled"_s}}}};
                QCOMPARE(firstIds(database, EntityKind::Visit, filter, sort, names, 3),
                         entries.ids(filter, sort).first(3));
            }
            const RegisterSort sort{u"days_left"_s, descending}; // empty for what is answered
            QCOMPARE(firstIds(database, EntityKind::Opinion, {}, sort, names, 5), (Ids{open, answered}));
        }
        QVERIFY(!firstIds(database, EntityKind::Visit, {}, {u"station"_s, false}, names, 3));
        QVERIFY(
            !firstIds(database, EntityKind::Visit, {.words = {u"路灯"_s}}, {u"held_on"_s, false}, names, 3));
        QVERIFY(isSortable(EntityKind::Mandate, u"name"_s));
        QVERIFY(!isSortable(EntityKind::Visit, u"uid"_s));
    }

    void stopsAndReadsInParts()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        Entries entries{test};
        const auto &[database, sample, lamp, water, road, gone, open, answered] = entries;
        // Ids as far apart as a merge of two stations' files may leave them: each lies in a part of its own.
        constexpr qint64 Far = 9'000'000'000'000'000'000;
        database.run(u"UPDATE opinion SET id = :far WHERE id = :id"_s,
                     {{u":far"_s, Far}, {u":id"_s, answered}});
        RegisterNames names{database};
        const RegisterFilter filter{.words = {u"灌溉"_s}};
        QCOMPARE(orderedIds(database, EntityKind::Opinion, filter, {u"received_on"_s, true}, names),
                 (Ids{Far, open}));

        int asked = 0;
        QVERIFY(
            !orderedIds(database, EntityKind::Opinion, filter, {}, names, [&asked] { return ++asked == 2; }));
        QCOMPARE(asked, 2);
        // The connection is usable at once.
        QCOMPARE(orderedIds(database, EntityKind::Opinion, {}, {}, names), (Ids{open, Far}));
    }

    void offersValuesThatOccur()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        Entries entries{test};
        QCOMPARE(distinctTexts(*test, EntityKind::Visit, u"place"_s, 10),
                 (QStringList{u"村口"_s, u"云溪社区"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRegisterOrder)

#include "tst_registerorder.moc"
