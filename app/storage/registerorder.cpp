#include "app/storage/registerorder.h"

#include "app/base/text.h"
#include "app/domain/activity.h"
#include "app/domain/deputy.h"
#include "app/domain/opinion.h"
#include "app/domain/organisation.h"
#include "app/domain/reception.h"
#include "app/domain/station.h"
#include "app/domain/visit.h"
#include "app/storage/registercondition.h"
#include "app/storage/rowscan.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <vector>

namespace liaison {

namespace {

constexpr qint64 IdsInOnePart = 50'000; // of a search through texts: between two parts it may be stopped
constexpr int RowsBetweenStops = 4096;
constexpr qint64 Last = std::numeric_limits<qint64>::max();

enum class KeyKind {
    None, ///< by id
    Number,
    Date,
    Text, ///< in Chinese order
    Town,
    TownOfStation,
    Station,
    Office,
    Deputy,
};

struct KeyColumn
{
    KeyKind kind = KeyKind::None;
    QString expression = {};
    QString join = {};
};

struct Keyed
{
    qint64 rank;
    qint64 id;
};

KeyKind kindOf(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Key:
        return KeyKind::Text;
    case FieldType::Integer:
    case FieldType::Decimal:
        return KeyKind::Number;
    case FieldType::Date:
        return KeyKind::Date;
    case FieldType::Reference:
        if (field.target == EntityKind::Station)
            return KeyKind::Station;
        if (field.target == EntityKind::Town)
            return KeyKind::Town;
        return field.target == EntityKind::Office ? KeyKind::Office : KeyKind::None;
    case FieldType::Links:
        return KeyKind::Deputy;
    }
    Q_UNREACHABLE();
}

/// Columns that list something else than a field of the table.
KeyColumn specialColumn(EntityKind kind, const QString &column)
{
    const EntitySpec &spec = entitySpec(kind);
    if (kind == EntityKind::Mandate && column == QStringLiteral("name"))
        return {KeyKind::Deputy, QStringLiteral("t.id"), {}};
    if (kind == EntityKind::Station && column == QStringLiteral("name"))
        return {KeyKind::Station, QStringLiteral("t.id"), {}};
    if (column == QStringLiteral("town") && spec.indexOf(column) < 0 &&
        spec.indexOf(QStringLiteral("station")) >= 0)
        return {KeyKind::TownOfStation, QStringLiteral("t.station_id"), {}};
    if (kind == EntityKind::Opinion && column == QStringLiteral("days_left"))
        return {KeyKind::Date,
                QStringLiteral("CASE WHEN t.state IN (%1) THEN t.due_on END").arg(openOpinionStates()),
                {}};
    if (column == QStringLiteral("entry_lag_days") && !eventDay(kind).isEmpty())
        return {KeyKind::Number, QStringLiteral("t.entry_lag_days"), {}};
    for (const FieldSpec &field : spec.fields) {
        if (field.type == FieldType::Links && (field.name == column || column == QStringLiteral("deputies")))
            return {KeyKind::Deputy, QStringLiteral("l.mandate_id"),
                    QStringLiteral(" LEFT JOIN %1 l ON l.%2 = t.id AND l.position = 0")
                        .arg(field.linkTable, field.linkOwner)};
    }
    return {};
}

KeyColumn keyColumn(EntityKind kind, const QString &column)
{
    if (const KeyColumn special = specialColumn(kind, column); special.kind != KeyKind::None)
        return special;
    const QString sql = registerColumn(kind, column);
    if (sql.isEmpty())
        return {};
    const bool own = sql.startsWith(QStringLiteral("t."));
    const EntitySpec &spec = entitySpec(own ? kind : EntityKind::Person);
    const KeyKind keyKind = kindOf(spec.fields.at(spec.indexOf(column)));
    return {keyKind, sql, {}};
}

template <typename E>
QStringList keysOf()
{
    QStringList keys;
    for (const auto &[value, key] : EnumKeys<E>::Entries)
        keys.append(QString::fromUtf16(key));
    return keys;
}

/// The values of a choice in the order in which the domain names them, as in the life of an opinion.
QStringList choiceOrder(EntityKind kind, const QString &column)
{
    const std::pair<const char *, QStringList> choices[] = {
        {"status", keysOf<EntryStatus>()},
        {"state", keysOf<OpinionState>()},
        {"rating", keysOf<OpinionRating>()},
        {"tier", keysOf<StationTier>()},
        {"level", keysOf<DeputyLevel>()},
        {"sex", keysOf<Sex>()},
        {"mode", kind == EntityKind::Visit ? keysOf<VisitMode>() : keysOf<ReceptionMode>()},
        {"category", kind == EntityKind::Activity ? keysOf<ActivityCategory>() : QStringList{}},
        {"kind", kind == EntityKind::Town ? keysOf<TownKind>() : QStringList{}},
    };
    for (const auto &[name, keys] : choices) {
        if (column == QLatin1String{name})
            return keys;
    }
    return {};
}

/// Ranks of texts in Chinese order: each different text is compared once, however many records have it.
class TextRanks
{
public:
    /// @a first: values that come before all others, in this order.
    explicit TextRanks(const QStringList &first)
    {
        for (const QString &text : first)
            m_positions.insert(text.toUtf8(), m_positions.size());
        m_texts = first;
        m_given = m_texts.size();
    }

    [[nodiscard]] qint64 add(QByteArrayView utf8)
    {
        const auto known = m_positions.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
        if (known != m_positions.cend())
            return *known;
        m_texts.append(QString::fromUtf8(utf8));
        return *m_positions.insert(utf8.toByteArray(), m_texts.size() - 1);
    }

    void apply(std::vector<Keyed> &rows) const
    {
        std::vector<std::pair<QString, qsizetype>> keys;
        keys.reserve(static_cast<size_t>(m_texts.size()));
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            keys.emplace_back(i < m_given ? QString{} : text::collationKey(m_texts.at(i)), i);
        std::sort(keys.begin(), keys.end());
        std::vector<qint64> ranks(keys.size());
        for (size_t rank = 0; rank < keys.size(); ++rank)
            ranks[static_cast<size_t>(keys[rank].second)] = static_cast<qint64>(rank);
        for (Keyed &row : rows) {
            if (row.rank != Last)
                row.rank = ranks[static_cast<size_t>(row.rank)];
        }
    }

private:
    QHash<QByteArray, qint64> m_positions; // by UTF-8
    QStringList m_texts;
    qsizetype m_given = 0;
};

/// "2026-03-05" → 20260305
qint64 dayNumber(QByteArrayView iso)
{
    qint64 number = 0;
    for (const char c : iso) {
        if (c != '-')
            number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<qint64> number(Database &database, const QString &sql, const QList<Database::Binding> &bindings)
{
    Query query = database.run(sql, bindings);
    return query.next() && !query.isNull(0) ? std::optional{query.integer(0)} : std::nullopt;
}

class Collector
{
public:
    Collector(KeyKind kind, RegisterNames &names, const QStringList &choices)
        : m_kind{kind}
        , m_names{names}
        , m_texts{choices}
    {
        // Read before the rows: no other statement may run while a server sends them.
        if (kind == KeyKind::Town || kind == KeyKind::TownOfStation)
            (void)names.towns();
        if (kind == KeyKind::Station || kind == KeyKind::TownOfStation)
            (void)names.stations();
        if (kind == KeyKind::Office)
            (void)names.offices();
        if (kind == KeyKind::Deputy)
            (void)names.deputies();
    }

    void add(const RowScan &row)
    {
        m_rows.push_back(
            {m_kind == KeyKind::None || row.isNull(1) ? rankOfNull() : rank(row), row.integer(0)});
    }

    [[nodiscard]] QList<qint64> sorted(bool descending)
    {
        if (m_kind == KeyKind::Text)
            m_texts.apply(m_rows);
        std::sort(m_rows.begin(), m_rows.end(), [descending](const Keyed &a, const Keyed &b) {
            if (a.rank != b.rank)
                return a.rank == Last || b.rank == Last ? b.rank == Last
                                                        : (descending ? a.rank > b.rank : a.rank < b.rank);
            return descending ? a.id > b.id : a.id < b.id;
        });
        QList<qint64> ids;
        ids.reserve(static_cast<qsizetype>(m_rows.size()));
        for (const Keyed &row : m_rows)
            ids.append(row.id);
        return ids;
    }

private:
    [[nodiscard]] qint64 rankOfNull() const { return m_kind == KeyKind::None ? 0 : Last; }

    [[nodiscard]] qint64 rank(const RowScan &row)
    {
        switch (m_kind) {
        case KeyKind::None:
            break;
        case KeyKind::Number:
            return row.integer(1);
        case KeyKind::Date:
            return dayNumber(row.utf8(1));
        case KeyKind::Text: {
            const QByteArrayView text = row.utf8(1);
            return text.isEmpty() ? Last : m_texts.add(text);
        }
        case KeyKind::Town:
            return m_names.towns().rank(row.integer(1));
        case KeyKind::TownOfStation:
            return m_names.towns().rank(m_names.townOfStation(row.integer(1)));
        case KeyKind::Station:
            return m_names.stations().rank(row.integer(1));
        case KeyKind::Office:
            return m_names.offices().rank(row.integer(1));
        case KeyKind::Deputy:
            return m_names.deputies().rank(row.integer(1));
        }
        return 0;
    }

    KeyKind m_kind;
    RegisterNames &m_names;
    TextRanks m_texts;
    std::vector<Keyed> m_rows;
};

} // namespace

std::optional<QList<qint64>> orderedIds(Database &database, EntityKind kind, const RegisterFilter &filter,
                                        const RegisterSort &sort, RegisterNames &names,
                                        const StopRequest &stop)
{
    const KeyColumn key = keyColumn(kind, sort.column);
    const RegisterCondition condition = registerCondition(kind, filter, names);
    QString sql =
        QStringLiteral("SELECT t.id, %1 FROM %2%3")
            .arg(key.kind == KeyKind::None   ? QStringLiteral("NULL")
                 : key.kind == KeyKind::Date ? QStringLiteral("CAST(%1 AS text)").arg(key.expression)
                                             : key.expression,
                 registerTable(kind), key.join);
    if (!condition.sql.isEmpty())
        sql += QStringLiteral(" WHERE ") + condition.sql;

    Collector collector{key.kind, names, choiceOrder(kind, sort.column)};
    int untilStop = RowsBetweenStops;
    const auto read = [&](const QString &statement, const QList<Database::Binding> &bindings) {
        RowScan row{database, statement, bindings};
        while (row.next()) {
            collector.add(row);
            if (--untilStop == 0) {
                untilStop = RowsBetweenStops;
                if (stop && stop())
                    return false;
            }
        }
        return !(stop && stop());
    };

    const bool readsTexts = !filter.words.isEmpty() && !filter.station && !filter.deputy;
    if (!readsTexts) {
        if (!read(sql, condition.bindings))
            return std::nullopt;
        return collector.sorted(sort.descending);
    }
    // Ids given out far apart (a forged one may be anything) must not cost a query for every gap.
    const QString nextId = QStringLiteral("SELECT min(id) FROM %1").arg(entitySpec(kind).name);
    sql += QStringLiteral(" AND t.id >= :first AND t.id <= :last");
    std::optional<qint64> first = number(database, nextId, {});
    while (first) {
        const qint64 last = *first > Last - IdsInOnePart ? Last : *first + IdsInOnePart - 1;
        QList<Database::Binding> bindings = condition.bindings;
        bindings.append({QStringLiteral(":first"), *first});
        bindings.append({QStringLiteral(":last"), last});
        if (!read(sql, bindings))
            return std::nullopt;
        first =
            number(database, nextId + QStringLiteral(" WHERE id > :last"), {{QStringLiteral(":last"), last}});
    }
    return collector.sorted(sort.descending);
}

std::optional<QList<qint64>> firstIds(Database &database, EntityKind kind, const RegisterFilter &filter,
                                      const RegisterSort &sort, RegisterNames &names, int most)
{
    const KeyColumn key = keyColumn(kind, sort.column);
    if (!filter.words.isEmpty() || (key.kind != KeyKind::Date && key.kind != KeyKind::Number))
        return std::nullopt;
    const RegisterCondition condition = registerCondition(kind, filter, names);
    RowScan row{database,
                QStringLiteral("SELECT t.id FROM %1%2%3 ORDER BY %4 IS NULL, %4%5, t.id%5 LIMIT %6")
                    .arg(registerTable(kind), key.join,
                         condition.sql.isEmpty() ? QString{} : QStringLiteral(" WHERE ") + condition.sql,
                         key.expression, sort.descending ? QStringLiteral(" DESC") : QString{})
                    .arg(most),
                condition.bindings};
    QList<qint64> ids;
    while (row.next())
        ids.append(row.integer(0));
    return ids;
}

bool isSortable(EntityKind kind, const QString &column)
{
    return keyColumn(kind, column).kind != KeyKind::None;
}

QStringList distinctTexts(Database &database, EntityKind kind, const QString &field, int most)
{
    QStringList texts;
    Query query = database.run(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 <> '' LIMIT %3")
                                   .arg(registerColumn(kind, field), registerTable(kind))
                                   .arg(most));
    while (query.next())
        texts.append(query.text(0));
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) {
        return text::collationKey(a) < text::collationKey(b);
    });
    return texts;
}

} // namespace liaison
