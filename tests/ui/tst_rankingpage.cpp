#include "app/exchange/sheetreader.h"
#include "app/services/registerservice.h"
#include "app/services/roundservice.h"
#include "tests/ui/support/rankedpage.h"
#include "ui/models/improvementmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCollator>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

Visit visitOf(const StoredStation &station, const StoredMandate &mandate, QDate day)
{
    return {.station = station.id,
            .heldOn = day,
            .deputies = {mandate.id},
            .place = u"测试社区"_s,
            .content = u"反映停车位不足。"_s,
            .enteredOn = day};
}

} // namespace

/// The ranking page through the real window: what it shows is what the engine says, and every figure opens.
class TestRankingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreTheEngines_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::newRow("stations") << Subject::Station;
        QTest::newRow("deputies") << Subject::Deputy;
        QTest::newRow("towns") << Subject::Town;
    }

    void numbersAreTheEngines()
    {
        QFETCH(const Subject, subject);
        RankedPage page;
        page.choose("rankingSubject", static_cast<int>(subject));

        const Evaluation expected = page.evaluatedNow(subject);
        const QList<RankedUnit> &ranked = expected.ranking.ranked;
        QVERIFY(ranked.size() > 3);
        QCOMPARE(page.model->rowCount(), static_cast<int>(ranked.size()));
        QCOMPARE(page.tooFew->rowCount(), static_cast<int>(expected.ranking.tooFew.size()));
        for (int row = 0; row < page.model->rowCount(); ++row) {
            const RankedUnit &unit = ranked.at(row);
            QCOMPARE(page.cell(row, RankingModel::Name), expected.scores.facts().unit(unit.unit).name);
            QCOMPARE(page.cell(row, RankingModel::Points),
                     u"%1 / 100"_s.arg(expected.scores.total(unit.unit).rounded().text()));
            QCOMPARE(page.cell(row, RankingModel::Rank), unit.overall.tied
                                                             ? u"%1 并列"_s.arg(unit.overall.rank)
                                                             : QString::number(unit.overall.rank));
            const Grade *grade = gradeOf(expected.scores, expected.ranking, unit.unit);
            QCOMPARE(page.cell(row, RankingModel::Grade), grade == nullptr ? QString{} : grade->title.zhCn);
        }
        QVERIFY(page.test.child<QLabel>("exampleMark")->isVisible());
        QCOMPARE(page.test.child<QLabel>("exampleMark")->text(), u"示例"_s);
        page.test.picture(u"ranking-"_s + toKey(subject));
    }

    /// The bands are those of the command line's analysis with the same seed, of all and inside a group.
    void bandsAreTheRobustRanks()
    {
        RankedPage page;
        const Evaluation expected = page.evaluatedNow();
        const auto compare = [&](const Ranking &ranking) {
            const Result<RankModel> model = RankModel::of(expected.scores, ranking, {});
            const Result<RobustRanking> robust = robustRanking(*model, {});
            QCOMPARE(page.model->rowCount(), static_cast<int>(robust->units.size()));
            bool several = false;
            for (const RobustUnit &unit : robust->units) {
                const int row = *page.model->rowOf(unit.unit);
                const auto band =
                    page.model->index(row, RankingModel::Band).data(RankingModel::BandRole).value<RankBand>();
                QCOMPARE(band.low, unit.low);
                QCOMPARE(band.high, unit.high);
                QCOMPARE(page.cell(row, RankingModel::Close), QString::number(unit.group));
                several = several || unit.low != unit.high;
                const QString words =
                    page.model->index(row, RankingModel::Band).data(Qt::AccessibleTextRole).toString();
                QVERIFY2(words.contains(u"第 %1 至 %2 名"_s.arg(unit.low).arg(unit.high)), qPrintable(words));
            }
            QVERIFY(several);
        };
        compare(expected.ranking);

        const QString group = expected.ranking.ranked.constFirst().group;
        page.choose("rankingGroup", group);
        Ranking inside;
        for (RankedUnit unit : expected.ranking.ranked) {
            if (unit.group == group) {
                unit.overall = unit.inGroup;
                inside.ranked.append(unit);
            }
        }
        QVERIFY(inside.ranked.size() < expected.ranking.ranked.size());
        compare(inside);
        for (int row = 0; row < page.model->rowCount(); ++row)
            QVERIFY(page.cell(row, RankingModel::Rank)
                        .startsWith(QString::number(inside.ranked.at(row).overall.rank)));
    }

    void changeAgainstThePeriodBefore()
    {
        RankedPage page;
        page.test.workspace().setPeriod(*Period::fromText(u"2026-Q2"_s));
        page.finish();
        const Evaluation now = page.evaluatedNow(Subject::Station, *Period::fromText(u"2026-Q2"_s));
        const Evaluation before = page.evaluatedNow(Subject::Station, *Period::fromText(u"2026-Q1"_s));
        QHash<QString, qsizetype> ranks;
        for (const RankedUnit &unit : before.ranking.ranked)
            ranks.insert(before.scores.facts().unit(unit.unit).key, unit.overall.rank);
        QSet<QChar> signs;
        for (int row = 0; row < page.model->rowCount(); ++row) {
            const RankedUnit &unit = now.ranking.ranked.at(row);
            const qsizetype won = ranks.value(now.scores.facts().unit(unit.unit).key) - unit.overall.rank;
            const QString shown = page.cell(row, RankingModel::Change);
            QCOMPARE(shown, won > 0 ? u"▲%1"_s.arg(won) : won < 0 ? u"▼%1"_s.arg(-won) : u"＝"_s);
            signs.insert(shown.at(0));
            const QVariantList trend =
                page.model->index(row, RankingModel::Trend).data(RankingModel::TrendRole).toList();
            QCOMPARE(trend.size(), 6);
            QVERIFY(trend.last().isValid());
        }
        QVERIFY(signs.size() > 1);
    }

    void equalPointsShareARank()
    {
        RankedPage page;
        // Two deputies without a single entry: equal points.
        RegisterService registers{page.test.session()};
        const StoredMandate some = Repository<Mandate>{page.test.session().database()}.all().constFirst();
        for (const QString &name : {u"欧阳若兰"_s, u"单若竹"_s}) {
            const Result<StoredPerson> person = registers.add(Person{.name = name});
            Mandate mandate = some.value;
            mandate.person = person->id;
            QVERIFY(registers.add(mandate));
        }
        page.choose("rankingSubject", static_cast<int>(Subject::Deputy));
        const int first = page.rowNamed(u"欧阳若兰"_s);
        const int second = page.rowNamed(u"单若竹"_s);
        QVERIFY(first >= 0 && second >= 0);
        QCOMPARE(page.cell(first, RankingModel::Rank), page.cell(second, RankingModel::Rank));
        QVERIFY(page.cell(first, RankingModel::Rank).endsWith(u"并列"_s));

        // Found by the pinyin of the surname (not dan) and by initials.
        auto *search = page.test.child<QLineEdit>("rankingSearch");
        QTest::keyClicks(search, u"shanruo"_s);
        QCOMPARE(page.model->rowCount(), 1);
        QCOMPARE(page.cell(0, RankingModel::Name), u"单若竹"_s);
        search->clear();
        QTest::keyClicks(search, u"oyrl"_s);
        QCOMPARE(page.model->rowCount(), 1);
        QCOMPARE(page.cell(0, RankingModel::Name), u"欧阳若兰"_s);
        search->setText(u"若"_s);
        QVERIFY(page.model->rowCount() >= 2);
        search->clear();
        QVERIFY(page.model->rowCount() > 2);
    }

    void tooFewIsNotLast()
    {
        RankedPage page;
        const int before = page.model->rowCount();
        const StoredStation some = Repository<Station>{page.test.session().database()}.all().constFirst();
        Station fresh{.town = some.value.town, .name = u"新设联络点"_s, .tier = some.value.tier};
        QVERIFY(RegisterService{page.test.session()}.add(fresh));
        settle(page.test.workspace());

        QCOMPARE(page.model->rowCount(), before);
        QCOMPARE(page.rowNamed(u"新设联络点"_s), -1);
        QVERIFY(page.tooFew->rowCount() > 0);
        int row = 0;
        while (page.tooFew->index(row, TooFewModel::Name).data().toString() != u"新设联络点"_s)
            QVERIFY(++row < page.tooFew->rowCount());
        QCOMPARE(page.tooFew->index(row, TooFewModel::What).data().toString(), u"驻站代表任职天数"_s);
        QCOMPARE(page.tooFew->index(row, TooFewModel::Found).data().toString(), u"0"_s);
        QCOMPARE(page.tooFew->index(row, TooFewModel::Needed).data().toString(), u"28"_s);
        page.test.picture(u"ranking-too-few"_s);

        // A period of the future says so and offers the one before.
        page.test.workspace().setPeriod(*Period::fromText(u"2026-Q4"_s));
        settle(page.test.workspace());
        QCOMPARE(page.model->rowCount(), 0);
        QVERIFY(page.test.child<QLabel>("rankingMessage")->isVisible());
    }

    void anEditShowsAtOnce()
    {
        RankedPage page;
        const Evaluation before = page.evaluatedNow();
        const qsizetype unit = before.ranking.ranked.constLast().unit;
        const QString name = before.scores.facts().unit(unit).name;
        const StationId id{before.ids.at(unit)};
        QTest::mouseClick(page.table->viewport(), Qt::LeftButton, {},
                          page.table->visualRect(page.model->index(0, RankingModel::Name)).center());
        settle(page.test.workspace());
        const QString explained = page.test.child<QLabel>("explainedUnit")->text();

        Database &database = page.test.session().database();
        const StoredStation station = *Repository<Station>{database}.find(id);
        const StoredMandate mandate = Repository<Mandate>{database}.all().constFirst();
        const QString points = page.cell(page.rowNamed(name), RankingModel::Points);
        QElapsedTimer clock;
        qint64 slowest = 0;
        for (int day = 1; day <= 10; ++day) {
            clock.start();
            QSignalSpy shown{page.model, &QAbstractItemModel::modelReset};
            QVERIFY(RegisterService{page.test.session()}.add(visitOf(station, mandate, QDate{2026, 6, day})));
            QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 5000);
            slowest = std::max(slowest, clock.elapsed());
            page.finish();
        }
        EvaluationService service{page.test.session()};
        clock.start();
        const Result<Evaluation> updated = service.update(before);
        qInfo("a saved visit is ranked after at most %lld ms; ten of them evaluated in %lld ms", slowest,
              clock.elapsed());

        const Evaluation after = page.evaluatedNow();
        QCOMPARE(updated->scores.total(unit), after.scores.total(unit));
        QVERIFY(page.cell(page.rowNamed(name), RankingModel::Points) != points);
        QCOMPARE(page.cell(page.rowNamed(name), RankingModel::Points),
                 u"%1 / 100"_s.arg(after.scores.total(unit).rounded().text()));
        // Who was explained still is, and the line is still the current one.
        QCOMPARE(page.test.child<QLabel>("explainedUnit")->text(), explained);
        QCOMPARE(page.cell(page.table->currentIndex().row(), RankingModel::Name), explained);
    }

    void sortsByAnyColumn()
    {
        RankedPage page;
        page.choose("rankingSubject", static_cast<int>(Subject::Deputy));
        page.table->setCurrentIndex(page.model->index(4, RankingModel::Name));
        const QString current = page.cell(4, RankingModel::Name);
        QStringList ranks;
        for (int row = 0; row < page.model->rowCount(); ++row)
            ranks.append(page.cell(row, RankingModel::Name));
        page.table->sortByColumn(RankingModel::Name, Qt::AscendingOrder);
        QCOMPARE(page.cell(page.table->currentIndex().row(), RankingModel::Name), current);
        const QCollator chinese{QLocale{QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China}};
        for (int row = 1; row < page.model->rowCount(); ++row)
            QVERIFY(chinese.compare(page.cell(row - 1, RankingModel::Name),
                                    page.cell(row, RankingModel::Name)) <= 0);
        page.table->sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
        for (int row = 0; row < page.model->rowCount(); ++row)
            QCOMPARE(page.cell(row, RankingModel::Name), ranks.at(row));
    }

    void neverShowsAStaleResult()
    {
        RankedPage page;
        QHash<QString, int> subjects; // uid → subject: the same name may be a station's and a town's
        for (const Subject subject : {Subject::Station, Subject::Deputy, Subject::Town}) {
            const Evaluation evaluation = page.evaluatedNow(subject);
            for (qsizetype unit = 0; unit < evaluation.scores.unitCount(); ++unit)
                subjects.insert(evaluation.scores.facts().unit(unit).name, static_cast<int>(subject));
        }
        auto *subject = page.test.child<QComboBox>("rankingSubject");
        int wrong = 0;
        int shown = 0;
        connect(page.model, &QAbstractItemModel::modelReset, this, [&] {
            if (page.model->rowCount() == 0)
                return;
            ++shown;
            if (subjects.value(page.cell(0, RankingModel::Name), -1) != subject->currentData().toInt())
                ++wrong;
        });
        const QStringList periods{u"2026-Q1"_s, u"2026-H1"_s, u"2026-05"_s, u"2026-Q2"_s};
        for (int i = 0; i < 12; ++i) {
            subject->setCurrentIndex(i % 3);
            page.test.workspace().setPeriod(*Period::fromText(periods.at(i % 4)));
            if (i % 5 == 4)
                QTest::qWait(20);
        }
        page.finish();
        QCOMPARE(wrong, 0);
        QVERIFY(shown > 0);
        const auto last = static_cast<Subject>(subject->currentData().toInt());
        const Evaluation expected = page.evaluatedNow(last, *Period::fromText(periods.at(3)));
        QCOMPARE(page.model->rowCount(), static_cast<int>(expected.ranking.ranked.size()));
        for (int row = 0; row < page.model->rowCount(); ++row) {
            const qsizetype unit = expected.ranking.ranked.at(row).unit;
            QCOMPARE(page.cell(row, RankingModel::Points),
                     u"%1 / 100"_s.arg(expected.scores.total(unit).rounded().text()));
            QVERIFY(page.model->index(row, RankingModel::Band).data(RankingModel::BandRole).isValid());
        }
    }

    /// A round's scheme ranks with what was entered in the round; a scheme from a file ranks, too.
    void ranksByOtherSchemes()
    {
        RankedPage page;
        EvaluationService service{page.test.session()};
        RoundService rounds{page.test.session()};
        const Scheme standard = *service.loadScheme(Subject::Station, u"station-standard"_s);
        const RoundActor office{RoundRole::Office};
        const Result<StoredRound> round = rounds.open(Subject::Station, firstHalf(), standard, office);
        QVERIFY(round);
        settle(page.test.workspace());
        page.test.open({.page = u"ranking"_s, .hints = {{u"scheme"_s, u"round:"_s + round->value.code}}});
        const Result<Evaluation> expected = rounds.evaluate(round->value.code);
        QCOMPARE(page.model->rowCount(), static_cast<int>(expected->ranking.ranked.size()));
        QCOMPARE(page.tooFew->rowCount(), static_cast<int>(expected->ranking.tooFew.size()));
        for (int row = 0; row < page.model->rowCount(); ++row) {
            const ScoreTotal &total = expected->scores.total(expected->ranking.ranked.at(row).unit);
            QCOMPARE(page.cell(row, RankingModel::Points),
                     total.rounded().text() + u" / "_s + total.maximum.text());
        }

        const QString path = page.test.filePath(u"own.json"_s);
        QVERIFY(QFile::copy(u":/schemes/station-example.json"_s, path));
        auto *box = page.test.child<QComboBox>("rankingScheme");
        page.test.prompts.fileToOpen = path;
        box->setCurrentIndex(box->count() - 1);
        settle(page.test.workspace());
        QCOMPARE(box->currentData().toString(), path);
        QCOMPARE(page.model->rowCount(), static_cast<int>(page.evaluatedNow().ranking.ranked.size()));
        QCOMPARE(page.test.window().currentPage()->current().hints.value(u"scheme"_s).toString(), path);

        // A file that is no scheme says what is wrong, and the ranking stays.
        page.test.prompts.fileToOpen = page.test.databasePath();
        box->setCurrentIndex(box->count() - 1);
        settle(page.test.workspace());
        QCOMPARE(page.test.prompts.errors.size(), 1);
        QCOMPARE(box->currentData().toString(), path);
        QVERIFY(page.model->rowCount() > 0);
    }

    /// Ten thousand lines are read, found, sorted and drawn without a wait.
    void tenThousandLines()
    {
        RankedPage page;
        const Scheme scheme = page.evaluatedNow().scores.scheme();
        QList<EvaluatedUnit> units;
        QList<qint64> ids;
        for (int unit = 0; unit < 10'000; ++unit) {
            units.append({.key = QString::number(unit), .name = u"第%1联络站"_s.arg(unit)});
            ids.append(unit + 1);
        }
        Facts facts = *Facts::create({.months = 6, .days = 181}, units);
        for (const QString &id : scheme.measureIds()) {
            const bool rate = findMeasure(id)->kind == MeasureKind::Fraction;
            const qsizetype column = facts.addMeasure(id, rate ? ValueKind::Rate : ValueKind::Number);
            for (int unit = 0; unit < 10'000; ++unit)
                facts.set(column, unit,
                          rate ? MeasureValue::rate({unit % 90, 90})
                               : MeasureValue::number(Decimal::fromInteger(30 + unit % 977)));
        }
        ScoreTable scores = *score(facts, scheme);
        Ranking ranking = rank(scores);
        const auto evaluation = std::make_shared<const Evaluation>(
            Evaluation{Subject::Station, firstHalf(), {}, std::move(scores), std::move(ranking), ids, {}});
        const Result<RobustRanking> bands =
            robustRanking(*RankModel::of(evaluation->scores, evaluation->ranking, {}), {.draws = 20});

        QElapsedTimer clock;
        clock.start();
        page.model->setEvaluation(evaluation);
        page.model->setBands(*bands);
        page.model->setSearch(u"99"_s);
        page.model->setSearch({});
        page.table->sortByColumn(RankingModel::Points, Qt::AscendingOrder);
        page.table->sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
        page.table->fitColumns();
        page.table->scrollToBottom();
        page.test.window().grab();
        const qint64 elapsed = clock.elapsed();
        QCOMPARE(page.model->rowCount(), 10'000);
        qInfo("ten thousand lines: all of it in %lld ms, unoptimised", elapsed);
        QVERIFY(elapsed <
                3000); // seven steps on a busy computer; a widget for each line would take far longer
    }

    void modelsKeepTheirPromises()
    {
        RankedPage page;
        const QList<QAbstractItemModel *> models =
            page.test.window().currentPage()->findChildren<QAbstractItemModel *>();
        QVERIFY(models.contains(page.model) && models.contains(page.tooFew) &&
                models.contains(page.indicators));
        for (QAbstractItemModel *model : models)
            new QAbstractItemModelTester{model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         model};
        page.choose("rankingSubject", static_cast<int>(Subject::Deputy));
        page.table->setCurrentIndex(page.model->index(0, 0));
        QTest::keyClick(page.table, Qt::Key_Return);
        page.test.child<QTabWidget>("explanationTabs")->setCurrentIndex(1);
        settle(page.test.workspace());
        page.test.child<QLineEdit>("rankingSearch")->setText(u"王"_s);
        page.choose("rankingSubject", static_cast<int>(Subject::Town));
        for (int column = RankingModel::Trend; column >= 0; --column)
            page.table->sortByColumn(column, Qt::DescendingOrder);
    }

    void exportsWhatIsShown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"排名.xlsx"_s;
        QTest::newRow("csv") << u"排名.csv"_s;
    }

    void exportsWhatIsShown()
    {
        QFETCH(const QString, file);
        RankedPage page;
        page.test.prompts.fileToSave = page.test.filePath(file);
        page.test.window().currentPage()->findChild<QAction *>(u"exportRanking"_s)->trigger();
        settle(page.test.workspace());
        QVERIFY(page.test.prompts.errors.isEmpty());
        QList<SheetRow> rows;
        QVERIFY(SheetReader::read(page.test.filePath(file), [&](const SheetRow &row) {
            rows.append(row);
            return true;
        }));
        QCOMPARE(rows.size(), page.model->rowCount() + page.tooFew->rowCount() + 1);
        for (int row = 0; row < page.model->rowCount(); ++row) {
            const QList<Cell> &cells = rows.at(row + 1).cells;
            QCOMPARE(cells.at(2).text, page.cell(row, RankingModel::Name));
            QCOMPARE(cells.at(5).text + u" / 100"_s, page.cell(row, RankingModel::Points));
        }
    }
};

QTEST_MAIN(TestRankingPage)

#include "tst_rankingpage.moc"
