#pragma once

#include "app/base/result.h"
#include "app/domain/organisation.h"
#include "app/domain/station.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QList>

namespace liaison {

/// What a district consists of, as far as it is chosen from short lists, in the order of names; terms newest
/// first.
struct Organisation
{
    StoredDistrict district;
    QList<StoredTerm> terms = {};
    QList<StoredTown> towns = {};
    QList<StoredOffice> offices = {};
    QList<StoredDeputyGroup> groups = {};
};

class OrganisationService
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationService)

public:
    explicit OrganisationService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<Organisation> organisation();

    /// Stations of one town in the order of names.
    [[nodiscard]] Result<QList<StoredStation>> stationsOf(TownId town);

private:
    Session &m_session;
};

} // namespace liaison
