#include "app/evaluation/whatif.h"
#include "tests/ui/support/rankedpage.h"
#include "ui/models/improvementmodel.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// From a line of the ranking down to the records, by keyboard.
class TestExplanationPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureOpens()
    {
        RankedPage page;
        const Evaluation expected = page.evaluatedNow();
        page.table->setFocus();
        page.table->setCurrentIndex(page.model->index(1, RankingModel::Name));
        QTest::keyClick(page.table, Qt::Key_Return);
        settle(page.test.workspace());
        const qsizetype unit = expected.ranking.ranked.at(1).unit;
        QVERIFY(page.panel->isVisible());
        QCOMPARE(page.panel->unit(), unit);
        auto *indicatorTable = page.test.child<PlainTable>("indicatorTable");
        QVERIFY(indicatorTable->hasFocus());

        // The points of the indicators add up to the total.
        const Scheme &scheme = expected.scores.scheme();
        Decimal sum;
        for (int row = 0; row < page.indicators->rowCount(); ++row) {
            const QString points = page.indicators->index(row, IndicatorModel::Points).data().toString();
            QCOMPARE(points, u"%1 / %2"_s.arg(expected.scores.points(unit, row).text(),
                                              scheme.indicators.at(row).maximum.text()));
            sum += *Decimal::fromText(points.section(u' ', 0, 0));
        }
        QCOMPARE(sum, expected.scores.total(unit).points);
        QVERIFY(page.test.child<QLabel>("explainedTotal")
                    ->text()
                    .contains(expected.scores.total(unit).formula()));
        QVERIFY(page.test.child<QLabel>("explainedPeers")->isVisible());

        // The records of each indicator are those that the engine counts.
        const auto explanations = EvaluationService{page.test.session()}.explain(expected, unit);
        for (int row = 0; row < page.indicators->rowCount(); ++row) {
            indicatorTable->setCurrentIndex(page.indicators->index(row, 0));
            const IndicatorExplanation &explanation = explanations->at(row);
            QCOMPARE(page.evidence->rowCount(), static_cast<int>(explanation.evidence.size()));
            QCOMPARE(page.indicators->index(row, IndicatorModel::Records).data().toInt(),
                     page.evidence->rowCount());
            const QString rule = page.test.child<QLabel>("indicatorRule")->text();
            QVERIFY2(rule.contains(explanation.line.rule) && rule.contains(explanation.line.formula) &&
                         rule.contains(explanation.line.reason),
                     qPrintable(rule));
            QVERIFY(page.test.child<QLabel>("evidenceNote")->text().contains(explanation.line.value));
        }

        // Enter goes to the records, Enter opens one, Esc goes back.
        indicatorTable->setCurrentIndex(page.indicators->index(1, 0)); // visits
        QTest::keyClick(indicatorTable, Qt::Key_Return);
        auto *records = page.test.child<PlainTable>("evidenceTable");
        QVERIFY(records->hasFocus());
        QVERIFY(page.evidence->rowCount() > 0);
        records->setCurrentIndex(page.evidence->index(0, 0));
        page.test.picture(u"ranking-explained"_s);
        page.test.window().resize(1920, 1080);
        page.test.appearance().setScheme(Appearance::Scheme::Dark);
        settle(page.test.workspace());
        page.test.picture(u"ranking-explained-wide"_s);
        QCOMPARE(clippedTexts(&page.test.window()), QStringList{});
        QCOMPARE(englishTexts(&page.test.window()), QStringList{});
        page.test.appearance().setScheme(Appearance::Scheme::Light);
        page.test.window().resize(1280, 800);
        page.test.appearance().setFontStep(Appearance::FontSteps - 1);
        settle(page.test.workspace());
        page.test.picture(u"ranking-explained-large"_s);
        const QStringList clipped = clippedTexts(page.test.window().currentPage());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        page.test.appearance().setFontStep(1);
        page.test.window().resize(1280, 800);
        const Target opened = targetOf(page, [&] { QTest::keyClick(records, Qt::Key_Return); });
        QCOMPARE(opened.page, u"record"_s);
        QCOMPARE(opened.entity, u"visit"_s);
        QCOMPARE(opened.hints.value(u"uid"_s).toString(), page.evidence->line(0).uid);
        page.test.open({.page = u"ranking"_s}); // wherever that has led to
        QTest::keyClick(indicatorTable, Qt::Key_Escape);
        QVERIFY(!page.panel->isVisible());
    }

    void whatWouldRaiseAUnit()
    {
        RankedPage page;
        const Evaluation expected = page.evaluatedNow();
        page.table->setFocus();
        page.table->setCurrentIndex(page.model->index(page.model->rowCount() - 1, RankingModel::Name));
        QTest::keyClick(page.table, Qt::Key_Return);
        page.test.child<QTabWidget>("explanationTabs")->setCurrentIndex(1);
        settle(page.test.workspace());
        const auto found = improvements(expected.scores, expected.ranking.ranked.constLast().unit);
        const QAbstractItemModel *model = page.test.child<PlainTable>("improvementTable")->model();
        QVERIFY(!found->isEmpty());
        QCOMPARE(model->rowCount(), static_cast<int>(found->size()));
        QCOMPARE(model->index(0, ImprovementModel::Total).data().toString(),
                 found->constFirst().total.rounded().text());
        page.test.picture(u"ranking-raise"_s);
    }

    /// Back leads to the same unit and indicator.
    void goesWhereTheTargetSays()
    {
        RankedPage page;
        const Evaluation expected = page.evaluatedNow(Subject::Town);
        const qint64 id = expected.ids.at(expected.ranking.ranked.at(2).unit);
        const QVariantMap hints{{u"subject"_s, u"town"_s},
                                {u"unit"_s, id},
                                {u"indicator"_s, u"A2"_s},
                                {u"scheme"_s, u"town-example"_s}};
        page.test.open({.page = u"ranking"_s, .hints = hints});
        QCOMPARE(page.test.child<QLabel>("explainedUnit")->text(),
                 expected.scores.facts().unit(expected.ranking.ranked.at(2).unit).name);
        QCOMPARE(page.panel->indicator(), u"A2"_s);
        QCOMPARE(page.test.window().currentPage()->current().hints, hints);

        page.test.open(u"start"_s);
        page.test.window().goBack();
        settle(page.test.workspace());
        QCOMPARE(page.test.window().currentPage()->current().hints, hints);
        // Another period explains the same unit.
        page.test.workspace().setPeriod(*Period::fromText(u"2026-Q1"_s));
        settle(page.test.workspace());
        QCOMPARE(page.test.window().currentPage()->current().hints, hints);
    }

private:
    /// What the page asks the window to open.
    template <typename Act>
    Target targetOf(RankedPage &page, const Act &act)
    {
        Target result;
        const auto connection = connect(&page.test.workspace(), &Workspace::openRequested, this,
                                        [&result](const Target &target) { result = target; });
        act();
        disconnect(connection);
        return result;
    }
};

QTEST_MAIN(TestExplanationPanel)

#include "tst_explanationpanel.moc"
