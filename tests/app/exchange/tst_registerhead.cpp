#include "app/exchange/import/registerhead.h"
#include "tests/app/exchange/importrows.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestRegisterHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = ColumnDictionary::shipped();
        QVERIFY(dictionary);
        m_dictionary = *std::move(dictionary);
    }

    void findsEveryColumnOfAVisitRegister()
    {
        const HeadMatch match = visits().match(
            test::textCells({u"序号"_s, u"日期"_s, u"联络站"_s, u"参加代表"_s, u"方式"_s, u"群众姓名"_s,
                             u"人数"_s, u"反映的主要问题及意见建议"_s, u"处理情况"_s}));

        QCOMPARE(match.missing, QStringList{});
        QCOMPARE(match.ambiguities, QStringList{});
        QCOMPARE(match.head.recognized(), 9);
        QCOMPARE(match.head.columnOf(RegisterField::Content), 7);
        QCOMPARE(match.head.title(RegisterField::Content), u"反映的主要问题及意见建议"_s);
        QCOMPARE(match.head.columnOf(RegisterField::Place), -1);
    }

    void understandsTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("field");
        QTest::newRow("synonym") << u"走访对象"_s << u"resident"_s;
        QTest::newRow("with a unit") << u"人数（人）"_s << u"people"_s;
        QTest::newRow("broken over lines") << u"处理\n情况"_s << u"outcome"_s;
        QTest::newRow("fragment of a longer title") << u"本次走访人数合计"_s << u"people"_s;
        QTest::newRow("English") << u"Visitor"_s << u"resident"_s;
        QTest::newRow("fallback") << u"类型"_s << u"mode"_s;
        QTest::newRow("unknown") << u"天气"_s << QString{};
        QTest::newRow("telephone is not the mode") << u"联系方式"_s << QString{};
    }
    void understandsTitles()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, field);

        const HeadMatch match =
            visits().match(test::textCells({u"日期"_s, u"联络站"_s, u"参加代表"_s, title}));

        QCOMPARE(match.ambiguities, QStringList{});
        if (field.isEmpty())
            QCOMPARE(match.head.unusedTitles(), QStringList{title});
        else
            QCOMPARE(match.head.columnOf(*fromKey<RegisterField>(field)), 3);
    }

    void prefersTheWholeTitleToAFragment()
    {
        const HeadMatch match =
            visits().match(test::textCells({u"日期"_s, u"联络站"_s, u"参加代表名单"_s, u"参加代表"_s}));

        QCOMPARE(match.ambiguities, QStringList{});
        QCOMPARE(match.head.columnOf(RegisterField::Deputies), 3);
        QCOMPARE(match.head.unusedTitles(), QStringList{u"参加代表名单"_s});
    }

    void usesAFallbackOnlyWhereNothingElseFits()
    {
        const HeadMatch withBoth =
            visits().match(test::textCells({u"日期"_s, u"时间"_s, u"联络站"_s, u"接待地点"_s, u"代表"_s}));
        QCOMPARE(withBoth.ambiguities, QStringList{});
        QCOMPARE(withBoth.head.columnOf(RegisterField::HeldOn), 0);
        QCOMPARE(withBoth.head.columnOf(RegisterField::Station), 2);
        QCOMPARE(withBoth.head.columnOf(RegisterField::Place), 3);

        const HeadMatch withFallbacks =
            visits().match(test::textCells({u"时间"_s, u"接待地点"_s, u"代表"_s}));
        QCOMPARE(withFallbacks.missing, QStringList{});
        QCOMPARE(withFallbacks.head.columnOf(RegisterField::HeldOn), 0);
        QCOMPARE(withFallbacks.head.columnOf(RegisterField::Station), 1);
        QCOMPARE(withFallbacks.head.columnOf(RegisterField::Place), -1);
    }

    void whatTheUserSaysWins()
    {
        ColumnMapping mapping;
        mapping.set(u"天 气"_s,
                    RegisterField::Content);  // unknown to the dictionary; white space does not matter
        mapping.set(u"日期"_s, std::nullopt); // a date, but not that of the visit
        mapping.set(u"登记时间"_s, RegisterField::HeldOn);
        const HeadMatcher matcher{m_dictionary->columns(RegisterKind::Visits), mapping};

        const HeadMatch match = matcher.match(
            test::textCells({u"日期"_s, u"登记时间"_s, u"联络站"_s, u"代表"_s, u"天气"_s, u"问题"_s}));

        QCOMPARE(match.missing, QStringList{});
        QCOMPARE(match.ambiguities, QStringList{});
        QCOMPARE(match.head.columnOf(RegisterField::HeldOn), 1);
        QCOMPARE(match.head.columnOf(RegisterField::Content), 4);
        QVERIFY(match.head.unusedTitles().contains(u"日期"_s));
        QCOMPARE(*ColumnMapping::fromTexts(mapping.toTexts()), mapping);
    }

    void settlesATitleThatCanMeanTwoFields()
    {
        ColumnMapping mapping;
        mapping.set(u"主要问题及处理情况"_s, RegisterField::Content);
        const HeadMatcher matcher{m_dictionary->columns(RegisterKind::Visits), mapping};

        const HeadMatch match =
            matcher.match(test::textCells({u"日期"_s, u"联络站"_s, u"代表"_s, u"主要问题及处理情况"_s}));

        QCOMPARE(match.ambiguities, QStringList{});
        QCOMPARE(match.head.columnOf(RegisterField::Content), 3);
    }

    void refusesAMappingToAnUnknownField()
    {
        for (const QString &text : {u"日期"_s, u"=held_on"_s, u"日期=weather"_s})
            QVERIFY(!ColumnMapping::fromTexts({text}));
    }

    void namesMissingColumns()
    {
        const HeadMatch match = visits().match(test::textCells({u"日期"_s, u"人数"_s}));
        QCOMPARE(match.missing, (QStringList{u"联络站"_s, u"参加代表"_s}));
    }

    void reportsTwoColumnsForOneField()
    {
        const HeadMatch match =
            visits().match(test::textCells({u"走访日期"_s, u"接待日期"_s, u"联络站"_s, u"代表"_s}));

        QCOMPARE(match.ambiguities.size(), 1);
        QVERIFY(match.ambiguities.first().contains(u"“走访日期”"_s));
        QVERIFY(match.ambiguities.first().contains(u"“接待日期”"_s));
    }

    void reportsOneColumnForTwoFields()
    {
        const HeadMatch match =
            visits().match(test::textCells({u"日期"_s, u"联络站"_s, u"代表"_s, u"主要问题及处理情况"_s}));

        QCOMPARE(match.ambiguities.size(), 1);
        QVERIFY(match.ambiguities.first().contains(u"“主要问题及处理情况”"_s));
    }

    void readsAHeadOfTwoRows()
    {
        const HeadMatch match = visits().match(
            test::textCells(
                {u"序号"_s, u"日期"_s, u"联络站"_s, u"代表"_s, QString{}, u"群众"_s, QString{}, u"备注"_s}),
            test::textCells({QString{}, QString{}, QString{}, u"姓名"_s, u"层级"_s, u"姓名"_s, u"人数"_s}));

        QCOMPARE(match.ambiguities, QStringList{});
        QCOMPARE(match.missing, QStringList{});
        QCOMPARE(match.head.columnOf(RegisterField::Deputies), 3);
        QCOMPARE(match.head.columnOf(RegisterField::Resident), 5);
        QCOMPARE(match.head.columnOf(RegisterField::People), 6);
        QCOMPARE(match.head.title(RegisterField::Resident), u"群众姓名"_s);
        QCOMPARE(match.head.unusedTitles(), (QStringList{u"代表层级"_s, u"备注"_s}));
    }

    void readsTheOtherRegisters_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("stations") << u"stations"_s
                                  << QStringList{u"序号"_s,     u"名称"_s,     u"所属镇（街道）"_s,
                                                 u"类型"_s,     u"常住人口"_s, u"站长"_s,
                                                 u"联络员"_s,   u"联系电话"_s, u"面积（㎡）"_s,
                                                 u"挂牌时间"_s, u"备注"_s};
        QTest::newRow("deputies") << u"deputies"_s
                                  << QStringList{u"序号"_s,           u"姓名"_s,           u"性别"_s,
                                                 u"民族"_s,           u"出生年月"_s,       u"政治面貌"_s,
                                                 u"学历"_s,           u"工作单位及职务"_s, u"代表层级"_s,
                                                 u"所属镇（街道）"_s, u"所属联络站"_s,     u"联系电话"_s};
        QTest::newRow("opinions") << u"opinions"_s
                                  << QStringList{u"编号"_s,     u"收到日期"_s, u"联络站"_s,   u"反映人"_s,
                                                 u"内容"_s,     u"承办单位"_s, u"交办日期"_s, u"办理期限"_s,
                                                 u"答复日期"_s, u"群众评价"_s, u"状态"_s};
        QTest::newRow("activities") << u"activities"_s
                                    << QStringList{u"序号"_s,     u"活动时间"_s, u"联络站"_s,   u"活动名称"_s,
                                                   u"参加代表"_s, u"请假代表"_s, u"活动类别"_s, u"活动地点"_s,
                                                   u"活动内容"_s, u"活动成效"_s};
    }
    void readsTheOtherRegisters()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, titles);

        const HeadMatch match =
            HeadMatcher{m_dictionary->columns(*fromKey<RegisterKind>(kind))}.match(test::textCells(titles));

        QCOMPARE(match.missing, QStringList{});
        QCOMPARE(match.ambiguities, QStringList{});
        QCOMPARE(match.head.unusedTitles(), QStringList{});
    }

private:
    HeadMatcher visits() const { return HeadMatcher{m_dictionary->columns(RegisterKind::Visits)}; }

    std::optional<ColumnDictionary> m_dictionary;
};

QTEST_GUILESS_MAIN(TestRegisterHead)
#include "tst_registerhead.moc"
