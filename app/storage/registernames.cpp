#include "app/storage/registernames.h"

#include "app/base/text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace liaison {

namespace {

bool isLatin(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Pinyin of the names of places, character by character: a province has ten thousand of them, but they are
/// written with a few hundred characters.
class PlacePinyin
{
public:
    [[nodiscard]] QString operator()(const QString &name)
    {
        QStringList syllables;
        const QList<uint> characters = name.toUcs4();
        for (const uint character : characters) {
            QString &syllable = m_known[character];
            if (syllable.isNull())
                syllable = text::pinyin(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
            syllables.append(syllable);
        }
        return syllables.join(u' ');
    }

private:
    QHash<uint, QString> m_known;
};

/// Whether "xiongxin" or "xiongx" is how some syllables of "shan xiong xin" begin.
bool hasFromSyllable(const QString &pinyin, const QString &word)
{
    for (qsizetype start = 0; start < pinyin.size();) {
        qsizetype matched = 0;
        for (qsizetype i = start; i < pinyin.size() && matched < word.size(); ++i) {
            if (pinyin.at(i) == u' ')
                continue;
            if (pinyin.at(i) != word.at(matched))
                break;
            ++matched;
        }
        if (matched == word.size())
            return true;
        const qsizetype blank = pinyin.indexOf(u' ', start);
        if (blank < 0)
            return false;
        start = blank + 1;
    }
    return false;
}

} // namespace

QList<qint64> RegisterNames::List::matching(const QString &word)
{
    const QString key = word.toLower();
    const bool latin = isLatin(key);
    if (latin && !m_hasPinyin) { // only when somebody asks: it takes longer than reading the names
        PlacePinyin pinyinOf;
        for (Name &name : m_names) {
            if (name.pinyin.isEmpty()) {
                name.pinyin = pinyinOf(name.name);
                name.initials = text::initials(name.pinyin);
            }
        }
        m_hasPinyin = true;
    }
    QList<qint64> result;
    for (const Name &name : std::as_const(m_names)) {
        if (name.name.contains(key, Qt::CaseInsensitive) ||
            (latin && (name.initials.contains(key) || hasFromSyllable(name.pinyin, key))))
            result.append(name.id);
    }
    return result;
}

void RegisterNames::List::sort()
{
    std::vector<std::pair<QString, qsizetype>> keys;
    keys.reserve(static_cast<size_t>(m_names.size()));
    for (qsizetype i = 0; i < m_names.size(); ++i)
        keys.emplace_back(text::collationKey(m_names.at(i).name), i);
    std::sort(keys.begin(), keys.end()); // same names in order of entry
    QList<Name> sorted;
    sorted.reserve(m_names.size());
    m_ranks.reserve(m_names.size());
    for (const auto &[key, position] : keys) {
        m_ranks.insert(m_names.at(position).id, sorted.size());
        sorted.append(std::move(m_names[position]));
    }
    m_names = std::move(sorted);
}

RegisterNames::List &RegisterNames::read(std::unique_ptr<List> &list, const QString &sql)
{
    if (!list) {
        auto made = std::make_unique<List>();
        Query query = m_database.run(sql);
        while (query.next())
            made->m_names.append(
                {query.integer(0), query.text(1), query.integer(2), query.text(3), query.text(4)});
        made->sort();
        list = std::move(made);
    }
    return *list;
}

RegisterNames::List &RegisterNames::towns()
{
    return read(m_towns, QStringLiteral("SELECT id, name, id, '', '' FROM town ORDER BY id"));
}

RegisterNames::List &RegisterNames::stations()
{
    return read(m_stations, QStringLiteral("SELECT id, name, town_id, '', '' FROM station ORDER BY id"));
}

RegisterNames::List &RegisterNames::offices()
{
    return read(m_offices, QStringLiteral("SELECT id, name, 0, '', '' FROM office ORDER BY id"));
}

RegisterNames::List &RegisterNames::deputies()
{
    return read(m_deputies,
                QStringLiteral("SELECT m.id, p.name, m.town_id, p.pinyin, p.initials FROM mandate m"
                               " JOIN person p ON p.id = m.person_id ORDER BY m.id"));
}

qint64 RegisterNames::townOfStation(qint64 station)
{
    if (m_townOfStation.isEmpty()) {
        for (const Name &name : stations().names())
            m_townOfStation.insert(name.id, name.town);
    }
    return m_townOfStation.value(station);
}

} // namespace liaison
