#include "app/exchange/import/columndictionary.h"

#include <QFile>
#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestColumnDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheShippedDictionary()
    {
        const auto dictionary = ColumnDictionary::shipped();

        QVERIFY2(dictionary, dictionary ? "" : qPrintable(dictionary.error().detail));
        QCOMPARE(dictionary->columnName(RegisterKind::Visits, RegisterField::HeldOn), u"日期"_s);
        QCOMPARE(&dictionary->columns(RegisterKind::Receptions), &dictionary->columns(RegisterKind::Visits));
    }

    void knowsTheWordsOfOffices()
    {
        const auto dictionary = ColumnDictionary::shipped();
        QVERIFY(dictionary);

        QCOMPARE(dictionary->values<StationTier>().find(u"联络室"_s), StationTier::Room);
        QCOMPARE(dictionary->values<DeputyLevel>().find(u"县级"_s), DeputyLevel::District);
        QCOMPARE(dictionary->values<DeputyLevel>().find(u"乡镇级"_s), DeputyLevel::Town);
        QCOMPARE(dictionary->values<Sex>().find(u"女"_s), Sex::Female);
        QCOMPARE(dictionary->values<VisitMode>().find(u"入户走访"_s), VisitMode::Home);
        QCOMPARE(dictionary->values<ReceptionMode>().find(u"约 访"_s), ReceptionMode::Appointment);
        QCOMPARE(dictionary->values<ReceptionMode>().find(u"走访"_s), std::nullopt);
        QCOMPARE(dictionary->values<OpinionState>().find(u"已办结"_s), OpinionState::Closed);
        QCOMPARE(dictionary->values<OpinionRating>().find(u"基本满意"_s), OpinionRating::MostlySatisfied);
        QCOMPARE(dictionary->values<StationTier>().findAtEnd(u"红星村联络室"_s), StationTier::Room);
        QCOMPARE(dictionary->values<StationTier>().findAtEnd(u"红星村"_s), std::nullopt);
    }

    void comparesTitlesWithoutDecoration_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        QTest::newRow("unit in brackets") << u"面积（㎡）"_s << u"面积"_s;
        QTest::newRow("blanks") << u" 日　期 "_s << u"日期"_s;
        QTest::newRow("line break") << u"所属镇\n（街道）"_s << u"所属镇"_s;
        QTest::newRow("marked as required") << u"*姓名："_s << u"姓名"_s;
        QTest::newRow("full width") << u"Ｎｏ．"_s << u"no."_s;
        QTest::newRow("nested brackets") << u"人数(人(次))数"_s << u"人数数"_s;
        QTest::newRow("open bracket") << u"面积（"_s << u"面积"_s;
        QTest::newRow("only decoration") << u"（*）：："_s << QString{};
    }
    void comparesTitlesWithoutDecoration()
    {
        QFETCH(const QString, written);
        QTEST(dictionaryKey(written), "key");
    }

    void refusesADamagedDictionary_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("problem");
        QTest::newRow("not JSON") << QByteArray{"{"} << QByteArray{"?"} << u"illegal"_s;
        QTest::newRow("other version")
            << QByteArray{"\"version\": 1"} << QByteArray{"\"version\": 2"} << u"version"_s;
        QTest::newRow("unknown field") << QByteArray{"\"field\": \"held_on\""}
                                       << QByteArray{"\"field\": \"held\""} << u"unknown field “held”"_s;
        QTest::newRow("field twice") << QByteArray{"\"field\": \"place\""}
                                     << QByteArray{"\"field\": \"people\""} << u"“people” stands twice"_s;
        QTest::newRow("title twice") << QByteArray{"\"人次\""} << QByteArray{"\"参加代表\""}
                                     << u"stands twice"_s;
        QTest::newRow("no titles") << QByteArray{"\"titles\""} << QByteArray{"\"title\""}
                                   << u"“titles” is missing"_s;
        QTest::newRow("register missing")
            << QByteArray{"\"opinions\""} << QByteArray{"\"opinion\""} << u"opinions"_s;
        QTest::newRow("unknown value")
            << QByteArray{"\"walk_in\": ["} << QByteArray{"\"walkin\": ["} << u"“walkin”"_s;
        QTest::newRow("word twice") << QByteArray{"\"女性\""} << QByteArray{"\"男\""}
                                    << u"“男” is empty or stands twice"_s;
        QTest::newRow("empty word") << QByteArray{"\"合计\""} << QByteArray{"\" \""}
                                    << u"“total” holds an empty word"_s;
        QTest::newRow("words missing")
            << QByteArray{"\"anonymous\""} << QByteArray{"\"anon\""} << u"“anonymous”"_s;
    }
    void refusesADamagedDictionary()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, problem);
        QFile file{u":/dictionaries/columns.json"_s};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(json.contains(before));

        const auto dictionary = ColumnDictionary::fromJson(json.replace(before, after));

        QVERIFY(!dictionary);
        QCOMPARE(dictionary.error().code, ErrorCode::InvalidInput);
        QVERIFY2(dictionary.error().detail.contains(problem), qPrintable(dictionary.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestColumnDictionary)
#include "tst_columndictionary.moc"
