#include "app/services/listingservice.h"
#include "tests/ui/support/testwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// From the first start to an open database.
class TestStart : public QObject
{
    Q_OBJECT

    /// Does @a what to the next modal dialog, as soon as it is there.
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

    static void type(QDialog &dialog, const char *field, const QString &text)
    {
        auto *edit = dialog.findChild<QLineEdit *>(QString::fromLatin1(field));
        edit->setFocus();
        edit->selectAll();
        edit->insert(text); // Chinese text comes from an input method, not from keys
    }

    static qint64 count(Session &session, ListKind kind)
    {
        qint64 rows = 0;
        const Result<> listed = ListingService{session}.list(kind, {}, [&rows](const QList<Cell> &) {
            ++rows;
            return true;
        });
        return listed ? rows : -1;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theWelcomePageLooksRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");

        QTest::newRow("zh_CN light") << u"zh_CN"_s << false;
        QTest::newRow("zh_CN dark") << u"zh_CN"_s << true;
        QTest::newRow("en light") << u"en"_s << false;
    }

    void theWelcomePageLooksRight()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        TestWindow test{TestWindow::Data::None, language};
        test.appearance().setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        test.settings().addRecentDatabase(u"/nowhere/青禾区.db"_s);
        test.window().hide();
        test.window().show();
        QCoreApplication::processEvents();

        test.picture(u"welcome-%1-%2"_s.arg(language, dark ? u"dark"_s : u"light"_s));

        const QStringList problems = clippedTexts(&test.window()) + namelessInputs(&test.window()) +
                                     (language == u"zh_CN"_s ? englishTexts(&test.window()) : QStringList{});
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void aNewDatabaseHasItsDistrictTermAndFirstStation()
    {
        TestWindow test{TestWindow::Data::None};
        const QString path = test.filePath(u"新库.db"_s);
        whenDialogOpens([path, &test](QDialog &dialog) {
            QCOMPARE(dialog.findChild<QLineEdit *>(u"term"_s)->text(), u"2021-2026"_s);
            type(dialog, "district", u"青禾区"_s);
            type(dialog, "town", u"东街道"_s);
            type(dialog, "station", u"东街道联络站"_s);
            type(dialog, "operator", u"李晓"_s);
            type(dialog, "path", path);
            dialog.grab().save(qEnvironmentVariable("LIAISON_SHOTS") + u"/newdatabase.png"_s);
            Q_UNUSED(test)
            QTest::keyClick(dialog.findChild<QLineEdit *>(u"path"_s), Qt::Key_Return);
        });

        QTest::mouseClick(test.child<QPushButton>("newDatabase"), Qt::LeftButton);

        QVERIFY(test.window().workspace() != nullptr);
        QVERIFY(QFile::exists(path));
        QCOMPARE(count(test.session(), ListKind::Stations), 1);
        QCOMPARE(count(test.session(), ListKind::Towns), 1);
        QCOMPARE(test.session().actor(), u"李晓"_s);
        QCOMPARE(test.settings().recentDatabases(), QStringList{path});
        QVERIFY(test.prompts.errors.isEmpty());
    }

    void theNewDatabaseDialogNamesEveryProblemBesideItsField()
    {
        TestWindow test{TestWindow::Data::None};
        QFile existing{test.filePath(u"alt.db"_s)};
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.write("not ours");
        existing.close();
        whenDialogOpens([&existing](QDialog &dialog) {
            type(dialog, "term", u"next term"_s);
            type(dialog, "station", u"东街道联络站"_s);
            type(dialog, "path", existing.fileName());
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"create"_s), Qt::LeftButton);

            for (const char *field : {"district", "term", "town", "path"}) {
                const auto *problem = dialog.findChild<QLabel *>(QString::fromLatin1(field) + u"Problem"_s);
                QVERIFY2(problem->isVisible() && !problem->text().isEmpty(), field);
            }
            QVERIFY(!dialog.findChild<QLabel *>(u"operatorProblem"_s)->isVisible());
            dialog.reject();
        });

        QTest::mouseClick(test.child<QPushButton>("newDatabase"), Qt::LeftButton);

        QVERIFY(test.window().workspace() == nullptr);
        QVERIFY(existing.open(QIODevice::ReadOnly));
        QCOMPARE(existing.readAll(), QByteArray{"not ours"});
    }

    void theSampleDistrictOpensAtOnceTheSecondTime()
    {
        for (int time = 0; time < 2; ++time) {
            TestWindow test{TestWindow::Data::None};

            QTest::mouseClick(test.child<QPushButton>("openSample"), Qt::LeftButton);

            QTRY_VERIFY_WITH_TIMEOUT(test.window().workspace() != nullptr, 60'000);
            QVERIFY(count(test.session(), ListKind::Visits) > 100);
        }
    }

    void aRecentDatabaseOpensByKeyboardAndAMissingOneIsSaid()
    {
        TestWindow test{TestWindow::Data::Empty};
        QVERIFY(test.window().closeDatabase());
        test.settings().addRecentDatabase(u"/nowhere/fort.db"_s);
        test.window().hide();
        test.window().show();
        auto *recent = test.child<QListWidget>("recentDatabases");
        QCOMPARE(recent->count(), 2);

        recent->setCurrentRow(0);
        QTest::keyClick(recent, Qt::Key_Return);
        QCOMPARE(test.prompts.errors.size(), 1);
        QVERIFY(test.prompts.errors.first().message.contains(u"fort.db"_s));
        QVERIFY(test.window().workspace() == nullptr);

        recent->setCurrentRow(1);
        QTest::keyClick(recent, Qt::Key_Return);
        QVERIFY(test.window().workspace() != nullptr);
    }

    void aBackupIsRestoredBesideWhatIsThere()
    {
        TestWindow test{TestWindow::Data::Empty};
        test.prompts.fileToSave = test.filePath(u"copy.db"_s);
        test.window().findChild<QAction *>(u"backUp"_s)->trigger();
        settle(test.workspace());
        QVERIFY(QFile::exists(test.prompts.fileToSave));
        QVERIFY(!test.child<QLabel>("statusBackup")->text().contains(u"尚无"_s));
        QVERIFY(test.window().closeDatabase());
        test.prompts.fileToOpen = test.filePath(u"copy.db"_s);
        test.prompts.fileToSave = test.filePath(u"restored.db"_s);

        QTest::mouseClick(test.child<QPushButton>("restoreBackup"), Qt::LeftButton);

        QVERIFY(test.window().workspace() != nullptr);
        QVERIFY(test.prompts.errors.isEmpty());
    }
};

QTEST_MAIN(TestStart)

#include "tst_start.moc"
