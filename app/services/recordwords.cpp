#include "app/services/recordwords.h"

#include "app/base/decimal.h"
#include "app/services/fieldwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace liaison {

namespace {

template <typename T>
const T *fieldAs(const EntitySpec &spec, const FieldValues &values, const char *field)
{
    const int index = spec.indexOf(QString::fromLatin1(field));
    return index < 0 ? nullptr : std::get_if<T>(&values[static_cast<size_t>(index)]);
}

} // namespace

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.section(u'\n', 0, 0);
    return line.size() <= most && line.size() == text.size() ? line : line.left(most) + u'…';
}

QString textField(const EntitySpec &spec, const FieldValues &values, const char *field)
{
    const auto *text = fieldAs<QString>(spec, values, field);
    return text == nullptr ? QString{} : *text;
}

std::optional<qint64> numberField(const EntitySpec &spec, const FieldValues &values, const char *field)
{
    const auto *number = fieldAs<qint64>(spec, values, field);
    return number == nullptr ? std::nullopt : std::optional{*number};
}

QDate dateField(const EntitySpec &spec, const FieldValues &values, const char *field)
{
    const auto *day = fieldAs<QDate>(spec, values, field);
    return day == nullptr ? QDate{} : *day;
}

QString RecordWords::title(const EntitySpec &spec, const FieldValues &values)
{
    const auto named = [&](const char *field, EntityKind kind) {
        const std::optional<qint64> id = numberField(spec, values, field);
        return id ? nameOf(kind, *id) : QString{};
    };
    const auto dated = [&](const QString &what, const char *day) {
        return QStringLiteral("%1 %2").arg(what, dateField(spec, values, day).toString(Qt::ISODate));
    };
    switch (spec.kind) {
    case EntityKind::Setting:
    case EntityKind::District:
    case EntityKind::Term:
    case EntityKind::Town:
    case EntityKind::Office:
    case EntityKind::Station:
    case EntityKind::DeputyGroup:
    case EntityKind::Person:
        return textField(spec, values, "name");
    case EntityKind::OwnScheme:
        return QStringLiteral("%1 %2").arg(textField(spec, values, "title"),
                                           textField(spec, values, "version"));
    case EntityKind::Mandate:
        return named("person", EntityKind::Person);
    case EntityKind::Visit:
    case EntityKind::Reception:
        return dated(named("station", EntityKind::Station), "held_on");
    case EntityKind::Activity:
        return shortened(textField(spec, values, "title"));
    case EntityKind::Opinion: {
        const QString number = textField(spec, values, "number");
        const QString content = shortened(textField(spec, values, "content"), 30);
        return number.isEmpty() ? content : QStringLiteral("%1 %2").arg(number, content);
    }
    case EntityKind::OpinionStep:
        return dated(keyWords(spec.kind, QStringLiteral("state"), textField(spec, values, "state")),
                     "taken_on");
    case EntityKind::EvaluationRound:
        return textField(spec, values, "code");
    case EntityKind::RoundStep:
        return dated(keyWords(spec.kind, QStringLiteral("to_state"), textField(spec, values, "to_state")),
                     "taken_on");
    case EntityKind::RoundScore:
        return QStringLiteral("%1 %2").arg(named("round", EntityKind::EvaluationRound),
                                           textField(spec, values, "input"));
    case EntityKind::RoundVeto:
        return QStringLiteral("%1 %2").arg(named("round", EntityKind::EvaluationRound),
                                           textField(spec, values, "veto"));
    case EntityKind::RoundAppeal:
        return dated(named("round", EntityKind::EvaluationRound), "raised_on");
    case EntityKind::RoundSeal:
        return dated(named("round", EntityKind::EvaluationRound), "sealed_on");
    case EntityKind::PlanItem:
        return dated(named("station", EntityKind::Station), "due_on");
    case EntityKind::PublicityItem:
        return shortened(textField(spec, values, "title"));
    case EntityKind::EntryReview:
        return dated(textField(spec, values, "reviewer"), "reviewed_on");
    case EntityKind::DueExcuse:
        return shortened(textField(spec, values, "reason"));
    }
    Q_UNREACHABLE();
}

QString RecordWords::nameOf(EntityKind kind, qint64 id)
{
    if (const auto known = m_names.constFind({kind, id}); known != m_names.cend())
        return *known;
    const EntitySpec &spec = entitySpec(kind);
    const std::optional<Record> record = m_reader.find(spec, id);
    const QString name = record ? title(spec, record->values) : tr("a removed record");
    m_names.insert({kind, id}, name);
    return name;
}

QString RecordWords::nameOf(EntityKind kind, const Uid &uid)
{
    const EntitySpec &spec = entitySpec(kind);
    if (const std::optional<Record> record = m_reader.find(spec, uid))
        return title(spec, record->values);
    // The change that removed it holds all that it said.
    const QList<JournalEntry> changes = Journal{m_database}.ownChangesOf(uid);
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        const QJsonObject before = QJsonDocument::fromJson(change->before).object();
        for (const char *field : {"name", "title", "code", "content"}) {
            if (const QString name = before.value(QLatin1String{field}).toString(); !name.isEmpty())
                return tr("%1 (removed)").arg(shortened(name));
        }
        if (const QString person = before.value(QLatin1String{"person"}).toString(); !person.isEmpty())
            return tr("%1 (removed)").arg(uidText(EntityKind::Person, person));
    }
    return tr("a removed record");
}

QString RecordWords::uidText(EntityKind kind, const QString &text)
{
    const std::optional<Uid> uid = Uid::fromText(text);
    return uid ? nameOf(kind, *uid) : text;
}

QString RecordWords::text(const EntitySpec &spec, int field, const FieldValue &value)
{
    const FieldSpec &of = spec.fields.at(field);
    if (std::holds_alternative<std::monostate>(value))
        return {};
    switch (of.type) {
    case FieldType::Text:
        return std::get<QString>(value);
    case FieldType::Key:
        return keyWords(spec.kind, of.name, std::get<QString>(value));
    case FieldType::Integer:
        return QString::number(std::get<qint64>(value));
    case FieldType::Decimal:
        return Decimal::fromThousandths(std::get<qint64>(value)).text();
    case FieldType::Date:
        return std::get<QDate>(value).toString(Qt::ISODate);
    case FieldType::Reference:
        return nameOf(*of.target, std::get<qint64>(value));
    case FieldType::Links: {
        QStringList names;
        for (const Link &link : std::get<LinkList>(value)) {
            const QString name = nameOf(*of.target, link.id);
            names.append(link.extra.isEmpty()
                             ? name
                             : tr("%1 (%2)", "deputy, presence")
                                   .arg(name, keyWords(spec.kind, of.linkExtra, link.extra)));
        }
        return names.join(u'、');
    }
    }
    Q_UNREACHABLE();
}

QString RecordWords::journalText(const EntitySpec &spec, const QString &field, const QString &value)
{
    const int index = spec.indexOf(field);
    if (index < 0 || value.isEmpty())
        return value;
    const FieldSpec &of = spec.fields.at(index);
    if (of.type == FieldType::Key)
        return keyWords(spec.kind, of.name, value);
    if (of.type == FieldType::Reference)
        return uidText(*of.target, value);
    if (of.type != FieldType::Links)
        return value;
    QStringList names;
    const QJsonArray links = QJsonDocument::fromJson(value.toUtf8()).array();
    for (const QJsonValue &link : links) {
        if (link.isString()) {
            names.append(uidText(*of.target, link.toString()));
            continue;
        }
        const QJsonArray pair = link.toArray();
        names.append(tr("%1 (%2)", "deputy, presence")
                         .arg(uidText(*of.target, pair.at(0).toString()),
                              keyWords(spec.kind, of.linkExtra, pair.at(1).toString())));
    }
    return names.join(u'、');
}

} // namespace liaison
