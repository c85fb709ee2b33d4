#include "app/services/session.h"

#include "app/domain/organisation.h"
#include "app/services/storageguard.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/migrator.h"
#include "app/storage/registerqueries.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace liaison {

namespace {

const QString SiteSetting = QStringLiteral("site");
const QString LateAfterDays = QStringLiteral("late_after_days");
const QString OpinionHandlingDays = QStringLiteral("opinion_handling_days");

int numberOr(Database &database, const QString &name, int fallback)
{
    const std::optional<StoredSetting> setting = findSetting(database, name);
    bool ok = false;
    const int value = setting ? setting->value.value.toInt(&ok) : 0;
    return ok ? value : fallback;
}

} // namespace

Session::Session(const QString &location, Database::Access access, const QString &actor, const Clock &clock,
                 quint64 uidSeed)
    : m_clock{clock}
    , m_uids{clock, uidSeed}
    , m_database{location, access}
    , m_writer{clock, m_uids, {actor, {}}, [this](const CommittedChange &change) {
                   Q_EMIT m_changes.committed(change);
               }}
{
}

Result<std::unique_ptr<Session>> Session::create(const QString &location, const QString &actor,
                                                 const Clock &clock, const Setup &setup)
try {
    const Result<District, FieldErrors> district = validateDistrict(setup.district);
    if (!district)
        return Error{ErrorCode::InvalidInput, tr("District: %1").arg(district.error().first()), {}};

    const bool existed = QFile::exists(location);
    std::unique_ptr<Session> session{
        new Session{location, Database::Access::Create, actor, clock, setup.uidSeed}};
    Migrator migrator{session->m_database};
    if (migrator.currentVersion() != 0)
        return Error{ErrorCode::Conflict,
                     tr("“%1” already holds a database. It was left untouched.").arg(location),
                     {}};
    try {
        migrator.migrate();
        session->setUp(setup);
    } catch (const StorageError &) {
        session.reset();
        if (!existed)
            QFile::remove(location); // half a database must not be mistaken for one
        throw;
    }
    return session;
} catch (const StorageError &error) {
    return toError(error, location);
}

Result<std::unique_ptr<Session>> Session::open(const QString &location, const QString &actor,
                                               const Clock &clock)
try {
    std::unique_ptr<Session> session{new Session{location, Database::Access::Existing, actor, clock, 0}};
    Migrator migrator{session->m_database};
    if (migrator.currentVersion() == 0)
        throw StorageError{StorageError::Kind::NotFound, location};
    migrator.migrate();
    session->readSite();
    return session;
} catch (const StorageError &error) {
    return toError(error, location);
}

Result<DateRange> Session::termFromText(const QString &text)
{
    static const QRegularExpression pattern{QStringLiteral("^(\\d{4})\\s*[-–—~至]\\s*(\\d{4})$")};
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).toInt();
    if (!match.hasMatch() || first < 1954 || last < first || last - first > 5)
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is not a term. Write its first and last year: 2021-2026.").arg(text),
                     {}};
    return DateRange{QDate{first, 1, 1}, QDate{last, 12, 31}};
}

void Session::setUp(const Setup &setup)
{
    m_writer.author.site = m_uids.next().text();
    ChangeGroup group{m_database, m_writer, tr("New database")};
    Repository<Setting> settings{m_database};
    const Settings defaults;
    settings.insert(group, {SiteSetting, m_writer.author.site});
    settings.insert(group, {LateAfterDays, QString::number(defaults.lateAfterDays)});
    settings.insert(group, {OpinionHandlingDays, QString::number(defaults.opinionHandlingDays)});
    const StoredDistrict district =
        Repository<District>{m_database}.insert(group, {setup.district.simplified()});
    const QString name = QStringLiteral("%1-%2").arg(setup.term.first.year()).arg(setup.term.last.year());
    Repository<Term>{m_database}.insert(group, {district.id, name, setup.term.first, setup.term.last});
    group.commit();
}

void Session::readSite()
{
    const std::optional<StoredSetting> site = findSetting(m_database, SiteSetting);
    if (!site)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("setting “site” is missing")};
    m_writer.author.site = site->value.value;
}

Result<Settings> Session::settings()
try {
    Settings settings;
    for (const SettingSpec &spec : allSettings())
        settings.*spec.value = numberOr(m_database, QString::fromLatin1(spec.name), settings.*spec.value);
    return settings;
} catch (const StorageError &error) {
    return toError(error);
}

Result<> Session::setSetting(const QString &name, const QString &value)
try {
    const QList<SettingSpec> &specs = allSettings();
    const auto spec = std::find_if(specs.cbegin(), specs.cend(), [&name](const SettingSpec &known) {
        return name == QLatin1String{known.name};
    });
    if (spec == specs.cend())
        return Error{ErrorCode::NotFound, tr("There is no setting “%1”.").arg(name), {}};
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < spec->least || number > spec->most)
        return Error{
            ErrorCode::InvalidInput,
            tr("“%1” must be a number from %2 to %3.").arg(spec->title()).arg(spec->least).arg(spec->most),
            {}};
    ChangeGroup group{m_database, m_writer, tr("Setting: %1").arg(spec->title())};
    Repository<Setting> settings{m_database};
    if (const std::optional<StoredSetting> known = findSetting(m_database, name))
        settings.update(group, *known, {name, QString::number(number)});
    else
        settings.insert(group, {name, QString::number(number)});
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
