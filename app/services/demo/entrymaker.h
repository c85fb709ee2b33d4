#pragma once

#include "app/domain/activity.h"
#include "app/domain/reception.h"
#include "app/domain/visit.h"
#include "app/services/demo/demoorganisation.h"
#include "app/services/demo/matters.h"

#include <QDate>

#include <optional>
#include <vector>

namespace liaison {

/// A reception and what was raised in it.
struct MadeReception
{
    Reception reception;
    matters::Raised raised;
};

/// Makes up single duty entries of a station, as its habits are. Each is valid; none lies after @a until.
class EntryMaker
{
public:
    EntryMaker(QDate until, int mostAttendants) : m_until{until}, m_mostAttendants{mostAttendants} {}

    /// Something that happened in the month of @a month; nothing if the station had no deputy then.
    [[nodiscard]] std::optional<Visit> visit(Dice &dice, const DemoStation &station, QDate month) const;
    [[nodiscard]] std::optional<MadeReception> reception(Dice &dice, const DemoStation &station,
                                                         QDate month) const;
    [[nodiscard]] std::optional<Activity> activity(Dice &dice, const DemoStation &station, QDate month) const;

    /// When the station writes down what happened on @a day.
    [[nodiscard]] QDate enteredOn(Dice &dice, const DemoStation &station, QDate day) const;

private:
    [[nodiscard]] QDate receptionDay(Dice &dice, const DemoStation &station, QDate month) const;
    [[nodiscard]] static QList<MandateId> deputies(Dice &dice, const DemoStation &station, QDate day,
                                                   size_t wanted);
    [[nodiscard]] QList<Attendance> attendance(Dice &dice, const DemoStation &station, QDate day) const;

    QDate m_until;
    int m_mostAttendants;
};

} // namespace liaison
