#include "app/storage/recordcodec.h"

#include "app/base/decimal.h"
#include "app/storage/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace liaison::recordcodec {

namespace {

void appendString(QByteArray &json, const QByteArray &utf8)
{
    static constexpr char Hex[] = "0123456789abcdef";
    json.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c == '\n') {
            json.append("\\n");
        } else if (byte < 0x20) {
            json.append("\\u00").append(Hex[byte >> 4]).append(Hex[byte & 0xf]);
        } else {
            json.append(c);
        }
    }
    json.append('"');
}

void appendUid(QByteArray &json, const Uid &uid)
{
    json.append('"').append(uid.text().toLatin1()).append('"');
}

void appendLinks(QByteArray &json, const FieldSpec &field, const LinkList &links, const UidOf &uidOf)
{
    json.append('[');
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (i > 0)
            json.append(',');
        const Link &link = links.at(i);
        if (field.linkExtra.isEmpty()) {
            appendUid(json, uidOf(*field.target, link.id));
            continue;
        }
        json.append('[');
        appendUid(json, uidOf(*field.target, link.id));
        json.append(',');
        appendString(json, link.extra.toUtf8());
        json.append(']');
    }
    json.append(']');
}

void appendValue(QByteArray &json, const FieldSpec &field, const FieldValue &value, const UidOf &uidOf)
{
    if (std::holds_alternative<std::monostate>(value)) {
        json.append("null");
        return;
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Key:
        appendString(json, std::get<QString>(value).toUtf8());
        return;
    case FieldType::Integer:
        json.append(QByteArray::number(std::get<qint64>(value)));
        return;
    case FieldType::Decimal:
        appendString(json, Decimal::fromThousandths(std::get<qint64>(value)).text().toLatin1());
        return;
    case FieldType::Date:
        appendString(json, std::get<QDate>(value).toString(Qt::ISODate).toLatin1());
        return;
    case FieldType::Reference:
        appendUid(json, uidOf(*field.target, std::get<qint64>(value)));
        return;
    case FieldType::Links:
        appendLinks(json, field, std::get<LinkList>(value), uidOf);
        return;
    }
    Q_UNREACHABLE();
}

[[noreturn]] void corrupt(const EntitySpec &spec, const QString &field)
{
    throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("journal value of %1.%2").arg(spec.name, field)};
}

Uid uidFrom(const EntitySpec &spec, const FieldSpec &field, const QJsonValue &value)
{
    const std::optional<Uid> uid = Uid::fromText(value.toString());
    if (!uid)
        corrupt(spec, field.name);
    return *uid;
}

LinkList linksFrom(const EntitySpec &spec, const FieldSpec &field, const QJsonArray &array, const IdOf &idOf)
{
    LinkList links;
    for (const QJsonValue &item : array) {
        if (item.isArray()) {
            const QJsonArray pair = item.toArray();
            links.append(Link{idOf(*field.target, uidFrom(spec, field, pair.at(0))), pair.at(1).toString()});
        } else {
            links.append(Link{idOf(*field.target, uidFrom(spec, field, item))});
        }
    }
    return links;
}

FieldValue valueFrom(const EntitySpec &spec, const FieldSpec &field, const QJsonValue &value, const IdOf &idOf)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Key:
        return value.toString();
    case FieldType::Integer:
        return value.toInteger();
    case FieldType::Decimal: {
        const std::optional<Decimal> decimal = Decimal::fromText(value.toString());
        if (!decimal)
            corrupt(spec, field.name);
        return decimal->thousandths();
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid())
            corrupt(spec, field.name);
        return date;
    }
    case FieldType::Reference:
        return idOf(*field.target, uidFrom(spec, field, value));
    case FieldType::Links:
        return linksFrom(spec, field, value.toArray(), idOf);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray toJson(const EntitySpec &spec, const FieldValues &values, const UidOf &uidOf, const FieldMask &mask)
{
    Q_ASSERT(static_cast<qsizetype>(values.size()) == spec.fields.size());
    QByteArray json;
    json.reserve(512);
    json.append('{');
    bool first = true;
    for (qsizetype i = 0; i < spec.fields.size(); ++i) {
        const auto index = static_cast<size_t>(i);
        if (!mask.empty() && !mask[index])
            continue;
        if (!std::exchange(first, false))
            json.append(',');
        const FieldSpec &field = spec.fields.at(i);
        json.append('"').append(field.name.toLatin1()).append("\":");
        appendValue(json, field, values[index], uidOf);
    }
    json.append('}');
    return json;
}

Decoded fromJson(const EntitySpec &spec, const QByteArray &json, const IdOf &idOf)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        corrupt(spec, QStringLiteral("*"));
    const QJsonObject object = document.object();
    const auto count = static_cast<size_t>(spec.fields.size());
    Decoded decoded{FieldValues(count), FieldMask(count, false)};
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const int index = spec.indexOf(it.key());
        if (index < 0)
            corrupt(spec, it.key());
        const auto position = static_cast<size_t>(index);
        decoded.values[position] = valueFrom(spec, spec.fields.at(index), it.value(), idOf);
        decoded.mask[position] = true;
    }
    return decoded;
}

} // namespace liaison::recordcodec
