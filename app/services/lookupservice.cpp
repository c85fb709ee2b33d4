#include "app/services/lookupservice.h"

#include "app/services/storageguard.h"
#include "app/storage/lookupqueries.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

template <typename Choice>
QHash<qint64, qsizetype> positions(const QList<Choice> &choices, qint64 Choice::*id)
{
    QHash<qint64, qsizetype> result;
    for (qsizetype i = 0; i < choices.size(); ++i)
        result.insert(choices.at(i).*id, i);
    return result;
}

template <typename Choice>
const Choice *at(const QList<Choice> &choices, const QHash<qint64, qsizetype> &positions, qint64 id)
{
    const auto found = positions.constFind(id);
    return found == positions.cend() ? nullptr : &choices.at(*found);
}

template <typename Choice>
QList<const Choice *> bestFirst(QList<std::pair<int, const Choice *>> found, int most)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const Choice *> result;
    for (const auto &[rank, choice] : std::as_const(found)) {
        if (result.size() == most)
            break;
        result.append(choice);
    }
    return result;
}

QList<const UnitChoice *> findUnits(const QList<UnitChoice> &units, const QString &typed, int most)
{
    QList<std::pair<int, const UnitChoice *>> found;
    for (const UnitChoice &unit : units) {
        if (const std::optional<int> rank = matchRank(typed, unit.keys))
            found.append({*rank, &unit});
    }
    return bestFirst(std::move(found), most);
}

QList<UnitChoice> choices(const QList<UnitLine> &lines)
{
    QList<UnitChoice> result;
    result.reserve(lines.size());
    for (const UnitLine &line : lines)
        result.append({line.id, keysOfText(line.name), line.town});
    std::stable_sort(result.begin(), result.end(),
                     [](const UnitChoice &a, const UnitChoice &b) { return a.keys.pinyin < b.keys.pinyin; });
    return result;
}

/// A form that counts by the month ("202606-01") goes on with the month of @a day.
QString prefixFor(QDate day, const QString &newest)
{
    static const QRegularExpression monthly{QStringLiteral("^(.*)(\\d{4})(-?)(0[1-9]|1[0-2])(\\D*)$")};
    const QRegularExpressionMatch match = monthly.match(newest);
    if (!match.hasMatch() || match.captured(2).toInt() != day.year())
        return newest;
    return match.captured(1) + match.captured(2) + match.captured(3) + day.toString(QStringLiteral("MM")) +
           match.captured(5);
}

} // namespace

QString DeputyChoice::where() const
{
    return QStringLiteral("%1 · %2").arg(stationName.isEmpty() ? townName : stationName, displayName(level));
}

void LookupBook::index()
{
    m_deputies = positions(deputies, &DeputyChoice::mandate);
    m_stations = positions(stations, &UnitChoice::id);
    m_offices = positions(offices, &UnitChoice::id);
}

QList<const DeputyChoice *> LookupBook::findDeputies(const QString &typed, QDate day, qint64 station,
                                                     int most) const
{
    // Whoever belongs to the station comes before all others, however well these match.
    constexpr int Elsewhere = 100;
    QList<std::pair<int, const DeputyChoice *>> found;
    for (const DeputyChoice &deputy : deputies) {
        if (day.isValid() && !deputy.held.contains(day))
            continue;
        const std::optional<int> rank = matchRank(typed, deputy.keys);
        if (rank)
            found.append({station != 0 && deputy.station == station ? *rank : *rank + Elsewhere, &deputy});
    }
    return bestFirst(std::move(found), most);
}

QList<const UnitChoice *> LookupBook::findStations(const QString &typed, int most) const
{
    return findUnits(stations, typed, most);
}

QList<const UnitChoice *> LookupBook::findOffices(const QString &typed, int most) const
{
    return findUnits(offices, typed, most);
}

const DeputyChoice *LookupBook::deputy(qint64 mandate) const
{
    return at(deputies, m_deputies, mandate);
}

const UnitChoice *LookupBook::station(qint64 id) const
{
    return at(stations, m_stations, id);
}

const UnitChoice *LookupBook::office(qint64 id) const
{
    return at(offices, m_offices, id);
}

Result<LookupBook> LookupService::book()
try {
    Database &database = m_session.database();
    Transaction snapshot{database, Transaction::Mode::Read};
    LookupBook book;
    book.stations = choices(stationLines(database));
    book.offices = choices(officeLines(database));
    book.index();
    QHash<qint64, QString> towns;
    const QList<UnitLine> townList = townLines(database);
    for (const UnitLine &town : townList)
        towns.insert(town.id, town.name);
    const QList<MandateLine> lines = mandateLines(database);
    book.deputies.reserve(lines.size());
    for (const MandateLine &line : lines) {
        const UnitChoice *station = book.station(line.station);
        book.deputies.append({.mandate = line.mandate,
                              .keys = {line.name, line.pinyin, line.initials},
                              .station = line.station,
                              .stationName = station == nullptr ? QString{} : station->keys.name,
                              .townName = towns.value(line.town),
                              .level = fromKey<DeputyLevel>(line.level).value_or(DeputyLevel::District),
                              .held = {line.from, line.to}});
    }
    book.index();
    return book;
} catch (const StorageError &error) {
    return toError(error);
}

Result<QStringList> LookupService::recent(const QString &entity, const QString &field, StationId station,
                                          int most)
try {
    static const QHash<QString, QStringList> offered{
        {QStringLiteral("visit"), {QStringLiteral("place"), QStringLiteral("resident")}},
        {QStringLiteral("reception"), {QStringLiteral("place"), QStringLiteral("visitor")}},
        {QStringLiteral("activity"),
         {QStringLiteral("place"), QStringLiteral("organiser"), QStringLiteral("kind")}},
        {QStringLiteral("opinion"), {QStringLiteral("category"), QStringLiteral("raised_by")}},
    };
    if (!offered.value(entity).contains(field))
        return Error{ErrorCode::InvalidInput, tr("“%1” has no recent texts.").arg(field), {}};
    return recentTexts(m_session.database(), entity, field, station.value(), most);
} catch (const StorageError &error) {
    return toError(error);
}

Result<QString> LookupService::nextOpinionNumber(StationId station, QDate day, int ahead)
try {
    const QStringList numbers = opinionNumbers(m_session.database(), station.value(), QDate{day.year(), 1, 1},
                                               QDate{day.year(), 12, 31});
    static const QRegularExpression pattern{QStringLiteral("^(.*?)(\\d+)(\\D*)$")};
    QString before = QStringLiteral("%1-").arg(day.year());
    QString after;
    qsizetype width = 3;
    qint64 highest = 0;
    if (!numbers.isEmpty()) {
        // The newest shows the form; of those of the same form the highest counts.
        const QRegularExpressionMatch newest = pattern.match(numbers.last());
        if (newest.hasMatch()) {
            before = prefixFor(day, newest.captured(1));
            width = newest.captured(2).size();
            after = newest.captured(3);
        }
        for (const QString &number : numbers) {
            const QRegularExpressionMatch match = pattern.match(number);
            if (match.hasMatch() && match.captured(1) == before && match.captured(3) == after)
                highest = std::max(highest, match.captured(2).toLongLong());
        }
    }
    return QStringLiteral("%1%2%3")
        .arg(before)
        .arg(highest + 1 + ahead, static_cast<int>(width), 10, QLatin1Char{'0'})
        .arg(after);
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
