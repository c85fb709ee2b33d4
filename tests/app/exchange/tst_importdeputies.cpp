#include "tests/app/exchange/importplans.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

/// Plans of the roster of deputies.
class TestImportDeputies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = ColumnDictionary::shipped();
        QVERIFY(dictionary);
        m_dictionary = *std::move(dictionary);
    }
    void init()
    {
        m_directory = std::make_unique<test::FakeDirectory>();
        m_east = m_directory->addTown(u"东门街道"_s);
        m_west = m_directory->addTown(u"西山镇"_s);
        m_station = m_directory->addStation(u"东门联络站"_s, *m_east);
        m_directory->addStation(u"西山联络站"_s, *m_west);
    }

    void turnsARowIntoAPersonWithAMandate()
    {
        const ImportPlan plan =
            planOf({{u"王 芳"_s, u"女"_s, u"苗族"_s, u"1960.07"_s, u"群众"_s, u"大专"_s, u"教师"_s, u"区级"_s,
                     u"东门街道"_s, u"东门联络站"_s, u"１５５５８５５６９０７"_s, u"2023年3月5日"_s}});

        QCOMPARE(plan.count(RowStatus::Ready), 1);
        const auto &deputy = std::get<PlannedDeputy>(plan.rows().front().payload);
        QCOMPARE(deputy.person.name, u"王芳"_s);
        QCOMPARE(deputy.person.sex, Sex::Female);
        QCOMPARE(deputy.person.ethnicity, u"苗族"_s);
        QCOMPARE(deputy.person.bornOn->text(), u"1960-07"_s);
        QCOMPARE(deputy.person.employment, u"教师"_s);
        QCOMPARE(deputy.person.phone, u"15558556907"_s);
        QCOMPARE(deputy.mandate.level, DeputyLevel::District);
        QCOMPARE(deputy.mandate.town, m_east);
        QCOMPARE(deputy.mandate.station, m_station);
        QCOMPARE(deputy.mandate.from, (QDate{2023, 3, 5}));
        QCOMPARE(deputy.mandate.to, (QDate{2026, 12, 31})); // to the end of the term
        QCOMPARE(deputy.mandate.person, std::nullopt);
        QCOMPARE(deputy.personRow, std::nullopt);
    }

    void refusesFaultyRows_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << row({.name = {}}) << u"姓名"_s << u"must not be empty"_s;
        QTest::newRow("sex") << row({.sex = u"未知"_s}) << u"性别"_s << u"男"_s;
        QTest::newRow("birth") << row({.born = u"1960.13"_s}) << u"出生年月"_s << u"no month 13"_s;
        QTest::newRow("too young") << row({.born = u"2015.01"_s}) << u"出生年月"_s << u"at least 18"_s;
        QTest::newRow("no level") << row({.level = {}}) << u"代表层级"_s << u"must not be empty"_s;
        QTest::newRow("level") << row({.level = u"村级"_s}) << u"代表层级"_s << u"known words"_s;
        QTest::newRow("town") << row({.town = u"北关镇"_s}) << u"所属镇（街道）"_s << u"no such town"_s;
        QTest::newRow("no town") << row({.town = {}, .station = {}}) << u"所属镇（街道）"_s
                                 << u"Choose a town"_s;
        QTest::newRow("station") << row({.station = u"东门联系站"_s}) << u"所属联络站"_s << u"“东门联络站”"_s;
        QTest::newRow("station of another town") << row({.station = u"西山联络站"_s}) << u"所属联络站"_s
                                                 << u"belongs to 西山镇, not to 东门街道"_s;
        QTest::newRow("before the term")
            << row({.from = u"2019-01-01"_s}) << u"任职时间"_s << u"within the term"_s;
    }
    void refusesFaultyRows()
    {
        QFETCH(const QStringList, cells);
        QFETCH(const QString, column);
        QFETCH(const QString, reason);

        const ImportPlan plan = planOf({cells});

        QCOMPARE(plan.count(RowStatus::Refused), 1);
        QCOMPARE(plan.rows().front().issues.size(), 1);
        QCOMPARE(plan.rows().front().issues.first().column, column);
        QVERIFY2(test::firstReason(plan, 0).contains(reason), qPrintable(test::firstReason(plan, 0)));
    }

    void takesTheTownOfTheStation()
    {
        const ImportPlan plan = planOf({row({.town = {}})});
        QCOMPARE(std::get<PlannedDeputy>(plan.rows().front().payload).mandate.town, m_east);
    }

    void givesOnePersonSeveralMandates()
    {
        const ImportPlan plan = planOf({row({}), row({.born = u"1960-07-21"_s, .level = u"市级"_s})});

        QCOMPARE(plan.count(RowStatus::Ready), 2);
        QCOMPARE(std::get<PlannedDeputy>(plan.rows().at(1).payload).personRow, 0);
    }

    void givesAStoredPersonAnotherMandate()
    {
        DirectoryDeputy &stored = m_directory->addDeputy(u"王芳"_s, *m_east, m_station);
        stored.bornOn = PartialDate::fromParts(1960, 7);

        const ImportPlan plan = planOf({row({.level = u"市级"_s}), row({.level = u"省级"_s})});

        QCOMPARE(plan.count(RowStatus::Ready), 2);
        QCOMPARE(std::get<PlannedDeputy>(plan.rows().at(0).payload).mandate.person, PersonId{1});
        QCOMPARE(std::get<PlannedDeputy>(plan.rows().at(1).payload).mandate.person, PersonId{1});
    }

    void recognisesPeopleByTelephoneWhereABirthIsNotKnown()
    {
        const ImportPlan plan = planOf({row({.born = {}, .phone = u"138-0000-1111"_s}),
                                        row({.level = u"市级"_s, .phone = u"13800001111"_s})});

        QCOMPARE(plan.count(RowStatus::Ready), 2);
        QCOMPARE(std::get<PlannedDeputy>(plan.rows().at(1).payload).personRow, 0);
    }

    void keepsNamesakesApart_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("other month of birth") << row({.born = u"1960.08"_s});
        QTest::newRow("other year of birth") << row({.born = u"1961年"_s});
        QTest::newRow("other sex") << row({.sex = u"男"_s});
    }
    void keepsNamesakesApart()
    {
        QFETCH(const QStringList, cells);

        const ImportPlan plan = planOf({row({}), cells});

        QVERIFY(plan.rows().at(1).status == RowStatus::Ready);
        const auto &second = std::get<PlannedDeputy>(plan.rows().at(1).payload);
        QCOMPARE(second.personRow, std::nullopt);
        QCOMPARE(second.mandate.person, std::nullopt);
    }

    void warnsOfNamesakesWithOneTelephone()
    {
        const ImportPlan plan = planOf(
            {row({.phone = u"0851-1234567"_s}), row({.born = u"1970.01"_s, .phone = u"0851-1234567"_s})});
        QCOMPARE(plan.rows().at(1).status, RowStatus::Warning);
    }

    void refusesNamesakesThatNothingTellsApart()
    {
        const ImportPlan plan = planOf({row({}), row({.born = {}, .station = {}})});

        QCOMPARE(plan.rows().at(1).status, RowStatus::Refused);
        QVERIFY2(test::firstReason(plan, 1).contains(u"东门联络站 (district, 1960-07)"_s),
                 qPrintable(test::firstReason(plan, 1)));
    }

    void knowsDeputiesThatAreStoredOrRepeated()
    {
        m_directory->addDeputy(u"李强"_s, *m_east, m_station).bornOn = PartialDate::fromParts(1970, 1);
        m_directory->addDeputy(u"赵明"_s, *m_east, m_station); // neither birth nor telephone

        const ImportPlan plan = planOf({row({.name = u"李强"_s, .born = u"1970.01"_s}),
                                        row({.name = u"赵明"_s, .born = {}}), row({}), row({})});

        QCOMPARE(plan.rows().at(0).status, RowStatus::Duplicate);
        QCOMPARE(plan.rows().at(1).status, RowStatus::Duplicate);
        QCOMPARE(plan.rows().at(2).status, RowStatus::Ready);
        QCOMPARE(plan.rows().at(3).status, RowStatus::Duplicate);
        QCOMPARE(test::firstReason(plan, 3), u"This is the same as row 4."_s);
    }

    void warnsOfTownDeputiesInASubdistrict()
    {
        const ImportPlan plan = planOf(
            {row({.level = u"镇级"_s}), row({.level = u"镇级"_s, .town = u"西山镇"_s, .station = {}})});
        QCOMPARE(plan.rows().at(0).status, RowStatus::Warning);
        QVERIFY(plan.rows().at(1).status != RowStatus::Warning);
    }

    void refusesEverythingWithoutATerm()
    {
        m_directory->presentTerm.reset();

        const ImportPlan plan = planOf({row({})});

        QCOMPARE(plan.count(RowStatus::Refused), 1);
        QVERIFY(test::firstReason(plan, 0).contains(u"term"_s));
    }

    void staysFastWithManyNamesakes()
    {
        QList<QStringList> rows;
        for (int year = 1900; year < 2000; ++year) {
            for (int month = 1; month <= 12; ++month)
                rows.append(row({.born = u"%1.%2"_s.arg(year).arg(month, 2, 10, QLatin1Char('0'))}));
        }
        QCOMPARE(planOf(rows).count(RowStatus::Ready), 200);
    }

private:
    struct Fields
    {
        QString name = u"王芳"_s;
        QString sex = u"女"_s;
        QString born = u"1960.07"_s;
        QString level = u"区级"_s;
        QString town = u"东门街道"_s;
        QString station = u"东门联络站"_s;
        QString phone = {};
        QString from = {};
    };
    static QStringList row(const Fields &fields)
    {
        return {fields.name, fields.sex,   {},          fields.born,    {},           {},
                {},          fields.level, fields.town, fields.station, fields.phone, fields.from};
    }

    ImportPlan planOf(const QList<QStringList> &rows)
    {
        static const QStringList head{u"姓名"_s,           u"性别"_s,     u"民族"_s,
                                      u"出生年月"_s,       u"政治面貌"_s, u"学历"_s,
                                      u"工作单位及职务"_s, u"代表层级"_s, u"所属镇（街道）"_s,
                                      u"所属联络站"_s,     u"联系电话"_s, u"任职时间"_s};
        return test::planOf(*m_dictionary, *m_directory, RegisterKind::Deputies, head, rows);
    }

    std::optional<ColumnDictionary> m_dictionary;
    std::unique_ptr<test::FakeDirectory> m_directory;
    std::optional<TownId> m_east;
    std::optional<TownId> m_west;
    std::optional<StationId> m_station;
};

QTEST_GUILESS_MAIN(TestImportDeputies)
#include "tst_importdeputies.moc"
