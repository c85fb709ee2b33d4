#include "app/services/draftservice.h"
#include "app/services/historyservice.h"
#include "app/services/receptionservice.h"
#include "app/services/registerservice.h"
#include "app/services/templateservice.h"
#include "tests/ui/support/entrystory.h"
#include "ui/forms/entryform.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// Entering records through the window, by keyboard.
class TestEntryPage : public QObject
{
    Q_OBJECT

private:
    static EntryForm &form(TestWindow &test, const char *entity)
    {
        return *test.child<EntryForm>((QByteArray{entity} + "Form").constData());
    }

    static Page *openForm(TestWindow &test, const QString &entity, qint64 station)
    {
        return test.open({.page = u"entry"_s, .entity = entity, .hints = {{u"station"_s, station}}});
    }
    static QList<StoredVisit> visitsAfter(TestWindow &test, qint64 id)
    {
        QList<StoredVisit> visits;
        for (qint64 next = id + 1;; ++next) {
            const auto found = RegisterService{test.session()}.find<Visit>(VisitId{next});
            if (!found)
                return visits;
            visits.append(*found);
        }
    }
    static qint64 newest(TestWindow &test, const QString &table)
    {
        return test.session().database().number(u"SELECT coalesce(max(id), 0) FROM %1"_s.arg(table));
    }

    Keyboard m_keys;

private Q_SLOTS:
    void init() { m_keys = {}; }

    void aVisitTakesAtMost25KeysBesideItsText()
    {
        TestWindow test;
        const EntryPlace at = entryPlace(test);
        const qint64 before = newest(test, u"visit"_s);
        openForm(test, u"visit"_s, at.station);
        QCOMPARE(Keyboard::focused(), u"held_onEdit"_s);

        m_keys.type(u"5"_s);
        m_keys.press(Qt::Key_Return); // to the deputies
        QCOMPARE(Keyboard::focused(), u"deputiesEdit"_s);
        m_keys.type(at.initials());
        m_keys.press(Qt::Key_Return); // takes the first offered
        m_keys.press(Qt::Key_Return); // kind
        m_keys.press(Qt::Key_Return); // people
        m_keys.press(Qt::Key_Return); // place
        m_keys.press(Qt::Key_Return); // resident
        m_keys.press(Qt::Key_Return); // content
        QCOMPARE(Keyboard::focused(), u"content"_s);
        Keyboard::write(u"居民反映社区公园健身器材损坏，存在安全隐患。"_s);
        test.picture(u"entry-visit-typed"_s);
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);

        const QList<StoredVisit> saved = visitsAfter(test, before);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().value.station.value(), at.station);
        QCOMPARE(saved.first().value.heldOn, (QDate{2026, 7, 5}));
        QCOMPARE(saved.first().value.deputies, QList<MandateId>{MandateId{at.deputy.mandate}});
        QCOMPARE(saved.first().value.mode, VisitMode::Field);
        QCOMPARE(saved.first().value.content, u"居民反映社区公园健身器材损坏，存在安全隐患。"_s);
        QCOMPARE(saved.first().value.enteredOn, (QDate{2026, 7, 10}));
        qInfo("%d keys beside the text", m_keys.count());
        QVERIFY(m_keys.count() <= 25);

        // The next one begins with what the round of visits has in common, and says so.
        QCOMPARE(test.settings().value(u"entry/lastStation"_s).toLongLong(), at.station);
        FormFields &fields = form(test, "visit").fields();
        const QJsonObject values = fields.values();
        QCOMPARE(values[u"station"].toInteger(), at.station);
        QCOMPARE(values[u"held_on"].toString(), u"2026-07-05"_s);
        QCOMPARE(values[u"deputies"].toArray().size(), 1);
        QCOMPARE(values[u"content"].toString(), QString{});
        QVERIFY(fields.isCarried(u"station"_s) && fields.isCarried(u"held_on"_s) &&
                fields.isCarried(u"deputies"_s));
        QVERIFY(!form(test, "visit").isDirty());
        test.picture(u"entry-visit-carried"_s);
        QCOMPARE(Keyboard::focused(), u"held_onEdit"_s);
        m_keys.press(Qt::Key_Up); // the day after
        QCOMPARE(fields.values()[u"held_on"].toString(), u"2026-07-06"_s);
        QVERIFY(!fields.isCarried(u"held_on"_s)); // touched
        QVERIFY(fields.isCarried(u"deputies"_s));
        m_keys.press(Qt::Key_Return);
        m_keys.press(Qt::Key_Backspace); // takes the carried deputy out
        QCOMPARE(fields.values()[u"deputies"].toArray().size(), 0);
    }

    void saysWhatIsWrongBesideTheField()
    {
        TestWindow test;
        const EntryPlace at = entryPlace(test);
        const qint64 before = newest(test, u"visit"_s);
        openForm(test, u"visit"_s, at.station);
        m_keys.type(u"31-2"_s);
        m_keys.press(Qt::Key_Return);
        Keyboard::write(u"查无此人"_s);
        m_keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(newest(test, u"visit"_s), before);
        QVERIFY(test.child<QLabel>("held_onError")->isVisible());
        QVERIFY(test.child<QLabel>("deputiesError")->text().contains(u"查无此人"));
        QCOMPARE(Keyboard::focused(), u"held_onEdit"_s);                   // the first wrong one
        QCOMPARE(test.child<QLineEdit>("held_onEdit")->text(), u"31-2"_s); // kept
        test.picture(u"entry-visit-errors"_s);

        auto *day = test.child<QLineEdit>("held_onEdit");
        day->selectAll();
        m_keys.type(u"2026-7-30"_s); // lies in the future: the domain says so
        auto *deputies = test.child<QLineEdit>("deputiesEdit");
        deputies->setFocus();
        deputies->selectAll();
        m_keys.press(Qt::Key_Delete);
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(newest(test, u"visit"_s), before);
        QVERIFY(test.child<QLabel>("held_onError")->isVisible());
        QVERIFY(test.child<QLabel>("deputiesError")->isVisible());
        QVERIFY(!test.child<QLabel>("stationError")->isVisible());
        QVERIFY(test.prompts.questions.isEmpty()); // no dialog anywhere
        QVERIFY(test.prompts.errors.isEmpty());
    }

    void escapeAsksOnlyIfSomethingWouldBeLost()
    {
        TestWindow test;
        openForm(test, u"visit"_s, entryPlace(test).station);
        m_keys.press(Qt::Key_Escape);
        QVERIFY(test.prompts.questions.isEmpty());
        test.child<QPlainTextEdit>("content")->setFocus();
        Keyboard::write(u"一半"_s);
        test.prompts.unsaved = Prompts::Unsaved::Stay;
        m_keys.press(Qt::Key_Escape);
        QCOMPARE(test.prompts.questions.size(), 1);
        QCOMPARE(test.child<QPlainTextEdit>("content")->toPlainText(), u"一半"_s);
        test.prompts.unsaved = Prompts::Unsaved::Discard;
        m_keys.press(Qt::Key_Escape);
        QCOMPARE(test.prompts.questions.size(), 2);
        QCOMPARE(test.child<QPlainTextEdit>("content")->toPlainText(), QString{});

        // In an open list it closes the list only.
        test.child<QLineEdit>("deputiesEdit")->setFocus();
        m_keys.type(u"a"_s);
        m_keys.press(Qt::Key_Down);
        m_keys.press(Qt::Key_Escape);
        QCOMPARE(test.prompts.questions.size(), 2);
    }

    void unsavedInputSurvivesACrash()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"crash.db"_s);
        {
            TestWindow test;
            openForm(test, u"visit"_s, entryPlace(test).station);
            test.child<QPlainTextEdit>("content")->setFocus();
            Keyboard::write(u"写到一半断电了"_s);
            // Every few seconds, without anybody asking for it.
            QTRY_COMPARE_WITH_TIMEOUT(DraftService{test.session()}.all()->size(), 1, 6000);
            QVERIFY(QFile::copy(test.databasePath(), path));
            QVERIFY(QFile::copy(test.databasePath() + u"-wal"_s, path + u"-wal"_s));
        } // the window goes without being asked

        TestWindow test{TestWindow::Data::None};
        test.clock.set(test.clock.now().addSecs(3600));
        QVERIFY(test.window().openDatabase(path));
        const qint64 before = newest(test, u"visit"_s);
        test.open(u"entry"_s);
        QVERIFY(test.child<QWidget>("draftBar")->isVisible());
        const QString text = test.child<QLabel>("draftText")->text();
        QVERIFY2(text.contains(u"17:30") && text.contains(u"写到一半断电了"), qPrintable(text));
        test.picture(u"entry-draft-offered"_s);

        // Typing something else first does not cost the old input.
        test.child<QPlainTextEdit>("content")->setFocus();
        Keyboard::write(u"别的"_s);
        QTRY_COMPARE_WITH_TIMEOUT(DraftService{test.session()}.all()->size(), 2, 6000);
        test.prompts.unsaved = Prompts::Unsaved::Discard;
        QTest::mouseClick(test.child<QPushButton>("recoverDraft"), Qt::LeftButton);
        settle(test.workspace());
        QVERIFY(!test.child<QWidget>("draftBar")->isVisible());
        QCOMPARE(test.child<QPlainTextEdit>("content")->toPlainText(), u"写到一半断电了"_s);
        QCOMPARE(DraftService{test.session()}.all()->size(), 1);

        const EntryPlace at = entryPlace(test);
        test.child<QLineEdit>("deputiesEdit")->setFocus();
        m_keys.type(at.initials());
        m_keys.press(Qt::Key_Return);
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(visitsAfter(test, before).size(), 1);
        QCOMPARE(DraftService{test.session()}.all()->size(), 0);
        QTest::qWait(2500); // nor does it come back
        settle(test.workspace());
        QCOMPARE(DraftService{test.session()}.all()->size(), 0);
    }

    void namesALikelyDuplicateWhileTyping()
    {
        TestWindow test;
        const EntryPlace at = entryPlace(test);
        const auto known =
            RegisterService{test.session()}.add(Visit{.station = StationId{at.station},
                                                      .heldOn = {2026, 7, 6},
                                                      .deputies = {MandateId{at.deputy.mandate}},
                                                      .content = u"居民反映小区门口占道停车严重"_s,
                                                      .enteredOn = {2026, 7, 7}});
        QVERIFY(known);
        Target asked;
        QObject::connect(&test.workspace(), &Workspace::openRequested, &test.window(),
                         [&asked](const Target &target) { asked = target; });
        openForm(test, u"visit"_s, at.station);
        m_keys.type(u"7"_s);
        m_keys.press(Qt::Key_Return);
        m_keys.type(at.initials());
        m_keys.press(Qt::Key_Return);
        auto *bar = form(test, "visit").findChild<QWidget *>(u"duplicateBar"_s);
        QTRY_VERIFY(bar->isVisible());
        auto *text = bar->findChild<QLabel *>(u"duplicateText"_s);
        QVERIFY(text->text().contains(u"2026-07-06") && text->text().contains(at.deputy.keys.name));
        test.child<QPlainTextEdit>("content")->setFocus();
        Keyboard::write(u"居民反映小区门口占道停车严重。"_s);
        QTRY_VERIFY(text->text().contains(u"占道停车严重"));
        test.picture(u"entry-visit-duplicate"_s);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"duplicateShow"_s), Qt::LeftButton);
        QCOMPARE(asked.page, u"record"_s);
        QCOMPARE(asked.id, known->id.value());
        test.open(u"entry"_s); // wherever that led, the input is still there
        QCOMPARE(test.child<QPlainTextEdit>("content")->toPlainText(), u"居民反映小区门口占道停车严重。"_s);

        QTest::mouseClick(bar->findChild<QCheckBox *>(u"duplicateMark"_s), Qt::LeftButton, {},
                          {8, bar->findChild<QCheckBox *>(u"duplicateMark"_s)->height() / 2});
        test.child<QPlainTextEdit>("content")->setFocus();
        m_keys.press(Qt::Key_Return, Qt::ControlModifier); // needs no answer
        const QList<StoredVisit> saved = visitsAfter(test, known->id.value());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().value.status, EntryStatus::Duplicate);
    }

    void aReceptionAndItsOpinionsAreOneStep()
    {
        TestWindow test;
        const EntryPlace at = entryPlace(test);
        const qint64 reception = newest(test, u"reception"_s);
        const qint64 opinion = newest(test, u"opinion"_s);
        const Result<LookupBook> book = LookupService{test.session()}.book();
        openForm(test, u"reception"_s, at.station);
        EntryForm &entry = form(test, "reception");
        m_keys.type(u"6"_s);
        m_keys.press(Qt::Key_Return);
        m_keys.type(at.initials());
        m_keys.press(Qt::Key_Return);
        entry.fields().focusField(u"content"_s);
        Keyboard::write(u"接待群众两批"_s);
        m_keys.press(Qt::Key_Tab); // outcome
        m_keys.press(Qt::Key_Tab); // "add an opinion"
        QCOMPARE(Keyboard::focused(), u"addOpinion"_s);
        m_keys.press(Qt::Key_Space);
        QCOMPARE(Keyboard::focused(), u"content"_s);
        Keyboard::write(u"要求更换楼道灯"_s);
        const auto row = [&entry](int index) {
            return entry.findChildren<QWidget *>(u"opinionRow"_s).at(index)->findChild<FormFields *>();
        };
        QVERIFY(!row(0)->values()[u"number"].toString().isEmpty());
        row(0)->focusField(u"settlement"_s);
        m_keys.press(Qt::Key_Down); // answered on the spot
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(newest(test, u"reception"_s), reception); // the answer is missing
        QCOMPARE(Keyboard::focused(), u"outcome"_s);
        Keyboard::write(u"当场说明更换计划"_s);

        entry.findChild<QPushButton *>(u"addOpinion"_s)->setFocus();
        m_keys.press(Qt::Key_Space);
        Keyboard::write(u"反映雨后积水"_s);
        row(1)->focusField(u"settlement"_s);
        m_keys.press(Qt::Key_Down);
        m_keys.press(Qt::Key_Down); // handed over
        row(1)->focusField(u"handler"_s);
        m_keys.type(book->offices.first().keys.initials.left(2));
        m_keys.press(Qt::Key_Down);
        m_keys.press(Qt::Key_Up);
        m_keys.press(Qt::Key_Return);
        row(1)->focusField(u"due_on"_s);
        m_keys.type(u"+30"_s);
        settle(test.workspace());
        test.picture(u"entry-reception"_s);
        test.window().resize(1920, 1080);
        settle(test.workspace());
        test.picture(u"entry-reception-1920"_s);
        m_keys.press(Qt::Key_S, Qt::ControlModifier);

        QCOMPARE(newest(test, u"reception"_s), reception + 1);
        const auto opinions = ReceptionService{test.session()}.opinionsOf(ReceptionId{reception + 1});
        QCOMPARE(opinions->size(), 2);
        QCOMPARE(opinions->at(0).value.state, OpinionState::AnsweredOnSpot);
        QCOMPARE(opinions->at(0).value.outcome, u"当场说明更换计划"_s);
        QCOMPARE(opinions->at(0).value.receivedOn, (QDate{2026, 7, 6}));
        QCOMPARE(opinions->at(1).value.state, OpinionState::Assigned);
        QVERIFY(opinions->at(1).value.handler);
        QCOMPARE(opinions->at(1).value.dueOn, (QDate{2026, 8, 9}));
        QVERIFY(opinions->at(0).value.number != opinions->at(1).value.number);
        QVERIFY(test.child<QLabel>("opinionsOnFile")->isVisible());
        test.picture(u"entry-reception-saved"_s);

        QVERIFY(HistoryService{test.session()}.undo());
        QCOMPARE(newest(test, u"reception"_s), reception);
        QCOMPARE(newest(test, u"opinion"_s), opinion);
    }

    void aConflictLosesNothing()
    {
        TestWindow test;
        const auto known = RegisterService{test.session()}.find<Visit>(VisitId{1});
        test.open({.page = u"entry"_s, .entity = u"visit"_s, .id = 1});
        FormFields &fields = form(test, "visit").fields();
        QCOMPARE(fields.values()[u"content"].toString(), known->value.content);
        fields.enter(u"place"_s, u"我写的地点"_s);

        Visit theirs = known->value;
        theirs.place = u"他写的地点"_s;
        theirs.outcome = u"他补的结果"_s;
        QVERIFY(RegisterService{test.session()}.change<Visit>(*known, theirs));

        test.child<QPlainTextEdit>("content")->setFocus();
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(RegisterService{test.session()}.find<Visit>(VisitId{1})->value.place, u"他写的地点"_s);
        const QString notice = test.child<QLabel>("formNotice")->text();
        QVERIFY2(notice.contains(u"他写的地点") && notice.contains(u"他补的结果"), qPrintable(notice));
        QCOMPARE(fields.values()[u"place"].toString(), u"我写的地点"_s);
        QCOMPARE(fields.values()[u"outcome"].toString(), u"他补的结果"_s); // untouched here: theirs holds
        test.picture(u"entry-visit-conflict"_s);
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        const Visit merged = RegisterService{test.session()}.find<Visit>(VisitId{1})->value;
        QCOMPARE(merged.place, u"我写的地点"_s);
        QCOMPARE(merged.outcome, u"他补的结果"_s);
        QCOMPARE(merged.enteredOn, known->value.enteredOn); // a correction is no late entry
    }

    void frequentAndRecentTextsAreOffered()
    {
        TestWindow test;
        const EntryPlace at = entryPlace(test);
        QVERIFY(TemplateService{test.session()}.replaceAll({{u"zj"_s, u"已转区住建局办理。"_s}}));
        openForm(test, u"visit"_s, at.station);
        settle(test.workspace());
        auto *content = test.child<QPlainTextEdit>("content");
        content->setFocus();
        m_keys.type(u";zj "_s);
        QCOMPARE(content->toPlainText(), u"已转区住建局办理。"_s);
        m_keys.type(u";nosuch "_s);
        QVERIFY(content->toPlainText().endsWith(u";nosuch "));

        const Result<QStringList> recent =
            LookupService{test.session()}.recent(u"visit"_s, u"place"_s, StationId{at.station});
        QVERIFY(!recent->isEmpty());
        test.child<QLineEdit>("place")->setFocus();
        m_keys.press(Qt::Key_Down);
        QVERIFY(test.child<QListWidget>("placeSuggestions")->isVisible());
        m_keys.press(Qt::Key_Down);
        m_keys.press(Qt::Key_Return);
        QCOMPARE(test.child<QLineEdit>("place")->text(), recent->first());
    }

    void frequentTextsAreEditedInTheWindow()
    {
        TestWindow test;
        openForm(test, u"visit"_s, entryPlace(test).station);
        const auto actions = test.window().currentPage()->headerActions();
        actions.at(1)->trigger();
        auto *dialog = test.child<QDialog>("templatesDialog");
        auto *table = dialog->findChild<QTableWidget *>(u"templatesTable"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addTemplate"_s), Qt::LeftButton);
        table->item(0, 0)->setText(u"d c"_s);
        table->item(0, 1)->setText(u"当场答复。"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // a blank in the abbreviation
        QVERIFY(!dialog->findChild<QLabel *>(u"templatesProblem"_s)->text().isEmpty());
        test.picture(u"entry-templates"_s);
        table->item(0, 0)->setText(u"dc"_s);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(TemplateService{test.session()}.all()->size(), 1);

        settle(test.workspace());
        QTest::keyClick(test.child<QPlainTextEdit>("outcome"), Qt::Key_T, Qt::ControlModifier);
        auto *menu = test.child<QMenu>("templatesMenu");
        QVERIFY(menu->actions().first()->text().startsWith(u"当场答复。"));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(test.child<QPlainTextEdit>("outcome")->toPlainText(), u"当场答复。"_s);
    }

    void savingTakesLessThanAFrame()
    {
        TestWindow test;
        const EntryPlace at = entryPlace(test);
        openForm(test, u"visit"_s, at.station);
        FormFields &fields = form(test, "visit").fields();
        qint64 slowest = 0;
        qint64 sum = 0;
        constexpr int Times = 20;
        for (int i = 0; i < Times; ++i) {
            fields.enter(u"deputies"_s, QJsonArray{at.deputy.mandate});
            fields.enter(u"content"_s, u"第%1条"_s.arg(i));
            QElapsedTimer timer;
            timer.start();
            QVERIFY(form(test, "visit").save(EntryForm::After::Next));
            slowest = std::max(slowest, timer.nsecsElapsed());
            sum += timer.nsecsElapsed();
        }
        qInfo("a save through the form: %.1f ms on average, %.1f ms at most",
              static_cast<double>(sum) / Times / 1e6, static_cast<double>(slowest) / 1e6);
        QCOMPARE(fields.values()[u"content"].toString(), QString{});
    }
};

QTEST_MAIN(TestEntryPage)

#include "tst_entrypage.moc"
