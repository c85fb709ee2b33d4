#include "app/services/dueservice.h"
#include "app/services/registerservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/models/duemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// The start page through the real window.
class TestDueBoard : public QObject
{
    Q_OBJECT

    static QTableView *table(TestWindow &test) { return test.child<QTableView>("dueTable"); }

    /// Puts the cursor on the first line of a kind.
    static void choose(TestWindow &test, DueKind kind)
    {
        auto *box = test.child<QComboBox>("dueKind");
        box->setCurrentIndex(box->findData(toKey(kind)));
        table(test)->setCurrentIndex(table(test)->model()->index(0, 0));
    }

    static void whenDialogOpens(const std::function<void(QDialog &)> &what)
    {
        QTimer::singleShot(0, qApp, [what] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                qFatal("no dialog");
            const auto close = qScopeGuard([dialog] { // also when a check fails
                if (dialog->isVisible())
                    dialog->reject();
            });
            what(*dialog);
        });
    }

private Q_SLOTS:
    void showsWhatIsDueAndTheLineOpensItsForm()
    {
        TestWindow test;
        test.open(u"start"_s);
        QAbstractItemModelTester tester{table(test)->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        const DueBoard board = *DueService{test.session()}.board();
        QVERIFY(board.lines.size() > 10);
        QCOMPARE(table(test)->model()->rowCount(), board.lines.size());
        test.picture(u"dueboard"_s);

        QList<Target> opened;
        connect(&test.workspace(), &Workspace::openRequested, this,
                [&opened](const Target &to) { opened.append(to); });
        choose(test, DueKind::Publicity);
        QTest::keyClick(table(test), Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().entity, u"publicity_item"_s);
        QVERIFY(opened.first().hints.value(u"town"_s).toLongLong() > 0);
    }

    void aPublicityItemSettlesItsLine()
    {
        TestWindow test;
        test.open(u"start"_s);
        choose(test, DueKind::Publicity);
        const int before = table(test)->model()->rowCount();
        const auto town =
            table(test)->model()->index(0, static_cast<int>(DueModel::Column::Who)).data().toString();
        QTest::keyClick(table(test), Qt::Key_Return);
        settle(test.workspace());

        Page *page = test.window().currentPage();
        auto *title = page->findChild<QLineEdit *>(u"title"_s);
        QVERIFY(title != nullptr);
        QCOMPARE(page->findChild<QComboBox *>(u"town"_s)->currentText(), town);
        title->setText(u"代表进社区解难题"_s);
        test.picture(u"publicity"_s);
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        settle(test.workspace());
        test.open(u"start"_s);

        QCOMPARE(table(test)->model()->rowCount(), before - 1);
    }

    void anOverdueLineStaysUntilItIsExcused()
    {
        TestWindow test;
        test.open(u"start"_s);
        choose(test, DueKind::Review);
        const int before = table(test)->model()->rowCount();
        QVERIFY(before > 0);
        test.prompts.text = u"本周停电"_s;

        QTest::mouseClick(test.child<QPushButton>("dueExcuse"), Qt::LeftButton);
        settle(test.workspace());
        QCOMPARE(table(test)->model()->rowCount(), before - 1);

        test.child<QCheckBox>("dueExcused")->setChecked(true);
        QCOMPARE(table(test)->model()->rowCount(), before);
        test.window().findChild<QAction *>(u"undo"_s)->trigger();
        settle(test.workspace());
        test.child<QCheckBox>("dueExcused")->setChecked(false);
        QCOMPARE(table(test)->model()->rowCount(), before);
    }

    void entriesAreReviewedInADialog()
    {
        TestWindow test;
        test.open(u"start"_s);
        choose(test, DueKind::Review);
        const DueLine line =
            *qobject_cast<DueModel *>(table(test)->model())->line(table(test)->currentIndex());
        const qsizetype waiting = DueService{test.session()}.waiting(*line.station)->size();
        QVERIFY(waiting > 0);
        whenDialogOpens([&test, waiting](QDialog &dialog) {
            settle(test.workspace());
            QCOMPARE(dialog.findChild<QTableWidget *>(u"reviewEntries"_s)->rowCount(), waiting);
            const QStringList problems =
                clippedTexts(&dialog) + englishTexts(&dialog) + namelessInputs(&dialog);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
            // Returning needs a note.
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"reviewReturn"_s), Qt::LeftButton);
            QCOMPARE(test.prompts.errors.size(), 1);
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"reviewAccept"_s), Qt::LeftButton);
            settle(test.workspace());
            QCOMPARE(dialog.findChild<QTableWidget *>(u"reviewEntries"_s)->rowCount(), 0);
            dialog.accept();
        });

        QTest::mouseClick(test.child<QPushButton>("dueSettle"), Qt::LeftButton);

        QCOMPARE(DueService{test.session()}.waiting(*line.station)->size(), 0);
    }

    void receptionDaysArePlannedForSeveralStations()
    {
        TestWindow test;
        test.open(u"start"_s);
        whenDialogOpens([&test](QDialog &dialog) {
            settle(test.workspace());
            auto *stations = dialog.findChild<QListWidget *>(u"planStations"_s);
            QVERIFY(stations->count() > 5);
            // Nothing is marked yet: refused, and the dialog stays.
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"planAccept"_s), Qt::LeftButton);
            QVERIFY(dialog.findChild<QLabel *>(u"planProblem"_s)->isVisible());
            stations->item(0)->setCheckState(Qt::Checked);
            stations->item(1)->setCheckState(Qt::Checked);
            QTest::keyClicks(dialog.findChild<QLineEdit *>(u"planFirst"_s), QString{});
            auto *first = dialog.findChild<QLineEdit *>(u"planFirst"_s);
            first->setFocus();
            first->selectAll();
            QTest::keyClicks(first, u"2026-07-20"_s);
            dialog.findChild<QComboBox *>(u"planRepeat"_s)->setCurrentIndex(1);
            const QStringList problems =
                clippedTexts(&dialog) + englishTexts(&dialog) + namelessInputs(&dialog);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
            dialog.grab().save(qEnvironmentVariable("LIAISON_SHOTS") + u"/plan.png"_s);
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"planAccept"_s), Qt::LeftButton);
        });

        test.window().findChild<QAction *>(u"plan"_s)->trigger();
        settle(test.workspace());
        choose(test, DueKind::Plan);

        QCOMPARE(table(test)->model()->rowCount(), 2); // 20 July; later ones are not shown yet
    }
};

QTEST_MAIN(TestDueBoard)

#include "tst_dueboard.moc"
