#include "app/services/historyservice.h"
#include "app/services/registerservice.h"
#include "app/services/roundservice.h"
#include "app/storage/mapping/entrymapping.h"
#include "tests/ui/support/testwindow.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/models/scoregridmodel.h"
#include "ui/widgets/scoregridview.h"
#include "ui/widgets/stepline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

const QString Code = u"station-2026-H1"_s;

Scheme scheme()
{
    const QByteArray json = R"({
      "format": 1, "id": "rounds", "version": "1", "title": { "zh_CN": "考评", "en": "Test" },
      "source": { "zh_CN": "考评" }, "subject": "station", "periods": ["half_year"], "max": 100,
      "raters": [ { "code": "self", "title": { "zh_CN": "自评", "en": "self" }, "weight": 1 },
                  { "code": "town", "title": { "zh_CN": "镇街", "en": "town" }, "weight": 1 } ],
      "inputs": [
        { "id": "hardware", "title": { "zh_CN": "阵地", "en": "place" }, "kind": "number", "max": 10, "step": 0.5,
          "raters": ["self", "town"] },
        { "id": "present", "title": { "zh_CN": "到会", "en": "present" }, "kind": "rate", "max": "100%" },
        { "id": "corruption", "title": { "zh_CN": "违纪", "en": "case" }, "kind": "number", "max": 1, "ifEmpty": 0 } ],
      "vetoes": [ { "code": "corruption", "title": { "zh_CN": "违纪", "en": "case" }, "input": "corruption" } ],
      "grades": { "by": "score", "bands": [
        { "code": "poor", "title": { "zh_CN": "不合格", "en": "poor" }, "below": 3 },
        { "code": "good", "title": { "zh_CN": "合格", "en": "good" }, "from": 3 } ] },
      "blocks": [ { "code": "A", "title": { "zh_CN": "活动", "en": "Activity" }, "max": 100, "indicators": [
        { "code": "A1", "title": { "zh_CN": "走访", "en": "Visits" }, "measures": ["visits"], "max": 90,
          "rule": { "type": "count", "first": 1, "step": 1 }, "whenMissing": "zero" },
        { "code": "A2", "title": { "zh_CN": "到会", "en": "Present" }, "measures": ["present"], "max": 10,
          "rule": { "type": "ratio", "target": "100%", "per": "period" }, "whenMissing": "zero",
          "whenNothingToMeasure": "zero" } ] },
        { "code": "B", "title": { "zh_CN": "加分", "en": "Bonus" }, "kind": "bonus", "max": 10, "indicators": [
          { "code": "B1", "title": { "zh_CN": "阵地", "en": "Place" }, "measures": ["hardware"], "max": 10,
            "rule": { "type": "manual" }, "whenRaterMissing": "reweight", "whenMissing": "zero" } ] } ] })";
    const Result<Scheme> read = EvaluationService::readSchemeText(Subject::Station, json, u"rounds"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

} // namespace

/// A round from opening to the seal, as the people who take part see it.
class TestRoundWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficeOpensARound()
    {
        TestWindow test;
        test.open(u"rounds"_s);
        QVERIFY(test.child<QLabel>("roundsEmpty")->isVisible());
        test.child<QAction>("openRound")->trigger();
        auto *subject = test.child<QComboBox>("newRoundSubject");
        subject->setCurrentIndex(subject->findData(u"station"_s));
        auto *schemes = test.child<QComboBox>("newRoundScheme");
        schemes->setCurrentIndex(schemes->findData(u"station-standard"_s));
        Q_EMIT schemes->activated(schemes->currentIndex());
        auto *period = test.child<QComboBox>("newRoundPeriod");
        QCOMPARE_GE(period->findData(u"2026-H1"_s), 0);
        QCOMPARE(period->findData(u"2026-06"_s), -1); // the scheme is not meant for months
        period->setCurrentIndex(period->findData(u"2026-H1"_s));
        test.child<QPlainTextEdit>("newRoundNote")->setPlainText(u"年中考评"_s);
        take(test);

        const Result<RoundView> view = RoundService{test.session()}.show(Code);
        QVERIFY(view);
        QCOMPARE(view->steps.first().value.note, u"年中考评"_s);
        QCOMPARE(view->steps.first().value.actor, u"周敏"_s);
        QCOMPARE(test.child<StepLine>("roundSteps")->present(), 0);
        test.picture(u"round-open"_s);

        // a second one of the same period is refused, in the dialog, which keeps what was typed
        test.child<QAction>("allRounds")->trigger();
        settle(test.workspace());
        QCOMPARE(test.child<QTableView>("rounds")->model()->rowCount(), 1);
        test.picture(u"rounds-list"_s);
        test.child<QAction>("openRound")->trigger();
        test.child<QPlainTextEdit>("newRoundNote")->setPlainText(u"再来"_s);
        auto *again = test.child<QComboBox>("newRoundPeriod");
        again->setCurrentIndex(again->findData(u"2026-H1"_s));
        press(test, "actionDialogOk");
        QVERIFY(test.child<QLabel>("actionDialogError")->isVisible());
        QCOMPARE(test.child<QPlainTextEdit>("newRoundNote")->toPlainText(), u"再来"_s);
        QCOMPARE(RoundService{test.session()}.list()->size(), 1);
        test.child<ActionDialog>("actionDialog")->reject();
    }

    void fromOpeningToTheSeal()
    {
        TestWindow test;
        openRound(test);
        // the station may do nothing yet
        actAs(test, RoundRole::Station);
        QVERIFY(!test.child<QPushButton>("roundAdvance")->isVisible());
        QVERIFY(!test.child<QPushButton>("roundReturn")->isVisible());
        actAs(test, RoundRole::Office);
        advance(test);
        QCOMPARE(state(test), RoundState::SelfScore);

        // returning needs a reason
        press(test, "roundReturn");
        press(test, "actionDialogOk");
        QVERIFY(test.child<QLabel>("actionDialogError")->isVisible());
        QCOMPARE(state(test), RoundState::SelfScore);
        test.child<QPlainTextEdit>("stepNote")->setPlainText(u"名单有误"_s);
        take(test);
        QCOMPARE(state(test), RoundState::Open);
        advance(test);

        actAs(test, RoundRole::Station);
        auto *model = grid(test);
        QCOMPARE(model->columnCount(), 2); // its own, and what is entered once, to look at
        QVERIFY(model->mayEnter(0));
        QVERIFY(!model->mayEnter(1));
        typeScore(test, 0, 0, u"8.5"_s);
        save(test);
        QCOMPARE(view(test).scores.size(), 1);
        QCOMPARE(view(test).scores.first().value.rater, u"self"_s);

        actAs(test, RoundRole::Office);
        advance(test);
        actAs(test, RoundRole::Town);
        QCOMPARE(grid(test)->inputs().size(), 3); // the self-score is shown to those who review it
        typeScore(test, 0, 0, u"7"_s);
        save(test);
        QCOMPARE(view(test).scores.size(), 2);
        test.picture(u"round-scores"_s);

        actAs(test, RoundRole::Office);
        advance(test);
        QVERIFY(view(test).round.value.cutOff.isValid());
        QVERIFY(!test.child<QPushButton>("roundAdvance")->isVisible()); // the office does not approve its own
        actAs(test, RoundRole::Committee);
        tabs(test)->setCurrentIndex(2);
        press(test, "putVeto");
        test.child<QComboBox>("vetoUnit")->setCurrentIndex(1);
        press(test, "actionDialogOk");
        QVERIFY(test.child<QLabel>("actionDialogError")->isVisible()); // neither approver nor reason
        test.child<QLineEdit>("vetoApprover")->setText(u"主任会议"_s);
        test.child<QPlainTextEdit>("vetoReason")->setPlainText(u"立案"_s);
        take(test);
        QCOMPARE(view(test).vetoes.size(), 1);
        QCOMPARE(view(test).vetoes.first().value.approver, u"主任会议"_s);
        press(test, "liftVeto");
        test.child<QPlainTextEdit>("liftReason")->setPlainText(u"撤案"_s);
        take(test);
        QVERIFY(view(test).vetoes.isEmpty());
        advance(test);
        actAs(test, RoundRole::Office);
        advance(test);
        QCOMPARE(state(test), RoundState::Appeals);

        QVERIFY(!test.child<QPushButton>("raiseAppeal")->isEnabled()); // not the office
        actAs(test, RoundRole::Station);
        press(test, "raiseAppeal");
        test.child<QPlainTextEdit>("appealText")->setPlainText(u"少计一次走访"_s);
        auto *kind = test.child<QComboBox>("appealKind");
        kind->setCurrentIndex(kind->findData(u"missing"_s));
        take(test);
        QCOMPARE(view(test).openAppeals(), 1);
        test.picture(u"round-appeals"_s);

        actAs(test, RoundRole::Committee);
        press(test, "roundSeal");
        press(test, "actionDialogOk");
        QVERIFY(test.child<QLabel>("actionDialogError")->isVisible()); // an appeal waits
        QCOMPARE(state(test), RoundState::Appeals);
        test.child<ActionDialog>("actionDialog")->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        press(test, "decideAppeal");
        auto *how = test.child<QComboBox>("decideHow");
        how->setCurrentIndex(how->findData(u"rejected"_s));
        test.child<QPlainTextEdit>("decideReason")->setPlainText(u"已计入"_s);
        take(test);
        QCOMPARE(view(test).appeals.first().value.decision, std::optional{AppealDecision::Rejected});
        QCOMPARE(view(test).appeals.first().value.decisionReason, u"已计入"_s);

        press(test, "roundSeal");
        test.picture(u"round-seal-dialog"_s);
        take(test);
        QCOMPARE(state(test), RoundState::Sealed);
        QVERIFY(view(test).seal);
        QCOMPARE(test.child<StepLine>("roundSteps")->present(), 6);
        QVERIFY(!grid(test)->mayEnterAny());
        tabs(test)->setCurrentIndex(0);
        settle(test.workspace());
        test.picture(u"round-sealed"_s);
        QVERIFY(test.prompts.errors.isEmpty());
    }

    void aLateEntryIsNamedByTheReplay()
    {
        TestWindow test;
        sealRound(test);
        tabs(test)->setCurrentIndex(4);
        press(test, "replay");
        auto *tree = test.child<QTreeWidget>("replayDifferences");
        QCOMPARE(tree->topLevelItemCount(), 0);

        RegisterService records{test.session()};
        const Result<StoredVisit> any = records.find<Visit>(VisitId{1});
        QVERIFY(any);
        Visit late = any->value;
        late.heldOn = QDate{2026, 3, 3};
        late.content = u"补记的走访"_s;
        late.enteredOn = test.clock.today();
        const Result<StoredVisit> added = records.add(late);
        QVERIFY(added);
        settle(test.workspace());
        press(test, "replay");
        QVERIFY(tree->topLevelItemCount() > 0);
        const auto found = tree->findItems(u"补记的走访"_s, Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        Target asked;
        connect(&test.workspace(), &Workspace::openRequested, this,
                [&asked](const Target &target) { asked = target; });
        Q_EMIT tree->itemActivated(found.first(), 0);
        QCOMPARE(asked.page, u"record"_s);
        QCOMPARE(asked.entity, u"visit"_s);
        QCOMPARE(asked.id, added->id.value());
        test.picture(u"round-replay"_s);

        // the sealed round is replaced, not changed
        actAs(test, RoundRole::Committee);
        press(test, "roundSupersede");
        test.child<QPlainTextEdit>("stepNote")->setPlainText(u"补记了走访"_s);
        take(test);
        const Result<RoundView> next = RoundService{test.session()}.show(Code + u"-2"_s);
        QVERIFY(next);
        QCOMPARE(next->supersedes, Code);
        QCOMPARE(next->round.value.reason, u"补记了走访"_s);
    }

    void theGridIsFilledInLikeASpreadsheet()
    {
        TestWindow test;
        openRound(test);
        take(test, RoundState::SelfScore);
        actAs(test, RoundRole::Station);
        tabs(test)->setCurrentIndex(1);
        auto *view = test.child<ScoreGridView>("scoreGrid");
        auto *model = grid(test);
        QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QVERIFY(model->rowCount() > 4);

        view->setFocus();
        view->setCurrentIndex(model->index(0, 0));
        typeKeys(*view, u"8.5"_s); // typing starts the editor
        QTest::keyClick(editor(*view), Qt::Key_Return);
        QCOMPARE(view->currentIndex().row(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"8.5 *"_s); // visibly unsaved
        typeKeys(*view, u"8.3"_s);                                  // no half point
        QVERIFY(test.child<QLabel>("scoreComplaint")->text().startsWith(u'✗'));
        QTest::keyClick(editor(*view), Qt::Key_Return);
        QCOMPARE(model->stateAt(model->index(1, 0)), ScoreGridModel::CellState::Wrong);
        QVERIFY(model->reasonAt(model->index(1, 0)).contains(u"0.5"_s));
        typeKeys(*view, u"12"_s); // out of range
        QTest::keyClick(editor(*view), Qt::Key_Return);
        QCOMPARE(model->stateAt(model->index(2, 0)), ScoreGridModel::CellState::Wrong);
        test.picture(u"round-grid-wrong"_s);

        save(test); // what is allowed is stored, the rest stays and is marked
        QCOMPARE(this->view(test).scores.size(), 1);
        QCOMPARE(model->unsavedCount(), 2);

        // a block from a spreadsheet replaces what was wrong
        QGuiApplication::clipboard()->setText(u"7\r\n9.5\r\n１０\r\n"_s);
        view->setCurrentIndex(model->index(1, 0));
        QTest::keySequence(view, QKeySequence::Paste);
        QCOMPARE(model->unsavedCount(), 3);
        QCOMPARE(model->wrongCount(), 0);
        save(test);
        QCOMPARE(this->view(test).scores.size(), 4);
        QCOMPARE(model->unsavedCount(), 0);

        // undo takes the whole block back
        QVERIFY(HistoryService{test.session()}.undo());
        QCOMPARE(this->view(test).scores.size(), 1);
    }

    void refusedCellsAreMarkedAndNamed()
    {
        TestWindow test;
        openRound(test);
        take(test, RoundState::SelfScore);
        actAs(test, RoundRole::Station);
        tabs(test)->setCurrentIndex(1);
        auto *model = grid(test);
        model->setData(model->index(0, 0), u"6"_s, Qt::EditRole);
        // meanwhile somebody takes the round further: the service refuses, nothing is lost
        QVERIFY(RoundService{test.session()}.advance(Code, {RoundRole::Office}));
        press(test, "saveScores");
        QCOMPARE(test.prompts.errors.size(), 1);
        QVERIFY(this->view(test).scores.isEmpty());
        QCOMPARE(model->unsavedCount(), 1);

        // a file: one row of an unknown value
        actAs(test, RoundRole::Town);
        model = grid(test);
        const QString name = model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString();
        const QString other = model->headerData(1, Qt::Vertical, Qt::DisplayRole).toString();
        QFile file{test.filePath(u"分.csv"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"单位,指标,评分人,分值\n%1,hardware,town,7.5\n%2,hardware,town,11\n"_s.arg(name, other)
                       .toUtf8());
        file.close();
        test.prompts.fileToOpen = file.fileName();
        press(test, "importScores");
        QCOMPARE(this->view(test).scores.size(), 1);
        QCOMPARE(test.prompts.informations.size(), 1);
        QVERIFY(test.prompts.informations.first().contains(u"11"_s));
        const QModelIndex refused = grid(test)->index(1, 0);
        QCOMPARE(grid(test)->stateAt(refused), ScoreGridModel::CellState::Refused);
        QVERIFY(!grid(test)->reasonAt(refused).isEmpty());

        // leaving asks
        test.prompts.unsaved = Prompts::Unsaved::Stay;
        QVERIFY(!test.window().open({.page = u"start"_s}) ||
                test.window().currentPage()->objectName() != u"start"_s);
        QVERIFY(!test.prompts.questions.isEmpty());
        test.prompts.unsaved = Prompts::Unsaved::Discard;
    }

private:
    static void press(TestWindow &test, const char *name)
    {
        auto *button = test.child<QPushButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
        settle(test.workspace());
    }
    /// Presses the dialog's button; the dialog is then gone.
    static void take(TestWindow &test)
    {
        press(test, "actionDialogOk");
        auto *error = test.window().findChild<QLabel *>(u"actionDialogError"_s);
        QVERIFY2(error == nullptr || !error->isVisible(), error ? qPrintable(error->text()) : "");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle(test.workspace());
    }
    static void take(TestWindow &test, RoundState until)
    {
        actAs(test, RoundRole::Office);
        while (state(test) != until) {
            if (state(test) == RoundState::Approval)
                actAs(test, RoundRole::Committee);
            else
                actAs(test, RoundRole::Office);
            advance(test);
        }
    }
    static void advance(TestWindow &test)
    {
        press(test, "roundAdvance");
        take(test);
    }
    static void actAs(TestWindow &test, RoundRole role)
    {
        auto *roles = test.child<QComboBox>("roundRole");
        roles->setCurrentIndex(roles->findData(toKey(role)));
        Q_EMIT roles->activated(roles->currentIndex());
        settle(test.workspace());
    }
    static void openRound(TestWindow &test)
    {
        const auto round = RoundService{test.session()}.open(
            Subject::Station, *Period::fromText(u"2026-H1"_s), scheme(), {RoundRole::Office, u"年中"_s});
        QVERIFY(round);
        test.open({.page = u"rounds"_s, .hints = {{u"round"_s, Code}}});
    }
    static void sealRound(TestWindow &test)
    {
        openRound(test);
        take(test, RoundState::Appeals);
        actAs(test, RoundRole::Committee);
        press(test, "roundSeal");
        take(test);
    }
    static RoundView view(TestWindow &test) { return *RoundService{test.session()}.show(Code); }
    static RoundState state(TestWindow &test) { return view(test).round.value.state; }
    static QTabWidget *tabs(TestWindow &test) { return test.child<QTabWidget>("roundTabs"); }
    static ScoreGridModel *grid(TestWindow &test)
    {
        return qobject_cast<ScoreGridModel *>(test.child<ScoreGridView>("scoreGrid")->model());
    }
    static void typeScore(TestWindow &test, int row, int column, const QString &text)
    {
        tabs(test)->setCurrentIndex(1);
        auto *view = test.child<ScoreGridView>("scoreGrid");
        view->setFocus();
        view->setCurrentIndex(grid(test)->index(row, column));
        typeKeys(*view, text);
        QTest::keyClick(editor(*view), Qt::Key_Return);
    }
    static void typeKeys(ScoreGridView &view, const QString &text)
    {
        QTest::keyClicks(&view, text.left(1));
        QTest::keyClicks(editor(view), text.mid(1));
    }
    static QLineEdit *editor(ScoreGridView &view)
    {
        auto editors = view.findChildren<QLineEdit *>(u"scoreEditor"_s);
        return editors.isEmpty() ? nullptr : editors.last();
    }
    static void save(TestWindow &test) { press(test, "saveScores"); }
};

QTEST_MAIN(TestRoundWindow)

#include "tst_roundwindow.moc"
