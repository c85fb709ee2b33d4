#pragma once

#include "app/services/chartservice.h"
#include "app/services/registerservice.h"

#include <QTest>

#include <memory>

namespace liaison::test {

inline QDate day(int month, int dayOfMonth)
{
    return QDate{2026, month, dayOfMonth};
}

/// Three stations and four deputies, small enough to count by hand; also what must not count.
class SmallDistrict
{
public:
    explicit SmallDistrict(const QString &location)
    {
        m_session =
            std::move(*Session::create(location, QStringLiteral("clerk"), m_clock,
                                       {QStringLiteral("示例区"), {QDate{2021, 1, 1}, QDate{2026, 12, 31}}}));
        const qint64 town =
            records()
                .add(Town{DistrictId{1}, QStringLiteral("东街道"), TownKind::Subdistrict, 20'000})
                ->id.value();
        east = addStation(town, QStringLiteral("东站"));
        room = addStation(town, QStringLiteral("东室"));
        west = addStation(town, QStringLiteral("西站"));
        anna = addDeputy(QStringLiteral("单雄信"), town, east, QDate{2021, 1, 1});
        boris = addDeputy(QStringLiteral("查良"), town, east, day(6, 1));
        clara = addDeputy(QStringLiteral("区海"), town, room, QDate{2021, 1, 1});
        dora = addDeputy(QStringLiteral("仇英"), town, west, QDate{2021, 1, 1});
        fill();
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Result<ChartData> chart(const ChartRequest &request)
    {
        return ChartService{*m_session}.chart(request);
    }

    qint64 addStation(qint64 town, const QString &name)
    {
        return records().add(Station{.town = TownId{town}, .name = name})->id.value();
    }

    qint64 east, room, west, anna, boris, clara, dora;

private:
    RegisterService records() { return RegisterService{*m_session}; }

    qint64 addDeputy(const QString &name, qint64 town, qint64 station, QDate from)
    {
        const PersonId person = records().add(Person{.name = name})->id;
        return records()
            .add(Mandate{.person = person,
                         .term = TermId{1},
                         .town = TownId{town},
                         .station = StationId{station},
                         .from = from,
                         .to = QDate{2026, 12, 31}})
            ->id.value();
    }

    void visit(qint64 station, QDate heldOn, const QList<qint64> &deputies, int lag = 0,
               EntryStatus status = EntryStatus::Valid)
    {
        Visit value{.station = StationId{station},
                    .heldOn = heldOn,
                    .deputies = {},
                    .content = QStringLiteral("路灯不亮"),
                    .status = status,
                    .enteredOn = heldOn.addDays(lag)};
        for (const qint64 deputy : deputies)
            value.deputies.append(MandateId{deputy});
        QVERIFY(records().add(value));
    }

    void reception(qint64 station, QDate heldOn, const QList<qint64> &deputies)
    {
        Reception value{.station = StationId{station},
                        .heldOn = heldOn,
                        .deputies = {},
                        .people = 4,
                        .content = QStringLiteral("饮水"),
                        .enteredOn = heldOn};
        for (const qint64 deputy : deputies)
            value.deputies.append(MandateId{deputy});
        QVERIFY(records().add(value));
    }

    void opinion(qint64 station, QDate receivedOn, const QString &category, bool answered,
                 OpinionState state = OpinionState::Handling)
    {
        QVERIFY(records().add(Opinion{.station = StationId{station},
                                      .receivedOn = receivedOn,
                                      .category = category,
                                      .content = QStringLiteral("积水"),
                                      .answeredOn = answered ? receivedOn.addDays(3) : QDate{},
                                      .state = state,
                                      .enteredOn = receivedOn}));
    }

    void fill()
    {
        visit(east, day(1, 5), {anna});
        visit(east, day(1, 5), {anna, clara}, 8); // late
        visit(east, day(3, 1), {boris}, 7);       // just in time
        visit(east, day(3, 2), {anna}, 0, EntryStatus::Cancelled);
        visit(east, QDate{2025, 12, 31}, {anna});
        visit(east, day(7, 1), {anna});
        visit(room, day(6, 30), {clara}, 60); // very late
        reception(east, day(1, 5), {anna});
        reception(east, day(2, 10), {anna, boris});
        QVERIFY(records().add(Activity{
            .station = StationId{room},
            .heldOn = day(4, 1),
            .title = QStringLiteral("小组活动"),
            .content = QStringLiteral("学习"),
            .attendance = {{MandateId{clara}, Presence::Attended}, {MandateId{anna}, Presence::Leave}},
            .enteredOn = day(4, 1)}));
        opinion(east, day(1, 10), QStringLiteral("环境"), true);
        opinion(east, day(1, 11), QStringLiteral("交通"), true);
        opinion(east, day(5, 1), QStringLiteral("环境"), false);
        opinion(east, day(5, 2), QStringLiteral("环境"), false);
        opinion(east, day(5, 3), QString{}, true);
        opinion(room, day(5, 3), QStringLiteral("交通"), true);
        opinion(east, day(5, 4), QStringLiteral("交通"), false, OpinionState::Withdrawn);
    }

    FixedClock m_clock{QDateTime{day(7, 15), QTime{9, 0}, Qt::UTC}};
    std::unique_ptr<Session> m_session;
};

} // namespace liaison::test
