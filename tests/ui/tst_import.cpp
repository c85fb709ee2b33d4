#include "app/services/listingservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/models/columnmappingmodel.h"
#include "ui/models/importrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// Registers as offices keep them, taken in through the window.
class TestImport : public QObject
{
    Q_OBJECT

    static qint64 count(Session &session, ListKind kind)
    {
        qint64 rows = 0;
        const Result<> listed = ListingService{session}.list(kind, {}, [&rows](const QList<Cell> &) {
            ++rows;
            return true;
        });
        return listed ? rows : -1;
    }

    static QString write(TestWindow &test, const QString &name, const QString &text)
    {
        QFile file{test.filePath(name)};
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text.toUtf8());
        return file.fileName();
    }

    /// A small place: one station, two deputies.
    static void prepare(TestWindow &test)
    {
        take(test, write(test, u"联络站.csv"_s, u"名称,所属镇\n东街道联络站,东街道\n"_s));
        take(test, write(test, u"代表名册.csv"_s,
                         u"姓名,代表层级,所属镇,所属联络站\n单雄信,区,东街道,东街道联络站\n"
                         "查良,镇,东街道,东街道联络站\n"_s));
    }

    /// A file without questions, through all steps.
    static void take(TestWindow &test, const QString &path)
    {
        choose(test, path);
        press(test, "importColumnsNext");
        press(test, "importCommit");
        press(test, "importAgain");
    }

    static void choose(TestWindow &test, const QString &path)
    {
        test.open(u"import"_s);
        auto *edit = test.child<QLineEdit>("importPath");
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
        settle(test.workspace());
    }

    static void press(TestWindow &test, const char *button)
    {
        auto *found = test.child<QPushButton>(button);
        if (!found->isEnabled() || !found->isVisible())
            qFatal("%s cannot be pressed", button);
        QTest::mouseClick(found, Qt::LeftButton);
        settle(test.workspace());
    }

private Q_SLOTS:
    void aRegisterIsPreviewedStoredAndUndone()
    {
        TestWindow test{TestWindow::Data::Empty};
        prepare(test);
        QCOMPARE(count(test.session(), ListKind::Stations), 1);
        QCOMPARE(count(test.session(), ListKind::Deputies), 2);
        const QString path = write(test, u"走访记录.csv"_s,
                                   u"日期,联络站,参加代表,反映的主要问题,处理情况\n"
                                   "2026-06-05,东街道联络站,单雄信,路灯不亮,已转交\n"
                                   "2026-02-30,东街道联络站,查良,井盖破损,已转交\n"
                                   "2026-06-07,东街道联络站,王五,饮水,已答复\n"
                                   "2026-06-08,东街道联络站,单雄信、查良,停车难,已转交\n"_s);

        choose(test, path);
        QCOMPARE(test.child<QComboBox>("importKind")->currentData().toString(), u"visits"_s);
        test.picture(u"import-columns"_s);
        press(test, "importColumnsNext");

        auto *rows = test.child<QTableView>("importRows");
        QAbstractItemModelTester tester{rows->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        QCOMPARE(rows->model()->rowCount(), 2); // the refused ones come first
        QVERIFY(rows->model()->index(0, 3).data(Qt::ToolTipRole).toString().contains(u"2026-02-30"_s));
        QVERIFY(rows->model()->index(1, 3).data(Qt::ToolTipRole).toString().contains(u"王五"_s));
        test.child<QComboBox>("importFilter")->setCurrentIndex(0);
        QCOMPARE(rows->model()->rowCount(), 4);
        test.picture(u"import-preview"_s);
        QCOMPARE(count(test.session(), ListKind::Visits), 0);

        press(test, "importCommit");
        QCOMPARE(count(test.session(), ListKind::Visits), 2);
        test.picture(u"import-summary"_s);
        const QStringList problems = clippedTexts(&test.window()) + englishTexts(&test.window());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));

        test.prompts.fileToSave = test.filePath(u"退回.csv"_s);
        press(test, "importSaveRefused");
        QFile refused{test.prompts.fileToSave};
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(refused.readAll());
        QVERIFY(text.contains(u"王五"_s) && text.contains(u"井盖破损"_s) && !text.contains(u"路灯不亮"_s));

        press(test, "importUndo");
        QCOMPARE(count(test.session(), ListKind::Visits), 0);
        QVERIFY(test.prompts.errors.isEmpty());
    }

    void anUnknownColumnIsMappedOnceAndRemembered()
    {
        TestWindow test{TestWindow::Data::Empty};
        prepare(test);
        const QString head = u"何日,联络站,参加代表,谈了啥\n"_s;
        choose(test, write(test, u"走访1.csv"_s, head + u"2026-06-05,东街道联络站,单雄信,路灯不亮\n"_s));
        QVERIFY(!test.child<QPushButton>("importColumnsNext")->isEnabled());
        auto *columns = test.child<QTableView>("importColumns");
        QAbstractItemModelTester tester{columns->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        const int field = static_cast<int>(ColumnMappingModel::Column::Field);

        // With the keyboard: open the editor of the first row, choose the date.
        columns->setCurrentIndex(columns->model()->index(0, field));
        auto *combo = columns->findChild<QComboBox *>();
        if (combo == nullptr) {
            columns->edit(columns->model()->index(0, field));
            combo = columns->findChild<QComboBox *>();
        }
        QVERIFY(combo != nullptr);
        combo->setCurrentIndex(combo->findData(u"held_on"_s));
        QTest::keyClick(combo, Qt::Key_Return);
        settle(test.workspace());
        QVERIFY(columns->model()->setData(columns->model()->index(3, field), u"content"_s, Qt::EditRole));
        settle(test.workspace());

        press(test, "importColumnsNext");
        press(test, "importCommit");
        QCOMPARE(count(test.session(), ListKind::Visits), 1);

        press(test, "importAgain");
        take(test, write(test, u"走访2.csv"_s, head + u"2026-06-06,东街道联络站,查良,井盖破损\n"_s));
        QCOMPARE(count(test.session(), ListKind::Visits), 2);
    }

    void aFileThatIsNoRegisterIsExplained()
    {
        TestWindow test{TestWindow::Data::Empty};

        choose(test, test.filePath(u"nowhere.xlsx"_s));
        QVERIFY(test.child<QLabel>("importProblem")->isVisible());

        choose(test, write(test, u"空.csv"_s, {}));
        QVERIFY(test.child<QLabel>("importProblem")->isVisible());
        QVERIFY(test.child<QLineEdit>("importPath")->isVisible());
    }

    void undoOfAnImportNeverTakesBackSomethingElse()
    {
        TestWindow test{TestWindow::Data::Empty};
        prepare(test);
        choose(test, write(test, u"走访.csv"_s,
                           u"日期,联络站,参加代表,内容\n2026-06-05,东街道联络站,单雄信,路灯\n"_s));
        press(test, "importColumnsNext");
        press(test, "importCommit");
        QVERIFY(test.session().setSetting(u"late_after_days"_s, u"9"_s));

        press(test, "importUndo");

        QCOMPARE(test.prompts.errors.size(), 1);
        QCOMPARE(count(test.session(), ListKind::Visits), 1);
        QCOMPARE(test.session().settings()->lateAfterDays, 9);
    }
};

QTEST_MAIN(TestImport)

#include "tst_import.moc"
