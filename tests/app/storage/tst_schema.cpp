#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

namespace {

/// What both engines must agree on: one line for each column, reference and index of a table.
using Description = QMap<QString, QStringList>;

QStringList texts(Query query, int column = 0)
{
    QStringList result;
    while (query.next())
        result.append(query.text(column));
    return result;
}

/// Days are text in SQLite; the specs say which text they are.
QSet<QString> dayColumns()
{
    QSet<QString> columns;
    for (const EntitySpec &spec : allEntities()) {
        for (const FieldSpec &field : spec.fields) {
            if (field.type == FieldType::Date)
                columns.insert(spec.name + u'.' + field.column);
        }
    }
    return columns;
}

QString columnLine(const QString &name, const QString &kind, bool isNullable, bool isComputed)
{
    return u"column %1 %2%3%4"_s.arg(name, kind, isNullable ? u" null"_s : QString{},
                                     isComputed ? u" computed"_s : QString{});
}

QString indexLine(const QString &name, bool isUnique, bool isPartial, const QStringList &columns)
{
    return u"%1%2%3 on %4"_s.arg(isUnique ? u"unique "_s : QString{}, isPartial ? u"partial "_s : QString{},
                                 name.isEmpty() ? u"constraint"_s : u"index "_s + name, columns.join(u','));
}

QStringList sqliteTable(Database &database, const QString &table)
{
    static const QSet<QString> days = dayColumns();
    static const QMap<QString, QString> kinds{
        {u"INTEGER"_s, u"number"_s}, {u"TEXT"_s, u"text"_s}, {u"BLOB"_s, u"bytes"_s}};
    QStringList lines;
    QStringList key;
    Query columns = database.runDirect(
        u"SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo('%1')"_s.arg(table));
    while (columns.next()) {
        const QString name = columns.text(0);
        const bool isKey = columns.integer(3) > 0;
        lines.append(columnLine(name,
                                days.contains(table + u'.' + name) ? u"day"_s : kinds.value(columns.text(1)),
                                columns.integer(2) == 0 && !isKey, columns.integer(4) > 0));
        if (isKey)
            key.append(name);
    }
    lines.append(indexLine({}, true, false, key));

    Query references = database.runDirect(
        u"SELECT \"from\", \"table\", \"to\", on_delete FROM pragma_foreign_key_list('%1')"_s.arg(table));
    while (references.next())
        lines.append(u"reference %1 to %2.%3, %4"_s.arg(references.text(0), references.text(1),
                                                        references.text(2), references.text(3)));

    Query indexes = database.runDirect(
        u"SELECT name, \"unique\", origin, partial FROM pragma_index_list('%1') WHERE origin <> 'pk'"_s.arg(
            table));
    while (indexes.next()) {
        const QStringList indexed = texts(database.runDirect(
            u"SELECT name FROM pragma_index_info('%1') ORDER BY seqno"_s.arg(indexes.text(0))));
        lines.append(indexLine(indexes.text(2) == u"c" ? indexes.text(0) : QString{}, indexes.integer(1) == 1,
                               indexes.integer(3) == 1, indexed));
    }
    return lines;
}

QStringList postgresTable(Database &database, const QString &table)
{
    static const QMap<QString, QString> kinds{{u"bigint"_s, u"number"_s},
                                              {u"integer"_s, u"number"_s},
                                              {u"text"_s, u"text"_s},
                                              {u"bytea"_s, u"bytes"_s},
                                              {u"date"_s, u"day"_s}};
    QStringList lines;
    Query columns = database.run(u"SELECT column_name, data_type, is_nullable, is_generated"
                                 " FROM information_schema.columns WHERE table_name = :table"_s,
                                 {{u":table"_s, table}});
    while (columns.next())
        lines.append(columnLine(columns.text(0), kinds.value(columns.text(1)), columns.text(2) == u"YES",
                                columns.text(3) == u"ALWAYS"));

    Query references = database.run(
        u"SELECT own.attname, target.relname, other.attname, CASE c.confdeltype WHEN 'a' THEN 'NO ACTION' END"
        " FROM pg_constraint c JOIN pg_class source ON source.oid = c.conrelid"
        " JOIN pg_class target ON target.oid = c.confrelid"
        " JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = c.conkey[1]"
        " JOIN pg_attribute other ON other.attrelid = c.confrelid AND other.attnum = c.confkey[1]"
        " WHERE c.contype = 'f' AND source.relname = :table"_s,
        {{u":table"_s, table}});
    while (references.next())
        lines.append(u"reference %1 to %2.%3, %4"_s.arg(references.text(0), references.text(1),
                                                        references.text(2), references.text(3)));

    Query indexes = database.run(
        u"SELECT i.relname, x.indisunique, x.indpred IS NOT NULL,"
        " (SELECT string_agg(a.attname, ',' ORDER BY k.position) FROM unnest(x.indkey) WITH ORDINALITY k "
        "(number, position)"
        "  JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = k.number),"
        " EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid AND c.contype IN ('p', 'u'))"
        " FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid"
        " WHERE t.relname = :table"_s,
        {{u":table"_s, table}});
    while (indexes.next())
        lines.append(indexLine(indexes.value(4).toBool() ? QString{} : indexes.text(0),
                               indexes.value(1).toBool(), indexes.value(2).toBool(),
                               indexes.text(3).split(u',')));
    return lines;
}

Description describe(Database &database)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    QStringList tables = texts(database.run(
        sqlite
            ? u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s
            : u"SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()"_s));
    tables.removeAll(u"liaison_schema"_s); // SQLite keeps the version in the head of the file
    Description result;
    for (const QString &table : std::as_const(tables)) {
        QStringList lines = sqlite ? sqliteTable(database, table) : postgresTable(database, table);
        lines.sort();
        result.insert(table, lines);
    }
    return result;
}

QStringList columnsOf(const QStringList &lines)
{
    QStringList columns;
    for (const QString &line : lines) {
        if (line.startsWith(u"column "))
            columns.append(line.section(u' ', 1, 1));
    }
    columns.sort();
    return columns;
}

/// counted and entry_lag_days of the newest row.
std::pair<qint64, qint64> computedColumns(Database &database, const QString &table)
{
    Query query =
        database.run(u"SELECT counted, entry_lag_days FROM %1 ORDER BY id DESC LIMIT 1"_s.arg(table));
    return query.next() ? std::pair{query.integer(0), query.integer(1)} : std::pair{qint64{-1}, qint64{-1}};
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void bothEnginesDescribeTheSameTables()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine == Engine::Sqlite)
            QSKIP("compared in the run on PostgreSQL");
        TestDatabase sqlite{Engine::Sqlite};
        TestDatabase postgres{Engine::Postgres};
        const Description expected = describe(*sqlite);
        const Description actual = describe(*postgres);
        QVERIFY(expected.size() >=
                34); // 25 kinds, 3 lists, 2 of the journal, 1 of rounds, 2 of prints, drafts
        QCOMPARE(actual.keys(), expected.keys());
        for (auto table = expected.cbegin(); table != expected.cend(); ++table) {
            QVERIFY2(columnsOf(table.value()).size() >= 2, qPrintable(table.key()));
            const QString separator = u"\n%1: "_s.arg(table.key());
            QCOMPARE(actual.value(table.key()).join(separator), table.value().join(separator));
        }
    }

    void everyKindOfRecordHasItsTableAndNoColumnIsForgotten()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const Description tables = describe(*test);
        QCOMPARE(allEntities().size(), 25);
        for (const EntitySpec &spec : allEntities()) {
            QStringList expected{u"id"_s, u"uid"_s, u"head_seq"_s};
            for (const FieldSpec &field : spec.fields) {
                if (field.type != FieldType::Links) {
                    expected.append(field.column);
                    continue;
                }
                QStringList list{field.linkOwner, u"position"_s, field.linkTarget};
                if (!field.linkExtra.isEmpty())
                    list.append(field.linkExtra);
                list.sort();
                QCOMPARE(columnsOf(tables.value(field.linkTable)), list);
            }
            for (const DerivedColumn &derived : spec.derived)
                expected.append(derived.column);
            // A publicity item has its day of entry, but is no duty of a station.
            const bool isEntry = spec.indexOf(u"entered_on"_s) >= 0 && spec.kind != EntityKind::PublicityItem;
            if (isEntry)
                expected += QStringList{u"counted"_s, u"entry_lag_days"_s};
            expected.sort();
            QCOMPARE(columnsOf(tables.value(spec.name)), expected);
        }
    }

    void referencesAndListsPointWhereTheSpecSays()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const Description tables = describe(*test);
        for (const EntitySpec &spec : allEntities()) {
            for (const FieldSpec &field : spec.fields) {
                const QString target = field.target ? entitySpec(*field.target).name : QString{};
                if (field.type == FieldType::Reference)
                    QVERIFY2(tables.value(spec.name).contains(
                                 u"reference %1 to %2.id, NO ACTION"_s.arg(field.column, target)),
                             qPrintable(spec.name + u'.' + field.name));
                if (field.type != FieldType::Links)
                    continue;
                const QStringList list = tables.value(field.linkTable);
                QVERIFY(list.contains(u"reference %1 to %2.id, NO ACTION"_s.arg(field.linkOwner, spec.name)));
                QVERIFY(list.contains(u"reference %1 to %2.id, NO ACTION"_s.arg(field.linkTarget, target)));
            }
        }
    }

    // Removing a record looks up who refers to it; without an index that reads every entry.
    void everyReferenceIsIndexedByTheColumnThatRefers()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const Description tables = describe(*test);
        for (const EntitySpec &spec : allEntities()) {
            if (spec.kind == EntityKind::Term)
                continue; // a handful of rows
            for (const FieldSpec &field : spec.fields) {
                const QString table = field.type == FieldType::Links ? field.linkTable : spec.name;
                const QString column = field.type == FieldType::Links ? field.linkTarget : field.column;
                if (!field.target)
                    continue;
                const QStringList lines = tables.value(table);
                const bool found = std::any_of(lines.cbegin(), lines.cend(), [&column](const QString &line) {
                    return line.endsWith(u" on "_s + column) || line.contains(u" on %1,"_s.arg(column));
                });
                QVERIFY2(found, qPrintable(table + u'.' + column));
            }
        }
    }

    void countsOnlyValidVisitsWithContent_data()
    {
        QTest::addColumn<EntryStatus>("status");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QDate>("heldOn");
        QTest::addColumn<QDate>("enteredOn");
        QTest::addColumn<qint64>("counted");
        QTest::addColumn<qint64>("lag");
        const QDate day{2026, 3, 1};
        const QString content = u"路灯"_s;
        QTest::newRow("valid") << EntryStatus::Valid << content << day << day << qint64{1} << qint64{0};
        QTest::newRow("cancelled") << EntryStatus::Cancelled << content << day << day.addDays(1) << qint64{0}
                                   << qint64{1};
        QTest::newRow("duplicate") << EntryStatus::Duplicate << content << day << day.addDays(7) << qint64{0}
                                   << qint64{7};
        QTest::newRow("empty") << EntryStatus::Valid << QString{} << day << day << qint64{0} << qint64{0};
        QTest::newRow("over a leap day") << EntryStatus::Valid << content << QDate{2024, 2, 28}
                                         << QDate{2024, 3, 1} << qint64{1} << qint64{2};
        QTest::newRow("over the turn of the year") << EntryStatus::Valid << content << QDate{2025, 12, 31}
                                                   << QDate{2026, 1, 1} << qint64{1} << qint64{1};
        QTest::newRow("over many years")
            << EntryStatus::Valid << content << QDate{1954, 9, 15} << QDate{2026, 7, 1} << qint64{1}
            << QDate{1954, 9, 15}.daysTo(QDate{2026, 7, 1});
        QTest::newRow("entered before the day")
            << EntryStatus::Valid << content << day << day.addDays(-3) << qint64{1} << qint64{-3};
    }

    void countsOnlyValidVisitsWithContent()
    {
        QFETCH_GLOBAL(const Engine, engine);
        QFETCH(const EntryStatus, status);
        QFETCH(const QString, content);
        QFETCH(const QDate, heldOn);
        QFETCH(const QDate, enteredOn);
        QFETCH(const qint64, counted);
        QFETCH(const qint64, lag);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        ChangeGroup group{*test, test.clerk, u"entries"_s};

        Visit visit = sampleVisit(sample, content);
        visit.heldOn = heldOn;
        visit.enteredOn = enteredOn;
        visit.status = status;
        Repository<Visit>{*test}.insert(group, visit);
        QCOMPARE(computedColumns(*test, u"visit"_s), std::pair(counted, lag));

        Reception reception = sampleReception(sample);
        reception.heldOn = heldOn;
        reception.enteredOn = enteredOn;
        reception.status = status;
        reception.content = content;
        Repository<Reception>{*test}.insert(group, reception);
        QCOMPARE(computedColumns(*test, u"reception"_s), std::pair(counted, lag));

        Activity activity = sampleActivity(sample);
        activity.heldOn = heldOn;
        activity.enteredOn = enteredOn;
        activity.status = status;
        activity.content.clear();
        activity.result = content; // either of the two makes it an entry with content
        Repository<Activity>{*test}.insert(group, activity);
        QCOMPARE(computedColumns(*test, u"activity"_s), std::pair(counted, lag));

        Opinion opinion = sampleOpinion(sample);
        opinion.receivedOn = heldOn;
        opinion.enteredOn = enteredOn;
        opinion.status = status;
        Repository<Opinion>{*test}.insert(group, opinion);
        QCOMPARE(computedColumns(*test, u"opinion"_s),
                 std::pair(qint64{status == EntryStatus::Valid ? 1 : 0}, lag));
    }

    void countsOpinionsByTheirState()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        ChangeGroup group{*test, test.clerk, u"opinions"_s};
        for (const auto &[state, key] : EnumKeys<OpinionState>::Entries) {
            Opinion opinion = sampleOpinion(sample);
            opinion.state = state;
            Repository<Opinion>{*test}.insert(group, opinion);
            const bool counts = state != OpinionState::Draft && state != OpinionState::MergedInto &&
                                state != OpinionState::Withdrawn;
            QCOMPARE(computedColumns(*test, u"opinion"_s).first, qint64{counts ? 1 : 0});
        }
    }
};

QTEST_GUILESS_MAIN(TestSchema)

#include "tst_schema.moc"
