#include "tests/app/exchange/importplans.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

/// Plans of the register of stations.
class TestImportStations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = ColumnDictionary::shipped();
        QVERIFY(dictionary);
        m_dictionary = *std::move(dictionary);
    }
    void init() { m_directory = std::make_unique<test::FakeDirectory>(); }

    void createsTownsAndStations()
    {
        const ImportPlan plan = planOf({
            {u"东门街道人大代表联络站"_s, u"东门街道"_s, u"联络站"_s, u"48,210"_s, u"叶子"_s, u"龚静伟"_s,
             u"0851-28216245"_s, u"124㎡"_s, u"2023年3月"_s, u"示范站"_s},
            row(u"东门街道河畔社区联络室"_s, u"东门街道"_s, u"联络室"_s),
            row(u"西山镇人大代表联络站"_s, u"西山镇"_s, u"联络站"_s, u"9480"_s),
        });

        QCOMPARE(plan.count(RowStatus::Ready), 3);
        QCOMPARE(plan.towns().size(), 2);
        QCOMPARE(plan.towns().at(0).id, std::nullopt);
        QCOMPARE(plan.towns().at(0).draft.name, u"东门街道"_s);
        QCOMPARE(plan.towns().at(0).draft.kind, TownKind::Subdistrict);
        QCOMPARE(plan.towns().at(0).draft.population, 48'210);
        QCOMPARE(plan.towns().at(1).draft.kind, TownKind::Town);

        const auto &station = std::get<PlannedStation>(plan.rows().at(0).payload);
        QCOMPARE(station.newTown, 0);
        QCOMPARE(station.parentRow, std::nullopt);
        QCOMPARE(station.draft.tier, StationTier::Station);
        QCOMPARE(station.draft.head, u"叶子"_s);
        QCOMPARE(station.draft.liaisonOfficer, u"龚静伟"_s);
        QCOMPARE(station.draft.phone, u"0851-28216245"_s);
        QCOMPARE(station.draft.area->text(), u"124"_s);
        QCOMPARE(station.draft.openedOn->text(), u"2023-03"_s);
        QCOMPARE(station.draft.note, u"示范站"_s);
        QCOMPARE(std::get<PlannedStation>(plan.rows().at(2).payload).newTown, 1);
    }

    void putsRoomsBelowTheStationOfTheirTown()
    {
        // The station may stand below its rooms in the register.
        const ImportPlan plan = planOf({row(u"东门街道河畔社区联络室"_s, u"东门街道"_s, u"联络室"_s),
                                        row(u"西山镇人大代表联络站"_s, u"西山镇"_s, u"联络站"_s),
                                        row(u"东门街道人大代表联络站"_s, u"东门街道"_s, u"联络站"_s)});

        QCOMPARE(std::get<PlannedStation>(plan.rows().at(0).payload).parentRow, 2);
        QCOMPARE(plan.count(RowStatus::Ready), 3);
    }

    void putsRoomsBelowAStoredStation()
    {
        const TownId town = m_directory->addTown(u"东门街道"_s);
        const StationId parent = m_directory->addStation(u"东门街道人大代表联络站"_s, town);

        const ImportPlan plan = planOf({row(u"东门街道河畔社区联络室"_s, u"东门街道办事处"_s, u"联络室"_s)});

        QVERIFY(plan.towns().isEmpty());
        const auto &room = std::get<PlannedStation>(plan.rows().at(0).payload);
        QCOMPARE(room.draft.town, town);
        QCOMPARE(room.draft.parent, parent);
    }

    void warnsOfRoomsWithoutOneStationAboveThem_data()
    {
        QTest::addColumn<QStringList>("stations");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << QStringList{} << u"has no station"_s;
        QTest::newRow("two") << QStringList{u"第一联络站"_s, u"第二联络站"_s} << u"has several stations"_s;
    }
    void warnsOfRoomsWithoutOneStationAboveThem()
    {
        QFETCH(const QStringList, stations);
        QFETCH(const QString, reason);
        QList<QStringList> rows{row(u"东门街道河畔社区联络室"_s, u"东门街道"_s, u"联络室"_s)};
        for (const QString &name : stations)
            rows.append(row(name, u"东门街道"_s, u"联络站"_s));

        const ImportPlan plan = planOf(rows);

        QCOMPARE(plan.rows().at(0).status, RowStatus::Warning);
        QVERIFY2(test::firstReason(plan, 0).contains(reason), qPrintable(test::firstReason(plan, 0)));
    }

    void obeysAColumnWithTheStationAbove()
    {
        const QStringList head{u"名称"_s, u"乡镇"_s, u"类型"_s, u"上级联络站"_s};
        const ImportPlan plan =
            test::planOf(*m_dictionary, *m_directory, RegisterKind::Stations, head,
                         {{u"第一联络站"_s, u"东门街道"_s, u"联络站"_s},
                          {u"第二联络站"_s, u"东门街道"_s, u"联络站"_s},
                          {u"河畔联络室"_s, u"东门街道"_s, u"联络室"_s, u"第二联络站"_s},
                          {u"山前联络室"_s, u"东门街道"_s, u"联络室"_s, u"第三联络站"_s},
                          {u"桥头联络点"_s, u"东门街道"_s, u"联络点"_s, u"桥头联络点"_s},
                          {u"江南联络站"_s, u"东门街道"_s, u"联络站"_s, u"江北联络站"_s},
                          {u"江北联络站"_s, u"东门街道"_s, u"联络站"_s, u"江南联络站"_s}});

        QCOMPARE(std::get<PlannedStation>(plan.rows().at(2).payload).parentRow, 1);
        QCOMPARE(plan.rows().at(3).status, RowStatus::Warning);
        for (const size_t circle : {4u, 5u, 6u}) { // nothing stands above itself
            QCOMPARE(plan.rows().at(circle).status, RowStatus::Warning);
            QCOMPARE(std::get<PlannedStation>(plan.rows().at(circle).payload).parentRow, std::nullopt);
        }
    }

    void readsTheTierFromTheNameIfItIsNotWritten()
    {
        const ImportPlan plan =
            planOf({row(u"东门街道人大代表联络站"_s, u"东门街道"_s, {}),
                    row(u"河畔社区联络室"_s, u"东门街道"_s, {}), row(u"桥头"_s, u"东门街道"_s, {})});

        QCOMPARE(std::get<PlannedStation>(plan.rows().at(0).payload).draft.tier, StationTier::Station);
        QCOMPARE(std::get<PlannedStation>(plan.rows().at(1).payload).draft.tier, StationTier::Room);
        QCOMPARE(plan.rows().at(2).status, RowStatus::Refused);
    }

    void refusesFaultyRows_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("column");
        QTest::newRow("no name") << row({}, u"东门街道"_s, u"联络站"_s) << u"名称"_s;
        QTest::newRow("no town") << row(u"东门联络站"_s, {}, u"联络站"_s) << u"所属镇（街道）"_s;
        QTest::newRow("a town of unknown kind")
            << row(u"东门联络站"_s, u"东门"_s, u"联络站"_s) << u"所属镇（街道）"_s;
        QTest::newRow("unknown tier") << row(u"东门联络站"_s, u"东门街道"_s, u"分站"_s) << u"类型"_s;
        QTest::newRow("population is no number")
            << row(u"东门联络站"_s, u"东门街道"_s, u"联络站"_s, u"约5万"_s) << u"常住人口"_s;
        QTest::newRow("population out of range")
            << row(u"东门联络站"_s, u"东门街道"_s, u"联络站"_s, u"0"_s) << u"常住人口"_s;
        QTest::newRow("area") << QStringList{u"东门联络站"_s, u"东门街道"_s, u"联络站"_s, {}, {}, {}, {},
                                             u"较大"_s}
                              << u"面积（㎡）"_s;
        QTest::newRow("opened in the future")
            << QStringList{u"东门联络站"_s, u"东门街道"_s, u"联络站"_s, {}, {}, {}, {}, {}, u"2027年1月"_s}
            << u"挂牌时间"_s;
        QTest::newRow("name too long") << row(QString{101, u'站'}, u"东门街道"_s, u"联络站"_s) << u"名称"_s;
    }
    void refusesFaultyRows()
    {
        QFETCH(const QStringList, cells);

        const ImportPlan plan = planOf({cells});

        QCOMPARE(plan.count(RowStatus::Refused), 1);
        QCOMPARE(plan.rows().front().issues.size(), 1);
        QTEST(plan.rows().front().issues.first().column, "column");
        QVERIFY(plan.towns().isEmpty()); // a refused row creates nothing
    }

    void knowsStationsThatAreStoredOrRepeated()
    {
        const TownId town = m_directory->addTown(u"东门街道"_s);
        m_directory->addStation(u"东门街道人大代表联络站"_s, town);

        const ImportPlan plan = planOf({row(u"东门街道人大代表联络站"_s, u"东门街道"_s, u"联络站"_s),
                                        row(u"河畔联络室"_s, u"东门街道"_s, u"联络室"_s),
                                        row(u"河畔 联络室"_s, u"东门街道"_s, u"联络室"_s),
                                        row(u"河畔联络室"_s, u"西山镇"_s, u"联络室"_s)});

        QCOMPARE(plan.rows().at(0).status, RowStatus::Duplicate);
        QVERIFY(test::firstReason(plan, 0).contains(u"stored already in 东门街道"_s));
        QCOMPARE(plan.rows().at(1).status, RowStatus::Ready);
        QCOMPARE(plan.rows().at(2).status, RowStatus::Duplicate);
        QCOMPARE(test::firstReason(plan, 2), u"This is the same as row 3."_s);
        QVERIFY(plan.rows().at(3).status != RowStatus::Duplicate); // another town
    }

    void setsThePopulationOfAStoredTown()
    {
        const TownId town = m_directory->addTown(u"东门街道"_s);
        m_directory->townList.last().population = 50'000;

        const ImportPlan plan =
            planOf({row(u"东门街道人大代表联络站"_s, u"东门街道"_s, u"联络站"_s, u"48210"_s)});

        QCOMPARE(plan.count(RowStatus::Warning), 1);
        QCOMPARE(plan.towns().size(), 1);
        QCOMPARE(plan.towns().first().id, town);
        QCOMPARE(plan.towns().first().draft.population, 48'210);
        QCOMPARE(std::get<PlannedStation>(plan.rows().front().payload).newTown, std::nullopt);
    }

    void ignoresThePopulationOfARoom()
    {
        const ImportPlan plan =
            planOf({row(u"东门街道人大代表联络站"_s, u"东门街道"_s, u"联络站"_s, u"48210"_s),
                    row(u"河畔联络室"_s, u"东门街道"_s, u"联络室"_s, u"3000"_s)});

        QCOMPARE(plan.rows().at(1).status, RowStatus::Warning);
        QCOMPARE(plan.towns().first().draft.population, 48'210);
    }

private:
    static QStringList row(const QString &name, const QString &town, const QString &tier,
                           const QString &population = {})
    {
        return {name, town, tier, population};
    }

    ImportPlan planOf(const QList<QStringList> &rows)
    {
        static const QStringList head{
            u"名称"_s,   u"所属镇（街道）"_s, u"类型"_s,       u"常住人口"_s, u"站长"_s,
            u"联络员"_s, u"联系电话"_s,       u"面积（㎡）"_s, u"挂牌时间"_s, u"备注"_s};
        return test::planOf(*m_dictionary, *m_directory, RegisterKind::Stations, head, rows);
    }

    std::optional<ColumnDictionary> m_dictionary;
    std::unique_ptr<test::FakeDirectory> m_directory;
};

QTEST_GUILESS_MAIN(TestImportStations)
#include "tst_importstations.moc"
