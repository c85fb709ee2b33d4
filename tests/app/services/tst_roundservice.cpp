#include "app/services/historyservice.h"
#include "app/services/roundscorefile.h"
#include "app/services/schemeservice.h"
#include "app/storage/verifier.h"
#include "tests/support/rounddistrict.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

namespace {

QString write(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"分.csv"_s);
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString{};
}

RoundScoreDraft hardware(const QString &unit, const QString &rater, const QString &value)
{
    return {.unit = unit, .input = u"hardware"_s, .rater = rater, .value = value};
}

} // namespace

class TestRoundService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void aRoundGoesFromOpeningToTheSeal()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        district.visit(district.east, {2026, 3, 1});
        district.visit(district.east, {2026, 4, 1});
        district.reception(district.west, {2026, 5, 1});
        RoundService rounds = district.rounds();
        const QString code = district.openRound();
        QCOMPARE(code, u"station-2026-H1"_s);

        QVERIFY(!rounds.score(code, hardware(u"东站"_s, u"self"_s, u"8"_s), {RoundRole::Station}));
        district.advanceTo(code, RoundState::SelfScore);
        QVERIFY(rounds.score(code, hardware(u"东站"_s, u"self"_s, u"8"_s), {RoundRole::Station}));
        QVERIFY(rounds.score(code, hardware(u"东站"_s, u"self"_s, u"8.5"_s), {RoundRole::Station}));
        QVERIFY(!rounds.score(code, hardware(u"东站"_s, u"town"_s, u"7"_s), {RoundRole::Town}));
        district.advanceTo(code, RoundState::Review);
        QVERIFY(rounds.score(code, hardware(district.east.uid.text(), u"town"_s, u"7"_s), {RoundRole::Town}));
        const auto partOfAName = rounds.score(code, hardware(u"东"_s, u"town"_s, u"7"_s), {RoundRole::Town});
        QVERIFY(!partOfAName);
        QVERIFY(partOfAName.error().message.contains(u"东站"));

        const Result<RoundView> view = rounds.show(code);
        QCOMPARE(view->scores.size(), 2); // the second self-score replaced the first
        QCOMPARE(view->scores.first().value.value.text(), u"8.5"_s);
        QCOMPARE(view->scores.first().value.scoredBy, u"周敏"_s);
        QCOMPARE(view->wantedScores, 4); // 2 raters, 2 stations
        const Result<Evaluation> now = rounds.evaluate(code);
        const Facts &facts = now->scores.facts();
        const qsizetype eastUnit = *facts.findUnit(district.east.uid.text());
        const qsizetype westUnit = *facts.findUnit(district.west.uid.text());
        QCOMPARE(facts.value(*facts.findMeasure(u"hardware@self"_s), eastUnit)->text(), u"8.5"_s);
        QCOMPARE(facts.value(*facts.findMeasure(u"hardware@town"_s), eastUnit)->text(), u"7"_s);
        QVERIFY(!facts.value(*facts.findMeasure(u"hardware@town"_s), westUnit));
        QCOMPARE(facts.value(*facts.findMeasure(u"corruption"_s), westUnit)->text(), u"0"_s);

        district.advanceTo(code, RoundState::Approval);
        QCOMPARE(rounds.show(code)->round.value.cutOff, QDate(2026, 7, 10));
        QVERIFY(rounds.veto(code, {u"西站"_s, u"corruption"_s, u"主任会议"_s, u"立案"_s},
                            {RoundRole::Committee}));
        QVERIFY(
            !rounds.veto(code, {u"西站"_s, u"nonsense"_s, u"主任会议"_s, u"立案"_s}, {RoundRole::Committee}));
        district.advanceTo(code, RoundState::Appeals);

        const RoundAppealDraft appeal{.unit = u"西站"_s,
                                      .kind = AppealKind::Missing,
                                      .indicator = u"A2"_s,
                                      .text = u"漏记"_s,
                                      .raisedBy = u"查良"_s};
        QVERIFY(rounds.appeal(code, appeal, {RoundRole::Station}));
        const auto early = rounds.seal(code, {RoundRole::Committee});
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::Conflict);
        QVERIFY(!rounds.decide(code, 1, AppealDecision::Accepted, {RoundRole::Office}));
        QVERIFY(!rounds.decide(code, 2, AppealDecision::Accepted, {RoundRole::Office, u"补记"_s}));
        QVERIFY(rounds.decide(code, 1, AppealDecision::Accepted, {RoundRole::Office, u"补记"_s}));
        QVERIFY(!rounds.decide(code, 1, AppealDecision::Rejected, {RoundRole::Office, u"再议"_s}));
        district.reception(district.west, {2026, 6, 1}); // what was missing

        const Result<StoredRoundSeal> seal = rounds.seal(code, {RoundRole::Committee});
        QVERIFY(seal);
        QCOMPARE(seal->value.sha256.size(), 64);
        const Result<RoundView> sealed = rounds.show(code);
        QCOMPARE(sealed->round.value.state, RoundState::Sealed);
        QCOMPARE(sealed->steps.size(), 7);
        QCOMPARE(sealed->steps.last().value.role, RoundRole::Committee);
        // By hand: east 2 visits = 2 points and a bonus of (8.5 + 7) ÷ 2; west 2 receptions = 4 points, which
        // would be the better grade, but it is vetoed.
        const Result<FrozenResult> results = rounds.results(code);
        QCOMPARE(results->size(), 2);
        for (const FrozenUnit &unit : *results) {
            const bool isEast = unit.key == district.east.uid.text();
            QCOMPARE(unit.total, isEast ? u"2 + 7.75 = 9.75"_s : u"4"_s);
            QCOMPARE(unit.rank, isEast ? 1 : 2);
            QCOMPARE(unit.grade, isEast ? u"good"_s : u"poor"_s);
        }
        QVERIFY(!HistoryService{district.session()}.verify()->finding);
    }

    void everyStepIsOneReadableGroupOfTheJournal()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        const QString code = district.openRound(RoundState::Review);
        QVERIFY(district.rounds().sendBack(code, {RoundRole::Town, u"漏了三个站"_s}));
        const QList<JournalGroup> groups = Journal{district.session().database()}.latestGroups(2);
        QCOMPARE(groups.first().label, u"Round station-2026-H1: sent back (town or subdistrict)"_s);
        QCOMPARE(groups.first().author.actor, u"周敏"_s);
        const RoundView view = *district.rounds().show(code);
        QCOMPARE(view.round.value.state, RoundState::SelfScore);
        QCOMPARE(view.steps.last().value.note, u"漏了三个站"_s);
        // A step is one step of undo, until the seal.
        QVERIFY(HistoryService{district.session()}.undo());
        QCOMPARE(district.rounds().show(code)->round.value.state, RoundState::Review);
        QCOMPARE(district.rounds().show(code)->steps.size(), 3);
    }

    void refusesWhatIsNotTheirs()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        RoundService rounds = district.rounds();
        const Period period = *Period::fromText(u"2026-H1"_s);
        QVERIFY(!rounds.open(Subject::Station, period, RoundDistrict::scheme(), {RoundRole::Town}));
        QVERIFY(!rounds.open(Subject::Station, *Period::fromText(u"2026"_s), RoundDistrict::scheme(),
                             {RoundRole::Office})); // a scheme for half-years
        const QString code = district.openRound(RoundState::Approval);
        QCOMPARE(
            rounds.open(Subject::Station, period, RoundDistrict::scheme(), {RoundRole::Office}).error().code,
            ErrorCode::Conflict);
        QVERIFY(!rounds.advance(code, {RoundRole::Office}));
        QVERIFY(!rounds.sendBack(code, {RoundRole::Committee})); // without a reason
        QVERIFY(!rounds.seal(code, {RoundRole::Committee}));
        QCOMPARE(rounds.advance(u"station-2025"_s, {RoundRole::Office}).error().code, ErrorCode::NotFound);
        QCOMPARE(rounds.show(code)->round.value.state, RoundState::Approval);
    }

    void aSealedRoundIsOnlySuperseded()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        RoundService rounds = district.rounds();
        const QString code = district.openRound(RoundState::Review);
        QVERIFY(rounds.score(code, hardware(u"东站"_s, u"town"_s, u"7"_s), {RoundRole::Town}));
        district.advanceTo(code, RoundState::Appeals);
        QVERIFY(rounds.seal(code, {RoundRole::Committee}));
        const QByteArray before = contentHash(district.session().database());

        QVERIFY(!rounds.advance(code, {RoundRole::Office}));
        QVERIFY(!rounds.sendBack(code, {RoundRole::Committee, u"理由"_s}));
        QVERIFY(!rounds.score(code, hardware(u"东站"_s, u"town"_s, u"9"_s), {RoundRole::Office, u"理由"_s}));
        QVERIFY(!rounds.appeal(code, {.unit = u"东站"_s, .text = u"漏"_s}, {RoundRole::Station}));
        QVERIFY(!rounds.seal(code, {RoundRole::Committee}));
        QVERIFY(!rounds.supersede(code, std::nullopt, {RoundRole::Committee})); // without a reason
        const Result<JournalGroup> undone = HistoryService{district.session()}.undo();
        QVERIFY(!undone);
        QVERIFY(undone.error().message.contains(u"sealed"));
        QCOMPARE(contentHash(district.session().database()), before);

        const Result<StoredRound> next =
            rounds.supersede(code, std::nullopt, {RoundRole::Committee, u"法院判决后更正"_s});
        QVERIFY(next);
        QCOMPARE(next->value.code, u"station-2026-H1-2"_s);
        QCOMPARE(next->value.reason, u"法院判决后更正"_s);
        const RoundView view = *rounds.show(next->value.code);
        QCOMPARE(view.supersedes, code);
        QCOMPARE(view.round.value.state, RoundState::Open);
        QCOMPARE(view.scores.size(), 1);
        QCOMPARE(rounds.show(code)->supersededBy, next->value.code);
        QVERIFY(!rounds.supersede(code, std::nullopt, {RoundRole::Committee, u"再次"_s}));
        QVERIFY(!HistoryService{district.session()}.verify()->finding);
    }

    void aFileOfScoresIsRefusedRowByRow()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        const QString code = district.openRound(RoundState::Review);
        const QTemporaryDir folder;
        const QString path = write(folder, "名称,指标,评分方,得分,备注\n"
                                           "东站,hardware,town,7.5,齐全\n"
                                           "西站,hardware,town,11,超出\n"
                                           "南站,hardware,town,5,\n"
                                           "西站,plates,town,5,\n"
                                           "西站,hardware,self,5,\n"
                                           "东站,hardware,town,8,重复\n"
                                           "西站,hardware,town,,\n"
                                           "西站,hardware,town,6,\n");
        const Result<QList<ScoreRow>> rows = readScoreFile(path);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 7); // one is empty
        const Result<ScoreReport> report = district.rounds().scoreAll(code, *rows, {RoundRole::Town});
        QVERIFY(report);
        QCOMPARE(report->stored, 2);
        QList<qint64> refused;
        for (const RefusedScore &row : report->refused)
            refused.append(row.number);
        QCOMPARE(refused, (QList<qint64>{3, 4, 5, 6, 7}));
        const QList<StoredRoundScore> scores = district.rounds().show(code)->scores;
        QCOMPARE(scores.size(), 2);
        QCOMPARE(scores.first().value.value.text(), u"7.5"_s);
        QCOMPARE(scores.first().value.note, u"齐全"_s);
        QVERIFY(!readScoreFile(write(folder, "名称,得分\n东站,7\n"))); // no column of inputs
    }

    void twoPeopleCannotTakeTheSameStep()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        const QString code = district.openRound(RoundState::Approval);
        Result<std::unique_ptr<Session>> other =
            Session::open(district.location().text(), u"吴"_s, district.clock);
        QVERIFY(other);
        RoundService colleague{**other};
        QVERIFY(colleague.advance(code, {RoundRole::Committee}));
        const auto second = district.rounds().advance(code, {RoundRole::Committee});
        QVERIFY(!second); // published: that is the office's to take further
        QCOMPARE(district.rounds().show(code)->steps.last().value.actor, u"吴"_s);
    }

    void aSchemeThatARoundUsesIsNeverChanged()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        SchemeService schemes{district.session()};
        const QByteArray first = RoundDistrict::scheme().canonicalText;
        const auto one = schemes.save(Subject::Station, first, u"首版"_s);
        QVERIFY(one);
        QCOMPARE(one->value.code, u"rounds"_s);
        QVERIFY(!schemes.save(Subject::Station, first, {})); // the version is there already
        QByteArray edited = first;
        edited.replace("\"first\":2", "\"first\":3");
        QVERIFY(edited != first);
        const auto changed = schemes.save(Subject::Station, edited, {}, *one); // unused: may be edited
        QVERIFY(changed);
        QVERIFY(!schemes.save(Subject::Station, first, {}, *one)); // somebody else has changed it since

        const auto loaded = EvaluationService{district.session()}.loadScheme(Subject::Station, u"rounds@1"_s);
        QVERIFY(loaded);
        QCOMPARE(loaded->canonicalText, edited);
        const auto round = district.rounds().open(Subject::Station, *Period::fromText(u"2026-H1"_s), *loaded,
                                                  {RoundRole::Office});
        QVERIFY(round);
        QCOMPARE(schemes.list()->first().rounds, QStringList{round->value.code});
        const auto refused = schemes.save(Subject::Station, first, {}, *changed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(!schemes.remove(*changed));

        QCOMPARE(*schemes.freeVersion(u"rounds"_s), u"2"_s);
        QByteArray next = first;
        next.replace("\"version\":\"1\"", "\"version\":\"2\"");
        QVERIFY(schemes.save(Subject::Station, next, u"第二版"_s));
        QCOMPARE(schemes.called(u"rounds"_s)->value.version, u"2"_s); // the newest
        QVERIFY(schemes.remove(*schemes.called(u"rounds@2"_s)));
        QVERIFY(HistoryService{district.session()}.undo());
        QCOMPARE(schemes.list()->size(), 2);
        QVERIFY(!schemes.save(Subject::Station, "{}", {}));
        QVERIFY(!schemes.called(u"nothing"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoundService)

#include "tst_roundservice.moc"
