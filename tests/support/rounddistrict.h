#pragma once

#include "app/evaluation/schemereader.h"
#include "app/services/evaluationservice.h"
#include "app/services/registerservice.h"
#include "app/services/roundservice.h"
#include "tests/support/testdatabase.h"

namespace liaison::test {

/// An invented district for rounds: one town, two stations, one deputy each; a scheme whose points are
/// counted in the head: each visit of the half-year brings one point, at most ten, and each reception two, at
/// most ten.
class RoundDistrict
{
public:
    explicit RoundDistrict(Engine engine) : m_location{engine}
    {
        m_session = std::move(
            *Session::create(m_location.text(), QStringLiteral("周敏"), clock,
                             {QStringLiteral("青禾区"), {QDate{2021, 1, 1}, QDate{2026, 12, 31}}, 20260711}));
        RegisterService records{*m_session};
        town = *records.add(Town{DistrictId{1}, QStringLiteral("东街道"), TownKind::Subdistrict, 20'000});
        east = *records.add(Station{.town = town.id, .name = QStringLiteral("东站")});
        west = *records.add(Station{.town = town.id, .name = QStringLiteral("西站")});
        anna = addDeputy(QStringLiteral("单雄信"), east.id);
        boris = addDeputy(QStringLiteral("查良"), west.id);
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] const TestLocation &location() const { return m_location; }
    void close() { m_session.reset(); }
    void reopen(const QString &actor = QStringLiteral("周敏"))
    {
        m_session.reset();
        m_session = std::move(*Session::open(m_location.text(), actor, clock));
    }

    void later(int days) { clock.set(clock.now().addDays(days)); }

    StoredVisit visit(const StoredStation &station, QDate day,
                      const QString &content = QStringLiteral("路灯不亮"))
    {
        return *RegisterService{*m_session}.add(
            Visit{.station = station.id,
                  .heldOn = day,
                  .deputies = {station.id == east.id ? anna.id : boris.id},
                  .people = 1,
                  .content = content,
                  .enteredOn = clock.today()});
    }

    StoredReception reception(const StoredStation &station, QDate day)
    {
        return *RegisterService{*m_session}.add(
            Reception{.station = station.id,
                      .heldOn = day,
                      .deputies = {station.id == east.id ? anna.id : boris.id},
                      .people = 1,
                      .content = QStringLiteral("饮水"),
                      .enteredOn = clock.today()});
    }

    [[nodiscard]] static Scheme scheme()
    {
        const QByteArray json = R"({
          "format": 1, "id": "rounds", "version": "1", "title": { "zh_CN": "测试", "en": "Test" },
          "source": { "zh_CN": "测试" }, "subject": "station", "periods": ["half_year"], "max": 20,
          "raters": [ { "code": "self", "title": { "zh_CN": "自评" }, "weight": 1 },
                      { "code": "town", "title": { "zh_CN": "镇街" }, "weight": 1 } ],
          "inputs": [
            { "id": "hardware", "title": { "zh_CN": "阵地" }, "kind": "number", "max": 10, "step": 0.5,
              "raters": ["self", "town"] },
            { "id": "corruption", "title": { "zh_CN": "违纪" }, "kind": "number", "max": 1, "ifEmpty": 0 } ],
          "vetoes": [ { "code": "corruption", "title": { "zh_CN": "违纪" }, "input": "corruption" } ],
          "grades": { "by": "score", "bands": [
            { "code": "poor", "title": { "zh_CN": "不合格" }, "below": 3 },
            { "code": "good", "title": { "zh_CN": "合格" }, "from": 3 } ] },
          "blocks": [ { "code": "A", "title": { "zh_CN": "活动" }, "max": 20, "indicators": [
            { "code": "A1", "title": { "zh_CN": "走访", "en": "Visits" }, "measures": ["visits"], "max": 10,
              "rule": { "type": "count", "first": 1, "step": 1 }, "whenMissing": "zero" },
            { "code": "A2", "title": { "zh_CN": "接待", "en": "Receptions" }, "measures": ["receptions"],
              "max": 10, "rule": { "type": "count", "first": 2, "step": 2 }, "whenMissing": "zero" } ] },
            { "code": "B", "title": { "zh_CN": "加分" }, "kind": "bonus", "max": 10, "indicators": [
              { "code": "B1", "title": { "zh_CN": "阵地" }, "measures": ["hardware"], "max": 10,
                "rule": { "type": "manual" }, "whenRaterMissing": "reweight", "whenMissing": "zero" } ] } ] })";
        const Result<Scheme> read =
            EvaluationService::readSchemeText(Subject::Station, json, QStringLiteral("rounds"));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }

    [[nodiscard]] RoundService rounds() { return RoundService{*m_session}; }

    /// Opens the round of the half-year and takes it to @a state, without scores.
    QString openRound(RoundState state = RoundState::Open)
    {
        RoundService service = rounds();
        const Result<StoredRound> round =
            service.open(Subject::Station, *Period::fromText(QStringLiteral("2026-H1")), scheme(),
                         {RoundRole::Office, QStringLiteral("年中")});
        if (!round)
            qFatal("%s", qPrintable(round.error().message));
        advanceTo(round->value.code, state);
        return round->value.code;
    }

    void advanceTo(const QString &code, RoundState state)
    {
        RoundService service = rounds();
        for (;;) {
            const RoundState now = service.show(code)->round.value.state;
            if (now == state)
                return;
            const RoundRole role = now == RoundState::Approval ? RoundRole::Committee : RoundRole::Office;
            const Result<StoredRound> next = service.advance(code, {role});
            if (!next)
                qFatal("%s", qPrintable(next.error().message));
        }
    }

    /// A sealed round of the half-year.
    QString sealRound()
    {
        const QString code = openRound(RoundState::Appeals);
        const Result<StoredRoundSeal> seal = rounds().seal(code, {RoundRole::Committee});
        if (!seal)
            qFatal("%s", qPrintable(seal.error().message));
        return code;
    }

    FixedClock clock{QDateTime{QDate{2026, 7, 10}, QTime{9, 30}, Qt::UTC}};
    StoredTown town{TownId{1}, anyUid(), 0, {DistrictId{1}, {}, TownKind::Town, {}}};
    StoredStation east{StationId{1}, anyUid(), 0, {.town = TownId{1}}};
    StoredStation west = east;
    StoredMandate anna{
        MandateId{1}, anyUid(), 0, {.person = PersonId{1}, .term = TermId{1}, .town = TownId{1}}};
    StoredMandate boris = anna;

    [[nodiscard]] static Uid anyUid() { return Uid::make(1, 1, 1); }

    StoredMandate addDeputy(const QString &name, StationId station)
    {
        RegisterService records{*m_session};
        const Result<StoredPerson> person = records.add(Person{.name = name});
        return *records.add(Mandate{.person = person->id,
                                    .term = TermId{1},
                                    .level = DeputyLevel::District,
                                    .town = town.id,
                                    .station = station,
                                    .from = QDate{2021, 1, 1},
                                    .to = QDate{2026, 12, 31}});
    }

private:
    TestLocation m_location;
    std::unique_ptr<Session> m_session;
};

} // namespace liaison::test
