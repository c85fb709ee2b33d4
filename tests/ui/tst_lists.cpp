#include "app/base/text.h"
#include "app/exchange/sheetreader.h"
#include "app/services/historyservice.h"
#include "app/services/registerlist.h"
#include "app/services/registerservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/models/windowedmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

/// A million rows that exist nowhere; answers come when the test says so.
class MadeRows final : public RowSource
{
public:
    void requestOrder(const RegisterFilter &filter, const RegisterSort &sort, OrderDone done) override
    {
        ++orders;
        QList<qint64> ids(filter.words.isEmpty() ? count : count / 10);
        for (qsizetype i = 0; i < ids.size(); ++i)
            ids[i] = sort.descending ? ids.size() - i : i + 1;
        answers.append([ids, done] { done(std::optional{ids}); });
    }
    void requestBeginning(const RegisterFilter &, const RegisterSort &sort, int most, OrderDone done) override
    {
        std::optional<QList<qint64>> ids;
        if (knowsBeginning) {
            ids.emplace();
            for (qint64 i = 0; i < most; ++i)
                ids->append(sort.descending ? count - i : i + 1);
        }
        answers.append([ids, done] { done(ids); });
    }
    void requestRows(const QList<qint64> &ids, RowsDone done) override
    {
        ++pages;
        QList<ListRow> rows;
        for (const qint64 id : ids)
            rows.append({id, {{.kind = Cell::Kind::Number, .text = QString::number(id)}, {}}});
        answers.append([rows, done] { done(rows); });
    }
    void answer()
    {
        while (!answers.isEmpty())
            answers.takeFirst()();
    }

    void answerOne() { answers.takeFirst()(); }

    qsizetype count = 1'000'000;
    bool knowsBeginning = false;
    int orders = 0;
    int pages = 0;
    QList<std::function<void()>> answers = {};
};

QString textAt(const QAbstractItemModel &model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

/// One list in the window, with what the tests do to it.
struct List
{
    explicit List(const char *page, TestWindow::Data data = TestWindow::Data::Sample) : test{data}
    {
        test.open(QString::fromLatin1(page));
    }

    template <typename Widget>
    Widget *child(const char *name)
    {
        auto *found = test.window().currentPage()->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    QTableView *table() { return child<QTableView>("listTable"); }
    WindowedModel &model() { return *qobject_cast<WindowedModel *>(table()->model()); }
    QString cell(int row, const char *column)
    {
        return textAt(model(), row, model().columnOf(QString::fromLatin1(column)));
    }
    QStringList cells(const char *column)
    {
        // All rows: those that are not here yet come when they are asked for.
        for (int row = 0; row < model().rowCount(); row += WindowedModel::PageRows) {
            cell(row, column);
            QTest::qWait(0);
            settle(test.workspace());
        }
        QStringList result;
        for (int row = 0; row < model().rowCount(); ++row)
            result.append(cell(row, column));
        return result;
    }
    void type(const char *input, const QString &text)
    {
        auto *edit = child<QLineEdit>(input);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle(test.workspace());
    }
    void choose(const char *box, const QString &key)
    {
        auto *combo = child<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(key));
        settle(test.workspace());
    }
    void clickHead(const char *column)
    {
        QHeaderView *head = table()->horizontalHeader();
        const int x = head->sectionViewportPosition(model().columnOf(QString::fromLatin1(column)));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {x + 20, head->height() / 2});
        settle(test.workspace());
    }
    void select(int first, int last)
    {
        table()->setFocus();
        table()->setCurrentIndex(model().index(first, 0));
        table()->selectRow(first);
        for (int row = first; row < last; ++row)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    QAction *action(const char *name) { return child<QAction>(name); }

    TestWindow test;
};

StoredVisit visit(TestWindow &test, qint64 id)
{
    return *RegisterService{test.session()}.find<Visit>(VisitId{id});
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelReadsOnlyWhatIsLookedAt()
    {
        auto owned = std::make_unique<MadeRows>();
        MadeRows &source = *owned;
        WindowedModel model{std::move(owned), {{u"id"_s, u"Id"_s}, {u"none"_s, u"None"_s}}};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reading{&model, &WindowedModel::readingChanged};

        model.show({}, {u"id"_s, false});
        QVERIFY(model.isReading());
        QCOMPARE(model.rowCount(), 0);
        source.answer();
        QVERIFY(!model.isReading());
        QCOMPARE(reading.size(), 2);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(source.pages, 1); // the first two pages in one read
        QCOMPARE(textAt(model, 0), u"1"_s);

        // A jump to the end: a placeholder at once, the row when it has come.
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        QCOMPARE(textAt(model, 999'999), u"…"_s);
        QVERIFY(!model.index(999'999, 0).data(WindowedModel::LoadedRole).toBool());
        QTest::qWait(1);
        source.answer();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(textAt(model, 999'999), u"1000000"_s);

        // Scrolling through everything asks for the last places only, and keeps a bounded number of pages.
        const int before = source.pages;
        for (int row = 1000; row < 900'000; row += 100)
            textAt(model, row);
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(1);
            source.answer();
        }
        QVERIFY(source.pages - before <= 4);
        QCOMPARE(textAt(model, 899'900), u"899901"_s);
        QCOMPARE(model.rowOf(500), 499);
    }

    void modelShowsTheBeginningWhileItCounts()
    {
        auto owned = std::make_unique<MadeRows>();
        MadeRows &source = *owned;
        source.knowsBeginning = true;
        WindowedModel model{std::move(owned), {{u"id"_s, u"Id"_s}, {u"none"_s, u"None"_s}}};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show({}, {u"id"_s, true});
        source.answerOne(); // the beginning
        source.answerOne(); // its rows
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(textAt(model, 0), u"1000000"_s);
        QVERIFY(model.isReading());
        QCOMPARE(source.orders, 1);
        source.answer();
        QVERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(textAt(model, 199), u"999801"_s);

        model.refresh(); // keeps what is there until all has come
        QCOMPARE(model.rowCount(), 1'000'000);
        source.answerOne();
        QCOMPARE(model.rowCount(), 1'000'000);
        source.answer();
        QVERIFY(!model.isReading());

        source.count = 150; // less than a beginning: nothing more is asked for
        source.knowsBeginning = false;
        model.show({}, {u"id"_s, false});
        source.answer();
        QCOMPARE(model.rowCount(), 150);
    }

    void modelDropsOutdatedAnswers()
    {
        auto owned = std::make_unique<MadeRows>();
        MadeRows &source = *owned;
        WindowedModel model{std::move(owned), {{u"id"_s, u"Id"_s}, {u"none"_s, u"None"_s}}};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.show({}, {u"id"_s, false});
        source.answer();

        textAt(model, 500'000);
        QTest::qWait(1);
        QCOMPARE(source.answers.size(), 1); // the page is on its way, but …
        model.show({.words = {u"x"_s}}, {u"id"_s, true});
        model.show({}, {u"id"_s, true});       // … the list is another, and yet another, when it comes
        QCOMPARE(model.rowCount(), 1'000'000); // what was shown stays meanwhile
        QCOMPARE(textAt(model, 0), u"1"_s);
        source.answer();
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(textAt(model, 0), u"1000000"_s);
        QCOMPARE(textAt(model, 500'000), u"…"_s); // the outdated page was not taken for one of this list
        QTest::qWait(1);
        source.answer();
        QCOMPARE(textAt(model, 500'000), u"500000"_s);
    }

    void sortsByDateAndInChineseOrder()
    {
        List list{"visits"};
        QVERIFY(list.model().rowCount() > 50);
        QStringList dates = list.cells("held_on");
        QVERIFY(std::is_sorted(dates.crbegin(), dates.crend())); // newest first

        list.clickHead("held_on");
        dates = list.cells("held_on");
        QVERIFY(std::is_sorted(dates.cbegin(), dates.cend()));

        list.clickHead("station");
        const QStringList stations = list.cells("station");
        QVERIFY(std::is_sorted(stations.cbegin(), stations.cend(), [](const QString &a, const QString &b) {
            return text::collationKey(a) < text::collationKey(b);
        }));
        QVERIFY(stations.first() != stations.last());

        // It is remembered for the next time.
        QCOMPARE(list.test.settings().value(u"lists/visits/sort"_s).toString(), u"station"_s);
        list.test.picture(u"lists-visits-by-station"_s);
    }

    void findsByInitialsAndNarrows()
    {
        List list{"visits"};
        const int all = list.model().rowCount();
        const QString deputies = list.cell(0, "deputies");
        const QString name = deputies.section(u'、', 0, 0);
        list.type("search", text::initials(text::pinyinOfName(name)));
        QVERIFY(list.model().rowCount() > 0 && list.model().rowCount() < all);
        QVERIFY(list.cells("deputies").filter(name).size() > 0);
        list.test.picture(u"lists-visits-search"_s);

        QTest::keyClick(list.table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        settle(list.test.workspace());
        QCOMPARE(list.model().rowCount(), all);

        list.choose("modeFilter", u"home"_s);
        const QStringList modes = list.cells("mode");
        QCOMPARE(QSet<QString>(modes.cbegin(), modes.cend()), QSet<QString>{displayName(VisitMode::Home)});
        list.test.workspace().setPeriod(*Period::fromText(u"2026-H2"_s)); // has no entries yet
        list.child<QCheckBox>("periodFilter")->setChecked(true);
        settle(list.test.workspace());
        QCOMPARE(list.model().rowCount(), 0);
        QVERIFY(list.child<QLabel>("emptyText")->isVisible());
        list.test.picture(u"lists-visits-nothing"_s);
        list.test.workspace().setPeriod(*Period::fromText(u"2026-Q2"_s));
        settle(list.test.workspace());
        const QStringList days = list.cells("held_on");
        QVERIFY(!days.isEmpty());
        QVERIFY(std::all_of(days.cbegin(), days.cend(), [](const QString &day) {
            return day >= u"2026-04-01"_s && day <= u"2026-06-30"_s;
        }));

        list.type("fromFilter", u"2026-05"_s);
        QCOMPARE(list.child<QLineEdit>("fromFilter")->text(), u"2026-05-01"_s);
        QVERIFY(list.model().rowCount() < days.size());
    }

    void honoursHints()
    {
        List list{"opinions"};
        const int all = list.model().rowCount();
        list.test.open({.page = u"opinions"_s, .hints = {{u"state"_s, u"open"_s}}});
        const int open = list.model().rowCount();
        QVERIFY(open > 0 && open < all);
        list.test.open({.page = u"opinions"_s, .hints = {{u"overdue"_s, true}}});
        const QStringList left = list.cells("days_left");
        QVERIFY(!left.isEmpty() && left.size() <= open);
        QVERIFY(std::all_of(left.cbegin(), left.cend(), [](const QString &text) { return !text.isEmpty(); }));
        list.test.picture(u"lists-opinions-overdue"_s);

        const qint64 visitId = [&] {
            list.test.open(u"visits"_s);
            return list.model().idAt(3);
        }();
        const StoredVisit known = visit(list.test, visitId);
        const qint64 deputy = known.value.deputies.first().value();
        list.test.open(
            {.page = u"visits"_s, .entity = u"visit"_s, .id = visitId, .hints = {{u"deputy"_s, deputy}}});
        QCOMPARE(list.model().filter().deputy, std::optional{deputy});
        QCOMPARE(list.model().idAt(list.table()->currentIndex().row()), visitId);
        QVERIFY(list.child<QWidget>("deputyChip")->isVisible());
        list.test.picture(u"lists-visits-deputy"_s);
        const Target back = list.test.window().currentPage()->current();
        QCOMPARE(back.hints.value(u"deputy"_s).toLongLong(), deputy);
        QCOMPARE(back.hints.value(u"current"_s).toLongLong(), visitId);
    }

    void remembersFiltersWithAName()
    {
        List list{"visits"};
        list.choose("modeFilter", u"phone"_s);
        list.type("fromFilter", u"2026-3-5"_s);
        const int rows = list.model().rowCount();
        auto *menu = list.action("filterMenu")->menu();
        list.test.prompts.text = u"三月以来的电话走访"_s;
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"saveFilter"_s)->trigger();

        list.action("resetFilter")->trigger();
        settle(list.test.workspace());
        QVERIFY(list.model().rowCount() > rows);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"filter-三月以来的电话走访"_s)->trigger();
        settle(list.test.workspace());
        QCOMPARE(list.model().rowCount(), rows);
        QCOMPARE(list.child<QLineEdit>("fromFilter")->text(), u"2026-03-05"_s);
        QCOMPARE(list.child<QComboBox>("modeFilter")->currentData().toString(), u"phone"_s);
    }

    void changesSeveralAsOneStep()
    {
        List list{"visits"};
        list.choose("statusFilter", u"valid"_s);
        list.select(1, 3);
        QList<qint64> ids;
        for (int row = 1; row <= 3; ++row)
            ids.append(list.model().idAt(row));
        list.action("changeRecords")->trigger();
        auto *choice = list.child<QComboBox>("bulkChoice");
        choice->setCurrentIndex(choice->findData(u"duplicate"_s));
        settle(list.test.workspace());
        list.test.picture(u"lists-bulk"_s);
        QTest::mouseClick(list.child<QPushButton>("bulkApply"), Qt::LeftButton);
        settle(list.test.workspace());
        QVERIFY(list.child<QLabel>("bulkProblem")->isVisible()); // no reason given: nothing has happened
        QCOMPARE(visit(list.test, ids.first()).value.status, EntryStatus::Valid);

        list.child<QLineEdit>("bulkReason")->setText(u"7月4日重复登记"_s); // as an input method does
        QTest::mouseClick(list.child<QPushButton>("bulkApply"), Qt::LeftButton);
        settle(list.test.workspace());
        for (const qint64 id : std::as_const(ids))
            QCOMPARE(visit(list.test, id).value.status, EntryStatus::Duplicate);
        QVERIFY(
            !list.cells("status").contains(displayName(EntryStatus::Duplicate))); // the filter hides them now
        HistoryService history{list.test.session()};
        QVERIFY((*history.undoable())->label.contains(u"7月4日重复登记"_s));

        QVERIFY(history.undo());
        for (const qint64 id : std::as_const(ids))
            QCOMPARE(visit(list.test, id).value.status, EntryStatus::Valid);
    }

    void refusesAnInvalidChangeAsAWhole()
    {
        List list{"opinions"};
        // A deadline that is right for some and lies before the assignment of others.
        list.test.open({.page = u"opinions"_s, .hints = {{u"state"_s, u"open"_s}}});
        list.clickHead("received_on"); // oldest first
        const int rows = list.model().rowCount();
        QVERIFY(rows > 2);
        list.select(0, rows - 1);
        RegisterService registers{list.test.session()};
        const auto opinion = [&](int row) {
            return *registers.find<Opinion>(OpinionId{list.model().idAt(row)});
        };
        const QDate day = opinion(0).value.receivedOn.addDays(15);
        QVERIFY(opinion(rows - 1).value.receivedOn > day);
        const StoredOpinion before = opinion(0);

        list.action("changeRecords")->trigger();
        auto *field = list.child<QComboBox>("bulkField");
        field->setCurrentIndex(field->findData(u"due_on"_s));
        QTest::keyClicks(list.child<QLineEdit>("bulkLine"), day.toString(Qt::ISODate));
        QTest::mouseClick(list.child<QPushButton>("bulkApply"), Qt::LeftButton);
        settle(list.test.workspace());
        auto *refused = list.child<QTreeWidget>("bulkRefused");
        const int bad = refused->topLevelItemCount();
        QVERIFY(bad > 0 && bad < rows);
        QVERIFY(!refused->topLevelItem(0)->text(1).isEmpty());
        QCOMPARE(opinion(0).head, before.head); // nothing is half-done
        if (const QString folder = qEnvironmentVariable("LIAISON_SHOTS"); !folder.isEmpty())
            list.child<QDialog>("bulkEditDialog")->grab().save(folder + u"/lists-bulk-refused.png"_s);

        const qint64 first = list.model().idAt(0);
        QTest::mouseClick(list.child<QPushButton>("bulkApply"), Qt::LeftButton); // the others
        settle(list.test.workspace());
        const StoredOpinion after = *registers.find<Opinion>(OpinionId{first});
        QCOMPARE(after.value.dueOn, day);
        QCOMPARE(after.value.round, before.value.round);
        QCOMPARE(after.value.enteredOn, before.value.enteredOn);
    }

    void removesAndBringsBack()
    {
        List list{"visits"};
        const int all = list.model().rowCount();
        const qint64 id = list.model().idAt(2);
        const StoredVisit before = visit(list.test, id);
        list.select(2, 2);
        list.test.prompts.confirms = false;
        QTest::keyClick(list.table(), Qt::Key_Delete);
        settle(list.test.workspace());
        QCOMPARE(list.model().rowCount(), all);

        list.test.prompts.confirms = true;
        QTest::keyClick(list.table(), Qt::Key_Delete);
        settle(list.test.workspace());
        QCOMPARE(list.model().rowCount(), all - 1);
        QCOMPARE(list.model().rowOf(id), -1);
        QVERIFY(list.test.prompts.errors.isEmpty());

        list.test.child<QAction>("undo")->trigger();
        settle(list.test.workspace());
        QCOMPARE(list.model().rowCount(), all);
        QCOMPARE(visit(list.test, list.model().idAt(2)).value, before.value);

        // A station with entries cannot go, and says so.
        list.test.open(u"stations"_s);
        list.select(0, 0);
        QTest::keyClick(list.table(), Qt::Key_Delete);
        settle(list.test.workspace());
        QCOMPARE(list.test.prompts.errors.size(), 1);
        QVERIFY(list.test.prompts.errors.first().message.contains(list.cell(0, "name")));
    }

    void exportsWhatIsShown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"visits.xlsx"_s;
        QTest::newRow("csv") << u"visits.csv"_s;
    }

    void exportsWhatIsShown()
    {
        QFETCH(const QString, file);
        List list{"visits"};
        StoredVisit known = visit(list.test, list.model().idAt(0));
        Visit formula = known.value;
        formula.content = u"=HYPERLINK(\"http://x\")"_s;
        QVERIFY(RegisterService{list.test.session()}.change<Visit>(known, formula));
        settle(list.test.workspace());
        list.choose("modeFilter", toKey(formula.mode));
        list.clickHead("held_on");
        list.table()->horizontalHeader()->setSectionHidden(list.model().columnOf(u"town"_s), true);
        const QStringList dates = list.cells("held_on");
        const QStringList contents = list.cells("content");

        list.test.prompts.fileToSave = list.test.filePath(file);
        list.action("exportList")->trigger();
        settle(list.test.workspace());
        QVERIFY(list.test.prompts.errors.isEmpty());

        QStringList head;
        QStringList readDates;
        QStringList readContents;
        const Result<> read = SheetReader::read(list.test.filePath(file), [&](const SheetRow &row) {
            if (head.isEmpty()) {
                for (const Cell &cell : row.cells)
                    head.append(cell.text);
                return true;
            }
            const QString content = list.model().columns().at(list.model().columnOf(u"content"_s)).title;
            readDates.append(row.cells.at(0).text);
            readContents.append(row.cells.value(head.indexOf(content)).text.replace(u'\n', u' '));
            return true;
        });
        QVERIFY(read);
        QVERIFY(!head.contains(list.model().columns().at(list.model().columnOf(u"town"_s)).title));
        QCOMPARE(readDates, dates);
        QCOMPARE(readContents, contents);
        QVERIFY(readContents.contains(formula.content));
    }

    void leavesNoFileBehindWhenCancelled()
    {
        List list{"visits"};
        const QString path = list.test.filePath(u"half.csv"_s);
        ListDirectory directory;
        RegisterList registers{list.test.session(), directory};
        qint64 seen = 0;
        const auto written =
            registers.exportTo({.columns = {u"held_on"_s}, .path = path}, [&](qint64 done, qint64) {
                seen = done;
                return done < 500; // after the first part
            });
        QVERIFY(written);
        QVERIFY(!written->has_value());
        QCOMPARE(seen, 500);
        QVERIFY(!QFile::exists(path));
    }

    void opensByKeyboard()
    {
        List list{"visits"};
        QList<Target> targets;
        connect(&list.test.workspace(), &Workspace::openRequested, this,
                [&targets](const Target &target) { targets.append(target); });
        list.select(4, 4);
        const qint64 id = list.model().idAt(4);
        QTest::keyClick(list.table(), Qt::Key_Return);
        QCOMPARE(targets.takeFirst(), (Target{.page = u"record"_s, .entity = u"visit"_s, .id = id}));

        list.test.open(u"visits"_s);
        list.select(4, 4);
        QTest::keyClick(list.table(), Qt::Key_F2);
        QCOMPARE(targets.takeFirst(), (Target{.page = u"entry"_s, .entity = u"visit"_s, .id = id}));

        const qint64 station = visit(list.test, id).value.station.value();
        list.test.open({.page = u"visits"_s, .hints = {{u"station"_s, station}}});
        QTest::keyClick(list.table(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(targets.takeFirst(),
                 (Target{.page = u"entry"_s, .entity = u"visit"_s, .hints = {{u"station"_s, station}}}));

        list.test.open(u"deputies"_s);
        list.select(0, 0);
        QTest::keyClick(list.table(), Qt::Key_Return);
        QCOMPARE(targets.takeFirst().page, u"deputy"_s);
        list.test.open(u"visits"_s);
        QTest::keyClick(list.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(list.child<QLineEdit>("search")->hasFocus());
    }

    void followsEntriesOfOthers()
    {
        List list{"visits"};
        const int all = list.model().rowCount();
        list.select(5, 5);
        const qint64 selected = list.model().idAt(5);
        Visit newer = visit(list.test, selected).value;
        newer.heldOn = QDate{2026, 7, 9};
        QVERIFY(RegisterService{list.test.session()}.add(newer));
        settle(list.test.workspace());
        QCOMPARE(list.model().rowCount(), all + 1);
        QCOMPARE(list.cell(0, "held_on"), u"2026-07-09"_s);
        QCOMPARE(list.model().idAt(list.table()->currentIndex().row()), selected); // one row further down
        QCOMPARE(list.table()->currentIndex().row(), 6);
    }

    void saysWhatToDoWhenEmpty()
    {
        List list{"visits", TestWindow::Data::Empty};
        QCOMPARE(list.model().rowCount(), 0);
        QVERIFY(list.child<QLabel>("emptyText")->isVisible());
        QVERIFY(!list.child<QPushButton>("emptyReset")->isVisible());
        list.test.picture(u"lists-visits-empty"_s);
    }
};

QTEST_MAIN(TestLists)

#include "tst_lists.moc"
