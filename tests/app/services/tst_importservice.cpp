#include "app/services/historyservice.h"
#include "app/services/importservice.h"
#include "app/services/listingservice.h"
#include "app/storage/verifier.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTest>

using namespace liaison;

namespace {

QString registerFile(const char *name)
{
    return QStringLiteral(LIAISON_TEST_DATA "/registers/%1").arg(QString::fromUtf8(name));
}

const QString Visits = registerFile("走访接待登记表_2026年1-6月.xlsx");

/// A new database with the stations and deputies of the sample registers.
class OfficeDesk
{
public:
    explicit OfficeDesk(Engine engine) : m_location{engine}
    {
        m_session =
            std::move(*Session::create(m_location.text(), QStringLiteral("clerk"), m_clock,
                                       {QStringLiteral("示例区"), {QDate{2021, 1, 1}, QDate{2026, 12, 31}}}));
        take(registerFile("联络站基本情况.xlsx"), RegisterKind::Stations);
        take(registerFile("代表名册.xlsx"), RegisterKind::Deputies);
    }

    ImportCommit::Counts take(const QString &file, RegisterKind kind)
    {
        ImportService service{*m_session};
        const Result<PlannedImport> planned = service.plan(file, kind);
        if (!planned)
            qFatal("%s", qPrintable(planned.error().message));
        const Result<ImportCommit::Counts> counts = service.commit(*planned);
        if (!counts)
            qFatal("%s", qPrintable(counts.error().message));
        return *counts;
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] qint64 count(ListKind kind)
    {
        qint64 rows = 0;
        const Result<> listed = ListingService{*m_session}.list(kind, {}, [&rows](const QList<Cell> &) {
            ++rows;
            return true;
        });
        return listed ? rows : -1;
    }

private:
    test::TestLocation m_location;
    FixedClock m_clock{QDateTime{QDate{2026, 11, 23}, QTime{9, 0}, Qt::UTC}};
    std::unique_ptr<Session> m_session;
};

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { test::requireEngine(); }

    void takesInTheRegistersOfAnOfficeInTheirNaturalOrder()
    {
        QFETCH_GLOBAL(const Engine, engine);
        OfficeDesk office{engine};

        QCOMPARE(office.count(ListKind::Towns), 8);
        QCOMPARE(office.count(ListKind::Stations), 24);
        QCOMPARE(office.count(ListKind::Deputies), 104);
        const ImportCommit::Counts first = office.take(Visits, RegisterKind::Visits);
        QCOMPARE(first.visits + first.receptions, 263);
        QCOMPARE(first.visits, 139);
        const ImportCommit::Counts july =
            office.take(registerFile("走访记录_2026年7月.csv"), RegisterKind::Visits);
        QCOMPARE(july.visits + july.receptions, 80);
        const ImportCommit::Counts opinions =
            office.take(registerFile("意见建议台账.ods"), RegisterKind::Opinions);
        QCOMPARE(opinions.opinions, 120);
        QVERIFY(!Verifier{office.session().database()}.verify());
    }

    void namesTheFourPlantedFaultsAndNothingElse()
    {
        QFETCH_GLOBAL(const Engine, engine);
        OfficeDesk office{engine};
        const Result<PlannedImport> planned =
            ImportService{office.session()}.plan(Visits, RegisterKind::Visits);
        QVERIFY(planned);

        QStringList refused;
        for (const ImportRow &row : planned->plan.rows()) {
            if (row.status != RowStatus::Refused)
                continue;
            QCOMPARE(row.issues.size(), 1);
            refused.append(QStringLiteral("%1 %2 %3 %4")
                               .arg(planned->plan.sheets().at(row.sheet).name)
                               .arg(row.number)
                               .arg(row.issues.first().column, row.issues.first().value));
            QVERIFY(!row.issues.first().reason.isEmpty());
        }

        QCOMPARE(refused, (QStringList{QStringLiteral("3月 6 日期 2026年2月30日"),
                                       QStringLiteral("3月 8 联络站 不存在联络站"),
                                       QStringLiteral("3月 10 参加代表 查无此人"),
                                       QStringLiteral("3月 12 人数 若干")}));
    }

    void theSameFileAgainAddsNothing()
    {
        QFETCH_GLOBAL(const Engine, engine);
        OfficeDesk office{engine};
        office.take(Visits, RegisterKind::Visits);
        const QByteArray before = contentHash(office.session().database());

        const Result<PlannedImport> again =
            ImportService{office.session()}.plan(Visits, RegisterKind::Receptions);

        QVERIFY(again);
        QCOMPARE(again->plan.count(RowStatus::Duplicate), 263);
        QCOMPARE(again->plan.count(RowStatus::Ready), 0);
        QVERIFY(ImportService{office.session()}.commit(*again));
        QCOMPARE(contentHash(office.session().database()), before);
    }

    void previewWritesNothingAndCommitTakesTheSameRows()
    {
        QFETCH_GLOBAL(const Engine, engine);
        OfficeDesk office{engine};
        const QByteArray before = contentHash(office.session().database());
        ImportService service{office.session()};

        const Result<PlannedImport> planned = service.plan(Visits, RegisterKind::Visits);
        QVERIFY(planned);
        QCOMPARE(contentHash(office.session().database()), before);
        const Result<ImportCommit::Counts> counts = service.commit(*planned);

        QVERIFY(counts);
        QCOMPARE(counts->visits + counts->receptions,
                 planned->plan.count(RowStatus::Ready) + planned->plan.count(RowStatus::Warning));
    }

    void anImportIsOneStepOfUndo()
    {
        QFETCH_GLOBAL(const Engine, engine);
        OfficeDesk office{engine};
        const QByteArray before = contentHash(office.session().database());
        office.take(Visits, RegisterKind::Visits);
        const QByteArray after = contentHash(office.session().database());
        HistoryService history{office.session()};

        QVERIFY(history.undo());
        QCOMPARE(contentHash(office.session().database()), before);
        QVERIFY(history.redo());
        QCOMPARE(contentHash(office.session().database()), after);
        QVERIFY(!Verifier{office.session().database()}.verify());
    }

    void aPlanIsRefusedWhenTheDatabaseHasMovedOn()
    {
        QFETCH_GLOBAL(const Engine, engine);
        OfficeDesk office{engine};
        ImportService service{office.session()};
        const Result<PlannedImport> planned = service.plan(Visits, RegisterKind::Visits);
        QVERIFY(planned);
        QVERIFY(office.session().setSetting(QStringLiteral("late_after_days"), QStringLiteral("10")));
        const QByteArray before = contentHash(office.session().database());

        const Result<ImportCommit::Counts> counts = service.commit(*planned);

        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::Conflict);
        QCOMPARE(contentHash(office.session().database()), before);
    }

    void correctedRefusedRowsGoInLater()
    {
        QFETCH_GLOBAL(const Engine, engine);
        OfficeDesk office{engine};
        ImportService service{office.session()};
        const Result<PlannedImport> planned = service.plan(Visits, RegisterKind::Visits);
        QVERIFY(planned);
        QVERIFY(service.commit(*planned));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("退回.csv"));
        QVERIFY(ImportService::writeRefused(planned->plan, path));
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        file.close();
        QCOMPARE(text.count(u'\n'), 5); // head and four rows
        text.replace(QStringLiteral("2026年2月30日"), QStringLiteral("2026年2月28日"))
            .replace(QStringLiteral("不存在联络站"), QStringLiteral("长岭街道新民社区联络室"))
            .replace(QStringLiteral("查无此人"), QStringLiteral("邵和"))
            .replace(QStringLiteral("若干"), QStringLiteral("6"))
            .replace(QStringLiteral(",3月4日,"), QStringLiteral(",2026年3月4日,"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();

        const Result<PlannedImport> corrected = service.plan(path, RegisterKind::Visits);

        QVERIFY(corrected);
        QCOMPARE(corrected->plan.count(RowStatus::Refused), 0);
        const Result<ImportCommit::Counts> counts = service.commit(*corrected);
        QVERIFY(counts);
        QCOMPARE(counts->visits + counts->receptions, 4);
    }
};

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
