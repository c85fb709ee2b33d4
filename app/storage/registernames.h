#pragma once

#include "app/storage/database.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace liaison {

/// Names that lists are searched and sorted by, held in Chinese order: towns, stations,
/// offices, deputies. For one thread at a time.
class RegisterNames
{
public:
    struct Name
    {
        qint64 id; ///< of a deputy: of the mandate
        QString name;
        qint64 town;      ///< of a station or a deputy
        QString pinyin;   ///< "shan xiong xin"
        QString initials; ///< "sxx"
    };

    /// One kind of names in Chinese order.
    class List
    {
    public:
        [[nodiscard]] const QList<Name> &names() const noexcept { return m_names; }
        /// Place in the Chinese order; after all others if there is no such id.
        [[nodiscard]] qint64 rank(qint64 id) const { return m_ranks.value(id, m_names.size()); }
        /// Ids whose name has the word in it, or whose pinyin or initials have it from a syllable on.
        [[nodiscard]] QList<qint64> matching(const QString &word);

    private:
        friend class RegisterNames;
        void sort();

        QList<Name> m_names;
        QHash<qint64, qint64> m_ranks;
        bool m_hasPinyin = false;
    };

    explicit RegisterNames(Database &database) : m_database{database} {}

    // Each is read when it is first asked for; that may throw StorageError.
    [[nodiscard]] List &towns();
    [[nodiscard]] List &stations();
    [[nodiscard]] List &offices();
    [[nodiscard]] List &deputies();
    [[nodiscard]] qint64 townOfStation(qint64 station);

private:
    List &read(std::unique_ptr<List> &list, const QString &sql);

    Database &m_database;
    std::unique_ptr<List> m_towns;
    std::unique_ptr<List> m_stations;
    std::unique_ptr<List> m_offices;
    std::unique_ptr<List> m_deputies;
    QHash<qint64, qint64> m_townOfStation;
};

} // namespace liaison
