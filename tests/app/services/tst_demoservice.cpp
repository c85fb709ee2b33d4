#include "app/domain/opinionlifecycle.h"
#include "app/services/demo/demoservice.h"
#include "app/services/evaluationservice.h"
#include "app/services/historyservice.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/verifier.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const QDate Until{2026, 10, 31};

QString failureText(const Error &error)
{
    return error.message + u" | "_s + error.detail;
}

DemoRequest district(quint64 seed = 1)
{
    return {.seed = seed, .until = Until};
}

/// Drafts with the same content, to be checked again.
VisitDraft draftOf(const Visit &visit)
{
    return {visit.station,  visit.heldOn, visit.deputies, visit.mode,    visit.place,
            visit.resident, visit.people, visit.content,  visit.outcome, visit.status};
}

ReceptionDraft draftOf(const Reception &reception)
{
    return {reception.station, reception.heldOn, reception.deputies, reception.mode,    reception.place,
            reception.visitor, reception.people, reception.content,  reception.outcome, reception.status};
}

ActivityDraft draftOf(const Activity &activity)
{
    return {activity.station, activity.heldOn,     activity.category,  activity.kind,
            activity.title,   activity.place,      activity.organiser, activity.content,
            activity.result,  activity.attendance, activity.status};
}

OpinionDraft draftOf(const Opinion &opinion)
{
    return {opinion.station,    opinion.number,    opinion.receivedOn, opinion.raisedBy,   opinion.category,
            opinion.content,    opinion.reception, opinion.handler,    opinion.assignedOn, opinion.dueOn,
            opinion.answeredOn, opinion.rating,    opinion.state,      opinion.outcome,    opinion.status};
}

/// Number of records that do not pass their own checks on the day that @a day names.
template <typename Entity, typename Day>
int invalidOnes(Database &database, const Day &day)
{
    int count = 0;
    for (const auto &stored : Repository<Entity>{database}.all()) {
        const auto checked = validate(draftOf(stored.value), day(stored.value));
        if (!checked) {
            qInfo() << checked.error();
            ++count;
        }
    }
    return count;
}

} // namespace

class TestDemoService : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Database &database() { return m_session->database(); }

    template <typename Entity>
    [[nodiscard]] auto all()
    {
        return Repository<Entity>{database()}.all();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime{QDate{2026, 11, 23}, QTime{8, 0}, Qt::UTC}};
    DemoSummary m_summary;
    std::unique_ptr<Session> m_session;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<DemoSummary> made = DemoService::create(path(u"sample.db"_s), district());
        QVERIFY2(made, made ? "" : qPrintable(failureText(made.error())));
        m_summary = *made;
        Result<std::unique_ptr<Session>> session = Session::open(path(u"sample.db"_s), u"周敏"_s, m_clock);
        QVERIFY(session);
        m_session = *std::move(session);
    }

    void init() { QTest::failOnWarning(QRegularExpression{u"."_s}); }

    void givesTheSameRecordsAgain()
    {
        QVERIFY(DemoService::create(path(u"again.db"_s), district()));

        Database again{path(u"again.db"_s)};
        QCOMPARE(contentHash(again).toHex(), contentHash(database()).toHex());
        QCOMPARE(Journal{again}.head().hash.toHex(), Journal{database()}.head().hash.toHex());
    }

    void givesTheSameRecordsOnAServer()
    {
        if (!test::PostgresCluster::shared().isAvailable())
            QSKIP(qPrintable(test::PostgresCluster::shared().problem()));
        const test::TestLocation server{Engine::Postgres};

        const Result<DemoSummary> made = DemoService::create(server.text(), district());

        QVERIFY2(made, made ? "" : qPrintable(failureText(made.error())));
        Database onServer{server.text()};
        QCOMPARE(contentHash(onServer).toHex(), contentHash(database()).toHex());
    }

    void givesOtherRecordsForAnotherSeed()
    {
        QVERIFY(DemoService::create(path(u"other.db"_s), district(2)));

        Database other{path(u"other.db"_s)};
        const auto namesIn = [](Database &in) {
            QStringList names;
            for (const StoredPerson &person : Repository<Person>{in}.all())
                names.append(person.value.name);
            return names;
        };
        QVERIFY(contentHash(other) != contentHash(database()));
        QVERIFY(namesIn(other) != namesIn(database()));
    }

    void holdsWhatADistrictHas()
    {
        QHash<TownKind, int> towns;
        for (const StoredTown &town : all<Town>()) {
            ++towns[town.value.kind];
            QVERIFY(town.value.population.value_or(0) > 5'000);
        }
        QCOMPARE(towns, (QHash<TownKind, int>{
                            {TownKind::Subdistrict, 3}, {TownKind::Town, 4}, {TownKind::Township, 1}}));

        QHash<StationTier, int> tiers;
        for (const StoredStation &station : all<Station>()) {
            ++tiers[station.value.tier];
            QCOMPARE(station.value.parent.has_value(), station.value.tier == StationTier::Room);
        }
        QCOMPARE(tiers, (QHash<StationTier, int>{{StationTier::Station, 8}, {StationTier::Room, 16}}));

        QCOMPARE(all<Mandate>().size(), 110);
        QVERIFY(all<Office>().size() >= 10);
        QVERIFY(all<DeputyGroup>().size() >= 16);
        QVERIFY(all<Visit>().size() > 1'500);
        QVERIFY(all<Reception>().size() > 600);
        QVERIFY(all<Activity>().size() > 100);
        QVERIFY(all<Opinion>().size() > 700);
        QVERIFY(all<OpinionStep>().size() > 2'000);
    }

    void tellsWhatItHasMade()
    {
        QCOMPARE(m_summary.towns, all<Town>().size());
        QCOMPARE(m_summary.stations, all<Station>().size());
        QCOMPARE(m_summary.deputies, all<Mandate>().size());
        QCOMPARE(m_summary.visits, all<Visit>().size());
        QCOMPARE(m_summary.receptions, all<Reception>().size());
        QCOMPARE(m_summary.activities, all<Activity>().size());
        QCOMPARE(m_summary.opinions, all<Opinion>().size());
        QCOMPARE(m_summary.days, (DateRange{QDate{2025, 5, 1}, Until}));
    }

    void holdsOnlyRecordsThatPassTheirChecks()
    {
        const auto entered = [](const auto &entry) { return entry.enteredOn; };
        QCOMPARE(invalidOnes<Visit>(database(), entered), 0);
        QCOMPARE(invalidOnes<Reception>(database(), entered), 0);
        QCOMPARE(invalidOnes<Activity>(database(), entered), 0);
        // An opinion lives on after it was entered.
        QCOMPARE(invalidOnes<Opinion>(database(), [](const Opinion &) { return Until; }), 0);
    }

    void isVerified()
    {
        const Result<VerifyReport> report = HistoryService{*m_session}.verify();
        QVERIFY(report);
        QVERIFY2(!report->finding,
                 report->finding ? qPrintable(HistoryService::describe(*report->finding)) : "");
    }

    void keepsEverythingWithinItsDays()
    {
        for (const StoredVisit &visit : all<Visit>()) {
            QVERIFY(m_summary.days.contains(visit.value.heldOn));
            QVERIFY(visit.value.enteredOn >= visit.value.heldOn && visit.value.enteredOn <= Until);
        }
        for (const StoredOpinionStep &step : all<OpinionStep>())
            QVERIFY(m_summary.days.contains(step.value.takenOn));
    }

    void letsOnlyDeputiesInOfficeAct()
    {
        QHash<qint64, DateRange> held;
        for (const StoredMandate &mandate : all<Mandate>())
            held.insert(mandate.id.value(), mandate.value.held());
        for (const StoredVisit &visit : all<Visit>()) {
            for (const MandateId deputy : visit.value.deputies)
                QVERIFY(held.value(deputy.value()).contains(visit.value.heldOn));
        }
    }

    void ranksAndTellsApart_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<double>("spread"); // of 100 points
        QTest::addRow("station") << Subject::Station << 50.0;
        QTest::addRow("deputy") << Subject::Deputy << 40.0;
        QTest::addRow("town") << Subject::Town << 10.0; // stations of a town even each other out
    }

    void ranksAndTellsApart()
    {
        QFETCH(const Subject, subject);
        QFETCH(const double, spread);
        EvaluationService service{*m_session};
        const Result<Scheme> scheme = service.loadScheme(subject, {});
        QVERIFY(scheme);

        const Result<Evaluation> evaluation =
            service.evaluate(subject, *Period::fromText(u"2026-H1"_s), *scheme);

        QVERIFY2(evaluation, evaluation ? "" : qPrintable(evaluation.error().message));
        QList<double> totals;
        for (const RankedUnit &ranked : evaluation->ranking.ranked)
            totals.append(evaluation->scores.total(ranked.unit).rounded().toDouble());
        QVERIFY(!totals.isEmpty());
        const auto [least, most] = std::minmax_element(totals.cbegin(), totals.cend());
        QVERIFY2(*most - *least >= spread, qPrintable(u"%1 to %2"_s.arg(*least).arg(*most)));
        QVERIFY2(*most >= 75, qPrintable(QString::number(*most)));
        const QSet<double> different{totals.cbegin(), totals.cend()};
        QVERIFY2(different.size() * 10 >= totals.size() * 8,
                 qPrintable(u"%1 of %2 totals differ"_s.arg(different.size()).arg(totals.size())));
    }

    void hasOnePairOfNamesakesInDifferentTowns()
    {
        QHash<QString, QList<PersonId>> byName;
        for (const StoredPerson &person : all<Person>())
            byName[person.value.name].append(person.id);
        QHash<qint64, TownId> townOf;
        for (const StoredMandate &mandate : all<Mandate>())
            townOf.insert(mandate.value.person.value(), mandate.value.town);

        QStringList shared;
        for (auto name = byName.cbegin(); name != byName.cend(); ++name) {
            if (name.value().size() > 1)
                shared.append(name.key());
        }
        QCOMPARE(shared.size(), 1);
        const QList<PersonId> pair = byName.value(shared.first());
        QCOMPARE(pair.size(), 2);
        QVERIFY(*townOf.constFind(pair.at(0).value()) != *townOf.constFind(pair.at(1).value()));
    }

    void hasPolyphonicSurnames()
    {
        const QList<StoredPerson> persons = all<Person>();
        for (const QString &surname : {u"单"_s, u"查"_s, u"仇"_s, u"区"_s, u"解"_s, u"尉迟"_s, u"上官"_s})
            QVERIFY2(std::any_of(
                         persons.cbegin(), persons.cend(),
                         [&](const StoredPerson &person) { return person.value.name.startsWith(surname); }),
                     qPrintable(surname));
    }

    void hasASeatThatWasFilledByElection()
    {
        const QList<StoredMandate> mandates = all<Mandate>();
        const auto former =
            std::find_if(mandates.cbegin(), mandates.cend(), [](const StoredMandate &mandate) {
                return mandate.value.endGround == EndGround::MovedOut;
            });
        QVERIFY(former != mandates.cend());
        QVERIFY(!former->value.endLaw.isEmpty());
        QVERIFY(m_summary.days.contains(former->value.to));
        QVERIFY(std::any_of(mandates.cbegin(), mandates.cend(), [&](const StoredMandate &mandate) {
            return mandate.value.electoralDistrict == former->value.electoralDistrict &&
                   mandate.value.from > former->value.to;
        }));
    }

    void hasADeputyOfTwoCongresses()
    {
        QHash<qint64, QSet<DeputyLevel>> levels;
        for (const StoredMandate &mandate : all<Mandate>())
            levels[mandate.value.person.value()].insert(mandate.value.level);
        QCOMPARE(
            std::count_if(levels.cbegin(), levels.cend(), [](const auto &held) { return held.size() == 2; }),
            1);
    }

    void hasNoTownDeputiesInSubdistricts()
    {
        QSet<qint64> subdistricts;
        for (const StoredTown &town : all<Town>()) {
            if (town.value.kind == TownKind::Subdistrict)
                subdistricts.insert(town.id.value());
        }
        for (const StoredMandate &mandate : all<Mandate>())
            QVERIFY(mandate.value.level != DeputyLevel::Town ||
                    !subdistricts.contains(mandate.value.town.value()));
    }

    void hasOpinionsInEveryStage()
    {
        QSet<OpinionState> states;
        int overdue = 0;
        int reopened = 0;
        for (const StoredOpinion &stored : all<Opinion>()) {
            const Opinion &opinion = stored.value;
            states.insert(opinion.state);
            if (opinion.dueOn.isValid())
                QCOMPARE(opinion.dueOn, opinion.assignedOn.addDays(90));
            const QDate ended = opinion.answeredOn.isValid() ? opinion.answeredOn : Until;
            overdue += opinion.dueOn.isValid() && ended > opinion.dueOn ? 1 : 0;
            reopened += opinion.round > 1 ? 1 : 0;
        }
        using S = OpinionState;
        for (const S state : {S::Rejected, S::Assigned, S::Handling, S::Answered, S::Rated, S::Closed,
                              S::MergedInto, S::EscalatedToSuggestion, S::TransferredUp})
            QVERIFY2(states.contains(state), qPrintable(toKey(state)));
        QVERIFY(overdue > 20);
        QVERIFY(reopened > 5);
    }

    void tellsOfEachOpinionStepByStep()
    {
        QHash<qint64, OpinionState> last;
        for (const StoredOpinionStep &step : all<OpinionStep>()) {
            const OpinionState before = last.value(step.value.opinion.value(), OpinionState::Received);
            QVERIFY(nextStates(before).contains(step.value.state));
            QVERIFY(!step.value.actor.isEmpty());
            last.insert(step.value.opinion.value(), step.value.state);
        }
        for (const StoredOpinion &opinion : all<Opinion>())
            QCOMPARE(opinion.value.state, last.value(opinion.id.value(), OpinionState::Received));
    }

    void takesOpinionsFromReceptions()
    {
        QHash<qint64, Reception> receptions;
        for (const StoredReception &reception : all<Reception>())
            receptions.insert(reception.id.value(), reception.value);
        int raised = 0;
        for (const StoredOpinion &opinion : all<Opinion>()) {
            if (!opinion.value.reception)
                continue;
            ++raised;
            const auto reception = receptions.constFind(opinion.value.reception->value());
            QCOMPARE(reception->station, opinion.value.station);
            QCOMPARE(reception->heldOn, opinion.value.receivedOn);
            QCOMPARE(reception->content, opinion.value.content);
        }
        QVERIFY(raised > 300);
    }

    void followsTheSeasons()
    {
        QHash<QString, int> byMonth;
        for (const StoredVisit &visit : all<Visit>())
            ++byMonth[visit.value.heldOn.toString(u"yyyy-MM"_s)];
        QVERIFY(byMonth.value(u"2026-02"_s) * 2 <
                byMonth.value(u"2025-11"_s)); // Spring Festival on 17 February
        QVERIFY(byMonth.value(u"2026-08"_s) * 3 < byMonth.value(u"2025-11"_s) * 2);
    }

    void isUnevenBetweenStations()
    {
        QHash<qint64, int> visits;
        QHash<qint64, int> late;
        for (const StoredStation &station : all<Station>())
            visits.insert(station.id.value(), 0);
        for (const StoredVisit &visit : all<Visit>()) {
            ++visits[visit.value.station.value()];
            late[visit.value.station.value()] += visit.value.heldOn.daysTo(visit.value.enteredOn) > 7 ? 1 : 0;
        }
        QList<int> counts = visits.values();
        std::sort(counts.begin(), counts.end());
        QVERIFY(counts.at(1) < 15); // two are nearly dormant
        QVERIFY(counts.last() > 150);
        int filledInLate = 0;
        for (auto station = visits.cbegin(); station != visits.cend(); ++station)
            filledInLate += station.value() > 50 && late.value(station.key()) * 2 > station.value() ? 1 : 0;
        QCOMPARE(filledInLate, 1);
    }

    void neverTellsTheSameStoryTwiceInARow()
    {
        QSet<QString> contents;
        qsizetype count = 0;
        for (const StoredVisit &visit : all<Visit>()) {
            contents.insert(visit.value.content);
            ++count;
        }
        QVERIFY2(contents.size() * 10 > count * 9, qPrintable(u"%1 of %2"_s.arg(contents.size()).arg(count)));
    }

    void leavesAnExistingFileAlone()
    {
        QFile file{path(u"diary.txt"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear diary");
        file.close();

        const Result<DemoSummary> made = DemoService::create(file.fileName(), district());

        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Conflict);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray{"dear diary"});
    }

    void leavesNothingBehindButTheSample()
    {
        const QTemporaryDir folder;
        QVERIFY(DemoService::create(folder.filePath(u"sample.db"_s), {.until = Until, .months = 1}));
        QCOMPARE(QDir{folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"sample.db"_s});
    }

    void reportsAFolderThatIsNotThere()
    {
        const Result<DemoSummary> made = DemoService::create(path(u"nowhere/sample.db"_s), district());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::OutputFailed);
    }

    void refusesRequestsOutOfTheirLimits_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("months");
        QTest::addColumn<qint64>("entries");
        QTest::addRow("no last day") << QDate{} << 18 << qint64{0};
        QTest::addRow("no month") << Until << 0 << qint64{0};
        QTest::addRow("more than a term") << Until << 61 << qint64{0};
        QTest::addRow("negative number of entries") << Until << 18 << qint64{-1};
        QTest::addRow("too many entries") << Until << 18 << DemoRequest::MostEntries + 1;
    }

    void refusesRequestsOutOfTheirLimits()
    {
        QFETCH(const QDate, until);
        QFETCH(const int, months);
        QFETCH(const qint64, entries);

        const Result<DemoSummary> made = DemoService::create(
            path(u"refused.db"_s), {.until = until, .months = months, .entries = entries});

        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(path(u"refused.db"_s)));
    }

    void findsATermForEverySpanOfDays_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("months");
        QTest::addRow("within a term") << QDate{2024, 2, 29} << 12;
        QTest::addRow("across a term change") << QDate{2027, 1, 31} << 18;
        QTest::addRow("the longest, from a December") << QDate{2026, 11, 15} << 60;
        QTest::addRow("before the first known election") << QDate{1999, 12, 31} << 24;
    }

    void findsATermForEverySpanOfDays()
    {
        QFETCH(const QDate, until);
        QFETCH(const int, months);
        const QTemporaryDir folder;
        const Result<DemoSummary> made = DemoService::create(
            folder.filePath(u"sample.db"_s), {.until = until, .months = months, .entries = 400});
        QVERIFY2(made, made ? "" : qPrintable(failureText(made.error())));
        QVERIFY(made->entries() > 300);
    }

    void makesAProvinceOfTheWantedSize()
    {
        const DemoRequest request{
            .scale = DemoScale::Province, .until = Until, .months = 3, .entries = 20'000};
        const Result<DemoSummary> made = DemoService::create(path(u"province.db"_s), request);

        QVERIFY2(made, made ? "" : qPrintable(failureText(made.error())));
        QCOMPARE(made->stations, 10'000);
        QCOMPARE(made->deputies, 45'000);
        QCOMPARE(made->entries(), 20'000);
        Database province{path(u"province.db"_s)};
        Verifier verifier{province};
        const std::optional<Finding> finding = verifier.verify();
        QVERIFY2(!finding, finding ? qPrintable(HistoryService::describe(*finding)) : "");

        QSet<QString> names;
        for (const StoredStation &station : Repository<Station>{province}.all())
            names.insert(station.value.name);
        QCOMPARE(names.size(), 10'000); // so that an import finds each by its name
    }
};

QTEST_GUILESS_MAIN(TestDemoService)

#include "tst_demoservice.moc"
