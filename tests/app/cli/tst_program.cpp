#include "app/base/language.h"
#include "app/cli/program.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace liaison;

namespace {

struct Outcome
{
    ExitCode code;
    QString out;
    QString err;
};

/// The program as the README shows it, on a clock that stands still.
class Office
{
public:
    Outcome run(QStringList words)
    {
        Outcome outcome{ExitCode::Failed, {}, {}};
        QTextStream out{&outcome.out};
        QTextStream err{&outcome.err};
        outcome.code = runProgram(words, out, err, m_clock);
        return outcome;
    }

    /// "rank DB --subject station": DB, @NAME (a sample register) and >NAME (a file to write) are filled in.
    Outcome operator()(const QString &line)
    {
        QStringList words;
        for (const QString &word : line.split(u' ')) {
            if (word == QStringLiteral("DB"))
                words.append(database());
            else if (word.startsWith(u'@'))
                words.append(QStringLiteral(LIAISON_TEST_DATA "/registers/") + word.mid(1));
            else if (word.startsWith(u'>'))
                words.append(file(word.mid(1)));
            else
                words.append(word);
        }
        return run(words);
    }

    QJsonDocument json(const QString &line)
    {
        return QJsonDocument::fromJson((*this)(line + QStringLiteral(" --format json")).out.toUtf8());
    }

    [[nodiscard]] QString database() const { return file(QStringLiteral("站.db")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    void takeInEverything()
    {
        (*this)(QStringLiteral("init DB --district 示例区 --term 2021-2026"));
        (*this)(QStringLiteral("import DB @联络站基本情况.xlsx --as stations"));
        (*this)(QStringLiteral("import DB @代表名册.xlsx --as deputies"));
        (*this)(QStringLiteral("import DB @走访接待登记表_2026年1-6月.xlsx --as visits"));
        (*this)(QStringLiteral("import DB @走访记录_2026年7月.csv --as visits"));
        (*this)(QStringLiteral("import DB @意见建议台账.ods --as opinions"));
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime{QDate{2026, 11, 23}, QTime{9, 0}, Qt::UTC}};
};

QByteArray readAll(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(QStringLiteral("en")); }

    // The transcript of the README, step by step.
    void doesTheMainJobFromTheRegistersToThePrintedSheet()
    {
        Office office;
        QCOMPARE(office(QStringLiteral("init DB --district 示例区 --term 2021-2026")).code, ExitCode::Done);
        const Outcome stations = office(QStringLiteral("import DB @联络站基本情况.xlsx --as stations"));
        QCOMPARE(stations.code, ExitCode::Done);
        QVERIFY(stations.out.contains(QStringLiteral("Stored: 8 towns, 24 stations.")));
        const Outcome deputies = office(QStringLiteral("import DB @代表名册.xlsx --as deputies"));
        QCOMPARE(deputies.code, ExitCode::Done);
        QVERIFY(deputies.out.contains(QStringLiteral("Stored: 104 people, 104 mandates.")));

        const Outcome visits = office(
            QStringLiteral("import DB @走访接待登记表_2026年1-6月.xlsx --as visits --errors >退回.csv"));
        QCOMPARE(visits.code, ExitCode::RowsRefused);
        QVERIFY(visits.out.contains(QStringLiteral("Stored: 139 visits, 124 receptions.")));
        for (const char *fault : {"2026年2月30日", "不存在联络站", "查无此人", "若干"})
            QVERIFY2(visits.out.contains(QString::fromUtf8(fault)), fault);
        QCOMPARE(readAll(office.file(QStringLiteral("退回.csv"))).count('\n'), 5);

        QCOMPARE(office(QStringLiteral("import DB @走访记录_2026年7月.csv --as visits")).code,
                 ExitCode::Done);
        QCOMPARE(office(QStringLiteral("import DB @意见建议台账.ods --as opinions")).code, ExitCode::Done);

        const QJsonObject ranking =
            office.json(QStringLiteral("rank DB --subject station --period 2026-H1")).object();
        const QJsonArray ranked = ranking.value(QStringLiteral("ranking")).toArray();
        QCOMPARE(ranked.size(), 24);
        QCOMPARE(ranked.first().toObject().value(QStringLiteral("rank")).toInt(), 1);

        const Outcome sheets =
            office(QStringLiteral("sheet DB --subject station --period 2026-H1 --all -o >评价表.pdf"));
        QVERIFY2(sheets.code == ExitCode::Done, qPrintable(sheets.err));
        QVERIFY(readAll(office.file(QStringLiteral("评价表.pdf"))).startsWith("%PDF-"));

        QCOMPARE(office(QStringLiteral("verify DB")).code, ExitCode::Done);
        const Outcome undone = office(QStringLiteral("undo DB"));
        QCOMPARE(undone.code, ExitCode::Done);
        QVERIFY(undone.out.contains(QStringLiteral("意见建议台账.ods")));
        QCOMPARE(office.json(QStringLiteral("list DB opinions")).array().size(), 0);
        QCOMPARE(office(QStringLiteral("redo DB")).code, ExitCode::Done);
        QCOMPARE(office.json(QStringLiteral("list DB opinions")).array().size(), 120);
        QCOMPARE(office(QStringLiteral("verify DB")).code, ExitCode::Done);
    }

    void theEvidenceAddsUpToTheNumberItExplains()
    {
        Office office;
        office.takeInEverything();
        const QJsonArray ranked = office.json(QStringLiteral("rank DB --subject station --period 2026-H1"))
                                      .object()[QStringLiteral("ranking")]
                                      .toArray();
        for (const QJsonValue &entry : ranked) {
            const QString uid = entry.toObject()[QStringLiteral("uid")].toString();
            const QJsonArray indicators =
                office.json(QStringLiteral("explain DB --subject station --period 2026-H1 --name ") + uid)
                    .object()[QStringLiteral("indicators")]
                    .toArray();
            QVERIFY(!indicators.isEmpty());
            for (const QJsonValue &indicator : indicators) {
                const QString code = indicator.toObject()[QStringLiteral("code")].toString();
                if (code != QStringLiteral("A1") && code != QStringLiteral("A2") &&
                    code != QStringLiteral("B1"))
                    continue; // plain counts
                qint64 sum = 0;
                for (const QJsonValue &row : indicator.toObject()[QStringLiteral("evidence")].toArray())
                    sum += row.toObject()[QStringLiteral("amount")].toInteger();
                QCOMPARE(QString::number(sum), indicator.toObject()[QStringLiteral("value")].toString());
            }
        }
    }

    void sameNameDeputiesAreToldApart()
    {
        Office office;
        office.takeInEverything();

        const Outcome outcome =
            office(QStringLiteral("explain DB --subject deputy --name 陈建国 --period 2026"));

        QCOMPARE(outcome.code, ExitCode::Failed);
        QVERIFY(outcome.err.contains(QStringLiteral("迎红街道")));
        QVERIFY(outcome.err.contains(QStringLiteral("云台乡")));
    }

    void dryRunStoresNothing()
    {
        Office office;
        office(QStringLiteral("init DB"));
        const QJsonObject preview =
            office.json(QStringLiteral("import DB @联络站基本情况.xlsx --as stations --dry-run")).object();
        QCOMPARE(preview[QStringLiteral("ready")].toInt(), 24);
        QCOMPARE(preview[QStringLiteral("committed")].toBool(), false);
        QCOMPARE(office.json(QStringLiteral("list DB stations")).array().size(), 0);
    }

    void wrongUsageIsExitTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"", "nonsense DB", "init", "init DB --colour red", "init DB --term 2026-2021",
              "import DB @代表名册.xlsx", "import DB @代表名册.xlsx --as cats",
              "import DB @代表名册.xlsx --as deputies --year soon", "list DB", "list DB cats",
              "list DB visits --limit -1", "list DB visits --where colour=red",
              "rank DB --subject cat --period 2026", "rank DB --subject town --period 2026-13",
              "rank DB --subject town --period 2026 --format yaml",
              "sheet DB --subject town --period 2026 -o x.pdf", "history DB visit", "undo DB DB"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void wrongUsageIsExitTwo()
    {
        QFETCH(const QString, line);
        Office office;
        office(QStringLiteral("init DB"));

        const Outcome outcome = line.isEmpty() ? office.run({}) : office(line);

        QCOMPARE(outcome.code, ExitCode::WrongUsage);
        QVERIFY(!outcome.err.isEmpty());
    }

    void failuresAreExitOneAndSayWhatToDo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("list >missing.db visits", "liaison init");
        row("init DB", "already holds");
        row("import DB >missing.xlsx --as visits", "missing.xlsx");
        row("rank DB --subject station --period 2027", "not begun");
        row("rank DB --subject station --period 2026 --scheme none", "none");
        row("explain DB --subject station --period 2026 --name nobody", "nobody");
        row("export DB visits -o >visits.doc", "visits.doc");
        row("restore >missing.bak >new.db", "missing.bak");
        row("history DB visit 0198c3a2-0000-7000-8000-000000000000", "0198c3a2");
        row("redo DB", "nothing");
    }

    void failuresAreExitOneAndSayWhatToDo()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, says);
        Office office;
        office(QStringLiteral("init DB"));

        const Outcome outcome = office(line);

        QCOMPARE(outcome.code, ExitCode::Failed);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QVERIFY2(!outcome.err.contains(QStringLiteral("SELECT")), "users never see SQL");
    }

    void exportsTextThatLooksLikeAFormulaAsText()
    {
        Office office;
        office(QStringLiteral("init DB"));
        QFile csv{office.file(QStringLiteral("站.csv"))};
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("名称,所属镇（街道）,类型,备注\n=1+1站,示例镇,联络站,@SUM(A1)\n");
        csv.close();
        QCOMPARE(office(QStringLiteral("import DB >站.csv --as stations")).code, ExitCode::Done);

        QCOMPARE(office(QStringLiteral("export DB stations -o >out.csv")).code, ExitCode::Done);

        const QByteArray out = readAll(office.file(QStringLiteral("out.csv")));
        QVERIFY(out.contains("'=1+1"));
        QVERIFY(out.contains("'@SUM(A1)"));
    }

    void aBackupRestoresToTheSameRecords()
    {
        Office office;
        office.takeInEverything();
        QCOMPARE(office(QStringLiteral("backup DB >备份.db")).code, ExitCode::Done);
        QCOMPARE(office(QStringLiteral("restore >备份.db >新.db")).code, ExitCode::Done);
        QCOMPARE(office(QStringLiteral("list >新.db visits --format csv")).out,
                 office(QStringLiteral("list DB visits --format csv")).out);
        QCOMPARE(office(QStringLiteral("restore >备份.db DB")).code,
                 ExitCode::Failed); // never over what is there
    }

    void tablesLineUpUnderChineseText()
    {
        Office office;
        office.takeInEverything();
        const QStringList lines =
            office(QStringLiteral("list DB towns")).out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 8);
        QCOMPARE(lines.at(2).indexOf(QStringLiteral("subdistrict")),
                 lines.at(0).indexOf(QStringLiteral("kind")) - 4);
    }

    void everyCommandHasAUsage()
    {
        Office office;
        const Outcome help = office(QStringLiteral("--help"));
        QCOMPARE(help.code, ExitCode::Done);
        for (const char *name : {"init", "demo", "import", "list", "rank", "explain", "sheet", "export",
                                 "history", "undo", "redo", "verify", "backup", "restore", "bench"}) {
            QVERIFY2(help.out.contains(QString::fromLatin1(name)), name);
            const Outcome usage = office(QString::fromLatin1(name) + QStringLiteral(" --help"));
            QCOMPARE(usage.code, ExitCode::Done);
            QVERIFY(usage.out.contains(QStringLiteral("liaison ") + QString::fromLatin1(name)));
        }
    }

    void speaksChineseWhenAsked()
    {
        installLanguage(QStringLiteral("zh_CN"));
        Office office;
        const Outcome created = office(QStringLiteral("init DB --district 示例区"));
        const Outcome ranked = office(QStringLiteral("rank DB --subject station --period 2026-H1"));
        installLanguage(QStringLiteral("en"));

        QVERIFY2(!created.out.contains(QStringLiteral("Created")), qPrintable(created.out));
        QVERIFY2(ranked.out.contains(QStringLiteral("2026年上半年")), qPrintable(ranked.out));
    }
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
