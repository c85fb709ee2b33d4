#include "app/storage/registercondition.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace liaison {

namespace {

QString idList(const QList<qint64> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

/// For LIKE with ESCAPE '!'.
QString pattern(const QString &word)
{
    QString escaped = word.toLower();
    for (const QChar special : {u'!', u'%', u'_'})
        escaped.replace(special, QString{u'!'} + special);
    return u'%' + escaped + u'%';
}

bool hasLetterCase(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.toUpper() != c.toLower(); });
}

const FieldSpec *linksOf(EntityKind kind)
{
    for (const FieldSpec &field : entitySpec(kind).fields) {
        if (field.type == FieldType::Links)
            return &field;
    }
    return nullptr;
}

class Builder
{
public:
    Builder(EntityKind kind, RegisterNames &names) : m_kind{kind}, m_names{names} {}

    void add(const RegisterFilter &filter);
    [[nodiscard]] RegisterCondition condition() const
    {
        return {m_parts.join(QStringLiteral(" AND ")), m_bindings};
    }

private:
    [[nodiscard]] bool has(const QString &field) const { return entitySpec(m_kind).indexOf(field) >= 0; }

    QString bind(const QVariant &value)
    {
        const QString name = QStringLiteral(":f%1").arg(m_bindings.size());
        m_bindings.append({name, value});
        return name;
    }

    void addWord(const QString &word);
    void addTown(qint64 town);
    void addStation(qint64 station);
    void addDeputy(qint64 deputy);
    void addDays(QDate from, QDate to);
    void addChoice(const QString &field, const QStringList &keys);
    [[nodiscard]] QStringList texts() const;

    EntityKind m_kind;
    RegisterNames &m_names;
    QStringList m_parts;
    QList<Database::Binding> m_bindings;
};

QStringList Builder::texts() const
{
    QStringList columns;
    for (const FieldSpec &field : entitySpec(m_kind).fields) {
        if (field.type == FieldType::Text)
            columns.append(QStringLiteral("t.") + field.column);
    }
    if (m_kind == EntityKind::Mandate) {
        for (const FieldSpec &field : entitySpec(EntityKind::Person).fields) {
            if (field.type == FieldType::Text)
                columns.append(QStringLiteral("p.") + field.column);
        }
    }
    return columns;
}

void Builder::addWord(const QString &word)
{
    const QString like = bind(pattern(word));
    const bool fold = hasLetterCase(word);
    QStringList alternatives;
    for (const QString &column : texts())
        alternatives.append(QStringLiteral("%1 LIKE %2 ESCAPE '!'")
                                .arg(fold ? QStringLiteral("lower(%1)").arg(column) : column, like));

    const auto alternative = [&alternatives](const QString &column, const QList<qint64> &ids) {
        if (!ids.isEmpty())
            alternatives.append(QStringLiteral("%1 IN (%2)").arg(column, idList(ids)));
    };
    const QList<qint64> towns = m_names.towns().matching(word);
    QList<qint64> stations = m_names.stations().matching(word);
    if (m_kind == EntityKind::Town) {
        alternative(QStringLiteral("t.id"), towns);
    } else if (m_kind == EntityKind::Office) {
        alternative(QStringLiteral("t.id"), m_names.offices().matching(word));
    } else if (m_kind == EntityKind::Station) {
        alternative(QStringLiteral("t.id"), stations);
        alternative(QStringLiteral("t.town_id"), towns);
    } else if (m_kind == EntityKind::Mandate) {
        alternative(QStringLiteral("t.id"), m_names.deputies().matching(word));
        alternative(QStringLiteral("t.station_id"), stations);
        alternative(QStringLiteral("t.town_id"), towns);
    } else {
        const QSet<qint64> wanted{towns.cbegin(), towns.cend()};
        for (const RegisterNames::Name &station : m_names.stations().names()) {
            if (wanted.contains(station.town))
                stations.append(station.id);
        }
        alternative(QStringLiteral("t.station_id"), stations);
        if (has(QStringLiteral("handler")))
            alternative(QStringLiteral("t.handler_id"), m_names.offices().matching(word));
        if (const FieldSpec *links = linksOf(m_kind)) {
            const QList<qint64> deputies = m_names.deputies().matching(word);
            if (!deputies.isEmpty())
                alternatives.append(
                    QStringLiteral("t.id IN (SELECT l.%1 FROM %2 l WHERE l.%3 IN (%4))")
                        .arg(links->linkOwner, links->linkTable, links->linkTarget, idList(deputies)));
        }
    }
    m_parts.append(u'(' + alternatives.join(QStringLiteral(" OR ")) + u')');
}

void Builder::addTown(qint64 town)
{
    if (m_kind == EntityKind::Town)
        m_parts.append(QStringLiteral("t.id = ") + bind(town));
    else if (has(QStringLiteral("town")))
        m_parts.append(QStringLiteral("t.town_id = ") + bind(town));
    else if (has(QStringLiteral("station")))
        m_parts.append(QStringLiteral("t.station_id IN (SELECT s.id FROM station s WHERE s.town_id = %1)")
                           .arg(bind(town)));
}

void Builder::addStation(qint64 station)
{
    if (m_kind == EntityKind::Station)
        m_parts.append(QStringLiteral("(t.id = %1 OR t.parent_id = %2)").arg(bind(station), bind(station)));
    else if (has(QStringLiteral("station")))
        m_parts.append(QStringLiteral("t.station_id = ") + bind(station));
}

void Builder::addDeputy(qint64 deputy)
{
    if (m_kind == EntityKind::Mandate)
        m_parts.append(QStringLiteral("t.id = ") + bind(deputy));
    else if (m_kind == EntityKind::Opinion)
        m_parts.append(QStringLiteral("t.reception_id IN (SELECT l.reception_id FROM reception_deputy l"
                                      " WHERE l.mandate_id = %1)")
                           .arg(bind(deputy)));
    else if (const FieldSpec *links = linksOf(m_kind))
        m_parts.append(QStringLiteral("t.id IN (SELECT l.%1 FROM %2 l WHERE l.%3 = %4)")
                           .arg(links->linkOwner, links->linkTable, links->linkTarget, bind(deputy)));
}

void Builder::addDays(QDate from, QDate to)
{
    const bool mandate = m_kind == EntityKind::Mandate;
    const QString day = eventDay(m_kind);
    if (day.isEmpty() && !mandate)
        return;
    if (from.isValid())
        m_parts.append(QStringLiteral("t.%1 >= %2").arg(mandate ? QStringLiteral("to_on") : day, bind(from)));
    if (to.isValid())
        m_parts.append(QStringLiteral("t.%1 <= %2").arg(mandate ? QStringLiteral("from_on") : day, bind(to)));
}

void Builder::addChoice(const QString &field, const QStringList &keys)
{
    const QString column = registerColumn(m_kind, field);
    if (column.isEmpty() || keys.isEmpty())
        return;
    QStringList alternatives;
    for (const QString &key : keys) {
        if (m_kind == EntityKind::Opinion && field == QStringLiteral("state") &&
            key == QStringLiteral("open"))
            alternatives.append(QStringLiteral("t.state IN (%1)").arg(openOpinionStates()));
        else
            alternatives.append(column + QStringLiteral(" = ") + bind(key));
    }
    m_parts.append(u'(' + alternatives.join(QStringLiteral(" OR ")) + u')');
}

void Builder::add(const RegisterFilter &filter)
{
    if (filter.station)
        addStation(*filter.station);
    if (filter.town)
        addTown(*filter.town);
    if (filter.deputy)
        addDeputy(*filter.deputy);
    if (filter.office && has(QStringLiteral("handler")))
        m_parts.append(QStringLiteral("t.handler_id = ") + bind(*filter.office));
    addDays(filter.from, filter.to);
    for (auto choice = filter.choices.cbegin(); choice != filter.choices.cend(); ++choice)
        addChoice(choice.key(), choice.value());
    if (filter.lateAfter && !eventDay(m_kind).isEmpty())
        m_parts.append(QStringLiteral("t.entry_lag_days > ") + bind(*filter.lateAfter));
    if (filter.overdueOn.isValid() && m_kind == EntityKind::Opinion)
        m_parts.append(QStringLiteral("t.due_on < %1 AND t.status = 'valid' AND t.state IN (%2)")
                           .arg(bind(filter.overdueOn), openOpinionStates()));
    for (const QString &word : filter.words) {
        if (!word.isEmpty())
            addWord(word);
    }
}

} // namespace

RegisterCondition registerCondition(EntityKind kind, const RegisterFilter &filter, RegisterNames &names)
{
    Builder builder{kind, names};
    builder.add(filter);
    return builder.condition();
}

QString registerTable(EntityKind kind)
{
    if (kind == EntityKind::Mandate)
        return QStringLiteral("mandate t JOIN person p ON p.id = t.person_id");
    return entitySpec(kind).name + QStringLiteral(" t");
}

QString registerColumn(EntityKind kind, const QString &field)
{
    const EntitySpec &spec = entitySpec(kind);
    const int own = spec.indexOf(field);
    if (own >= 0)
        return spec.fields.at(own).type == FieldType::Links
                   ? QString{}
                   : QStringLiteral("t.") + spec.fields.at(own).column;
    const EntitySpec &person = entitySpec(EntityKind::Person);
    const int inherited = kind == EntityKind::Mandate ? person.indexOf(field) : -1;
    return inherited < 0 ? QString{} : QStringLiteral("p.") + person.fields.at(inherited).column;
}

QString eventDay(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Visit:
    case EntityKind::Reception:
    case EntityKind::Activity:
        return QStringLiteral("held_on");
    case EntityKind::Opinion:
        return QStringLiteral("received_on");
    default:
        return {};
    }
}

QString openOpinionStates()
{
    return QStringLiteral("'received', 'assigned', 'accepted', 'returned', 'handling'");
}

} // namespace liaison
