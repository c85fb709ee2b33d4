#include "app/base/language.h"
#include "app/cli/program.h"
#include "app/services/registerservice.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace liaison;

namespace {

QDate day(int month, int dayOfMonth)
{
    return QDate{2026, month, dayOfMonth};
}

const FixedClock &summer()
{
    static const FixedClock clock{QDateTime{day(7, 15), QTime{9, 0}, Qt::UTC}};
    return clock;
}

const QString SameText = QStringLiteral("到三号楼走访五户居民，听取对小区停车的意见，已作记录。");

/// East: five resident deputies, of whom the first does everything, most of it entered in the last week.
/// West: nothing that a signal would show.
void fill(const QString &location)
{
    const auto session =
        std::move(*Session::create(location, QStringLiteral("clerk"), summer(),
                                   {QStringLiteral("示例区"), {QDate{2021, 1, 1}, QDate{2026, 12, 31}}}));
    RegisterService records{*session};
    const TownId town =
        records.add(Town{DistrictId{1}, QStringLiteral("东街道"), TownKind::Subdistrict, 20'000})->id;
    const StationId east = records.add(Station{.town = town, .name = QStringLiteral("东站")})->id;
    const StationId west = records.add(Station{.town = town, .name = QStringLiteral("西站")})->id;
    QList<MandateId> deputies;
    for (const char16_t *name : {u"单雄信", u"查良", u"区海", u"仇英", u"解缙", u"卸任"}) {
        const PersonId person = records.add(Person{.name = QString::fromUtf16(name)})->id;
        const bool left = deputies.size() == 5; // before the period: no resident of it
        deputies.append(
            records
                .add(Mandate{.person = person,
                             .term = TermId{1},
                             .town = town,
                             .station = east,
                             .from = QDate{2021, 1, 1},
                             .to = left ? QDate{2025, 12, 31} : QDate{2026, 12, 31},
                             .endGround = left ? std::optional{EndGround::MovedOut} : std::nullopt})
                ->id);
    }
    const auto visit = [&](StationId station, QDate heldOn, QDate enteredOn, const QString &content,
                           const QString &outcome, EntryStatus status = EntryStatus::Valid) {
        QVERIFY(records.add(Visit{.station = station,
                                  .heldOn = heldOn,
                                  .deputies = {deputies.first()},
                                  .content = content,
                                  .outcome = outcome,
                                  .status = status,
                                  .enteredOn = enteredOn}));
    };
    for (int i = 1; i <= 12; ++i)
        visit(east, day(3, i), day(6, 25), SameText, {});
    visit(east, day(4, 1), day(4, 1), {}, {});                                // kept, never counted
    visit(east, day(4, 2), day(6, 25), SameText, {}, EntryStatus::Cancelled); // no signal rests on these
    visit(east, day(4, 3), day(6, 25), SameText, {}, EntryStatus::Duplicate);
    visit(east, day(7, 1), day(7, 1), SameText, {});
    QVERIFY(records.add(
        Activity{.station = east,
                 .heldOn = day(2, 1),
                 .title = QStringLiteral("小组活动"),
                 .content = QStringLiteral("学习新修改的代表法，讨论下半年视察安排，人人发言。"),
                 .result = QStringLiteral("形成计划"),
                 .attendance = {{deputies.at(0), Presence::Attended}, {deputies.at(1), Presence::Absent}},
                 .enteredOn = day(2, 1)}));
    visit(west, day(5, 1), day(5, 1), QStringLiteral("路灯不亮"), QStringLiteral("已修"));
}

struct Outcome
{
    ExitCode code;
    QString out;
    QString err;
};

Outcome run(const QString &location, const QStringList &words)
{
    Outcome outcome{ExitCode::Failed, {}, {}};
    QTextStream out{&outcome.out};
    QTextStream err{&outcome.err};
    outcome.code = runProgram(QStringList{QStringLiteral("signals"), location} + words, out, err, summer());
    return outcome;
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

QJsonArray json(const QString &location, const char *line)
{
    const Outcome outcome = run(location, words(line) + words("--format json"));
    return QJsonDocument::fromJson(outcome.out.toUtf8()).array();
}

} // namespace

class TestSignalsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void initTestCase() { installLanguage(QStringLiteral("en")); }
    void init() { test::requireEngine(); }

    void everySignalOpensToItsRecords()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const test::TestLocation location{engine};
        fill(location.text());

        const QJsonArray stations = json(location.text(), "--period 2026-H1");

        QCOMPARE(stations.size(), 2);
        const QJsonObject east = stations.at(0).toObject();
        QCOMPARE(east[u"station"].toString(), QStringLiteral("东站"));
        QCOMPARE(east[u"valid_entries"].toInt(), 14); // 12 visits, the empty one, the activity
        QCOMPARE(east[u"counted_entries"].toInt(), 13);
        QCOMPARE(east[u"resident_deputies"].toInt(), 5);
        const QList<std::tuple<const char *, int, int>> expected{
            {"burst", 12, 13},                                      // without the activity of 1 February
            {"similar_texts", 12, 13},                              // the same visits
            {"long_lag", 12, 13},                                   // March to 25 June
            {"without_content", 1, 14},                             // the empty one is valid
            {"without_outcome", 12, 13}, {"concentration", 13, 13}, // who was absent took no part
        };
        const QJsonArray found = east[u"signals"].toArray();
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject signal = found.at(i).toObject();
            const auto &[kind, count, of] = expected.at(i);
            QCOMPARE(signal[u"signal"].toString(), QString::fromLatin1(kind));
            QCOMPARE(signal[u"count"].toInt(), count);
            QCOMPARE(signal[u"of"].toInt(), of);
            QSet<QString> uids;
            const QJsonArray records = signal[u"records"].toArray();
            for (qsizetype r = 0; r < records.size(); ++r)
                uids.insert(records.at(r)[u"uid"].toString());
            QCOMPARE(uids.size(), count);
        }
        const QJsonObject record = found.at(0)[u"records"][0].toObject();
        QCOMPARE(record[u"date"].toString(), QStringLiteral("2026-03-01"));
        QCOMPARE(record[u"entered"].toString(), QStringLiteral("2026-06-25"));
        QCOMPARE(record[u"kind"].toString(), QStringLiteral("visit"));
        QCOMPARE(record[u"deputies"].toString(), QStringLiteral("单雄信"));
        QCOMPARE(record[u"text"].toString(), SameText);
        // (2 × 5 × 13 − 6 × 13) ÷ (5 × 13)
        QCOMPARE(found.at(5)[u"numbers"][u"gini"][u"numerator"].toInt(), 52);
        QCOMPARE(found.at(5)[u"numbers"][u"gini"][u"denominator"].toInt(), 65);

        QCOMPARE(stations.at(1)[u"station"].toString(), QStringLiteral("西站"));
        QCOMPARE(stations.at(1)[u"counted_entries"].toInt(), 1);
        QCOMPARE(stations.at(1)[u"signals"].toArray().size(), 0);
    }

    void tellsPeopleWhatItRestsOnAndThatItIsNoScore()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const test::TestLocation location{engine};
        fill(location.text());

        const Outcome all = run(location.text(), words("--period 2026-H1"));
        QCOMPARE(all.code, ExitCode::Done);
        // Evenly: 13 × 7 ÷ 181 = 0.503
        QVERIFY(all.out.contains(
            QStringLiteral("12 of the 13 entries made from 2026-01-01 to 2026-06-30 were made "
                           "in the last 7 days of that time; spread evenly it would be 0.5.")));
        QVERIFY(all.out.contains(QStringLiteral("Stations with signals: 1 of 2.")));
        QVERIFY(all.out.contains(QStringLiteral("For reviewers: signals are never points")));
        QVERIFY(!all.out.contains(QStringLiteral("西站")));

        // Head and 12 + 12 + 12 + 1 + 12 + 13 records
        const Outcome csv = run(location.text(), words("--period 2026-H1 --format csv"));
        QCOMPARE(csv.out.count(u'\n'), 1 + 62);
        const Outcome usage = run(location.text(), words("--help"));
        QVERIFY(usage.out.contains(QStringLiteral("for reviewers, never points")));
    }

    void oneStationAndAnotherDeadline()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const test::TestLocation location{engine};
        fill(location.text());

        const QJsonArray west = json(location.text(), "--period 2026-H1 --name 西站");
        QCOMPARE(west.size(), 1);
        QCOMPARE(west.at(0)[u"station"].toString(), QStringLiteral("西站"));
        const QJsonArray early = json(location.text(), "--period 2026-H1 --name 东站 --deadline 2026-05-31");
        QCOMPARE(early.at(0)[u"deadline"].toString(), QStringLiteral("2026-05-31"));
        // By then only the activity had been entered: no burst.
        QCOMPARE(early.at(0)[u"signals"][0][u"signal"].toString(), QStringLiteral("similar_texts"));

        QCOMPARE(run(location.text(), words("--period 2026-H1 --name 南站")).code, ExitCode::Failed);
        QCOMPARE(run(location.text(), words("--period 2026-H1 --name 站")).code, ExitCode::Failed); // both
        QCOMPARE(run(location.text(), words("--period 2026-H1 --deadline 2025-12-31")).code,
                 ExitCode::Failed);
        QCOMPARE(run(location.text(), words("--period 2027")).code, ExitCode::Failed);
        QCOMPARE(run(location.text(), words("--period 2026-H1 --deadline July")).code, ExitCode::WrongUsage);
        QCOMPARE(run(location.text(), words("--period soon")).code, ExitCode::WrongUsage);
    }
};

QTEST_GUILESS_MAIN(TestSignalsCommand)
#include "tst_signalscommand.moc"
