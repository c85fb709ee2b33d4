#pragma once

#include "app/domain/enumkey.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace liaison {

/// A word or title in the form in which dictionaries compare: NFKC, no white space, nothing in brackets
/// ("面积（㎡）" is "面积"), no "*" or ":" at either end, lower case.
[[nodiscard]] QString dictionaryKey(const QString &written);

/// The words that offices use for the values of one enumeration.
template <typename E>
class ValueDictionary
{
public:
    /// From {"key of an enumerator": ["word", …], …}; a sentence in @a problem if that is not what it is.
    [[nodiscard]] static ValueDictionary fromJson(const QJsonObject &object, QString *problem);

    [[nodiscard]] std::optional<E> find(const QString &word) const
    {
        const auto it = m_values.constFind(dictionaryKey(word));
        return it == m_values.cend() ? std::nullopt : std::optional{*it};
    }

    /// The value whose longest word ends @a name: 联络室 for 红星村联络室.
    [[nodiscard]] std::optional<E> findAtEnd(const QString &name) const;

    /// One word for each value, to name what would have been understood.
    [[nodiscard]] const QStringList &examples() const { return m_examples; }

private:
    QHash<QString, E> m_values;
    QStringList m_examples;
};

template <typename E>
ValueDictionary<E> ValueDictionary<E>::fromJson(const QJsonObject &object, QString *problem)
{
    ValueDictionary result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const std::optional<E> value = fromKey<E>(it.key());
        const QJsonArray words = it.value().toArray();
        if (!value || words.isEmpty()) {
            *problem = QStringLiteral("“%1” is not a known value with words").arg(it.key());
            return result;
        }
        result.m_examples.append(words.first().toString());
        for (const QJsonValue &word : words) {
            const QString key = dictionaryKey(word.toString());
            if (key.isEmpty() || result.m_values.contains(key)) {
                *problem = QStringLiteral("the word “%1” is empty or stands twice").arg(word.toString());
                return result;
            }
            result.m_values.insert(key, *value);
        }
    }
    if (result.m_values.isEmpty())
        *problem = QStringLiteral("a list of values is empty");
    return result;
}

template <typename E>
std::optional<E> ValueDictionary<E>::findAtEnd(const QString &name) const
{
    const QString key = dictionaryKey(name);
    std::optional<E> found;
    qsizetype longest = 0;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (it.key().size() > longest && key.endsWith(it.key())) {
            longest = it.key().size();
            found = it.value();
        }
    }
    return found;
}

} // namespace liaison
