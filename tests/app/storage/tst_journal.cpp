#include "app/storage/bulkload.h"
#include "app/storage/undo.h"
#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verified.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

namespace {

QList<JournalEntry> allEntries(Database &database)
{
    QList<JournalEntry> entries;
    Journal{database}.forEach([&entries](const JournalEntry &entry) {
        entries.append(entry);
        return true;
    });
    return entries;
}

QStringList opsOf(const QList<JournalEntry> &entries)
{
    QStringList ops;
    for (const JournalEntry &entry : entries)
        ops.append(toText(entry.op));
    return ops;
}

QList<JournalEntry> historyOf(Database &database, const StoredVisit &visit, bool isLive = true)
{
    return Journal{database}.historyOf(Repository<Visit>::spec(), visit.uid,
                                       isLive ? std::optional{visit.id.value()} : std::nullopt);
}

QList<StoredVisit> loadVisits(TestDatabase &test, const SampleOrganisation &sample, int count)
{
    ChangeGroup group{*test, test.clerk, u"bulk"_s};
    BulkLoad load{group, Repository<Visit>::spec()};
    QList<StoredVisit> visits;
    for (int i = 0; i < count; ++i) {
        const Visit visit = sampleVisit(sample, u"第%1条"_s.arg(i));
        const RecordRef ref = load.add(Mapping<Visit>::toValues(visit));
        visits.append({VisitId{ref.id}, ref.uid, ref.head, visit});
    }
    load.finish();
    group.commit();
    return visits;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void holdsOnlyTheFieldsThatChanged()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        Repository<Visit> visits{*test};
        StoredVisit visit = [&] {
            ChangeGroup group{*test, test.clerk, u"insert"_s};
            const StoredVisit inserted = visits.insert(group, sampleVisit(sample));
            group.commit();
            return inserted;
        }();
        const JournalEntry insert = allEntries(*test).last();
        QVERIFY(insert.before.isNull());
        QCOMPARE(
            insert.after,
            u"{\"station\":\"%1\",\"held_on\":\"2026-03-05\",\"deputies\":[\"%2\",\"%3\"],\"mode\":\"field\","
            "\"place\":\"云溪社区\",\"resident\":\"居民\",\"people\":2,\"content\":\"小区路灯不亮。\","
            "\"outcome\":\"已转住建局。\",\"status\":\"valid\",\"entered_on\":\"2026-03-07\"}"_s
                .arg(sample.stations.at(0).uid.text(), sample.mandates.at(1).uid.text(),
                     sample.mandates.at(0).uid.text())
                .toUtf8());

        ChangeGroup group{*test, test.clerk, u"update"_s};
        Visit changed = visit.value;
        changed.content = u"“甲”说：\"\\\n\t𠮷\u007f"_s;
        changed.people = 3;
        visit = visits.update(group, visit, changed);
        changed.deputies = {sample.mandates.at(0).id};
        visit = visits.update(group, visit, changed);
        visits.remove(group, visit);
        group.commit();

        const QList<JournalEntry> entries = allEntries(*test);
        const JournalEntry &update = entries.at(entries.size() - 3);
        QCOMPARE(update.before, QByteArray{"{\"people\":2,\"content\":\"小区路灯不亮。\"}"});
        QCOMPARE(update.after,
                 QByteArray{"{\"people\":3,\"content\":\"“甲”说：\\\"\\\\\\n\\u0009𠮷\u007f\"}"});
        const JournalEntry &list = entries.at(entries.size() - 2);
        QCOMPARE(list.before, u"{\"deputies\":[\"%1\",\"%2\"]}"_s
                                  .arg(sample.mandates.at(1).uid.text(), sample.mandates.at(0).uid.text())
                                  .toUtf8());
        QCOMPARE(list.after, u"{\"deputies\":[\"%1\"]}"_s.arg(sample.mandates.at(0).uid.text()).toUtf8());
        QVERIFY(entries.last().after.isNull());
        QVERIFY(entries.last().before.startsWith("{\"station\":"));
    }

    void writesNullsDecimalsAndPairsInOneForm()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        ChangeGroup group{*test, test.clerk, u"insert"_s};
        Station station{
            .town = sample.towns.at(1).id, .name = u"站"_s, .area = Decimal::fromText(u"118.50"_s)};
        station.openedOn = PartialDate::fromText(u"2019-11"_s);
        Repository<Station>{*test}.insert(group, station);
        Repository<Activity>{*test}.insert(group, sampleActivity(sample));
        group.commit();
        const QList<JournalEntry> entries = allEntries(*test);
        const QByteArray stationJson = entries.at(entries.size() - 2).after;
        QVERIFY(stationJson.contains("\"parent\":null,"));
        QVERIFY(stationJson.contains("\"area\":\"118.5\",\"opened_on\":\"2019-11\","));
        QVERIFY(entries.last().after.contains(
            u"\"attendance\":[[\"%1\",\"attended\"],[\"%2\",\"leave\"]]"_s
                .arg(sample.mandates.at(0).uid.text(), sample.mandates.at(4).uid.text())
                .toUtf8()));
    }

    void everyEntryNamesItsGroupActorPlaceTimeAndPredecessor()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        Repository<Visit> visits{*test};
        ChangeGroup first{*test, test.clerk, u"登记走访"_s};
        const StoredVisit visit = visits.insert(first, sampleVisit(sample));
        QVERIFY(!first.isEmpty());
        first.commit();
        // Its transaction is over, but the object is still there: nothing holds the database.
        test.clock.set(QDateTime{QDate{2026, 7, 2}, QTime{8, 0, 0, 7}, Qt::UTC});
        const Uid secondUid = [&] {
            ChangeGroup second{*test, test.colleague, u"更正"_s};
            Visit changed = visit.value;
            changed.people = 9;
            visits.update(second, visit, changed);
            second.commit();
            return second.uid();
        }();

        const QList<JournalEntry> history = historyOf(*test, visit);
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).parentUid, std::nullopt);
        QCOMPARE(history.at(0).groupUid, first.uid());
        QCOMPARE(history.at(0).at, u"2026-07-01T09:30:00.000Z"_s);
        QCOMPARE(history.at(0).author.actor, test.clerk.author.actor);
        QCOMPARE(history.at(0).author.site, test.clerk.author.site);
        QCOMPARE(history.at(0).entity, u"visit"_s);
        QCOMPARE(history.at(0).entityUid, visit.uid);
        QCOMPARE(history.at(0).entityId, visit.id.value());
        QCOMPARE(history.at(0).seq, visit.head);
        QCOMPARE(history.at(1).parentUid, history.at(0).uid);
        QCOMPARE(history.at(1).groupUid, secondUid);
        QCOMPARE(history.at(1).at, u"2026-07-02T08:00:00.007Z"_s);
        QCOMPARE(history.at(1).author.actor, test.colleague.author.actor);
        QCOMPARE(visits.find(visit.id)->head, history.at(1).seq);

        Journal journal{*test};
        const QList<JournalGroup> groups = journal.latestGroups(2);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).uid, secondUid);
        QCOMPARE(groups.at(0).label, u"更正"_s);
        QCOMPARE(groups.at(0).kind, GroupKind::Do);
        QCOMPARE(groups.at(0).of, std::nullopt);
        QCOMPARE(groups.at(1).label, u"登记走访"_s);
        QCOMPARE(journal.group(first.uid())->seq, groups.at(1).seq);
        QCOMPARE(journal.group(visit.uid), std::nullopt);
    }

    void isOneChainFromTheFirstEntryToTheHead()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        QCOMPARE(Journal{*test}.head().seq, 0);
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        (void)loadVisits(test, sample, 3);
        QByteArray previous(32, '\0');
        qint64 seq = 0;
        const QList<JournalEntry> entries = allEntries(*test);
        for (const JournalEntry &entry : entries) {
            QCOMPARE(entry.seq, ++seq);
            QCOMPARE(entry.previousHash, previous);
            QCOMPARE(entry.computeHash(), entry.hash);
            previous = entry.hash;
        }
        const JournalHead head = Journal{*test}.head();
        QCOMPARE(head.seq, seq);
        QCOMPARE(head.hash, previous);
        QCOMPARE(head.shortText(), u"%1-%2"_s.arg(seq).arg(QString::fromLatin1(previous.toHex().left(8))));
    }

    void theHashCoversEveryField()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        const JournalEntry good = allEntries(*test).last();
        const QList<std::function<void(JournalEntry &)>> changes{
            [](JournalEntry &entry) { ++entry.seq; },
            [&](JournalEntry &entry) { entry.uid = test.uids.next(); },
            [&](JournalEntry &entry) { entry.parentUid = test.uids.next(); },
            [&](JournalEntry &entry) { entry.groupUid = test.uids.next(); },
            [](JournalEntry &entry) { entry.at += u'0'; },
            [](JournalEntry &entry) { entry.author.actor += u' '; },
            [](JournalEntry &entry) { entry.author.site.clear(); },
            [](JournalEntry &entry) { entry.entity = u"town"_s; },
            [](JournalEntry &entry) { entry.entityUid.reset(); },
            [](JournalEntry &entry) { entry.entityId.reset(); },
            [](JournalEntry &entry) { entry.op = ChangeOp::Remove; },
            [](JournalEntry &entry) { entry.before = QByteArray{""}; }, // not the same as none
            [](JournalEntry &entry) { entry.after += ' '; },
            [](JournalEntry &entry) { std::swap(entry.before, entry.after); },
            [](JournalEntry &entry) {
                entry.previousHash[0] = static_cast<char>(entry.previousHash.at(0) ^ 1);
            },
            // What one field loses the next one gains.
            [](JournalEntry &entry) {
                entry.author.site.prepend(entry.author.actor.back());
                entry.author.actor.chop(1);
            },
        };
        for (const auto &change : changes) {
            JournalEntry entry = good;
            change(entry);
            QVERIFY2(entry.computeHash() != good.hash,
                     qPrintable(QString::number(&change - &changes.first())));
        }
    }

    void aGroupWithoutChangesLeavesNoTrace()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        const JournalHead head = Journal{*test}.head();
        {
            ChangeGroup group{*test, test.clerk, u"nothing"_s};
            QVERIFY(group.isEmpty());
            group.commit();
        }
        {
            ChangeGroup group{*test, test.clerk, u"the same again"_s};
            Repository<Town>{*test}.update(group, sample.towns.at(0), sample.towns.at(0).value);
            QVERIFY(group.isEmpty());
            group.commit();
        }
        {
            ChangeGroup group{*test, test.clerk, u"empty load"_s};
            BulkLoad{group, Repository<Visit>::spec()}.finish();
            QVERIFY(group.isEmpty());
            group.commit();
        }
        QCOMPARE(Journal{*test}.head().hash, head.hash);
    }

    void aRolledBackGroupLeavesNoTrace()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        const JournalHead head = Journal{*test}.head();
        const QByteArray content = contentHash(*test);
        {
            ChangeGroup group{*test, test.clerk, u"given up"_s};
            Repository<Visit>{*test}.insert(group, sampleVisit(sample));
            BulkLoad load{group, Repository<Reception>::spec()};
            load.add(Mapping<Reception>::toValues(sampleReception(sample)));
        }
        QCOMPARE(Journal{*test}.head().hash, head.hash);
        QCOMPARE(contentHash(*test), content);
        QCOMPARE((*test).number(u"SELECT count(*) FROM visit_deputy"_s), 0);
    }

    void tellsTheHistoryOfARecordThroughUndoAndRedo()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        Repository<Visit> visits{*test};
        const auto inGroup = [&](auto action) {
            ChangeGroup group{*test, test.clerk, u"step"_s};
            const auto result = action(group);
            group.commit();
            return result;
        };
        const StoredVisit inserted =
            inGroup([&](ChangeGroup &group) { return visits.insert(group, sampleVisit(sample)); });
        Visit changed = inserted.value;
        changed.place = u"东门"_s;
        const StoredVisit updated =
            inGroup([&](ChangeGroup &group) { return visits.update(group, inserted, changed); });
        inGroup([&](ChangeGroup &group) {
            visits.remove(group, updated);
            return true;
        });
        QCOMPARE(opsOf(historyOf(*test, inserted, false)),
                 (QStringList{u"insert"_s, u"update"_s, u"remove"_s}));

        Undo undo{*test, test.clerk};
        QVERIFY(undo.undo()); // the removal
        QVERIFY(undo.undo()); // the update
        QCOMPARE(visits.find(inserted.uid)->value, inserted.value);
        QCOMPARE(visits.find(inserted.uid)->id, inserted.id);
        QVERIFY(undo.redo());

        const QList<JournalEntry> history = historyOf(*test, inserted);
        QCOMPARE(opsOf(history),
                 (QStringList{u"insert"_s, u"update"_s, u"remove"_s, u"insert"_s, u"update"_s, u"update"_s}));
        for (qsizetype i = 1; i < history.size(); ++i)
            QCOMPARE(history.at(i).parentUid, history.at(i - 1).uid);
        Journal journal{*test};
        QCOMPARE(journal.group(history.at(3).groupUid)->kind, GroupKind::Undo);
        QCOMPARE(journal.group(history.at(3).groupUid)->of, history.at(2).groupUid);
        QCOMPARE(journal.group(history.at(5).groupUid)->kind, GroupKind::Redo);
        QCOMPARE(journal.group(history.at(5).groupUid)->of, history.at(4).groupUid);
        QCOMPARE(verified(*test), QString{});
    }

    void theHistoryOfALoadedRecordStartsWithTheLoad()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        const QList<StoredVisit> loaded = loadVisits(test, sample, 5);
        QCOMPARE(opsOf(historyOf(*test, loaded.at(2))), QStringList{u"load"_s});

        ChangeGroup group{*test, test.clerk, u"update"_s};
        Visit changed = loaded.at(2).value;
        changed.place = u"东门"_s;
        const StoredVisit updated = Repository<Visit>{*test}.update(group, loaded.at(2), changed);
        group.commit();
        const QList<JournalEntry> history = historyOf(*test, updated);
        QCOMPARE(opsOf(history), (QStringList{u"load"_s, u"update"_s}));
        QCOMPARE(history.at(1).parentUid, history.at(0).uid);

        Undo undo{*test, test.clerk};
        QVERIFY(undo.undo());
        QVERIFY(undo.undo()); // the load
        QVERIFY(undo.redo());
        QCOMPARE(opsOf(historyOf(*test, updated)),
                 (QStringList{u"load"_s, u"update"_s, u"update"_s, u"unload"_s, u"load"_s}));
        QCOMPARE(opsOf(historyOf(*test, loaded.at(0))), (QStringList{u"load"_s, u"unload"_s, u"load"_s}));
    }

    // SQLite gives an id away again when the newest record is gone.
    void aRecordDoesNotInheritTheHistoryOfItsIdsFormerOwner()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        const QList<StoredVisit> loaded = loadVisits(test, sample, 3);
        Repository<Visit> visits{*test};
        const StoredVisit stranger = [&] {
            ChangeGroup group{*test, test.clerk, u"replace"_s};
            visits.remove(group, loaded.last());
            const StoredVisit inserted = visits.insert(group, sampleVisit(sample));
            group.commit();
            return inserted;
        }();
        QCOMPARE(opsOf(historyOf(*test, stranger)), QStringList{u"insert"_s});
        QCOMPARE(opsOf(historyOf(*test, loaded.last(), false)), (QStringList{u"load"_s, u"remove"_s}));
        QCOMPARE(verified(*test), QString{});

        ChangeGroup group{*test, test.clerk, u"away"_s};
        visits.remove(group, stranger);
        group.commit();
        (void)loadVisits(test, sample, 2); // may take the same ids once more
        QCOMPARE(verified(*test), QString{});
        QVERIFY(Undo(*test, test.clerk).undo());
        QVERIFY(Undo(*test, test.clerk).undo());
        QVERIFY(Undo(*test, test.clerk).undo());
        QCOMPARE(visits.all().size(), 3);
        QCOMPARE(verified(*test), QString{});
        const QList<StoredVisit> again = loadVisits(test, sample, 2);
        QCOMPARE(opsOf(historyOf(*test, again.first())), QStringList{u"load"_s});
    }

    void readsALongJournalInOrder()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        constexpr int Many = 1'234;
        {
            ChangeGroup group{*test, test.clerk, u"many"_s};
            for (int i = 0; i < Many; ++i)
                Repository<District>{*test}.insert(group, {u"区%1"_s.arg(i)});
            group.commit();
        }
        qint64 last = 0;
        Journal{*test}.forEach([&last](const JournalEntry &entry) {
            const bool isNext = entry.seq == last + 1;
            ++last;
            return isNext;
        });
        QCOMPARE(last, Many + 1);

        int visited = 0;
        Journal{*test}.forEach([&visited](const JournalEntry &) { return ++visited < 10; });
        QCOMPARE(visited, 10);

        QList<qint64> backwards;
        Journal journal{*test};
        journal.forEachBackwards(journal.latestGroups(1).first(),
                                 [&backwards](const JournalEntry &entry) { backwards.append(entry.seq); });
        QCOMPARE(backwards.size(), Many);
        QCOMPARE(backwards.first(), Many + 1);
        QCOMPARE(backwards.last(), 2);
        QVERIFY(std::is_sorted(backwards.crbegin(), backwards.crend()));
    }
};

QTEST_GUILESS_MAIN(TestJournal)

#include "tst_journal.moc"
