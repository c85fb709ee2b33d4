#include "app/services/chartservice.h"
#include "app/services/registerservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

QStringList allKeys()
{
    QStringList keys;
    for (const auto &[kind, key] : EnumKeys<ChartKind>::Entries)
        keys.append(QString::fromUtf16(key));
    return keys;
}

/// How many colours beside the ground an area has: nothing drawn, one.
qsizetype coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// The charts in the real window.
class TestCharts : public QObject
{
    Q_OBJECT

private:
    static ChartView *view(TestWindow &test) { return test.child<ChartView>("chartView"); }
    static Page *openChart(TestWindow &test, const QString &key, QVariantMap hints = {})
    {
        test.workspace().setPeriod(*Period::fromText(u"2026-H1"_s)); // that of the sample
        hints.insert(u"chart"_s, key);
        return test.open(Target{.page = u"charts"_s, .hints = hints});
    }

private Q_SLOTS:
    void everyChartIsDrawnAndHasItsTable_data()
    {
        QTest::addColumn<QString>("key");
        const QStringList keys = allKeys();
        for (const QString &key : keys)
            QTest::newRow(qPrintable(key)) << key;
    }

    void everyChartIsDrawnAndHasItsTable()
    {
        QFETCH(const QString, key);
        TestWindow test;

        Page *page = openChart(test, key);

        const ChartData &data = view(test)->chart();
        QCOMPARE(toKey(data.kind), key);
        QVERIFY2(data.emptyText.isEmpty(), qPrintable(data.emptyText));
        for (const QString &stated : {data.title, data.unit, data.period, data.count, data.cutOff})
            QVERIFY(!stated.isEmpty());
        QCOMPARE(test.child<QLabel>("chartTitle")->text(), data.title);
        const QString facts = test.child<QLabel>("chartFacts")->text();
        for (const QString &stated : {data.unit, data.period, data.count, data.cutOff})
            QVERIFY2(facts.contains(stated), qPrintable(facts + u" lacks "_s + stated));
        QVERIFY(coloursIn(view(test)->grab().toImage()) > 10);
        QCOMPARE(page->current().hints.value(u"chart"_s).toString(), key);

        // The table has the numbers of the chart, cell by cell.
        auto *action = page->findChild<QAction *>(u"chartShowTable"_s);
        action->setChecked(true);
        auto *table = test.child<QTableView>("chartTable");
        QVERIFY(table->isVisible());
        const QAbstractItemModelTester tester{table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest};
        QCOMPARE(table->model()->rowCount(), data.table.rows.size());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                QCOMPARE(table->model()->index(row, column).data().toString(),
                         data.table.rows.at(row).at(column).text);
        }
        page->findChild<QAction *>(u"chartCopy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), data.table.rows.size() + 1);
        test.prompts.fileToSave = test.filePath(u"table.csv"_s);
        page->findChild<QAction *>(u"chartExport"_s)->trigger();
        settle(test.workspace());
        const QString csv = QString::fromUtf8(bytesOf(test.prompts.fileToSave));
        QVERIFY(csv.contains(data.table.heads.first()) && csv.contains(data.cutOff));
        QVERIFY(test.prompts.errors.isEmpty());
    }

    void filesAreCompleteAndVectors_data() { everyChartIsDrawnAndHasItsTable_data(); }
    void filesAreCompleteAndVectors()
    {
        QFETCH(const QString, key);
        TestWindow test;
        Page *page = openChart(test, key);
        const auto save = [&](const QString &suffix) {
            test.prompts.fileToSave = test.filePath(u"chart."_s + suffix);
            page->findChild<QAction *>(u"chartSave"_s)->trigger();
            if (const QString shots = qEnvironmentVariable("LIAISON_SHOTS"); !shots.isEmpty()) {
                const QString copy = u"%1/file-%2.%3"_s.arg(shots, key, suffix);
                QFile::remove(copy);
                QFile::copy(test.prompts.fileToSave, copy);
            }
            return bytesOf(test.prompts.fileToSave);
        };

        QImage picture;
        QVERIFY(picture.loadFromData(save(u"png"_s), "PNG"));
        QVERIFY(picture.width() >= 1000 && coloursIn(picture) > 10);
        const QByteArray svg = save(u"svg"_s);
        QVERIFY(coloursIn(QImage::fromData(svg, "SVG")) > 10);
        QVERIFY(svg.contains(view(test)->chart().title.toUtf8()) && svg.contains("<text"));
        QVERIFY(!svg.contains("<image"));
        const QByteArray pdf = save(u"pdf"_s);
        QVERIFY(pdf.startsWith("%PDF") && pdf.size() > 5000);
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(test.prompts.errors.isEmpty());

        test.prompts.fileToSave = test.filePath(u"chart.gif"_s);
        page->findChild<QAction *>(u"chartSave"_s)->trigger();
        QCOMPARE(test.prompts.errors.size(), 1);
    }

    void keysMoveTheMarkAndEnterOpensWhatIsBehind()
    {
        TestWindow test;
        openChart(test, u"heatmap"_s);
        QSignalSpy opened{&test.workspace(), &Workspace::openRequested};
        ChartView *chart = view(test);
        chart->setFocus(Qt::TabFocusReason);
        QCOMPARE(chart->focusedMark(), &chart->chart().series.at(0).marks.at(0));

        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Down);

        const ChartMark &mark = chart->chart().series.at(1).marks.at(2);
        QCOMPARE(chart->focusedMark(), &mark);
        QCOMPARE(chart->accessibleDescription(), mark.text);
        QCOMPARE(test.child<QLabel>("chartMark")->text(), mark.text);
        auto *ring = test.child<QWidget>("chartFocus");
        QVERIFY(ring->isVisible() && !ring->geometry().isEmpty());
        test.picture(u"charts-focus"_s);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto target = opened.first().first().value<Target>();
        QCOMPARE(target.page, mark.drill->page);
        QCOMPARE(target.id, mark.drill->id);
        QCOMPARE(target.hints, mark.drill->hints);
        QCOMPARE(target.hints.value(u"from"_s).toDate(), QDate(2026, 3, 1));
    }

    void aClickOpensTheRecordsOfABar()
    {
        TestWindow test;
        openChart(test, u"categories"_s);
        QSignalSpy opened{&test.workspace(), &Workspace::openRequested};
        ChartView *chart = view(test);
        chart->setFocus();
        chart->focusMark({0, 0});
        auto *plot = test.child<QAbstractScrollArea>("chartPlot");

        QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, chart->focusedArea().center());

        QCOMPARE(opened.size(), 1);
        const auto target = opened.first().first().value<Target>();
        QCOMPARE(target.page, u"opinions"_s);
        QCOMPARE(target.hints.value(u"category"_s).toString(), chart->chart().categories.first());
    }

    void aBarOfDeputiesListsThem()
    {
        TestWindow test;
        openChart(test, u"distribution"_s);
        QSignalSpy opened{&test.workspace(), &Workspace::openRequested};
        ChartView *chart = view(test);
        chart->setFocus(Qt::TabFocusReason);
        while (chart->focusedMark()->members.isEmpty())
            QTest::keyClick(chart, Qt::Key_Right);
        const QList<ChartMember> members = chart->focusedMark()->members;

        QTest::keyClick(chart, Qt::Key_Return);
        auto *list = test.child<QListWidget>("chartMemberList");
        QCOMPARE(list->count(), members.size());
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Target>().page, u"deputy"_s);
        QCOMPARE(opened.first().first().value<Target>().id, members.first().drill.id);
    }

    void dotsAreWhereTheirNumbersAre()
    {
        TestWindow test;
        for (const QSize &size : {QSize{1280, 800}, QSize{1920, 1080}, QSize{1000, 700}}) {
            test.window().resize(size);
            openChart(test, u"workload"_s);
            settle(test.workspace());
            const QList<ChartMark> &marks = view(test)->chart().series.at(0).marks;
            const auto outlier =
                std::find_if(marks.cbegin(), marks.cend(), [](const ChartMark &mark) { return mark.apart; });
            QVERIFY(outlier != marks.cend());
            view(test)->focusMark({0, outlier - marks.cbegin()});
            view(test)->setFocus();
            auto *plot = test.child<QAbstractScrollArea>("chartPlot");
            const QPoint middle = view(test)->focusedArea().center();
            view(test)->clearFocus();
            // What Qt Charts has drawn there is a filled sign of that colour (blue-green parts are low).
            const QColor found = plot->viewport()->grab().toImage().pixelColor(middle);
            QVERIFY2(found.red() > 180 && found.blue() < 90, qPrintable(found.name()));
        }
    }

    void unitsAreFoundByInitialsAndOptionsRemembered()
    {
        TestWindow test;
        const Result<ChartChoices> choices = ChartService{test.session()}.choices(
            {.kind = ChartKind::Profile, .period = *Period::fromText(u"2026-H1"_s)});
        QVERIFY(choices);
        const ChartUnit unit = choices->units.at(3);
        openChart(test, u"profile"_s);
        auto *edit = test.child<QLineEdit>("chartUnits");
        edit->setFocus();

        QTest::keyClicks(edit, unit.search.section(u' ', 1)); // initials
        QTest::keyClick(edit, Qt::Key_Return);
        settle(test.workspace());

        QCOMPARE(view(test)->chart().series.size(), 2);
        const QString name = view(test)->chart().series.at(1).name;
        QCOMPARE(name, unit.name);
        const Target kept = test.window().currentPage()->current();
        QCOMPARE(kept.hints.value(u"stations"_s).toList().size(), 1);
        test.picture(u"charts-profile-chosen"_s);

        test.open(u"start"_s);
        openChart(test, u"trend"_s);
        openChart(test, u"profile"_s);
        QCOMPARE(view(test)->chart().series.at(1).name, name);
    }

    void hintsChooseChartMeasureAndStations()
    {
        TestWindow test;
        const Result<ChartChoices> choices = ChartService{test.session()}.choices(
            {.kind = ChartKind::Trend, .period = *Period::fromText(u"2026-H1"_s)});
        const QVariantList stations{choices->units.at(0).id, choices->units.at(1).id};

        openChart(test, u"trend"_s, {{u"measure"_s, u"visits"_s}, {u"stations"_s, stations}});

        QCOMPARE(view(test)->chart().series.size(), 3);
        QCOMPARE(view(test)->chart().series.at(1).name, choices->units.at(0).name);
        const Target current = test.window().currentPage()->current();
        QCOMPARE(current.hints.value(u"measure"_s).toString(), u"visits"_s);
        QCOMPARE(current.hints.value(u"stations"_s).toList(), stations);
        test.picture(u"charts-trend-chosen"_s);
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize{1280, 800};
        QTest::newRow("dark") << true << QSize{1920, 1080};
    }

    void looksRight()
    {
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        TestWindow test;
        test.appearance().setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        test.window().resize(size);
        QStringList problems;
        const QStringList keys = allKeys();
        for (const QString &key : keys) {
            openChart(test, key);
            test.picture(u"charts-%1-%2"_s.arg(key, dark ? u"dark"_s : u"light"_s));
            const QStringList found =
                clippedTexts(&test.window()) + namelessInputs(&test.window()) + englishTexts(&test.window());
            for (const QString &problem : found)
                problems.append(key + u": "_s + problem);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void threeHundredStationsScrollAndPage()
    {
        TestWindow test;
        {
            RegisterService records{test.session()};
            const PersonId person = records.add(Person{.name = u"欧阳志远"_s})->id;
            for (int i = 1; i <= 300; ++i) {
                const auto station =
                    records.add(Station{.town = TownId{1}, .name = u"第%1网格村社区人大代表联络站"_s.arg(i)});
                QVERIFY(station);
                QVERIFY(records.add(Mandate{.person = person,
                                            .term = TermId{1},
                                            .town = TownId{1},
                                            .station = station->id,
                                            .from = QDate{2026, 1, 1},
                                            .to = QDate{2026, 12, 31}}));
            }
        }
        openChart(test, u"ranking"_s);
        ChartView *chart = view(test);
        QVERIFY(chart->chart().categories.size() > 300);
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_End);
        auto *rows = test.child<QAbstractScrollArea>("chartRows");
        QCOMPARE(rows->verticalScrollBar()->value(), rows->verticalScrollBar()->maximum());
        QVERIFY(rows->viewport()->rect().contains(chart->focusedArea().center()));
        test.picture(u"charts-300-ranking"_s);

        auto *extent = test.child<QComboBox>("chartExtent");
        extent->setCurrentIndex(3);
        Q_EMIT extent->activated(3);
        test.child<QSpinBox>("chartExtentCount")->setValue(10);
        settle(test.workspace());
        QCOMPARE(chart->chart().categories.size(), 21);
        QVERIFY(!test.child<QLabel>("chartNotes")->text().isEmpty());
        test.picture(u"charts-300-both"_s);

        openChart(test, u"heatmap"_s);
        test.picture(u"charts-300-heatmap"_s);
        test.prompts.fileToSave = test.filePath(u"heat.pdf"_s);
        test.window().currentPage()->findChild<QAction *>(u"chartSave"_s)->trigger();
        const QByteArray pdf = bytesOf(test.prompts.fileToSave);
        QVERIFY(pdf.count("/Type /Page\n") > 4);
        if (const QString shots = qEnvironmentVariable("LIAISON_SHOTS"); !shots.isEmpty())
            QFile::copy(test.prompts.fileToSave, shots + u"/file-300-heatmap.pdf"_s);
        openChart(test, u"workload"_s);
        test.picture(u"charts-300-workload"_s);
        QVERIFY(test.prompts.errors.isEmpty());
    }

    void anEmptyDatabaseSaysWhatToDo()
    {
        TestWindow test{TestWindow::Data::Empty};
        const QStringList keys = allKeys();
        for (const QString &key : keys) {
            openChart(test, key);
            const QString message = test.child<QLabel>("chartMessage")->text();
            if (key != u"trend"_s && key != u"lateness"_s)
                QVERIFY2(!message.isEmpty(), qPrintable(key));
        }
        QVERIFY(test.prompts.errors.isEmpty());
    }
};

QTEST_MAIN(TestCharts)

#include "tst_charts.moc"
