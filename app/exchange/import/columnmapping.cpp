#include "app/exchange/import/columnmapping.h"

#include "app/exchange/import/valuedictionary.h"

#include <utility>

namespace liaison {

void ColumnMapping::set(const QString &title, std::optional<RegisterField> field)
{
    m_fields.insert(dictionaryKey(title), field);
}

void ColumnMapping::remove(const QString &title)
{
    m_fields.remove(dictionaryKey(title));
}

std::optional<std::optional<RegisterField>> ColumnMapping::find(const QString &key) const
{
    const auto found = m_fields.constFind(key);
    if (found == m_fields.cend())
        return std::nullopt;
    return std::optional<std::optional<RegisterField>>{std::in_place, *found};
}

QStringList ColumnMapping::toTexts() const
{
    QStringList texts;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        texts.append(it.key() + QLatin1Char{'='} + (*it ? toKey(**it) : QString{}));
    texts.sort();
    return texts;
}

Result<ColumnMapping> ColumnMapping::fromTexts(const QStringList &texts)
{
    ColumnMapping mapping;
    for (const QString &text : texts) {
        const qsizetype sign = text.lastIndexOf(u'='); // a title may contain one
        const QString key = sign < 0 ? QString{} : text.mid(sign + 1).trimmed();
        const std::optional<RegisterField> field = fromKey<RegisterField>(key);
        if (sign < 1 || (!key.isEmpty() && !field)) {
            QStringList known;
            for (const auto &entry : EnumKeys<RegisterField>::Entries)
                known.append(QString::fromUtf16(entry.second));
            return Error{
                ErrorCode::InvalidInput,
                tr("“%1” does not map a column. Write TITLE=FIELD, or TITLE= to leave it out; the fields "
                   "are %2.")
                    .arg(text, known.join(QStringLiteral(", "))),
                {}};
        }
        mapping.set(text.left(sign), field);
    }
    return mapping;
}

} // namespace liaison
