#include "app/base/language.h"
#include "app/cli/program.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const QString Code = u"station-2026-H1"_s;

struct Outcome
{
    ExitCode code;
    QString out;
    QString err;
};

/// The program on a small register, on a clock that only the test moves.
class Office
{
public:
    Office()
    {
        run({u"init"_s, database(), u"--district"_s, u"示例区"_s, u"--term"_s, u"2021-2026"_s});
        import(u"联络站基本情况.xlsx"_s, u"stations"_s);
        import(u"代表名册.xlsx"_s, u"deputies"_s);
        import(u"走访接待登记表_2026年1-6月.xlsx"_s, u"visits"_s);
    }

    Outcome run(const QStringList &words)
    {
        Outcome outcome{ExitCode::Failed, {}, {}};
        QTextStream out{&outcome.out};
        QTextStream err{&outcome.err};
        outcome.code = runProgram(words + QStringList{u"--actor"_s, m_actor}, out, err, m_clock);
        return outcome;
    }

    /// liaison round DB …
    Outcome round(const QStringList &words) { return run(QStringList{u"round"_s, database()} + words); }
    QJsonDocument json(const QStringList &words)
    {
        return QJsonDocument::fromJson(run(words + QStringList{u"--format"_s, u"json"_s}).out.toUtf8());
    }

    void actAs(const QString &actor) { m_actor = actor; }
    void later(int days) { m_clock.set(m_clock.now().addDays(days)); }
    [[nodiscard]] QString database() const { return file(u"站.db"_s); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QString &text)
    {
        QFile target{file(name)};
        return target.open(QIODevice::WriteOnly) && target.write(text.toUtf8()) > 0 ? target.fileName()
                                                                                    : QString{};
    }

    /// The first station by rank of the half-year: name and points.
    QJsonObject firstStation()
    {
        return json({u"rank"_s, database(), u"--subject"_s, u"station"_s, u"--period"_s, u"2026-H1"_s})
            .object()[u"ranking"_s][0]
            .toObject();
    }

    /// A visit of the half-year that was forgotten.
    ExitCode enterLateVisit(const QString &station)
    {
        const QString text =
            u"走访日期,联络站,代表,走访内容\n2026-06-29,%1,%2,路灯不亮\n"_s.arg(station, deputyOf(station));
        return run({u"import"_s, database(), write(u"补录.csv"_s, text), u"--as"_s, u"visits"_s}).code;
    }

private:
    /// Somebody who sits for the station.
    QString deputyOf(const QString &station)
    {
        const QJsonArray deputies =
            json({u"list"_s, database(), u"deputies"_s, u"--limit"_s, u"500"_s}).array();
        for (const QJsonValue &deputy : deputies) {
            if (deputy[u"station"_s].toString() == station)
                return deputy[u"name"_s].toString();
        }
        return {};
    }

    void import(const QString &name, const QString &kind)
    {
        run({u"import"_s, database(), QStringLiteral(LIAISON_TEST_DATA "/registers/") + name, u"--as"_s,
             kind});
    }

    QTemporaryDir m_folder;
    QString m_actor = u"周敏"_s;
    FixedClock m_clock{QDateTime{QDate{2026, 7, 10}, QTime{9, 0}, Qt::UTC}};
};

} // namespace

class TestRoundCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(u"en"_s); }

    // How a half-year is evaluated, from the opening to a correction after the seal.
    void tellsTheStoryOfARound()
    {
        Office office;
        const Outcome opened = office.round({u"open"_s, u"--subject"_s, u"station"_s, u"--period"_s,
                                             u"2026-H1"_s, u"--role"_s, u"office"_s, u"--note"_s, u"年中"_s});
        QCOMPARE(opened.code, ExitCode::Done);
        QCOMPARE(opened.out, u"Opened the round station-2026-H1.\n"_s);

        // A town does not run the round; the office does.
        const Outcome town = office.round({u"advance"_s, Code, u"--role"_s, u"town"_s});
        QCOMPARE(town.code, ExitCode::Failed);
        QVERIFY(town.err.contains(u"not for the role “town or subdistrict”"));
        for (const char *role : {"office", "office", "office"})
            QCOMPARE(office.round({u"advance"_s, Code, u"--role"_s, QString::fromLatin1(role)}).code,
                     ExitCode::Done);

        // Approval is sent back once, with a reason, and given the second time.
        QCOMPARE(office.round({u"return"_s, Code, u"--role"_s, u"committee"_s}).code, ExitCode::Failed);
        QVERIFY(office.round({u"return"_s, Code, u"--role"_s, u"committee"_s, u"--reason"_s, u"补材料"_s})
                    .out.contains(u"now at “review”"));
        office.round({u"advance"_s, Code, u"--role"_s, u"office"_s});
        office.round({u"advance"_s, Code, u"--role"_s, u"committee"_s});
        QVERIFY(
            office.round({u"advance"_s, Code, u"--role"_s, u"office"_s}).out.contains(u"now at “appeals”"));

        // An appeal waits, so the seal is refused; it is decided, and the round is sealed.
        const QString station = office.firstStation()[u"name"_s].toString();
        QCOMPARE(office
                     .round({u"appeal"_s, Code, u"--role"_s, u"station"_s, u"--unit"_s, station, u"--kind"_s,
                             u"missing"_s, u"--text"_s, u"漏记一次走访"_s, u"--by"_s, u"单雄信"_s})
                     .code,
                 ExitCode::Done);
        QVERIFY(office.round({u"seal"_s, Code, u"--role"_s, u"committee"_s}).err.contains(u"1 appeal"));
        QCOMPARE(office
                     .round({u"decide"_s, Code, u"--role"_s, u"office"_s, u"--appeal"_s, u"1"_s,
                             u"--decision"_s, u"rejected"_s, u"--reason"_s, u"已经登记"_s})
                     .code,
                 ExitCode::Done);
        QCOMPARE(office.round({u"seal"_s, Code, u"--role"_s, u"committee"_s}).code, ExitCode::Done);

        const QJsonObject shown = office.json({u"round"_s, office.database(), u"show"_s, Code}).object();
        QCOMPARE(shown[u"state"_s].toString(), u"sealed"_s);
        QCOMPARE(shown[u"steps"_s].toArray().size(), 9);
        QCOMPARE(shown[u"appeals"_s][0][u"decision"_s].toString(), u"rejected"_s);
        QCOMPARE(shown[u"ranking"_s].toArray().size(), 24);
        QCOMPARE(shown[u"ranking"_s][0][u"name"_s].toString(), station);
        QVERIFY(!shown[u"seal"_s][u"program_version"_s].toString().isEmpty());
        QVERIFY(office.round({u"show"_s, Code}).out.contains(u"rejected by 周敏: 已经登记"));

        // Nothing changes it any more, not even undo; verification agrees.
        QVERIFY(office.round({u"advance"_s, Code, u"--role"_s, u"office"_s}).err.contains(u"sealed"));
        const Outcome undo = office.run({u"undo"_s, office.database()});
        QCOMPARE(undo.code, ExitCode::Failed);
        QVERIFY(undo.err.contains(u"sealed evaluation round"));
        QCOMPARE(office.run({u"verify"_s, office.database()}).code, ExitCode::Done);

        // The same today, and the same in a year.
        office.later(365);
        const Outcome same = office.run({u"replay"_s, office.database(), Code});
        QCOMPARE(same.code, ExitCode::Done);
        QVERIFY(same.out.contains(u"Identical: the same points, ranks and hash."));
        QVERIFY(same.out.contains(u"Same: the records still give these points and ranks."));

        // A late visit is named, with who entered it; the sealed points stay.
        office.actAs(u"吴"_s);
        QCOMPARE(office.enterLateVisit(station), ExitCode::Done);
        const Outcome differs = office.run({u"replay"_s, office.database(), Code});
        const QJsonObject replay = office.json({u"replay"_s, office.database(), Code}).object();
        QCOMPARE(replay[u"reproduced"_s].toBool(), true);
        QVERIFY2(!replay[u"facts"_s].toArray().isEmpty(), qPrintable(differs.out));
        QCOMPARE(differs.code, ExitCode::Failed);
        QVERIFY2(differs.out.contains(u"added on") && differs.out.contains(u"by 吴"),
                 qPrintable(differs.out));

        // Only a new round replaces it.
        QCOMPARE(office.round({u"supersede"_s, Code, u"--role"_s, u"committee"_s}).code, ExitCode::Failed);
        QVERIFY(
            office.round({u"supersede"_s, Code, u"--role"_s, u"committee"_s, u"--reason"_s, u"补录核实"_s})
                .out.contains(u"station-2026-H1-2"));
        const QJsonArray rounds = office.json({u"round"_s, office.database(), u"list"_s}).array();
        QCOMPARE(rounds.size(), 2);
        QCOMPARE(rounds[1][u"supersedes"_s].toString(), Code);
        QCOMPARE(rounds[1][u"reason"_s].toString(), u"补录核实"_s);
    }

    void looksUpThePrintedCode()
    {
        Office office;
        const QString station = office.firstStation()[u"name"_s].toString();
        const QStringList print{
            u"sheet"_s,   office.database(), u"--subject"_s, u"station"_s, u"--period"_s,
            u"2026-H1"_s, u"--name"_s,       station,        u"-o"_s,      office.file(u"表.pdf"_s)};
        const Outcome printed = office.run(print);
        QCOMPARE(printed.code, ExitCode::Done);
        const QString code = printed.out.section(u"Check code: "_s, 1).trimmed();
        const Outcome same = office.run({u"check"_s, office.database(), code.toLower()});
        QVERIFY2(same.code == ExitCode::Done, qPrintable(printed.out + same.out + same.err));
        QVERIFY(same.out.contains(u"“%1”"_s.arg(station)));
        QVERIFY(same.out.contains(u"Same: the records still give these points."));
        QVERIFY(office.run(print).out.contains(code)); // printing again gives the same sheet

        office.actAs(u"吴"_s);
        QCOMPARE(office.enterLateVisit(station), ExitCode::Done);
        const Outcome differs = office.run({u"check"_s, office.database(), code});
        QVERIFY2(differs.code == ExitCode::Failed, qPrintable(differs.out));
        QVERIFY2(differs.out.contains(u"Differs: "), qPrintable(differs.out));
        QVERIFY2(differs.out.contains(u"路灯不亮"), qPrintable(differs.out));
        QVERIFY(!office.run(print).out.contains(code)); // other numbers, another code
        const Outcome unknown = office.run({u"check"_s, office.database(), u"ZZZZZ-ZZZZZ"_s});
        QCOMPARE(unknown.code, ExitCode::Failed);
        QVERIFY(unknown.err.contains(u"does not know the check code ZZZZZ-ZZZZZ"));
        QCOMPARE(office.run({u"check"_s, office.database()}).code, ExitCode::WrongUsage);
    }

    void scoresComeFromAFileWithErrorsByRow()
    {
        Office office;
        office.round(
            {u"open"_s, u"--subject"_s, u"station"_s, u"--period"_s, u"2026-H1"_s, u"--role"_s, u"office"_s});
        for (int i = 0; i < 2; ++i)
            office.round({u"advance"_s, Code, u"--role"_s, u"office"_s});
        const QString station = office.firstStation()[u"name"_s].toString();
        const QString file =
            office.write(u"分.csv"_s, u"unit,input,rater,value,note\n%1,hardware,town,7,\n"_s.arg(station));
        // The shipped example has no inputs, so the row says so.
        const Outcome refused = office.round({u"score"_s, Code, u"--role"_s, u"town"_s, u"--file"_s, file});
        QCOMPARE(refused.code, ExitCode::RowsRefused);
        QVERIFY(refused.out.contains(u"refused: row 2: "));
        QVERIFY(refused.out.contains(u" stored, 1 refused."));
        const Outcome tooEarly =
            office.round({u"score"_s, Code, u"--role"_s, u"station"_s, u"--file"_s, file});
        QCOMPARE(tooEarly.code, ExitCode::Failed);
    }

    void namesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown action") << QStringList{u"vote"_s, Code};
        QTest::newRow("no round") << QStringList{u"show"_s};
        QTest::newRow("needless round") << QStringList{u"list"_s, Code};
        QTest::newRow("no role") << QStringList{u"advance"_s, Code};
        QTest::newRow("unknown role") << QStringList{u"advance"_s, Code, u"--role"_s, u"king"_s};
        QTest::newRow("nothing scored") << QStringList{u"score"_s, Code, u"--role"_s, u"town"_s};
        QTest::newRow("no kind") << QStringList{u"appeal"_s, Code, u"--role"_s, u"town"_s};
        QTest::newRow("no decision") << QStringList{u"decide"_s, Code, u"--role"_s, u"office"_s};
        QTest::newRow("no subject") << QStringList{u"open"_s, u"--role"_s, u"office"_s};
    }

    void namesWrongUsage()
    {
        QFETCH(const QStringList, words);
        Office office;
        const Outcome outcome = office.round(words);
        QCOMPARE(outcome.code, ExitCode::WrongUsage);
        QVERIFY(!outcome.err.isEmpty());
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    TestRoundCommands test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_roundcommands.moc"
