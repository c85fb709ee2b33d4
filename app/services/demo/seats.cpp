#include "app/services/demo/seats.h"

#include "app/services/demo/invented.h"

#include <QSet>

#include <algorithm>

namespace liaison {

namespace {

DeputyLevel levelOf(const TownPlan &town, int indexInTown)
{
    if (indexInTown % 14 == 4)
        return DeputyLevel::City;
    // Subdistricts have no congress of their own.
    return !town.isUrban() && indexInTown % 2 == 0 ? DeputyLevel::Town : DeputyLevel::District;
}

QString electoralDistrict(DeputyLevel level, const QString &community, int number)
{
    switch (level) {
    case DeputyLevel::National:
    case DeputyLevel::Province:
    case DeputyLevel::City:
        return QStringLiteral("由下一级人民代表大会选举");
    case DeputyLevel::District:
        return QStringLiteral("第%1选区（%2）").arg(number).arg(community);
    case DeputyLevel::Town:
        return QStringLiteral("%1选区").arg(community);
    }
    Q_UNREACHABLE();
}

/// Every ninth deputy has a rare surname. Where names must differ, another one is made up until they do.
class Namer
{
public:
    explicit Namer(bool mustDiffer) : m_mustDiffer{mustDiffer} {}

    void reserve(const QString &name) { m_taken.insert(name); }

    QString next(Dice &dice, Sex sex)
    {
        const int index = m_count++;
        for (;;) {
            const QString name =
                index % 9 == 2 ? invented::rareName(dice, sex, index / 9) : invented::personName(dice, sex);
            if (!m_mustDiffer || !m_taken.contains(name)) {
                if (m_mustDiffer)
                    m_taken.insert(name);
                return name;
            }
        }
    }

private:
    bool m_mustDiffer;
    int m_count = 0;
    QSet<QString> m_taken;
};

/// Index of a seat by town, station and place in it, as the district's plan has them.
size_t seatAt(const std::vector<Seat> &seats, qsizetype town, qsizetype station, int place)
{
    const auto first = std::find_if(seats.cbegin(), seats.cend(), [=](const Seat &seat) {
        return seat.town == town && seat.station == station;
    });
    return static_cast<size_t>(std::distance(seats.cbegin(), first) + place);
}

const QString Namesake = QStringLiteral("王芳");

/// What every district has and a list of equals would not show.
void addSpecialCases(std::vector<Seat> &seats, const DateRange &days)
{
    for (const size_t index : {seatAt(seats, 0, 1, 1), seatAt(seats, 6, 0, 2)}) {
        seats[index].person.name = Namesake;
        seats[index].person.sex = Sex::Female;
    }

    // One moved away; some time later a by-election filled the seat.
    Seat &former = seats[seatAt(seats, 4, 0, 2)];
    Seat &successor = seats[seatAt(seats, 4, 0, 3)];
    former.held.last = days.first.addDays(days.days() * 35 / 100);
    former.endGround = EndGround::MovedOut;
    successor.held.first = days.first.addDays(days.days() * 55 / 100);
    successor.level = former.level;
    successor.electoralDistrict = former.electoralDistrict;

    // The deputy of a town congress who sits in the district's, too.
    const size_t holder = seatAt(seats, 3, 0, 0);
    Seat second = seats[holder];
    second.person = {};
    second.holder = holder;
    second.level = DeputyLevel::District;
    second.electoralDistrict = QStringLiteral("第90选区（%1）").arg(QStringLiteral("白鹭镇机关"));
    seats.push_back(second);
}

} // namespace

std::vector<Seat> makeSeats(const DemoPlan &plan, const DateRange &term, const DateRange &days,
                            const Dice &dice)
{
    std::vector<Seat> seats;
    Namer namer{plan.isShowcase};
    namer.reserve(Namesake);
    int stationNumber = 0;
    for (qsizetype t = 0; t < plan.towns.size(); ++t) {
        const TownPlan &town = plan.towns.at(t);
        Dice chance = dice.fork(static_cast<quint64>(t));
        int indexInTown = 0;
        for (qsizetype s = 0; s < town.stations.size(); ++s) {
            const StationPlan &station = town.stations.at(s);
            ++stationNumber;
            for (int i = 0; i < station.deputies; ++i, ++indexInTown) {
                const QString &community = station.communities.at(i % station.communities.size());
                const Sex sex = chance.chance(360) ? Sex::Female : Sex::Male;
                const DeputyLevel level = levelOf(town, indexInTown);
                Seat seat{.person = invented::person(
                              chance, sex,
                              {plan.district.section(u'（', 0, 0), town.name, community, town.isUrban()},
                              days.first),
                          .level = level,
                          .town = t,
                          .station = s,
                          .group = indexInTown % town.groups,
                          .electoralDistrict = electoralDistrict(level, community, stationNumber),
                          .held = term};
                seat.person.name = namer.next(chance, sex);
                seats.push_back(std::move(seat));
            }
        }
    }
    if (plan.isShowcase)
        addSpecialCases(seats, days);
    return seats;
}

} // namespace liaison
