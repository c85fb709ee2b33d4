#include "app/services/deputyservice.h"
#include "app/services/historyservice.h"
#include "app/services/opinionservice.h"
#include "app/services/registerservice.h"
#include "tests/support/sampleorganisation.h"
#include "tests/ui/support/testwindow.h"
#include "ui/forms/attendancetable.h"
#include "ui/forms/entryform.h"
#include "ui/forms/lookupcache.h"
#include "ui/forms/opinionstepspanel.h"
#include "ui/models/attendancemodel.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

/// An empty database with the sample organisation.
struct OfficeDesk
{
    TestWindow test{TestWindow::Data::Empty};
    SampleOrganisation organisation = insertOrganisation(test.session().database(), test.session().writer());

    OfficeDesk() { settle(test.workspace()); }
    RegisterService registers() { return RegisterService{test.session()}; }
};

template <typename Widget>
Widget *in(QWidget *root, const QString &name)
{
    auto *found = root->findChild<Widget *>(name);
    if (found == nullptr)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

/// Chinese comes from an input method, not from keys.
void type(QWidget *input, const QString &text)
{
    input->setFocus();
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(input, &event);
}

/// What is wrong with a field of a form; empty if nothing is shown.
QString wrong(QWidget *form, const QString &field)
{
    auto *label = in<QLabel>(form, field + u"Error"_s);
    return label->isVisible() ? label->text() : QString{};
}

/// When all layouts have followed.
void picture(TestWindow &test, const QString &name)
{
    settle(test.workspace());
    test.picture(name);
}

QString shown(QWidget *root, const QString &error)
{
    auto *label = in<QLabel>(root, u"stepError_"_s + error);
    return label->isVisible() ? label->text() : QString{};
}

} // namespace

/// Opinions and activities: entered, followed to their end, taken back.
class TestOpinionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpinionGoesThroughItsWholeLifeByKeyboard()
    {
        OfficeDesk office;
        office.test.open({.page = u"entry"_s, .entity = u"opinion"_s});
        auto *form = office.test.child<EntryForm>("opinionForm");
        const auto focus = [&] { return office.test.window().focusWidget(); };
        QCOMPARE(focus()->objectName(), u"station"_s); // three stations: none is preset

        // Nothing typed: every error stands beside its field, the first one has the focus, nothing is
        // written.
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!wrong(form, u"station"_s).isEmpty());
        QVERIFY(!wrong(form, u"content"_s).isEmpty());
        QCOMPARE(focus()->objectName(), u"station"_s);
        QVERIFY(!OpinionService{office.test.session()}.file(OpinionId{1}));
        picture(office.test, u"opinion-errors"_s);

        QTest::keyClicks(focus(), u"lhzllz"_s);
        QTest::keyClick(focus(), Qt::Key_Return); // takes the station
        QTest::keyClick(focus(), Qt::Key_Return); // goes on
        QCOMPARE(focus()->objectName(), u"received_onEdit"_s);
        QTest::keyClicks(focus(), u"9"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(focus()->objectName(), u"number"_s);
        QCOMPARE(in<QLineEdit>(form, u"number"_s)->text(), u"2026-001"_s); // the ledger's first
        QTest::keyClick(focus(), Qt::Key_Return);
        type(focus(), u"村民"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        type(focus(), u"农田水利"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(focus(), Qt::Key_Return); // no reception
        QCOMPARE(focus()->objectName(), u"content"_s);
        type(focus(), u"请疏通灌溉渠。"_s);
        QTest::keyClick(focus(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(form->recordId() != 0);
        const OpinionId id{form->recordId()};
        auto *panel = form->findChild<OpinionStepsPanel *>();
        QVERIFY(panel->isVisible());
        picture(office.test, u"opinion-stored"_s);
        const Result<StoredOpinion> stored = office.registers().find<Opinion>(id);
        QCOMPARE(stored->value.station, office.organisation.stations.at(1).id);
        QCOMPARE(stored->value.receivedOn, (QDate{2026, 7, 9}));
        QCOMPARE(stored->value.number, u"2026-001"_s);
        QCOMPARE(stored->value.raisedBy, u"村民"_s);
        QCOMPARE(stored->value.state, OpinionState::Received);

        const auto now = [&] { return office.registers().find<Opinion>(id)->value; };
        const auto begin = [&](const QString &step) {
            auto *button = in<QPushButton>(panel, u"step_"_s + step);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        };

        // Assign: without an office it says so beside the input and writes nothing.
        begin(u"assigned"_s);
        auto *handler = in<QLineEdit>(panel, u"stepHandler"_s);
        QVERIFY(handler->hasFocus());
        QTest::keyClick(handler, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!shown(panel, u"handler"_s).isEmpty());
        QCOMPARE(now().state, OpinionState::Received);
        QVERIFY(handler->hasFocus());
        picture(office.test, u"opinion-assign-error"_s);
        QTest::keyClicks(handler, u"zjj"_s);
        QTest::keyClick(handler, Qt::Key_Return);
        QCOMPARE(handler->text(), u"区住建局"_s);
        QTest::keyClick(handler, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(now().state, OpinionState::Assigned);
        QCOMPARE(now().handler, office.organisation.office.id);
        QCOMPARE(now().assignedOn, (QDate{2026, 7, 10}));
        QCOMPARE(now().dueOn, (QDate{2026, 10, 8})); // 90 days, the setting

        begin(u"answered"_s);
        auto *outcome = in<QPlainTextEdit>(panel, u"stepOutcome"_s);
        QTest::keyClick(outcome, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!shown(panel, u"outcome"_s).isEmpty());
        type(outcome, u"已疏通。"_s);
        QTest::keyClick(outcome, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(now().state, OpinionState::Answered);
        QCOMPARE(now().outcome, u"已疏通。"_s);

        begin(u"rated"_s);
        picture(office.test, u"opinion-rate"_s);
        auto *dissatisfied = in<QRadioButton>(panel, u"rating_dissatisfied"_s);
        dissatisfied->setFocus();
        QTest::keyClick(dissatisfied, Qt::Key_Space);
        QTest::keyClick(dissatisfied, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(now().rating, OpinionRating::Dissatisfied);
        QCOMPARE(now().outcome, u"已疏通。"_s);

        begin(u"handling"_s);
        auto *note = in<QPlainTextEdit>(panel, u"stepNote"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(now().round, 2);
        QVERIFY(now().outcome.isEmpty());

        begin(u"answered"_s);
        type(outcome, u"再次疏通并加固。"_s);
        QTest::keyClick(outcome, Qt::Key_Return, Qt::ControlModifier);
        begin(u"rated"_s);
        auto *satisfied = in<QRadioButton>(panel, u"rating_satisfied"_s);
        QVERIFY(satisfied->hasFocus());
        QVERIFY(!satisfied->isChecked()); // nothing is rated before somebody rates
        QTest::keyClick(satisfied, Qt::Key_Space);
        QTest::keyClick(satisfied, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(panel->findChild<QPushButton *>(u"step_handling"_s) ==
                nullptr); // satisfied: no second reopening
        begin(u"closed"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(now().state, OpinionState::Closed);
        QCOMPARE(now().rating, OpinionRating::Satisfied);
        QVERIFY(in<QLabel>(panel, u"opinionFinal"_s)->isVisible());
        const auto file = OpinionService{office.test.session()}.file(id);
        QVERIFY(file);
        QList<OpinionState> states;
        for (const StoredOpinionStep &step : file->steps) {
            states.append(step.value.state);
            QCOMPARE(step.value.actor, u"周敏"_s);
        }
        using S = OpinionState;
        QCOMPARE(states, (QList<S>{S::Assigned, S::Answered, S::Rated, S::Handling, S::Answered, S::Rated,
                                   S::Closed}));
        // What the opinion itself has forgotten stays on file.
        QVERIFY(file->steps.at(0).value.note.contains(u"区住建局"_s));
        QCOMPARE(file->steps.at(1).value.note, u"已疏通。"_s);
        QVERIFY(file->steps.at(2).value.note.contains(u"不满意"_s));
        QCOMPARE(in<QTableWidget>(panel, u"opinionHistory"_s)->rowCount(), 8);
        picture(office.test, u"opinion-closed"_s);

        // The steps were taken beside the form: changing its text afterwards is no conflict.
        auto *raisedBy = in<QLineEdit>(form, u"raised_by"_s);
        raisedBy->setText(u"村民王某"_s);
        QTest::keyClick(raisedBy, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(now().raisedBy, u"村民王某"_s);
        QCOMPARE(now().state, OpinionState::Closed);
        QCOMPARE(now().round, 2);
        QVERIFY(HistoryService{office.test.session()}.undo());
        QCOMPARE(now().raisedBy, u"村民"_s);
        office.test.open({.page = u"entry"_s, .entity = u"opinion"_s, .id = id.value()});

        // One step is one undo, and the panel follows.
        QVERIFY(HistoryService{office.test.session()}.undo());
        QCOMPARE(now().state, OpinionState::Rated);
        QCOMPARE(OpinionService{office.test.session()}.file(id)->steps.size(), 6);
        QVERIFY(panel->findChild<QPushButton *>(u"step_closed"_s) != nullptr);
        // Nor is a step that was taken back.
        raisedBy->setText(u"村民李某"_s);
        QTest::keyClick(raisedBy, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(now().raisedBy, u"村民李某"_s);
        QCOMPARE(now().state, OpinionState::Rated);
        QVERIFY(office.test.prompts.errors.isEmpty());
    }

    void theNextOpinionCarriesStationAndDay()
    {
        OfficeDesk office;
        office.test.open({.page = u"entry"_s,
                          .entity = u"opinion"_s,
                          .hints = {{u"station"_s, office.organisation.stations.at(1).id.value()},
                                    {u"heldOn"_s, QDate{2026, 7, 8}}}});
        auto *form = office.test.child<EntryForm>("opinionForm");
        auto *content = in<QPlainTextEdit>(form, u"content"_s);
        auto *number = in<QLineEdit>(form, u"number"_s);
        QCOMPARE(number->text(), u"2026-001"_s);
        QVERIFY(!form->isDirty()); // a proposal is nothing typed
        type(content, u"第一条"_s);
        QTest::keyClick(content, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(form->recordId(), 0);
        QCOMPARE(number->text(), u"2026-002"_s);
        QVERIFY(content->toPlainText().isEmpty());
        // A number that the ledger has already is refused beside the field.
        number->setText(u"2026-001"_s);
        type(content, u"第二条"_s);
        QTest::keyClick(content, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!wrong(form, u"number"_s).isEmpty());
        QCOMPARE(content->toPlainText(), u"第二条"_s);
        number->setText(u"2026-002"_s);
        QTest::keyClick(content, Qt::Key_Return, Qt::ControlModifier);
        const auto second = OpinionService{office.test.session()}.numbered(
            office.organisation.stations.at(1).id, u"2026-002"_s);
        QVERIFY(second && second->has_value());
        QCOMPARE((*second)->value.content, u"第二条"_s);
        QCOMPARE((*second)->value.receivedOn, (QDate{2026, 7, 8}));
        // Each was one step of undo.
        HistoryService history{office.test.session()};
        QVERIFY(history.undo() && history.undo());
        QVERIFY(!office.registers().find<Opinion>((*second)->id));
        QVERIFY(office.test.prompts.errors.isEmpty());
    }

    void anActivityWithItsAttendanceIsOneEntry()
    {
        OfficeDesk office;
        const SampleOrganisation &sample = office.organisation;
        office.test.open({.page = u"entry"_s,
                          .entity = u"activity"_s,
                          .hints = {{u"station"_s, sample.stations.at(1).id.value()}}});
        auto *form = office.test.child<EntryForm>("activityForm");
        const auto focus = [&] { return office.test.window().focusWidget(); };
        QCOMPARE(focus()->objectName(), u"held_onEdit"_s);
        QTest::keyClicks(focus(), u"7-3"_s);
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!wrong(form, u"title"_s).isEmpty());
        QVERIFY(!wrong(form, u"attendance"_s).isEmpty());
        QCOMPARE(focus()->objectName(), u"title"_s);
        picture(office.test, u"activity-errors"_s);
        type(focus(), u"灌溉渠清淤调研"_s);
        type(in<QPlainTextEdit>(form, u"content"_s), u"实地查看三处渠段。"_s);
        QTest::keyClick(in<QPushButton>(form, u"inviteTown"_s), Qt::Key_Space);
        QCOMPARE(focus()->objectName(), u"attendanceList"_s);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_2})
            QTest::keyClick(focus(), key);
        picture(office.test, u"activity-filled"_s);
        QTest::keyClick(focus(), Qt::Key_S, Qt::ControlModifier);

        QVERIFY(form->recordId() != 0);
        const ActivityId id{form->recordId()};
        const auto activity = office.registers().find<Activity>(id);
        QCOMPARE(activity->value.heldOn, (QDate{2026, 7, 3}));
        QCOMPARE(activity->value.title, u"灌溉渠清淤调研"_s);
        QList<Presence> presences;
        for (const Attendance &one : activity->value.attendance)
            presences.append(one.presence);
        QCOMPARE(presences, (QList{Presence::Attended, Presence::Attended, Presence::Leave}));

        // Correcting one presence is one change; taking it back brings the old list.
        auto *list = in<QTableView>(form, u"attendanceList"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_3);
        QVERIFY(form->isDirty());
        QTest::keyClick(list, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(office.registers().find<Activity>(id)->value.attendance.at(2).presence, Presence::Absent);
        QVERIFY(HistoryService{office.test.session()}.undo());
        QCOMPARE(office.registers().find<Activity>(id)->value.attendance.at(2).presence, Presence::Leave);
        QVERIFY(HistoryService{office.test.session()}.undo());
        QVERIFY(!office.registers().find<Activity>(id));
        QVERIFY(office.test.prompts.errors.isEmpty());
    }

    void mergingNamesAnotherOpinionThatExists()
    {
        OfficeDesk office;
        auto opinion = sampleOpinion(office.organisation);
        const auto first = office.registers().add(opinion);
        opinion.number = u"2026-018"_s;
        const auto second = office.registers().add(opinion);
        QVERIFY(first && second);
        OpinionStepsPanel panel{office.test.workspace()};
        panel.showOpinion(second->id);
        panel.show();

        QTest::keyClick(in<QPushButton>(&panel, u"step_merged_into"_s), Qt::Key_Space);
        auto *into = in<QLineEdit>(&panel, u"stepMergedInto"_s);
        for (const QString &wrong : {u""_s, u"2026-999"_s, u"2026-018"_s}) {
            into->setText(wrong);
            QTest::keyClick(into, Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(!shown(&panel, u"merged_into"_s).isEmpty(), qPrintable(wrong));
            QVERIFY(!shown(&panel, u"note"_s).isEmpty());
        }
        into->setText(u"2026-017"_s);
        type(in<QPlainTextEdit>(&panel, u"stepNote"_s), u"内容相同"_s);
        QTest::keyClick(into, Qt::Key_Return, Qt::ControlModifier);
        const auto file = OpinionService{office.test.session()}.file(second->id);
        QCOMPARE(file->opinion.value.state, OpinionState::MergedInto);
        QVERIFY(file->steps.last().value.note.contains(u"2026-017"_s));
        QVERIFY(file->steps.last().value.note.contains(u"内容相同"_s));
    }

    void leavingAStepAsksOnlyIfSomethingIsTyped()
    {
        OfficeDesk office;
        const auto opinion = office.registers().add(sampleOpinion(office.organisation));
        OpinionStepsPanel panel{office.test.workspace()};
        panel.showOpinion(opinion->id);
        panel.show();
        auto *note = in<QPlainTextEdit>(&panel, u"stepNote"_s);

        QTest::keyClick(in<QPushButton>(&panel, u"step_returned"_s), Qt::Key_Space);
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(office.test.prompts.questions.isEmpty());
        QVERIFY(in<QPushButton>(&panel, u"step_returned"_s)->isVisible());

        QTest::keyClick(in<QPushButton>(&panel, u"step_returned"_s), Qt::Key_Space);
        type(note, u"不属本单位职责"_s);
        office.test.prompts.confirms = false;
        QTest::keyClick(note, Qt::Key_Escape);
        QCOMPARE(office.test.prompts.questions.size(), 1);
        QVERIFY(note->isVisible());
        QCOMPARE(note->toPlainText(), u"不属本单位职责"_s);
    }

    void attendanceIsNotedWithOneKeyForEachDeputy()
    {
        OfficeDesk office;
        const SampleOrganisation &sample = office.organisation;
        LookupCache lookup{office.test.workspace()};
        settle(office.test.workspace());
        AttendanceTable table{office.test.workspace(), lookup};
        const QAbstractItemModelTester tester{&table.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest};
        table.resize(800, 400);
        table.show();
        table.setContext(sample.stations.at(1).id, QDate{2026, 7, 9});

        QTest::keyClick(in<QPushButton>(&table, u"inviteTown"_s), Qt::Key_Space); // 尉迟敬 王芳 解语花
        QCOMPARE(table.model().rowCount(), 3);
        QTest::keyClick(in<QPushButton>(&table, u"inviteStation"_s), Qt::Key_Space); // they are in already
        QCOMPARE(table.model().rowCount(), 3);
        auto *add = in<QLineEdit>(&table, u"attendanceAdd"_s);
        add->setFocus();
        QTest::keyClicks(add, u"sxx"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(table.model().rowCount(), 4);
        QCOMPARE(table.model().index(3, 0).data().toString(), u"单雄信"_s);

        auto *list = in<QTableView>(&table, u"attendanceList"_s);
        list->setFocus();
        list->setCurrentIndex(table.model().index(0, 0));
        QTest::keyClick(list, Qt::Key_1);
        QTest::keyClick(list, Qt::Key_2); // on the next row
        QTest::keyClick(list, Qt::Key_3);
        QCOMPARE(table.model().totals(), (AttendanceModel::Totals{4, 1, 1, 1, 1}));
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(table.model().totals(), (AttendanceModel::Totals{4, 1, 2, 1, 0}));
        QVERIFY(in<QLabel>(&table, u"attendanceTotals"_s)->text().contains(u"4"_s));

        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(table.attendance().size(), 3);
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_1);
        QCOMPARE(table.model().totals(), (AttendanceModel::Totals{3, 3, 0, 0, 0}));

        const QList<Attendance> saved = table.attendance();
        table.setAttendance({});
        table.setAttendance(saved);
        QCOMPARE(table.attendance(), saved);
        // A group is invited whole.
        DeputyService deputies{office.test.session()};
        const auto member = deputies.findByMandate(sample.mandates.at(0).id);
        Mandate seat = member->mandates.first().value;
        seat.group = sample.groups.first().id;
        QVERIFY(deputies.save({member->person, member->person.value, {{member->mandates.first(), seat}}}));
        table.setAttendance({});
        table.setContext(sample.stations.at(0).id, QDate{2026, 7, 9});
        QMenu *groups = in<QPushButton>(&table, u"inviteGroup"_s)->menu();
        Q_EMIT groups->aboutToShow();
        QCOMPARE(groups->actions().size(), 1);
        groups->actions().first()->trigger();
        QCOMPARE(table.attendance(), (QList<Attendance>{{sample.mandates.at(0).id, Presence::Invited}}));

        // Before the term nobody was in office.
        table.setAttendance({});
        table.setContext(sample.stations.at(1).id, QDate{2020, 1, 1});
        QTest::keyClick(in<QPushButton>(&table, u"inviteTown"_s), Qt::Key_Space);
        QCOMPARE(table.model().rowCount(), 0);
        QVERIFY(office.test.prompts.errors.isEmpty());
    }
};

QTEST_MAIN(TestOpinionForm)

#include "tst_opinionform.moc"
