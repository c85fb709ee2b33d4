#include "app/services/deputyservice.h"
#include "app/services/draftservice.h"
#include "app/services/duplicateservice.h"
#include "app/services/historyservice.h"
#include "app/services/lookupservice.h"
#include "app/services/opinionservice.h"
#include "app/services/organisationservice.h"
#include "app/services/receptionservice.h"
#include "app/services/registerservice.h"
#include "app/services/templateservice.h"
#include "tests/support/rounddistrict.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

/// What entry forms ask and save, on both engines.
class TestEntryServices : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const QList<const DeputyChoice *> &deputies)
    {
        QStringList result;
        for (const DeputyChoice *deputy : deputies)
            result.append(deputy->keys.name + u'@' + deputy->stationName);
        return result;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void findsDeputiesByCharactersPinyinAndInitials()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        district.addDeputy(u"单雄信"_s, district.west.id); // of the same name, elsewhere
        const Result<LookupBook> book = LookupService{district.session()}.book();
        QVERIFY(book);
        const QDate day{2026, 7, 1};
        const auto find = [&](const QString &typed, const StoredStation &station) {
            return names(book->findDeputies(typed, day, station.id.value(), 10));
        };
        QCOMPARE(find(u"sxx"_s, district.east), (QStringList{u"单雄信@东站"_s, u"单雄信@西站"_s}));
        QCOMPARE(find(u"sxx"_s, district.west), (QStringList{u"单雄信@西站"_s, u"单雄信@东站"_s}));
        QCOMPARE(find(u"单雄"_s, district.east).size(), 2);
        QCOMPARE(find(u"shanx"_s, district.east).size(), 2);
        QCOMPARE(find(u"xiong"_s, district.east).size(), 2);    // from the second syllable
        QCOMPARE(find(u"dxx"_s, district.east), QStringList{}); // the polyphonic surname is not Dan
        // The station's own deputy comes first although the other fits better or as well.
        QCOMPARE(find(QString{}, district.west).first(), u"单雄信@西站"_s);
        QCOMPARE(book->findDeputies(u"sxx"_s, QDate{2030, 1, 1}, 0, 10).size(), 0); // out of office by then
        QCOMPARE(book->findDeputies(QString{}, day, 0, 2).size(), 2);
        QCOMPARE(book->findStations(u"dz"_s, 5).first()->id, district.east.id.value());
        QCOMPARE(book->findStations(u"xiz"_s, 5).first()->id, district.west.id.value());
        QCOMPARE(book->station(district.west.id.value())->town, u"东街道"_s);
        QVERIFY(book->deputy(999) == nullptr);
    }

    void offersWhatTheStationEnteredLast()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        RegisterService records{district.session()};
        const auto visit = [&](const StoredStation &station, int day, const QString &place) {
            QVERIFY(records.add(Visit{.station = station.id,
                                      .heldOn = QDate{2026, 5, day},
                                      .deputies = {district.anna.id},
                                      .place = place,
                                      .content = u"…"_s,
                                      .enteredOn = district.clock.today()}));
        };
        visit(district.east, 1, u"甲村"_s);
        visit(district.east, 3, u"乙村"_s);
        visit(district.east, 2, u"甲村"_s);
        visit(district.east, 4, QString{});
        visit(district.west, 5, u"丙村"_s);
        LookupService lookup{district.session()};
        QCOMPARE(*lookup.recent(u"visit"_s, u"place"_s, district.east.id),
                 (QStringList{u"乙村"_s, u"甲村"_s}));
        QCOMPARE(*lookup.recent(u"visit"_s, u"place"_s, district.east.id, 1), QStringList{u"乙村"_s});
        QCOMPARE(lookup.recent(u"visit"_s, u"id; DROP"_s, district.east.id).error().code,
                 ErrorCode::InvalidInput);
    }

    void continuesTheNumbersOfTheLedger()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        LookupService lookup{district.session()};
        RegisterService records{district.session()};
        const auto opinion = [&](const StoredStation &station, QDate day, const QString &number) {
            QVERIFY(records.add(Opinion{.station = station.id,
                                        .number = number,
                                        .receivedOn = day,
                                        .content = u"…"_s,
                                        .enteredOn = district.clock.today()}));
        };
        const QDate july{2026, 7, 1};
        QCOMPARE(*lookup.nextOpinionNumber(district.east.id, july), u"2026-001"_s);
        opinion(district.east, {2026, 2, 1}, u"2026-009"_s);
        opinion(district.east, {2026, 3, 1}, u"2026-007"_s); // entered later, numbered lower
        opinion(district.east, {2025, 3, 1}, u"2025-044"_s);
        opinion(district.west, {2026, 6, 1}, u"202606-02"_s);
        QCOMPARE(*lookup.nextOpinionNumber(district.east.id, july), u"2026-010"_s);
        QCOMPARE(*lookup.nextOpinionNumber(district.east.id, july, 2), u"2026-012"_s);
        QCOMPARE(*lookup.nextOpinionNumber(district.west.id, {2026, 6, 30}), u"202606-03"_s);
        QCOMPARE(*lookup.nextOpinionNumber(district.west.id, july), u"202607-01"_s); // counts by the month
        opinion(district.west, {2026, 7, 1}, u"意见第12号"_s);
        QCOMPARE(*lookup.nextOpinionNumber(district.west.id, july), u"意见第13号"_s);
    }

    void namesTheEntryThatIsProbablyTheSame()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        const QString text = u"居民反映3号楼路灯不亮，晚上出行不便"_s;
        const StoredVisit same = district.visit(district.east, {2026, 6, 10}, text);
        district.visit(district.east, {2026, 6, 20}, text); // the same words, ten days later: no double entry
        district.visit(district.west, {2026, 6, 10}, text); // another station
        DuplicateService duplicates{district.session()};
        const DuplicateProbe probe{.entity = u"visit"_s,
                                   .station = district.east.id.value(),
                                   .day = {2026, 6, 11},
                                   .deputies = {district.boris.id},
                                   .content = u"居民反映 3 号楼路灯不亮,晚上出行不便。"_s};
        const auto found = duplicates.find(probe);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, same.id.value());
        QVERIFY(found->first().isSameText);
        QVERIFY(found->first().shared.isEmpty());

        DuplicateProbe sharing = probe;
        sharing.deputies = {district.anna.id};
        sharing.content.clear();
        QCOMPARE(duplicates.find(sharing)->first().shared, QList<MandateId>{district.anna.id});
        QVERIFY(!duplicates.find(sharing)->first().isSameText);
        sharing.content = u"咨询城乡居民医疗保险报销比例与异地备案手续"_s; // plainly another matter
        QCOMPARE(duplicates.find(sharing)->size(), 0);

        DuplicateProbe other = probe;
        other.day = {2026, 6, 12};
        QCOMPARE(duplicates.find(other)->size(), 0); // two days off
        other = probe;
        other.self = same.id.value();
        QCOMPARE(duplicates.find(other)->size(), 0); // not its own duplicate
        other = probe;
        other.entity = u"reception"_s;
        QCOMPARE(duplicates.find(other)->size(), 0);
        other.entity = u"opinion"_s;
        QCOMPARE(duplicates.find(other).error().code, ErrorCode::InvalidInput);
        QCOMPARE(duplicates.find({})->size(), 0); // nothing typed yet

        Visit cancelled = same.value;
        cancelled.status = EntryStatus::Cancelled;
        QVERIFY(RegisterService{district.session()}.change<Visit>(same, cancelled));
        QCOMPARE(duplicates.find(probe)->size(), 0);
    }

    void keepsADraftUntilItsRecordIsSaved()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        const auto gate = std::make_shared<std::atomic_bool>(false);
        const qint64 head = district.session().database().number(u"SELECT max(seq) FROM change"_s);
        {
            DraftService drafts{district.session()};
            QVERIFY(drafts.store(u"visit"_s, 0, R"({"content":"一"})", gate));
            QVERIFY(drafts.store(u"visit"_s, 0, R"({"content":"二"})", gate));
            QVERIFY(drafts.store(u"visit"_s, 7, R"({"content":"三"})", gate));
            QCOMPARE(drafts.all()->size(), 2);
        }
        QCOMPARE(district.session().database().number(u"SELECT max(seq) FROM change"_s),
                 head); // not in the journal
        district.reopen(u"吴刚"_s);
        QCOMPARE(DraftService{district.session()}.all()->size(), 0); // another operator's are not shown
        district.reopen();

        DraftService drafts{district.session()};
        const auto left = drafts.leftOver();
        QCOMPARE(left->size(), 2);
        QVERIFY(left->first().key.isAside());
        QCOMPARE(left->first().key.kind(), u"visit"_s);
        QCOMPARE(left->first().storedAt, district.clock.now());
        // New input does not write over it.
        QVERIFY(drafts.store(u"visit"_s, 0, R"({"content":"四"})", gate));
        QCOMPARE(drafts.all()->size(), 3);

        RegisterService records{district.session()};
        records.forgetDraft({district.session().actor(), u"visit"_s, 0});
        const Visit visit{.station = district.east.id,
                          .heldOn = {2026, 6, 1},
                          .deputies = {district.anna.id},
                          .content = u"四"_s,
                          .enteredOn = district.clock.today()};
        QVERIFY(records.add(visit));
        QCOMPARE(drafts.all()->size(), 2);
        // One that was on its way when the record was saved does not come back.
        gate->store(true);
        QVERIFY(drafts.store(u"visit"_s, 0, R"({"content":"四"})", gate));
        QCOMPARE(drafts.all()->size(), 2);

        // A save that fails keeps the draft.
        const auto open = std::make_shared<std::atomic_bool>(false);
        QVERIFY(drafts.store(u"visit"_s, 0, R"({"content":"五"})", open));
        Visit impossible = visit;
        impossible.deputies = {MandateId{999'999}};
        QVERIFY(!records.add(impossible));
        QCOMPARE(drafts.all()->size(), 3);

        const Result<QList<StoredDraft>> rest = drafts.all();
        for (const StoredDraft &draft : *rest)
            QVERIFY(drafts.discard(draft.key.entity, draft.key.record));
        QCOMPARE(drafts.all()->size(), 0);
    }

    void savesAReceptionWithItsOpinionsAsOneStep()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        RegisterService records{district.session()};
        const auto office = records.add(Office{DistrictId{1}, u"区住建局"_s});
        const QDate day{2026, 6, 3};
        const auto raise = [&](const QString &content, const QString &answer,
                               const std::optional<OpinionStepDraft> &step) {
            return validate(
                RaisedOpinionDraft{
                    {.station = district.east.id, .receivedOn = day, .content = content, .outcome = answer},
                    step},
                district.clock.today(), 90);
        };
        const auto noAnswer =
            raise(u"甲"_s, {}, OpinionStepDraft{.state = OpinionState::AnsweredOnSpot, .takenOn = day});
        QCOMPARE(noAnswer.error().keys(), QStringList{u"outcome"_s});
        const auto noOffice =
            raise({}, {}, OpinionStepDraft{.state = OpinionState::Assigned, .takenOn = day});
        QVERIFY(noOffice.error().contains(u"content"_s));
        const auto answered = raise(u"甲"_s, u"已说明"_s,
                                    OpinionStepDraft{.state = OpinionState::AnsweredOnSpot, .takenOn = day});
        const auto assigned =
            raise(u"乙"_s, {},
                  OpinionStepDraft{.state = OpinionState::Assigned, .takenOn = day, .handler = office->id});
        const auto waiting = raise(u"丙"_s, {}, std::nullopt);
        QVERIFY(answered && assigned && waiting);

        DraftService drafts{district.session()};
        QVERIFY(drafts.store(u"reception"_s, 0, "{}", {}));
        ReceptionService service{district.session()};
        service.forgetDraft({district.session().actor(), u"reception"_s, 0});
        const Reception reception{.station = district.east.id,
                                  .heldOn = day,
                                  .deputies = {district.anna.id},
                                  .content = u"接待三人"_s,
                                  .enteredOn = district.clock.today()};
        const auto stored = service.add(reception, {*answered, *assigned, *waiting});
        QVERIFY(stored);
        QCOMPARE(drafts.all()->size(), 0);
        const auto opinions = service.opinionsOf(stored->id);
        QCOMPARE(opinions->size(), 3);
        QCOMPARE(opinions->at(0).value.state, OpinionState::AnsweredOnSpot);
        QCOMPARE(opinions->at(0).value.answeredOn, day);
        QCOMPARE(opinions->at(1).value.state, OpinionState::Assigned);
        QCOMPARE(opinions->at(1).value.dueOn, day.addDays(90));
        QCOMPARE(opinions->at(2).value.state, OpinionState::Received);
        Database &database = district.session().database();
        QCOMPARE(database.number(u"SELECT count(*) FROM opinion_step"_s), 2);

        HistoryService history{district.session()};
        QVERIFY(history.undo());
        QCOMPARE(database.number(u"SELECT count(*) FROM opinion"_s), 0);
        QCOMPARE(database.number(u"SELECT count(*) FROM opinion_step"_s), 0);
        QCOMPARE(database.number(u"SELECT count(*) FROM reception"_s), 0);
        QVERIFY(history.redo());
        QCOMPARE(database.number(u"SELECT count(*) FROM opinion WHERE reception_id IS NOT NULL"_s), 3);
        QVERIFY(history.verify());

        // All or nothing.
        RaisedOpinion impossible = *assigned;
        impossible.opinion.handler = OfficeId{999'999};
        QVERIFY(!service.add(reception, {*answered, impossible}));
        QCOMPARE(database.number(u"SELECT count(*) FROM reception"_s), 1);
        QCOMPARE(database.number(u"SELECT count(*) FROM opinion"_s), 3);
    }

    void savesADeputyWithAllMandatesAtOnce()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        DeputyService deputies{district.session()};
        const auto anna = deputies.findByMandate(district.anna.id);
        QVERIFY(anna);
        QCOMPARE(deputies.namesakes(u"单雄信"_s)->size(), 1);
        QCOMPARE(deputies.namesakes(u"单雄信"_s)->first().seats.first().station, u"东站"_s);
        QVERIFY(deputies.namesakes(u"单雄信"_s, anna->person.id)->isEmpty());

        // Two of one level at a time cannot be; then nothing at all is written.
        DeputyChange change{
            anna->person, anna->person.value, {{anna->mandates.first(), anna->mandates.first().value}}};
        change.person.phone = u"010-1"_s;
        DeputyChange::Seat second{std::nullopt, anna->mandates.first().value};
        change.seats.append(second);
        QCOMPARE(deputies.save(change).error().code, ErrorCode::InvalidInput);
        QVERIFY(deputies.find(anna->person.id)->person.value.phone.isEmpty());

        change.seats[1].value.level = DeputyLevel::Town;
        const auto saved = deputies.save(change);
        QVERIFY(saved);
        QCOMPARE(saved->mandates.size(), 2);
        QCOMPARE(saved->mandates.first(), anna->mandates.first()); // what did not change has no new history
        const QDate day{2026, 7, 1};
        const auto seated = deputies.seated(SeatScope::Station, district.east.id.value(), day);
        QVERIFY(seated);
        QCOMPARE(seated->size(), 2);
        QCOMPARE(seated->first().name, u"单雄信"_s);
        QCOMPARE(deputies.seated(SeatScope::Town, district.town.id.value(), day)->size(), 3);
        QVERIFY(deputies.seated(SeatScope::Group, 1, day)->isEmpty());
        QVERIFY(deputies.seated(SeatScope::Station, district.east.id.value(), QDate{2030, 1, 1})->isEmpty());
        QCOMPARE(deputies.seated({district.boris.id, MandateId{999'999}})->size(), 1);
        // Somebody else was faster.
        QCOMPARE(deputies.save(change).error().code, ErrorCode::Conflict);

        QVERIFY(HistoryService{district.session()}.undo());
        const auto before = deputies.find(anna->person.id);
        QCOMPARE(before->mandates.size(), 1);
        QVERIFY(before->person.value.phone.isEmpty());
    }

    void knowsTheOrganisationAndTheFileOfAnOpinion()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        RegisterService records{district.session()};
        const auto organisation = OrganisationService{district.session()}.organisation();
        QVERIFY(organisation);
        QCOMPARE(organisation->towns.size(), 1);
        QCOMPARE(organisation->terms.size(), 1);
        QCOMPARE(OrganisationService{district.session()}.stationsOf(district.town.id)->size(), 2);

        const auto office = records.add(Office{organisation->district.id, u"区水务局"_s});
        const StoredReception reception = district.reception(district.east, QDate{2026, 6, 20});
        const auto opinion = records.add(Opinion{.station = district.east.id,
                                                 .number = u"2026-001"_s,
                                                 .receivedOn = QDate{2026, 7, 1},
                                                 .content = u"饮水"_s,
                                                 .enteredOn = QDate{2026, 7, 1}});
        QVERIFY(office && opinion);
        OpinionStepDraft step{
            .state = OpinionState::Assigned, .takenOn = QDate{2026, 7, 1}, .note = u"交办"_s};
        step.handler = office->id;
        QVERIFY(records.advanceOpinion(*opinion, step));
        OpinionService service{district.session()};
        const auto file = service.file(opinion->id);
        QVERIFY(file);
        QCOMPARE(file->station, u"东站"_s);
        QCOMPARE(file->handler, u"区水务局"_s);
        QCOMPARE(file->steps.size(), 1);
        QCOMPARE(file->steps.first().value.note, u"交办"_s);
        QCOMPARE((*service.numbered(district.east.id, u" 2026-001 "_s))->id, opinion->id);
        QVERIFY(!service.numbered(district.west.id, u"2026-001"_s)->has_value());
        const auto ids = [&](QDate day, std::optional<ReceptionId> chosen) {
            QList<ReceptionId> result;
            const auto receptions = service.receptionsAround(district.east.id, day, chosen);
            for (const StoredReception &one : *receptions)
                result.append(one.id);
            return result;
        };
        QCOMPARE(ids(QDate{2026, 7, 1}, {}), QList{reception.id});
        QCOMPARE(ids(QDate{2026, 9, 1}, {}), QList<ReceptionId>{});
        QCOMPARE(ids(QDate{2026, 9, 1}, reception.id), QList{reception.id}); // what was chosen is never lost
    }

    void sharesFrequentTexts()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        TemplateService templates{district.session()};
        QVERIFY(templates.all()->isEmpty());
        QVERIFY(templates.replaceAll({{u"ZJ"_s, u" 已转住建局办理。 "_s}, {u"dc"_s, u"当场答复。"_s}}));
        QCOMPARE(*templates.all(),
                 (QList<TextTemplate>{{u"dc"_s, u"当场答复。"_s}, {u"zj"_s, u"已转住建局办理。"_s}}));
        QVERIFY(templates.replaceAll({{u"zj"_s, u"已转区住建局。"_s}}));
        QCOMPARE(templates.all()->size(), 1);
        QVERIFY(HistoryService{district.session()}.undo());
        QCOMPARE(templates.all()->size(), 2);
        for (const QList<TextTemplate> &wrong :
             {QList<TextTemplate>{{u""_s, u"x"_s}}, QList<TextTemplate>{{u"a b"_s, u"x"_s}},
              QList<TextTemplate>{{u"a"_s, u" "_s}}, QList<TextTemplate>{{u"a"_s, u"x"_s}, {u"A"_s, u"y"_s}},
              QList<TextTemplate>{{u"1234567890123"_s, u"x"_s}}})
            QCOMPARE(templates.replaceAll(wrong).error().code, ErrorCode::InvalidInput);
        QCOMPARE(templates.all()->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEntryServices)

#include "tst_entryservices.moc"
