#pragma once

#include "app/base/result.h"
#include "app/exchange/import/register.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace liaison {

/// What the user says about columns by their titles, before the dictionary is asked: which field a column
/// holds, or that it is left out.
class ColumnMapping
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)

public:
    /// @a field: nothing leaves the column out.
    void set(const QString &title, std::optional<RegisterField> field);
    void remove(const QString &title);

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// Nothing if the user said nothing about the title. @a key as dictionaryKey() gives it.
    [[nodiscard]] std::optional<std::optional<RegisterField>> find(const QString &key) const;

    /// "title=field" or "title=" for a column left out, in order of the titles: for settings and commands.
    [[nodiscard]] QStringList toTexts() const;
    /// Error InvalidInput for a text without "=" or with an unknown field, naming those there are.
    [[nodiscard]] static Result<ColumnMapping> fromTexts(const QStringList &texts);

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;

private:
    QHash<QString, std::optional<RegisterField>> m_fields; // by dictionaryKey() of the title
};

} // namespace liaison
