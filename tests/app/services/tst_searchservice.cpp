#include "app/services/historyservice.h"
#include "app/services/registerservice.h"
#include "app/services/searchservice.h"
#include "app/storage/bulkload.h"
#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// One field finds everything, on both engines.
class TestSearchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void findsPeopleHoweverTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");

        QTest::newRow("whole name") << u"单雄信"_s << QStringList{u"单雄信"_s};
        QTest::newRow("initials, surname read shan") << u"sxx"_s << QStringList{u"单雄信"_s};
        QTest::newRow("beginning of the initials") << u"SX"_s << QStringList{u"单雄信"_s};
        QTest::newRow("pinyin without blanks") << u"shanxiongxin"_s << QStringList{u"单雄信"_s};
        QTest::newRow("pinyin with blanks") << u"shan xiong"_s << QStringList{u"单雄信"_s};
        QTest::newRow("given name in pinyin") << u"xiongxin"_s << QStringList{u"单雄信"_s};
        QTest::newRow("part of the name") << u"雄"_s << QStringList{u"单雄信"_s};
        QTest::newRow("two of the same name") << u"王芳"_s << QStringList{u"王芳"_s, u"王芳"_s};
        QTest::newRow("compound surname") << u"ycj"_s << QStringList{u"尉迟敬"_s};
        QTest::newRow("not within a syllable") << u"iong"_s << QStringList{};
        QTest::newRow("a wildcard is a character") << u"%"_s << QStringList{};
        QTest::newRow("another wildcard") << u"王_"_s << QStringList{};
    }

    void findsPeopleHoweverTheyAreTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        open();

        QCOMPARE(namesIn(SearchGroup::People, typed), found);
    }

    void tellsSameNamedDeputiesApart()
    {
        open();

        const QList<SearchHit> hits = *service().names(u"王芳"_s);

        QCOMPARE(hits.size(), 2);
        QVERIFY(hits.at(0).detail != hits.at(1).detail);
        QVERIFY((hits.at(0).detail + hits.at(1).detail).contains(u"云溪街道"_s));
        QVERIFY((hits.at(0).detail + hits.at(1).detail).contains(u"柳河镇"_s));
        QCOMPARE(hits.at(0).entity, u"mandate"_s);
    }

    void findsPlacesWithTheBestFitFirst()
    {
        open();

        QCOMPARE(namesIn(SearchGroup::Places, u"柳河镇"_s),
                 (QStringList{u"柳河镇"_s, u"柳河镇联络站"_s, u"柳河镇东岭联络室"_s}));
        QCOMPARE(namesIn(SearchGroup::Places, u"lhz"_s).first(), u"柳河镇"_s);
        QCOMPARE(namesIn(SearchGroup::Places, u"zhujian"_s), QStringList{u"区住建局"_s});
    }

    void findsWordsOfTwoCharactersInEntries()
    {
        open();
        RegisterService registers{*m_session};
        const StoredVisit visit = *registers.add(sampleVisit(*m_sample));
        const StoredReception reception = *registers.add(sampleReception(*m_sample));
        QVERIFY(registers.add(sampleActivity(*m_sample)));
        QVERIFY(registers.add(sampleOpinion(*m_sample, reception.id)));

        QCOMPARE(entriesFor(u"路灯"_s), QStringList{u"visit"_s});
        QCOMPARE(entriesFor(u"灌溉"_s), (QStringList{u"opinion"_s, u"reception"_s}));
        QCOMPARE(entriesFor(u"电梯"_s), QStringList{u"activity"_s});
        QCOMPARE(entriesFor(u"2026-017"_s), QStringList{u"opinion"_s});
        QCOMPARE(entriesFor(u"2026-03-05"_s), QStringList{u"visit"_s});
        QCOMPARE(entriesFor(u"灌溉 柳河镇 2026-04"_s), (QStringList{u"opinion"_s, u"reception"_s}));
        QCOMPARE(entriesFor(u"灌溉 云溪"_s), QStringList{});
        QCOMPARE(entriesFor(u"路不"_s), QStringList{}); // both occur, but not as a word

        // Nothing can be out of date: the entries themselves are searched.
        Visit changed = visit.value;
        changed.content = u"井盖破损。"_s;
        QVERIFY(registers.change(visit, changed));
        QCOMPARE(entriesFor(u"路灯"_s), QStringList{});
        QCOMPARE(entriesFor(u"井盖"_s), QStringList{u"visit"_s});
        QVERIFY(HistoryService{*m_session}.undo());
        QCOMPARE(entriesFor(u"路灯"_s), QStringList{u"visit"_s});
    }

    void searchesAHugeRegisterToItsEndInParts()
    {
        open();
        {
            ChangeGroup group{m_session->database(), m_session->writer(), u"bulk"_s};
            BulkLoad load{group, entitySpec(EntityKind::Visit)};
            Visit visit = sampleVisit(*m_sample, u"最早的井盖。"_s);
            load.add(Mapping<Visit>::toValues(visit));
            visit.content = u"巡查。"_s;
            for (int i = 0; i < 12'000; ++i)
                load.add(Mapping<Visit>::toValues(visit));
            load.finish();
            group.commit();
        }

        SearchCursor cursor;
        QStringList found;
        int parts = 0;
        while (!cursor.isDone) {
            const Result<SearchPart> part = service().entries(u"井盖"_s, cursor);
            QVERIFY(part);
            for (const SearchHit &hit : part->hits)
                found.append(hit.text);
            cursor = part->next;
            ++parts;
        }

        QCOMPARE(found.size(), 1); // the oldest of 12,001
        QVERIFY(found.first().startsWith(u"最早的井盖"_s));
        QCOMPARE(parts, 3);
        QCOMPARE(cursor.searched, 12'001);
        QCOMPARE(entriesFor(u"巡查"_s).size(), SearchService::MostOfAKind);
    }

    void findsARecordByItsIdentity()
    {
        open();
        const StoredVisit visit = *RegisterService{*m_session}.add(sampleVisit(*m_sample));

        const QList<SearchHit> hits = *service().names(visit.uid.text());

        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().entity, u"visit"_s);
        QCOMPARE(hits.first().id, visit.id.value());
    }

private:
    void open()
    {
        QFETCH_GLOBAL(const Engine, engine);
        m_session.reset();
        m_location.emplace(engine);
        auto session = Session::create(m_location->text(), u"周敏"_s, m_clock,
                                       {u"青禾区"_s, {QDate{2021, 1, 1}, QDate{2026, 12, 31}}, 20260701});
        QVERIFY(session);
        m_session = std::move(*session);
        m_sample = insertOrganisation(m_session->database(), m_session->writer());
    }

    [[nodiscard]] SearchService service() { return {*m_session, m_memo}; }

    [[nodiscard]] QStringList namesIn(SearchGroup group, const QString &typed)
    {
        QStringList result;
        const Result<QList<SearchHit>> hits = service().names(typed);
        if (!hits)
            return {hits.error().detail};
        for (const SearchHit &hit : *hits) {
            if (hit.group == group)
                result.append(hit.text);
        }
        return result;
    }

    [[nodiscard]] QStringList entriesFor(const QString &typed)
    {
        QStringList result;
        SearchCursor cursor;
        while (!cursor.isDone) {
            const Result<SearchPart> part = service().entries(typed, cursor);
            if (!part)
                return {part.error().detail};
            for (const SearchHit &hit : part->hits)
                result.append(hit.entity);
            cursor = part->next;
        }
        return result;
    }

    FixedClock m_clock{QDateTime{QDate{2026, 7, 10}, QTime{9, 30}, Qt::UTC}};
    std::optional<TestLocation> m_location;
    std::unique_ptr<Session> m_session;
    std::optional<SampleOrganisation> m_sample;
    SearchMemo m_memo;
};

QTEST_GUILESS_MAIN(TestSearchService)

#include "tst_searchservice.moc"
