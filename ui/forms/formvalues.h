#pragma once

#include "app/domain/enumkey.h"
#include "app/domain/ids.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// Values of a form's fields to drafts of the domain and back.
namespace liaison::formvalues {

template <typename IdType>
[[nodiscard]] std::optional<IdType> toId(const QJsonValue &value)
{
    return value.toInteger() > 0 ? std::optional{IdType{value.toInteger()}} : std::nullopt;
}

template <typename IdType>
[[nodiscard]] QJsonValue fromId(const std::optional<IdType> &id)
{
    return id ? QJsonValue{id->value()} : QJsonValue{};
}

[[nodiscard]] inline QDate toDay(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

[[nodiscard]] inline QJsonValue fromDay(QDate day)
{
    return day.isValid() ? QJsonValue{day.toString(Qt::ISODate)} : QJsonValue{};
}

[[nodiscard]] inline QList<MandateId> toDeputies(const QJsonValue &value)
{
    QList<MandateId> deputies;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        deputies.append(MandateId{item.toInteger()});
    return deputies;
}

[[nodiscard]] inline QJsonArray fromDeputies(const QList<MandateId> &deputies)
{
    QJsonArray array;
    for (const MandateId deputy : deputies)
        array.append(deputy.value());
    return array;
}

} // namespace liaison::formvalues
