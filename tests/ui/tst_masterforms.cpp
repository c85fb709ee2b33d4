#include "app/services/deputyservice.h"
#include "app/services/historyservice.h"
#include "app/services/organisationservice.h"
#include "app/services/registerservice.h"
#include "tests/support/sampleorganisation.h"
#include "tests/ui/support/testwindow.h"
#include "ui/forms/entryform.h"
#include "ui/forms/partialdatetext.h"
#include "ui/forms/recordchoice.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

/// A database with the sample organisation, and the entry page on one of the forms of the organisation.
struct Desk
{
    explicit Desk(const QString &language = u"zh_CN"_s) : test{TestWindow::Data::Empty, language} {}

    TestWindow test;
    SampleOrganisation organisation = insertOrganisation(test.session().database(), test.session().writer());
    EntryForm *form = nullptr;

    void open(const QString &entity, qint64 id = 0, const QVariantMap &hints = {})
    {
        test.open({.page = u"entry"_s, .entity = entity, .id = id, .hints = hints});
        form = test.child<EntryForm>(qPrintable(entity + u"Form"_s));
    }
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        auto *found = form->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    /// As from an input method, over what is there.
    void type(const QString &name, const QString &text) const
    {
        auto *edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }
    void choose(const QString &name, int steps) const
    {
        auto *box = field<QComboBox>(name);
        box->setFocus();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    [[nodiscard]] QString wrong(const QString &name) const
    {
        auto *label = field<QLabel>(name + u"Error"_s);
        return label->isVisible() ? label->text() : QString{};
    }
    void save() const { QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier); }
    void saveAndNext() const { QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier); }
    RegisterService registers() { return RegisterService{test.session()}; }
    DeputyService deputies() { return DeputyService{test.session()}; }
};

} // namespace

/// Stations, deputies, towns, offices and groups: added and changed by keyboard.
class TestMasterForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesOfReducedPrecision_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        for (const auto &[typed, iso] :
             {std::pair{"1960", "1960"}, std::pair{"1960年", "1960"}, std::pair{"1960-7", "1960-07"},
              std::pair{"1960.07", "1960-07"}, std::pair{"196007", "1960-07"},
              std::pair{"1960年7月21日", "1960-07-21"}, std::pair{"19600721", "1960-07-21"},
              std::pair{"1960/7/1", "1960-07-01"}, std::pair{"1960-13", ""}, std::pair{"1960-00", ""},
              std::pair{"1960-02-30", ""}, std::pair{"60", ""}, std::pair{"昨天", ""},
              std::pair{"1960-7-1-1", ""}})
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(iso);
    }

    void readsDatesOfReducedPrecision()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, iso);
        const std::optional<PartialDate> date = partialDateFromTyped(typed);
        QCOMPARE(date ? date->text() : QString{}, iso);
    }

    void everyFormLooksRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("fontStep");
        QTest::newRow("zh_CN light 1280x720") << u"zh_CN"_s << false << QSize{1280, 720} << 1;
        QTest::newRow("zh_CN dark very large") << u"zh_CN"_s << true << QSize{1920, 1080} << 4;
        QTest::newRow("en dark 1280x800") << u"en"_s << true << QSize{1280, 800} << 1;
    }

    void everyFormLooksRight()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        QFETCH(const int, fontStep);
        Desk desk{language};
        desk.test.appearance().setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        desk.test.appearance().setFontStep(fontStep);
        desk.test.window().resize(size);
        const auto opinion = desk.registers().add(sampleOpinion(desk.organisation));
        const auto activity = desk.registers().add(sampleActivity(desk.organisation));
        QVERIFY(opinion && activity);

        QStringList problems;
        const auto look = [&](const QString &entity, qint64 id) {
            desk.open(entity, id);
            settle(desk.test.workspace());
            desk.test.picture(u"form-%1-%2-%3"_s.arg(entity, language).arg(fontStep));
            QStringList found = clippedTexts(desk.form) + namelessInputs(desk.form);
            if (language == u"zh_CN"_s)
                found += englishTexts(desk.form);
            for (const QString &problem : std::as_const(found))
                problems.append(entity + u": "_s + problem);
        };
        for (const QString &entity : {u"station"_s, u"town"_s, u"office"_s, u"deputy_group"_s})
            look(entity, 0);
        look(u"activity"_s, activity->id.value());
        look(u"opinion"_s, opinion->id.value());
        look(u"deputy"_s, desk.organisation.mandates.at(0).id.value());
        look(u"person"_s, desk.organisation.persons.at(0).id.value());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void aNewStation()
    {
        Desk desk;
        desk.open(u"station"_s);
        QCOMPARE(desk.test.window().focusWidget()->objectName(), u"town"_s);
        desk.save();
        QVERIFY(!desk.wrong(u"town"_s).isEmpty());
        QVERIFY(!desk.wrong(u"name"_s).isEmpty());

        desk.field<RecordChoice>(u"town"_s)->setRecord(desk.organisation.towns.at(1).id.value());
        desk.type(u"name"_s, u"柳河镇联络站"_s); // is there already
        desk.type(u"area"_s, u"很大"_s);
        desk.type(u"opened_on"_s, u"2030"_s);
        desk.save();
        QVERIFY(!desk.wrong(u"name"_s).isEmpty());
        QVERIFY(!desk.wrong(u"area"_s).isEmpty());
        QVERIFY(desk.wrong(u"town"_s).isEmpty());
        desk.test.picture(u"station-errors"_s);

        desk.type(u"name"_s, u"柳河镇西岭联络室"_s);
        desk.choose(u"tier"_s, 1); // a room belongs to a station of its town
        QVERIFY(desk.field<RecordChoice>(u"parent"_s)->isVisible());
        desk.field<RecordChoice>(u"parent"_s)->setRecord(desk.organisation.stations.at(1).id.value());
        desk.type(u"area"_s, u"85.5"_s);
        desk.type(u"opened_on"_s, u"2019年11月"_s);
        desk.type(u"head"_s, u"单雄信"_s);
        desk.test.picture(u"station-filled"_s);
        desk.save();
        QVERIFY(desk.form->recordId() != 0);
        const auto station = desk.registers().find<Station>(StationId{desk.form->recordId()});
        QVERIFY(station);
        QCOMPARE(station->value.name, u"柳河镇西岭联络室"_s);
        QCOMPARE(station->value.tier, StationTier::Room);
        QCOMPARE(station->value.parent, desk.organisation.stations.at(1).id);
        QCOMPARE(station->value.area, Decimal::fromText(u"85.5"_s));
        QCOMPARE(station->value.openedOn, PartialDate::fromParts(2019, 11));

        desk.type(u"phone"_s, u"010-1"_s);
        desk.save();
        QCOMPARE(desk.registers().find<Station>(station->id)->value.phone, u"010-1"_s);
        HistoryService history{desk.test.session()};
        QVERIFY(history.undo());
        QVERIFY(desk.registers().find<Station>(station->id)->value.phone.isEmpty());
        QVERIFY(history.undo());
        QVERIFY(!desk.registers().find<Station>(station->id));
        QVERIFY(desk.test.prompts.errors.isEmpty());
    }

    void aNewDeputyIsPersonAndMandateInOneStep()
    {
        Desk desk;
        desk.open(u"deputy"_s, 0, {{u"station"_s, desk.organisation.stations.at(1).id.value()}});
        QCOMPARE(desk.test.window().focusWidget()->objectName(), u"name"_s);
        QVERIFY(!desk.form->isDirty());
        desk.save();
        QVERIFY(!desk.wrong(u"name"_s).isEmpty());
        desk.type(u"name"_s, u"解秀兰"_s);
        desk.choose(u"sex"_s, 2);
        desk.type(u"born_on"_s, u"2015"_s);
        desk.save();
        QVERIFY(!desk.wrong(u"born_on"_s).isEmpty()); // no deputy is a child
        desk.type(u"born_on"_s, u"1975.7"_s);
        desk.type(u"electoral_district"_s, u"第3选区"_s);
        desk.test.picture(u"deputy-filled"_s);
        desk.save();

        QVERIFY(desk.form->recordId() != 0);
        const auto record = desk.deputies().findByMandate(MandateId{desk.form->recordId()});
        QVERIFY(record);
        QCOMPARE(record->person.value.name, u"解秀兰"_s);
        QCOMPARE(record->person.value.sex, Sex::Female);
        QCOMPARE(record->person.value.bornOn, PartialDate::fromParts(1975, 7));
        QCOMPARE(record->mandates.size(), 1);
        const Mandate mandate = record->mandates.first().value;
        QCOMPARE(mandate.person, record->person.id);
        QCOMPARE(mandate.station, desk.organisation.stations.at(1).id);
        QCOMPARE(mandate.town, desk.organisation.towns.at(1).id); // follows the station
        QCOMPARE(mandate.level, DeputyLevel::District);
        QVERIFY(!mandate.endGround);

        QVERIFY(HistoryService{desk.test.session()}.undo());
        QVERIFY(!desk.deputies().find(record->person.id));
        QVERIFY(!desk.registers().find<Mandate>(record->mandates.first().id));
        QVERIFY(desk.test.prompts.errors.isEmpty());
    }

    void listsReachTheDeputyFormByTheNamesOfTheJournal()
    {
        Desk desk;
        const auto opened = [&](const QString &entity, qint64 id) {
            desk.test.open({.page = u"entry"_s, .entity = entity, .id = id});
            return desk.test.child<EntryForm>("deputyForm");
        };
        QVERIFY(opened(u"person"_s, 0)->isVisible()); // a new person comes with a mandate
        const qint64 mandate = desk.organisation.mandates.at(1).id.value();
        EntryForm *form = opened(u"mandate"_s, mandate);
        QVERIFY(form->isVisible());
        QCOMPARE(form->recordId(), mandate);
        desk.open(u"person"_s, desk.organisation.persons.at(1).id.value());
        QVERIFY(desk.form->isVisible());
        desk.type(u"phone"_s, u"010-7"_s);
        desk.save();
        const auto person = desk.registers().find<Person>(desk.organisation.persons.at(1).id);
        QCOMPARE(person->value.phone, u"010-7"_s);
    }

    void aMandateThatEndsBeforeTheTermNeedsItsGround()
    {
        Desk desk;
        const StoredMandate &seat = desk.organisation.mandates.at(2);
        desk.open(u"deputy"_s, seat.id.value());
        auto *to = desk.field<QLineEdit>(u"to_onEdit"_s);
        to->setFocus();
        to->selectAll();
        QTest::keyClicks(to, u"2026-6-30"_s);
        desk.save();
        QVERIFY(!desk.wrong(u"end_ground"_s).isEmpty());
        QCOMPARE(desk.registers().find<Mandate>(seat.id)->value, seat.value);

        desk.choose(u"end_ground"_s, 2); // resignation
        QCOMPARE(desk.field<QLineEdit>(u"end_law"_s)->text(), u"代表法(2025)第六十二条第(二)项"_s);
        desk.type(u"end_law"_s, u""_s);
        desk.field<QLineEdit>(u"end_law"_s)->clear();
        desk.save();
        QVERIFY(!desk.wrong(u"end_law"_s).isEmpty());
        desk.type(u"end_law"_s, u"代表法(2025)第六十二条第(二)项"_s);
        desk.test.picture(u"deputy-exit"_s);
        desk.save();
        const Mandate ended = desk.registers().find<Mandate>(seat.id)->value;
        QCOMPARE(ended.endGround, EndGround::Resigned);
        QCOMPARE(ended.to, (QDate{2026, 6, 30}));
        QCOMPARE(ended.from, seat.value.from);

        // Taking the exit back by hand leaves no trace of it.
        desk.choose(u"end_ground"_s, 0);
        auto *ground = desk.field<QComboBox>(u"end_ground"_s);
        QTest::keyClick(ground, Qt::Key_Home);
        desk.save();
        const Mandate again = desk.registers().find<Mandate>(seat.id)->value;
        QVERIFY(!again.endGround);
        QVERIFY(again.endLaw.isEmpty());
        QVERIFY(again.to > ended.to);
        QVERIFY(desk.test.prompts.errors.isEmpty());
    }

    void aNameOnFileHasToBeDecided()
    {
        Desk desk;
        const QVariantMap station{{u"station"_s, desk.organisation.stations.at(0).id.value()}};
        desk.open(u"deputy"_s, 0, station);
        desk.type(u"name"_s, u"王芳"_s); // two of them
        desk.save();
        QVERIFY(!desk.wrong(u"person"_s).isEmpty());
        desk.test.picture(u"deputy-namesakes"_s);
        QCOMPARE(desk.deputies().namesakes(u"王芳"_s)->size(), 2);

        auto *another = desk.field<QRadioButton>(u"namesake_0"_s);
        another->setFocus();
        QTest::keyClick(another, Qt::Key_Space);
        desk.saveAndNext();
        QCOMPARE(desk.deputies().namesakes(u"王芳"_s)->size(), 3);

        // The same person once more: a second mandate of the same level at the same time cannot be …
        const StoredPerson &person = desk.organisation.persons.at(0);
        desk.open(u"deputy"_s, 0, station);
        desk.type(u"name"_s, u"王芳"_s);
        auto *same = desk.field<QRadioButton>(u"namesake_%1"_s.arg(person.id.value()));
        same->setFocus();
        QTest::keyClick(same, Qt::Key_Space);
        QVERIFY(desk.field<QLabel>(u"otherSeats"_s)->isVisible());
        desk.save();
        QVERIFY(!desk.wrong(u"from_on"_s).isEmpty());
        QCOMPARE(desk.deputies().find(person.id)->mandates.size(), 1);
        // … one of another level can.
        desk.choose(u"level"_s, 1);
        desk.save();
        const auto record = desk.deputies().find(person.id);
        QCOMPARE(record->mandates.size(), 2);
        QCOMPARE(std::count_if(
                     record->mandates.cbegin(), record->mandates.cend(),
                     [](const StoredMandate &mandate) { return mandate.value.level == DeputyLevel::Town; }),
                 1);
        QCOMPARE(desk.deputies().namesakes(u"王芳"_s)->size(), 3); // no new person
        QVERIFY(desk.test.prompts.errors.isEmpty());
    }

    void townsOfficesAndGroups()
    {
        Desk desk;
        desk.open(u"town"_s);
        desk.type(u"name"_s, u"石桥乡"_s);
        QCOMPARE(desk.field<QComboBox>(u"kind"_s)->currentData().toString(), toKey(TownKind::Township));
        desk.type(u"population"_s, u"一万"_s);
        desk.save();
        QVERIFY(!desk.wrong(u"population"_s).isEmpty());
        desk.type(u"population"_s, u"12,300"_s);
        desk.saveAndNext();
        desk.type(u"name"_s, u"石桥乡"_s);
        desk.save();
        QVERIFY(!desk.wrong(u"name"_s).isEmpty());

        desk.open(u"office"_s);
        desk.type(u"name"_s, u"区水务局"_s);
        desk.saveAndNext();
        desk.type(u"name"_s, u"区住建局"_s); // is there
        desk.save();
        QVERIFY(!desk.wrong(u"name"_s).isEmpty());

        desk.open(u"deputy_group"_s);
        OrganisationService service{desk.test.session()};
        const Result<Organisation> organisation = service.organisation();
        QVERIFY(organisation);
        const auto town = std::find_if(organisation->towns.cbegin(), organisation->towns.cend(),
                                       [](const StoredTown &one) { return one.value.name == u"石桥乡"_s; });
        QVERIFY(town != organisation->towns.cend());
        QCOMPARE(town->value.population, 12'300);
        desk.field<RecordChoice>(u"town"_s)->setRecord(town->id.value());
        desk.type(u"name"_s, u"石桥代表小组"_s);
        desk.type(u"convener"_s, u"解语花"_s);
        desk.save();
        const auto group = desk.registers().find<DeputyGroup>(DeputyGroupId{desk.form->recordId()});
        QVERIFY(group);
        QCOMPARE(group->value.town, town->id);
        QCOMPARE(group->value.convener, u"解语花"_s);
        QCOMPARE(service.organisation()->offices.size(), 2);
        QVERIFY(desk.test.prompts.errors.isEmpty());
    }
};

QTEST_MAIN(TestMasterForms)

#include "tst_masterforms.moc"
