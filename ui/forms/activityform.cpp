#include "ui/forms/activityform.h"

#include "app/services/registerservice.h"
#include "ui/forms/attendancetable.h"
#include "ui/forms/duplicatebar.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/unitpicker.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dayedit.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QPlainTextEdit>

namespace liaison {

using namespace formvalues;

namespace {

const QString Attending = QStringLiteral("attendance");

QJsonArray fromAttendance(const QList<Attendance> &attendance)
{
    QJsonArray array;
    for (const Attendance &one : attendance)
        array.append(QJsonArray{one.deputy.value(), toKey(one.presence)});
    return array;
}

QList<Attendance> toAttendance(const QJsonValue &value)
{
    QList<Attendance> attendance;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const QJsonArray pair = item.toArray();
        if (const auto deputy = toId<MandateId>(pair.at(0)))
            attendance.append(
                {*deputy, fromKey<Presence>(pair.at(1).toString()).value_or(Presence::Invited)});
    }
    return attendance;
}

QJsonObject toJson(const Activity &activity)
{
    return {{QStringLiteral("station"), activity.station.value()},
            {QStringLiteral("held_on"), fromDay(activity.heldOn)},
            {QStringLiteral("category"), toKey(activity.category)},
            {QStringLiteral("kind"), activity.kind},
            {QStringLiteral("title"), activity.title},
            {QStringLiteral("place"), activity.place},
            {QStringLiteral("organiser"), activity.organiser},
            {QStringLiteral("content"), activity.content},
            {QStringLiteral("result"), activity.result},
            {Attending, fromAttendance(activity.attendance)},
            {QStringLiteral("status"), toKey(activity.status)}};
}

ActivityDraft draftOf(const QJsonObject &values)
{
    return {.station = toId<StationId>(values[u"station"]),
            .heldOn = toDay(values[u"held_on"]),
            .category = fromKey<ActivityCategory>(values[u"category"].toString()),
            .kind = values[u"kind"].toString(),
            .title = values[u"title"].toString(),
            .place = values[u"place"].toString(),
            .organiser = values[u"organiser"].toString(),
            .content = values[u"content"].toString(),
            .result = values[u"result"].toString(),
            .attendance = toAttendance(values[Attending]),
            .status = fromKey<EntryStatus>(values[u"status"].toString()).value_or(EntryStatus::Valid)};
}

} // namespace

ActivityForm::ActivityForm(const FormContext &context)
    : EntryForm{context, QStringLiteral("activity")}
    , m_attendance{new AttendanceTable{context.workspace, context.lookup, this}}
{
    using Place = FormFields::Place;
    UnitPicker *station = m_fields->addStation(QStringLiteral("station"), tr("S&tation"), Place::Left);
    DayEdit *day = m_fields->addDay(QStringLiteral("held_on"), tr("&Date"), Place::Right);
    m_fields->addEnum<ActivityCategory>(QStringLiteral("category"), tr("&Category"), Place::Left);
    m_fields->addLine(QStringLiteral("kind"), tr("Loca&l kind"), Place::Right);
    m_fields->addLine(QStringLiteral("title"), tr("T&itle"), Place::Wide);
    m_fields->addLine(QStringLiteral("place"), tr("&Place"), Place::Left);
    m_fields->addLine(QStringLiteral("organiser"), tr("Organi&ser"), Place::Right);
    QPlainTextEdit *content = m_fields->addText(QStringLiteral("content"), tr("C&ontent"), Place::Wide, 3);
    QPlainTextEdit *result = m_fields->addText(QStringLiteral("result"), tr("&Result"), Place::Wide, 2);
    content->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    result->setMaximumHeight(fontMetrics().lineSpacing() * 4);
    m_attendance->setProperty("tall", true);
    m_column->insertWidget(1, new DuplicateBar{context, *this});
    m_fields->addCustom(
        Attending, tr("D&eputies"), Place::Wide, m_attendance,
        [this] { return QJsonValue{fromAttendance(m_attendance->attendance())}; },
        [this](const QJsonValue &value) { m_attendance->setAttendance(toAttendance(value)); });
    m_fields->addEnum<EntryStatus>(QStringLiteral("status"), tr("Stat&us"), Place::Left);

    // What room there is goes to the list of names.
    int row = 0;
    int unused = 0;
    auto *grid = static_cast<QGridLayout *>(m_fields->layout());
    grid->getItemPosition(grid->indexOf(m_attendance), &row, &unused, &unused, &unused);
    grid->setRowStretch(row, 1);

    connect(m_attendance, &AttendanceTable::attendanceChanged, m_fields,
            [this] { m_fields->noteChange(Attending); });
    connect(station, &UnitPicker::unitChanged, this, &ActivityForm::setContext);
    connect(day, &DayEdit::dayChanged, this, &ActivityForm::setContext);
    for (const QString &key : {QStringLiteral("kind"), QStringLiteral("place"), QStringLiteral("organiser")})
        offerRecent(key, entity(), key);
    offerTemplates(content);
    offerTemplates(result);
}

QJsonObject ActivityForm::defaults() const
{
    return {{QStringLiteral("category"), toKey(ActivityCategory::GroupActivity)},
            {QStringLiteral("status"), toKey(EntryStatus::Valid)}};
}

Result<QJsonObject> ActivityForm::read(qint64 record)
{
    const Result<StoredActivity> stored =
        RegisterService{m_context.workspace.session()}.find<Activity>(ActivityId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return toJson(stored->value);
}

SaveOutcome ActivityForm::store()
{
    const Result<Activity, FieldErrors> activity =
        validate(draftOf(m_fields->values()), m_context.workspace.clock().today());
    if (!activity)
        return {.wrong = activity.error()};
    Activity value = *activity;
    RegisterService service = registers();
    if (recordId() != 0)
        value.enteredOn = m_known->value.enteredOn; // a correction does not make an entry late
    const Result<StoredActivity> stored =
        recordId() == 0 ? service.add(value) : service.change<Activity>(*m_known, value);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = savedText(tr("activity"))};
}

QStringList ActivityForm::carriedFields() const
{
    return {QStringLiteral("station"), QStringLiteral("held_on"), QStringLiteral("category"),
            QStringLiteral("kind"), QStringLiteral("organiser")};
}

void ActivityForm::refreshed()
{
    m_fields->setFieldVisible(QStringLiteral("status"), recordId() != 0);
    setContext();
}

void ActivityForm::setContext()
{
    const qint64 of = station();
    m_attendance->setContext(of > 0 ? std::optional{StationId{of}} : std::nullopt, day());
}

} // namespace liaison
