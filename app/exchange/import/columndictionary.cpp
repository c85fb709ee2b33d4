#include "app/exchange/import/columndictionary.h"

#include "app/base/text.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace liaison {

namespace {

constexpr int SupportedVersion = 1;

/// Reads the parts of the file and keeps the first problem, in English for the log.
class Loader
{
public:
    [[nodiscard]] const QString &problem() const { return m_problem; }

    QStringList words(const QJsonObject &object, const QString &name)
    {
        QStringList keys;
        const QJsonArray array = object.value(name).toArray();
        for (const QJsonValue &word : array) {
            const QString key = dictionaryKey(word.toString());
            if (key.isEmpty())
                fail(QStringLiteral("“%1” holds an empty word").arg(name));
            keys.append(key);
        }
        return keys;
    }

    QStringList requiredWords(const QJsonObject &object, const QString &name)
    {
        QStringList keys = words(object, name);
        if (keys.isEmpty())
            fail(QStringLiteral("“%1” is missing").arg(name));
        return keys;
    }

    QList<ColumnDictionary::Column> columns(const QString &kind, const QJsonArray &array)
    {
        QList<ColumnDictionary::Column> result;
        QSet<RegisterField> fields;
        QSet<QString> titles;
        for (const QJsonValue &value : array) {
            const ColumnDictionary::Column next = column(value.toObject());
            if (fields.contains(next.field))
                fail(QStringLiteral("%1: the field “%2” stands twice").arg(kind, toKey(next.field)));
            fields.insert(next.field);
            for (const QString &title : next.titles) {
                if (titles.contains(title))
                    fail(QStringLiteral("%1: the title “%2” stands twice").arg(kind, title));
                titles.insert(title);
            }
            result.append(next);
        }
        if (std::none_of(result.cbegin(), result.cend(), [](const auto &entry) { return entry.required; }))
            fail(QStringLiteral("%1: no column is required").arg(kind));
        return result;
    }

    template <typename E>
    void values(const QJsonObject &object, const QString &name, ValueDictionary<E> &dictionary)
    {
        QString problem;
        dictionary = ValueDictionary<E>::fromJson(object.value(name).toObject(), &problem);
        if (!problem.isEmpty())
            fail(name + QStringLiteral(": ") + problem);
    }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

private:
    ColumnDictionary::Column column(const QJsonObject &object)
    {
        const QString key = object.value(QStringLiteral("field")).toString();
        const auto field = fromKey<RegisterField>(key);
        if (!field)
            fail(QStringLiteral("unknown field “%1”").arg(key));
        return {
            .field = field.value_or(RegisterField::Serial),
            .name = object.value(QStringLiteral("titles")).toArray().first().toString(),
            .required = object.value(QStringLiteral("required")).toBool(),
            .titles = requiredWords(object, QStringLiteral("titles")),
            .fragments = words(object, QStringLiteral("contains")),
            .fallbacks = words(object, QStringLiteral("otherwise")),
        };
    }

    QString m_problem;
};

QString registerKey(RegisterKind kind)
{
    return toKey(kind == RegisterKind::Receptions ? RegisterKind::Visits : kind);
}

} // namespace

QString dictionaryKey(const QString &written)
{
    QString key;
    int depth = 0;
    const QString compact = text::nameKey(written);
    for (const QChar c : compact) {
        if (c == u'(' || c == u'[' || c == u'【')
            ++depth;
        else if ((c == u')' || c == u']' || c == u'】') && depth > 0)
            --depth;
        else if (depth == 0)
            key += c;
    }
    const auto isDecoration = [](QChar c) { return c == u'*' || c == u':'; };
    while (!key.isEmpty() && isDecoration(key.back()))
        key.chop(1);
    while (!key.isEmpty() && isDecoration(key.front()))
        key.remove(0, 1);
    return key.toLower();
}

Result<ColumnDictionary> ColumnDictionary::fromJson(const QByteArray &json)
{
    Loader loader;
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        loader.fail(parsed.errorString());
    if (root.value(QStringLiteral("version")).toInt() != SupportedVersion)
        loader.fail(QStringLiteral("unknown version"));

    ColumnDictionary dictionary;
    const QJsonObject registers = root.value(QStringLiteral("registers")).toObject();
    for (const RegisterKind kind : {RegisterKind::Stations, RegisterKind::Deputies, RegisterKind::Visits,
                                    RegisterKind::Activities, RegisterKind::Opinions}) {
        const QString key = registerKey(kind);
        dictionary.m_registers.insert(key, loader.columns(key, registers.value(key).toArray()));
    }

    const QJsonObject values = root.value(QStringLiteral("values")).toObject();
    auto &[tier, level, sex, ground, visit, reception, category, state, rating] = dictionary.m_values;
    loader.values(values, QStringLiteral("station_tier"), tier);
    loader.values(values, QStringLiteral("deputy_level"), level);
    loader.values(values, QStringLiteral("sex"), sex);
    loader.values(values, QStringLiteral("end_ground"), ground);
    loader.values(values, QStringLiteral("visit_mode"), visit);
    loader.values(values, QStringLiteral("reception_mode"), reception);
    loader.values(values, QStringLiteral("activity_category"), category);
    loader.values(values, QStringLiteral("opinion_state"), state);
    loader.values(values, QStringLiteral("opinion_rating"), rating);

    const QJsonObject words = root.value(QStringLiteral("words")).toObject();
    const QStringList anonymous = loader.requiredWords(words, QStringLiteral("anonymous"));
    dictionary.m_words = {
        .anonymous = {anonymous.cbegin(), anonymous.cend()},
        .total = loader.requiredWords(words, QStringLiteral("total")),
        .signature = loader.requiredWords(words, QStringLiteral("signature")),
        .end = loader.requiredWords(words, QStringLiteral("end")),
        .reporting = loader.requiredWords(words, QStringLiteral("reporting")),
    };

    if (!loader.problem().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("The dictionary of column titles cannot be used."),
                     loader.problem()};
    return dictionary;
}

Result<ColumnDictionary> ColumnDictionary::shipped()
{
    QFile file{QStringLiteral(":/dictionaries/columns.json")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::NotFound, tr("The dictionary of column titles is missing from the program."), {}};
    return fromJson(file.readAll());
}

const QList<ColumnDictionary::Column> &ColumnDictionary::columns(RegisterKind kind) const
{
    return *m_registers.constFind(registerKey(kind));
}

QString ColumnDictionary::columnName(RegisterKind kind, RegisterField field) const
{
    for (const Column &column : columns(kind)) {
        if (column.field == field)
            return column.name;
    }
    return toKey(field);
}

} // namespace liaison
