#pragma once

#include "app/storage/database.h"

#include <QHash>
#include <QList>
#include <QString>

namespace liaison {

/// Names that lists are searched and sorted by, read once and held in Chinese order: towns, stations,
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

    /// Throws StorageError.
    explicit RegisterNames(Database &database);

    [[nodiscard]] List &towns() noexcept { return m_towns; }
    [[nodiscard]] List &stations() noexcept { return m_stations; }
    [[nodiscard]] List &offices() noexcept { return m_offices; }
    [[nodiscard]] List &deputies() noexcept { return m_deputies; }
    [[nodiscard]] qint64 townOfStation(qint64 station) const { return m_townOfStation.value(station); }

private:
    List m_towns;
    List m_stations;
    List m_offices;
    List m_deputies;
    QHash<qint64, qint64> m_townOfStation;
};

} // namespace liaison
