#include "app/services/demo/entrymaker.h"

#include "app/services/demo/drafted.h"
#include "app/services/demo/dutycalendar.h"
#include "app/services/demo/filledtext.h"
#include "app/services/demo/invented.h"

#include <algorithm>
#include <array>

namespace liaison {

namespace {

struct ActivityPattern
{
    ActivityCategory category;
    QStringView kind;
    QStringView title; ///< %1 community, %2 topic
    QStringView content;
    QStringView result;
};

using Category = ActivityCategory;

constexpr ActivityPattern ActivityPatterns[] = {
    {Category::GroupActivity, u"代表小组活动", u"%1代表小组学习交流",
     u"交流联系群众情况，梳理“%2”方面的意见。", u"形成共同关注的问题清单。"},
    {Category::GroupActivity, u"四进四推走访", u"“四进四推”走进%1", u"分组入户，了解%2情况。",
     u"收集意见并当日移交。"},
    {Category::Inspection, u"代表视察", u"视察%1%2工作", u"实地查看三个点位，听取汇报。",
     u"提出改进意见四条。"},
    {Category::Inspection, u"民生实事项目视察", u"%1民生实事项目进度视察", u"对照票决项目清单查看%2项目。",
     u"督促落后项目加快进度。"},
    {Category::SpecialResearch, u"专题调研", u"%1%2专题调研", u"召开座谈会，发放问卷八十份。",
     u"形成调研报告一篇。"},
    {Category::LawEnforcementCheck, u"执法检查", u"%2执法检查（%1片区）", u"随机抽查，现场询问。",
     u"检查报告交常委会审议。"},
    {Category::WorkAppraisal, u"工作评议", u"对站所%2工作的评议", u"听取站所报告，无记名测评。",
     u"评议意见交站所整改。"},
    {Category::SitIn, u"列席会议", u"列席%2工作会议", u"代表列席并发言。", u""},
    {Category::Study, u"学习培训", u"学习代表法，交流履职体会（%1）", u"学习2025年修正的代表法。", u""},
    {Category::PublicService, u"为民办实事", u"%1“代表在行动”便民服务日", u"开展义诊、法律咨询和政策宣讲。",
     u"服务群众一百余人次。"},
};

constexpr QStringView Topics[] = {u"人居环境整治", u"安全生产", u"老旧小区改造", u"农田水利",
                                  u"未成年人保护", u"养老服务", u"营商环境",     u"食品安全",
                                  u"河长制",       u"乡村振兴", u"道路交通安全", u"就业与社保",
                                  u"垃圾分类",     u"公共文化"};

/// Visits and receptions as a register has them: now and then a matter that came to nothing.
EntryStatus status(Dice &dice)
{
    const int throwOf1000 = dice.below(1000);
    if (throwOf1000 < 8)
        return EntryStatus::Cancelled;
    return throwOf1000 < 12 ? EntryStatus::Duplicate : EntryStatus::Valid;
}

QString outcome(Dice &dice, const matters::Raised &raised)
{
    const int throwOf100 = dice.below(100);
    if (throwOf100 < 12)
        return {};
    return throwOf100 < 30 ? raised.solution : matters::response(dice, raised);
}

/// One, two or now and then three.
size_t numberOfDeputies(Dice &dice, int alonePerMille)
{
    if (dice.chance(alonePerMille))
        return 1;
    return dice.chance(800) ? 2 : 3;
}

/// A deputy drawn from those who hold their mandate on @a day, the diligent ones more often, and moved to the
/// front, behind @a drawn others. False if nobody is left.
bool drawNext(Dice &dice, std::vector<DemoDeputy> &pool, size_t drawn, QDate day)
{
    const auto weight = [day](const DemoDeputy &deputy) {
        return deputy.held.contains(day) ? deputy.diligence : 0;
    };
    int total = 0;
    for (size_t i = drawn; i < pool.size(); ++i)
        total += weight(pool[i]);
    if (total == 0)
        return false;
    int left = dice.below(total);
    for (size_t i = drawn; i < pool.size(); ++i) {
        left -= weight(pool[i]);
        if (left < 0) {
            std::swap(pool[drawn], pool[i]);
            break;
        }
    }
    return true;
}

} // namespace

std::optional<Visit> EntryMaker::visit(Dice &dice, const DemoStation &station, QDate month) const
{
    static constexpr std::array Modes{VisitMode::Field, VisitMode::Field, VisitMode::Field,
                                      VisitMode::Home,  VisitMode::Home,  VisitMode::Home,
                                      VisitMode::Phone, VisitMode::Online};
    VisitDraft draft{.station = station.id, .heldOn = dutycalendar::workday(dice, month, m_until)};
    draft.deputies = deputies(dice, station, draft.heldOn, numberOfDeputies(dice, 700));
    if (draft.deputies.isEmpty())
        return std::nullopt;
    const matters::Raised raised = matters::raise(dice, station.isUrban, dice.oneOf(station.communities));
    draft.mode = dice.oneOf(Modes);
    draft.place = raised.place;
    draft.resident = invented::resident(dice, station.isUrban);
    draft.people = 1 + (dice.chance(300) ? dice.between(1, 6) : 0);
    if (!dice.chance(4)) // an entry without content is kept and never counted
        draft.content = raised.content;
    draft.outcome = outcome(dice, raised);
    draft.status = status(dice);
    return drafted(validate(draft, enteredOn(dice, station, draft.heldOn)));
}

std::optional<MadeReception> EntryMaker::reception(Dice &dice, const DemoStation &station, QDate month) const
{
    static constexpr std::array Modes{
        ReceptionMode::WalkIn,      ReceptionMode::WalkIn,   ReceptionMode::WalkIn,
        ReceptionMode::WalkIn,      ReceptionMode::Outreach, ReceptionMode::Outreach,
        ReceptionMode::Appointment, ReceptionMode::Phone,    ReceptionMode::Online};
    ReceptionDraft draft{.station = station.id, .heldOn = receptionDay(dice, station, month)};
    draft.deputies = deputies(dice, station, draft.heldOn, numberOfDeputies(dice, 850));
    if (draft.deputies.isEmpty())
        return std::nullopt;
    const matters::Raised raised = matters::raise(dice, station.isUrban, dice.oneOf(station.communities));
    draft.mode = dice.oneOf(Modes);
    draft.place = draft.mode == ReceptionMode::Outreach ? raised.place : station.name;
    draft.visitor = invented::resident(dice, station.isUrban);
    draft.people = 1 + dice.below(std::max(1, station.habits.people * 2 / 100 - 1));
    draft.content = raised.content;
    draft.outcome = outcome(dice, raised);
    draft.status = status(dice);
    return MadeReception{drafted(validate(draft, enteredOn(dice, station, draft.heldOn))), raised};
}

std::optional<Activity> EntryMaker::activity(Dice &dice, const DemoStation &station, QDate month) const
{
    const ActivityPattern &pattern = dice.oneOf(ActivityPatterns);
    const QStringView community = dice.oneOf(station.communities);
    const QStringView topic = dice.oneOf(Topics);
    const auto text = [&](QStringView words) { return filledText(words, {community, topic}); };
    ActivityDraft draft{.station = station.id, .heldOn = dutycalendar::workday(dice, month, m_until)};
    draft.category = pattern.category;
    draft.kind = pattern.kind.toString();
    draft.title = text(pattern.title);
    draft.place = dice.chance(500) ? station.name : community.toString() + QStringLiteral("文化活动中心");
    draft.organiser = station.name;
    draft.content = text(pattern.content);
    draft.result = text(pattern.result);
    draft.attendance = attendance(dice, station, draft.heldOn);
    if (draft.attendance.isEmpty())
        return std::nullopt;
    return drafted(validate(draft, enteredOn(dice, station, draft.heldOn)));
}

QDate EntryMaker::enteredOn(Dice &dice, const DemoStation &station, QDate day) const
{
    QDate entered = day.addDays(dice.chance(500) ? 0 : dice.between(1, 5));
    if (station.habits.fillsInBeforeInspections && dice.chance(780))
        entered =
            std::max(day, std::min(dutycalendar::nextInspection(day), m_until).addDays(-dice.between(0, 4)));
    else if (dice.chance(station.habits.late))
        entered = day.addDays(dice.between(9, 45));
    return std::min(entered, m_until);
}

QDate EntryMaker::receptionDay(Dice &dice, const DemoStation &station, QDate month) const
{
    const QDate day = dutycalendar::workday(dice, month, m_until);
    const QDate regular = day.addDays(station.receptionDay - day.dayOfWeek());
    const bool fits =
        regular.month() == day.month() && regular <= m_until && !dutycalendar::isHoliday(regular);
    return fits ? regular : day;
}

QList<MandateId> EntryMaker::deputies(Dice &dice, const DemoStation &station, QDate day, size_t wanted)
{
    std::vector<DemoDeputy> pool = station.deputies;
    QList<MandateId> result;
    for (size_t drawn = 0; drawn < wanted && drawNext(dice, pool, drawn, day); ++drawn)
        result.append(pool[drawn].id);
    return result;
}

QList<Attendance> EntryMaker::attendance(Dice &dice, const DemoStation &station, QDate day) const
{
    const auto wanted =
        static_cast<size_t>(dice.between(std::max(1, m_mostAttendants / 2), m_mostAttendants));
    std::vector<DemoDeputy> pool = station.group;
    QList<Attendance> result;
    for (size_t drawn = 0; drawn < wanted && drawNext(dice, pool, drawn, day); ++drawn) {
        const DemoDeputy &deputy = pool[drawn];
        Presence presence = Presence::Attended;
        if (!dice.chance(640 + 33 * deputy.diligence))
            presence = dice.chance(700) ? Presence::Leave : Presence::Absent;
        result.append({deputy.id, presence});
    }
    return result;
}

} // namespace liaison
