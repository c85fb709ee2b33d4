#pragma once

#include "app/base/namematch.h"
#include "app/base/result.h"
#include "app/domain/deputy.h"
#include "app/services/session.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace liaison {

/// A deputy as a form offers her: with what tells her from others of the same name.
struct DeputyChoice
{
    qint64 mandate = 0;
    NameKeys keys = {};
    qint64 station = 0; ///< 0: none
    QString stationName = {};
    QString townName = {};
    DeputyLevel level = DeputyLevel::District;
    DateRange held = {};

    /// "云溪街道中心联络站 · 区人大代表"
    [[nodiscard]] QString where() const;
};

/// A station or an office.
struct UnitChoice
{
    qint64 id = 0;
    NameKeys keys = {};
    QString town = {};
};

/// Who and what can be chosen in a form; read at once, then searched without the database.
class LookupBook
{
public:
    QList<DeputyChoice> deputies = {}; ///< by name
    QList<UnitChoice> stations = {};
    QList<UnitChoice> offices = {};

    /// To be called when the lists are filled.
    void index();

    /// Deputies in office on @a day whom @a typed names; those of @a station first.
    [[nodiscard]] QList<const DeputyChoice *> findDeputies(const QString &typed, QDate day, qint64 station,
                                                           int most) const;
    [[nodiscard]] QList<const UnitChoice *> findStations(const QString &typed, int most) const;
    [[nodiscard]] QList<const UnitChoice *> findOffices(const QString &typed, int most) const;

    [[nodiscard]] const DeputyChoice *deputy(qint64 mandate) const;
    [[nodiscard]] const UnitChoice *station(qint64 id) const;
    [[nodiscard]] const UnitChoice *office(qint64 id) const;

private:
    QHash<qint64, qsizetype> m_deputies;
    QHash<qint64, qsizetype> m_stations;
    QHash<qint64, qsizetype> m_offices;
};

/// What forms offer while typing.
class LookupService
{
    Q_DECLARE_TR_FUNCTIONS(LookupService)

public:
    explicit LookupService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<LookupBook> book();

    /// Texts of a station's newest entries, newest first: @a entity "visit", @a field "place". Error
    /// InvalidInput for a field that has no texts.
    [[nodiscard]] Result<QStringList> recent(const QString &entity, const QString &field, StationId station,
                                             int most = 30);

    /// The number that the ledger of the station would give the next opinion received on @a day: the newest
    /// one plus one in the same form, "2026-001" for the first. @a ahead: that many are taken already.
    [[nodiscard]] Result<QString> nextOpinionNumber(StationId station, QDate day, int ahead = 0);

private:
    Session &m_session;
};

} // namespace liaison
