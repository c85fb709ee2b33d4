#include "app/storage/tablesql.h"

#include <QStringList>

namespace liaison {

namespace {

QString insertInto(const QString &table, const QStringList &columns)
{
    const QStringList marks(columns.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

QString removeFrom(const QString &table, const QString &key)
{
    return QStringLiteral("DELETE FROM %1 WHERE %2 BETWEEN ? AND ?").arg(table, key);
}

TableSql::List listSql(const FieldSpec &field, int position)
{
    QStringList columns{field.linkOwner, QStringLiteral("position"), field.linkTarget};
    if (!field.linkExtra.isEmpty())
        columns.append(field.linkExtra);
    return {position, insertInto(field.linkTable, columns), removeFrom(field.linkTable, field.linkOwner)};
}

TableSql makeTableSql(const EntitySpec &spec)
{
    TableSql sql;
    QStringList columns{QStringLiteral("uid"), QStringLiteral("head_seq")};
    for (int i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields.at(i).type == FieldType::Links)
            sql.lists.append(listSql(spec.fields.at(i), i));
        else
            columns.append(spec.fields.at(i).column);
    }
    for (const DerivedColumn &derived : spec.derived)
        columns.append(derived.column);

    sql.insert = insertInto(spec.name, columns);
    sql.insertWithId = insertInto(spec.name, QStringList{QStringLiteral("id")} + columns);
    // Whichever fields have changed, all are set: one statement is kept prepared, not one for each choice.
    sql.update = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                     .arg(spec.name, columns.mid(1).join(QStringLiteral(" = ?, ")));
    sql.remove = removeFrom(spec.name, QStringLiteral("id"));
    return sql;
}

} // namespace

const TableSql &tableSql(const EntitySpec &spec)
{
    static const QList<TableSql> all = [] {
        QList<TableSql> result;
        for (const EntitySpec &each : allEntities())
            result.append(makeTableSql(each));
        return result;
    }();
    return all.at(static_cast<int>(spec.kind));
}

} // namespace liaison
