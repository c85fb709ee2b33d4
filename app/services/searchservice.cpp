#include "app/services/searchservice.h"

#include "app/base/text.h"
#include "app/services/fieldwords.h"
#include "app/services/recordkindname.h"
#include "app/services/recordwords.h"
#include "app/services/storageguard.h"
#include "app/storage/searchqueries.h"

#include <algorithm>
#include <limits>

namespace liaison {

namespace {

/// Entries of each register in one part: some 20 ms on an old computer.
constexpr qint64 PartSize = 5'000;
constexpr int MostPersons = 12;
constexpr int MostPlaces = 12;
constexpr qsizetype MostRemembered = 200'000;

constexpr EntityKind EntryKinds[] = {EntityKind::Opinion, EntityKind::Visit, EntityKind::Reception,
                                     EntityKind::Activity};

bool hasLatinLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Some characters around the first place where the term is found.
QString around(const QString &text, const QString &term)
{
    constexpr qsizetype Before = 12;
    constexpr qsizetype Most = 60;
    const QString line = text.simplified();
    const qsizetype found = line.indexOf(term, 0, Qt::CaseInsensitive);
    const qsizetype from = found > Before + 2 && line.size() > Most ? found - Before : 0;
    const QString part = line.mid(from, Most);
    return (from > 0 ? QStringLiteral("…") : QString{}) + part +
           (from + Most < line.size() ? QStringLiteral("…") : QString{});
}

} // namespace

Result<QList<SearchHit>> SearchService::names(const QString &typed)
try {
    QList<SearchHit> hits;
    Database &database = m_session.database();
    if (const std::optional<Uid> uid = Uid::fromText(typed.trimmed())) {
        RecordWords words{database};
        for (const EntitySpec &spec : allEntities()) {
            if (const std::optional<Record> record = RecordReader{database}.find(spec, *uid))
                hits.append({SearchGroup::Records,
                             spec.name,
                             record->ref.id,
                             words.title(spec, record->values),
                             {},
                             displayName(spec.kind)});
        }
        return hits;
    }
    const QString needle = text::nameKey(typed).toLower();
    if (needle.isEmpty())
        return hits;
    hits += people(needle);
    hits += places(needle);
    return hits;
} catch (const StorageError &error) {
    return toError(error);
}

QList<SearchHit> SearchService::people(const QString &needle)
{
    Database &database = m_session.database();
    RecordReader reader{database};
    RecordWords words{database};
    QList<SearchHit> hits;
    for (const FoundPerson &person : findPersons(database, needle, MostPersons * 4)) {
        // The statement also finds needles that begin within a syllable.
        const std::optional<int> quality = matchRank(needle, {person.name, person.pinyin, person.initials});
        if (!quality)
            continue;
        SearchHit hit{SearchGroup::People,
                      QStringLiteral("person"),
                      person.id,
                      person.name,
                      {},
                      displayName(EntityKind::Person),
                      *quality};
        const EntitySpec &spec = entitySpec(EntityKind::Mandate);
        const std::optional<Record> mandate =
            person.mandate > 0 ? reader.find(spec, person.mandate) : std::nullopt;
        if (mandate) {
            hit.entity = spec.name;
            hit.id = person.mandate;
            hit.kind = tr("deputy");
            QStringList parts;
            for (const char *field : {"level", "town", "station", "term"}) {
                const int index = spec.indexOf(QString::fromLatin1(field));
                if (const QString part = words.text(spec, index, mandate->values[static_cast<size_t>(index)]);
                    !part.isEmpty())
                    parts.append(part);
            }
            hit.detail = parts.join(QStringLiteral(" · "));
        }
        hits.append(hit);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.quality < b.quality; });
    if (hits.size() > MostPersons)
        hits.resize(MostPersons);
    return hits;
}

const NameKeys &SearchService::keysOf(const QString &name, bool withPinyin)
{
    auto known = m_memo.find(name);
    if (known == m_memo.end()) {
        if (m_memo.size() >= MostRemembered)
            m_memo.clear();
        known = m_memo.insert(name, NameKeys{name, {}, {}});
    }
    if (withPinyin && known->pinyin.isEmpty())
        *known = keysOfText(name);
    return *known;
}

QList<SearchHit> SearchService::places(const QString &needle)
{
    Database &database = m_session.database();
    const bool isLatin = hasLatinLetter(needle);
    QList<SearchHit> hits;
    for (const NamedRecord &record : namedRecords(database)) {
        std::optional<int> quality = matchRank(needle, keysOf(record.name, isLatin));
        if (!quality && record.people.contains(needle))
            quality = 8;
        if (quality)
            hits.append({SearchGroup::Places, entitySpec(record.kind).name, record.id, record.name,
                         record.people.simplified(), displayName(record.kind), *quality});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.quality < b.quality; });
    if (hits.size() > MostPlaces)
        hits.resize(MostPlaces);
    return hits;
}

Result<SearchPart> SearchService::entries(const QString &typed, const SearchCursor &cursor)
try {
    SearchPart part{{}, cursor};
    QStringList terms = text::normalized(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    if (terms.size() > 8)
        terms.resize(8);
    if (terms.isEmpty()) {
        part.next.isDone = true;
        return part;
    }
    Database &database = m_session.database();
    part.next.isDone = true;
    for (const EntityKind kind : EntryKinds) {
        const qint64 below = cursor.below.value(kind, std::numeric_limits<qint64>::max());
        const qint64 highest = highestId(database, kind, below); // jumps over gaps
        if (highest <= 0) {
            part.next.below.insert(kind, 0);
            continue;
        }
        const qint64 first = std::max<qint64>(1, highest - PartSize + 1);
        int &foundBefore = part.next.found[kind];
        const QList<FoundEntry> found =
            findEntries(database, kind, terms, first, highest + 1, MostOfAKind - foundBefore);
        for (const FoundEntry &entry : found)
            part.hits.append({SearchGroup::Records, entitySpec(kind).name, entry.id,
                              around(entry.text, terms.first()),
                              QStringLiteral("%1 · %2").arg(entry.day.toString(Qt::ISODate), entry.station),
                              displayName(kind)});
        part.next.searched += highest - first + 1;
        foundBefore += static_cast<int>(found.size());
        const bool isFull = foundBefore >= MostOfAKind;
        part.next.below.insert(kind, isFull ? 0 : first);
        part.next.isDone = part.next.isDone && (isFull || first <= 1);
    }
    return part;
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
