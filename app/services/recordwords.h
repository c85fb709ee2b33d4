#pragma once

#include "app/storage/journal.h"
#include "app/storage/recordreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace liaison {

/// Puts records and their fields into words; references become names. Throws StorageError.
class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)

public:
    explicit RecordWords(Database &database) : m_database{database}, m_reader{database} {}

    /// What one calls the record in a line: a name, "云溪街道联络站 2026-03-05", the start of an opinion.
    [[nodiscard]] QString title(const EntitySpec &spec, const FieldValues &values);
    [[nodiscard]] QString nameOf(EntityKind kind, qint64 id);
    /// Also of a removed record, as far as the journal knows its name.
    [[nodiscard]] QString nameOf(EntityKind kind, const Uid &uid);

    /// One field; a list of deputies is joined.
    [[nodiscard]] QString text(const EntitySpec &spec, int field, const FieldValue &value);
    /// The value of a field as HistoryService gives it.
    [[nodiscard]] QString journalText(const EntitySpec &spec, const QString &field, const QString &value);

private:
    [[nodiscard]] QString uidText(EntityKind kind, const QString &uid);

    Database &m_database;
    RecordReader m_reader;
    QHash<std::pair<EntityKind, qint64>, QString> m_names;
};

/// The first line of a text, cut at @a most characters.
[[nodiscard]] QString shortened(const QString &text, qsizetype most = 40);

/// A field of the record by its name, as text, number or day; empty if there is none.
[[nodiscard]] QString textField(const EntitySpec &spec, const FieldValues &values, const char *field);
[[nodiscard]] std::optional<qint64> numberField(const EntitySpec &spec, const FieldValues &values,
                                                const char *field);
[[nodiscard]] QDate dateField(const EntitySpec &spec, const FieldValues &values, const char *field);

} // namespace liaison
