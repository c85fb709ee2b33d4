#include "app/domain/activity.h"
#include "app/services/fieldwords.h"
#include "app/services/profileservice.h"
#include "app/services/recordkindname.h"
#include "app/services/recordwords.h"
#include "app/storage/profilequeries.h"

// The duty archive of a deputy (履职档案). Its eight parts are those of Zhenping's archives as far as there
// are registers: basic facts and figures, meetings, inspection and research, training, group, visits and
// receptions, opinions, points. Suggestions, duty reports and awards follow when they have registers.

namespace liaison {

namespace {

constexpr int MostLines = 2'000;

enum class Part { Meetings, Research, Training, Group, Contacts };

Part partOf(const DutyRow &duty)
{
    if (duty.kind != EntityKind::Activity)
        return Part::Contacts;
    switch (fromKey<ActivityCategory>(duty.category).value_or(ActivityCategory::Other)) {
    case ActivityCategory::SitIn:
    case ActivityCategory::SpecialInquiry:
    case ActivityCategory::WorkAppraisal:
        return Part::Meetings;
    case ActivityCategory::Inspection:
    case ActivityCategory::SpecialResearch:
    case ActivityCategory::LawEnforcementCheck:
        return Part::Research;
    case ActivityCategory::Study:
        return Part::Training;
    case ActivityCategory::GroupActivity:
    case ActivityCategory::PublicService:
    case ActivityCategory::Other:
        return Part::Group;
    }
    Q_UNREACHABLE();
}

} // namespace

void ProfileService::deputyParts(Profile &profile, const Record &mandate)
{
    Database &database = m_session.database();
    RecordWords words{database};
    const EntitySpec &mandates = entitySpec(EntityKind::Mandate);

    // Who it is comes before the seat.
    const qint64 person = *numberField(mandates, mandate.values, "person");
    const Result<RecordView> personView = RecordService{m_session}.view(QStringLiteral("person"), person);
    if (personView) {
        QList<RecordField> facts = personView->fields;
        for (RecordField &field : facts) {
            if (field.key == QStringLiteral("name"))
                field.links = {{QStringLiteral("person"), person, field.text}};
        }
        for (const RecordField &field : std::as_const(profile.facts)) {
            if (field.key != QStringLiteral("person"))
                facts.append(field);
        }
        profile.facts = facts;
        RecordField others{.key = QStringLiteral("mandates"), .label = tr("Other mandates"), .text = {}};
        for (const Record &other :
             referringRecords(database, EntityKind::Mandate, QStringLiteral("person"), person, 20)) {
            if (other.ref.id == mandate.ref.id)
                continue;
            const QString text = QStringLiteral("%1 %2").arg(
                words.text(mandates, mandates.indexOf(QStringLiteral("term")),
                           other.values[static_cast<size_t>(mandates.indexOf(QStringLiteral("term")))]),
                keyWords(EntityKind::Mandate, QStringLiteral("level"),
                         textField(mandates, other.values, "level")));
            others.links.append({mandates.name, other.ref.id, text});
        }
        if (!others.links.isEmpty())
            profile.facts.append(others);
    }

    const QStringList heads{tr("Date"), tr("Kind"), tr("What"), tr("Station"), tr("Presence"), tr("Counts")};
    const auto part = [&heads](const char *key, const QString &title) {
        return ProfilePart{.key = QString::fromLatin1(key), .title = title, .heads = heads, .wideColumn = 2};
    };
    QList<ProfilePart> parts{
        part("meetings", tr("Meetings")), part("research", tr("Inspection and research")),
        part("training", tr("Study and training")), part("group", tr("Group and other activities")),
        part("contacts", tr("Visits and receptions"))};
    const QList<DutyRow> duties = dutiesOf(database, profile.id, profile.figures.days, MostLines);
    for (const DutyRow &duty : duties) {
        ProfilePart &into = parts[static_cast<int>(partOf(duty))];
        const bool isActivity = duty.kind == EntityKind::Activity;
        const bool tookPart = !isActivity || duty.presence == toKey(Presence::Attended);
        QString counts = tr("yes");
        if (!duty.counted)
            counts = duty.status == toKey(EntryStatus::Valid)
                         ? tr("no: empty")
                         : tr("no: %1").arg(keyWords(duty.kind, QStringLiteral("status"), duty.status));
        else if (!tookPart)
            counts = tr("no: not present");
        into.lines.append({entitySpec(duty.kind).name,
                           duty.id,
                           {duty.day.toString(Qt::ISODate),
                            isActivity ? keyWords(duty.kind, QStringLiteral("category"), duty.category)
                                       : displayName(duty.kind),
                            shortened(duty.text, 80), words.nameOf(EntityKind::Station, duty.station),
                            keyWords(duty.kind, QStringLiteral("presence"), duty.presence), counts},
                           duty.counted && tookPart});
        into.counted += duty.counted && tookPart ? 1 : 0;
        into.isCut = duties.size() >= MostLines;
    }
    profile.parts += parts;

    ProfilePart raised{.key = QStringLiteral("raised"),
                       .title = tr("Opinions raised"),
                       .heads = {tr("Received on"), tr("Number"), tr("Content"), tr("State"),
                                 tr("Handled by"), tr("Rating")},
                       .wideColumn = 2};
    raised.note = tr("What the public raised at receptions that this deputy held.");
    const EntitySpec &opinions = entitySpec(EntityKind::Opinion);
    for (const Record &opinion : opinionsRaisedWith(database, profile.id, profile.figures.days, MostLines)) {
        const auto field = [&](const char *name) {
            const int index = opinions.indexOf(QString::fromLatin1(name));
            return words.text(opinions, index, opinion.values[static_cast<size_t>(index)]);
        };
        raised.lines.append({opinions.name,
                             opinion.ref.id,
                             {field("received_on"), field("number"), shortened(field("content"), 80),
                              field("state"), field("handler"), field("rating")}});
    }
    raised.counted = raised.lines.size();
    profile.parts.append(raised);
}

} // namespace liaison
