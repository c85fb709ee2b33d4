#pragma once

#include "app/base/namematch.h"
#include "app/base/result.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace liaison {

enum class SearchGroup { People, Places, Records };

struct SearchHit
{
    SearchGroup group;
    QString entity; ///< "mandate", "station", "visit"
    qint64 id;
    QString text;    ///< the name, or the part of a text around what was found
    QString detail;  ///< where and when
    QString kind;    ///< translated
    int quality = 0; ///< as matchRank(); 0 for records
};

/// Pinyin of names that were looked at before. A pure function's results: never out of date. For one thread.
using SearchMemo = QHash<QString, NameKeys>;

/// Where a search through the entries has come to.
struct SearchCursor
{
    QHash<EntityKind, qint64> below; ///< the next part of a register ends before this id; absent: not begun
    QHash<EntityKind, int> found;
    qint64 searched = 0; ///< entries looked at so far, all registers together
    bool isDone = false;
};

struct SearchPart
{
    QList<SearchHit> hits;
    SearchCursor next;
};

/// Searches everything: people and places by characters, pinyin and initials; entries by their texts, date
/// and station. Entries are searched newest first in short parts, so that whoever types on can stop a search
/// that is under way and a huge file never blocks anything; carried to its end it is exact.
class SearchService
{
    Q_DECLARE_TR_FUNCTIONS(SearchService)

public:
    /// Entries of one register; older ones are not looked for.
    static constexpr int MostOfAKind = 8;

    SearchService(Session &session, SearchMemo &memo) : m_session{session}, m_memo{memo} {}

    /// Best first. The full identity (uid) of a record finds that record.
    [[nodiscard]] Result<QList<SearchHit>> names(const QString &typed);

    /// The next part of the entries; @a cursor is {} at first. Words apart must all occur.
    [[nodiscard]] Result<SearchPart> entries(const QString &typed, const SearchCursor &cursor);

private:
    [[nodiscard]] QList<SearchHit> people(const QString &typed);
    [[nodiscard]] QList<SearchHit> places(const QString &typed);
    [[nodiscard]] const NameKeys &keysOf(const QString &name, bool withPinyin);

    Session &m_session;
    SearchMemo &m_memo;
};

} // namespace liaison
