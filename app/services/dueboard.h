#pragma once

#include "app/domain/setting.h"
#include "app/services/dueservice.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/namebook.h"

#include <QHash>

namespace liaison {

/// Collects the lines of the due-board from one state of the database. Throws StorageError.
class DueBoardBuilder
{
    Q_DECLARE_TR_FUNCTIONS(DueService)

public:
    /// So many of the newest entries of each kind are looked at for reviews.
    static constexpr qint64 MostReviewed = 20'000;

    DueBoardBuilder(Database &database, const Settings &rules, QDate today);

    [[nodiscard]] DueBoard build();

    /// Entries made earlier need no review: a place begins with the day of its first one; before that, with
    /// the last month.
    [[nodiscard]] static QDate reviewedSince(Database &database, QDate today);

private:
    void addPlans();
    void addOpinions();
    void addPublicity();
    void addReviews();
    void addDormant();
    void add(DueLine line);

    Database &m_database;
    const Settings &m_rules;
    QDate m_today;
    NameBook m_names;
    QList<StoredStation> m_stations;
    QHash<qint64, QString> m_stationUids;
    QHash<QString, QString> m_excuses; ///< kind, subject and period → reason
    DueBoard m_board;
};

} // namespace liaison
