#include "app/storage/bulkload.h"
#include "app/storage/undo.h"
#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verified.h"

#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

namespace {

/// A database in which a bit of everything has happened, and the records that tests lay hands on.
struct Scene
{
    explicit Scene(Engine engine) : test{engine}
    {
        sample = insertOrganisation(*test, test.clerk);
        inGroup([this](ChangeGroup &group) {
            for (int i = 0; i < 5; ++i)
                visits.append(Repository<Visit>{*test}.insert(group, sampleVisit(*sample)));
            reception = Repository<Reception>{*test}.insert(group, sampleReception(*sample));
            opinion = Repository<Opinion>{*test}.insert(group, sampleOpinion(*sample, reception->id));
            Repository<Activity>{*test}.insert(group, sampleActivity(*sample));
        });
        inGroup([this](ChangeGroup &group) {
            Visit changed = visits.at(1).value;
            changed.place = u"东门"_s;
            visits[1] = Repository<Visit>{*test}.update(group, visits.at(1), changed);
            Repository<Visit>{*test}.remove(group, visits.at(4));
        });
        inGroup([this](ChangeGroup &group) {
            BulkLoad load{group, Repository<Visit>::spec()};
            for (int i = 0; i < 8; ++i) {
                const Visit visit = sampleVisit(*sample, u"第%1条"_s.arg(i));
                const RecordRef ref = load.add(Mapping<Visit>::toValues(visit));
                loaded.append({VisitId{ref.id}, ref.uid, ref.head, visit});
            }
            load.finish();
        });
        inGroup([this](ChangeGroup &group) {
            Visit changed = loaded.at(2).value;
            changed.place = u"东门"_s;
            loaded[2] = Repository<Visit>{*test}.update(group, loaded.at(2), changed);
            Repository<Visit>{*test}.remove(group, loaded.at(5));
        });
        inGroup([this](ChangeGroup &group) {
            BulkLoad load{group, Repository<District>::spec()};
            load.add({u"另一区"_s});
            load.finish();
        });
        Undo{*test, test.clerk}.undo();
    }

    template <typename Action>
    void inGroup(Action action)
    {
        ChangeGroup group{*test, test.clerk, u"use case"_s};
        action(group);
        group.commit();
    }

    void execute(const QString &sql, const QList<Database::Binding> &bindings = {})
    {
        (*test).run(sql, bindings);
    }

    TestDatabase test;
    std::optional<SampleOrganisation> sample = {};
    QList<StoredVisit> visits = {};
    QList<StoredVisit> loaded = {};
    std::optional<StoredReception> reception = {};
    std::optional<StoredOpinion> opinion = {};
};

} // namespace

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void findsNothingInADatabaseThatOnlyThisProgramWrote()
    {
        QFETCH_GLOBAL(const Engine, engine);
        Scene scene{engine};
        Verifier verifier{*scene.test};
        QCOMPARE(verifier.verify(), std::nullopt);
        QCOMPARE(verifier.summary().entries, Journal{*scene.test}.head().seq);
        QCOMPARE(verifier.summary().head.hash, Journal{*scene.test}.head().hash);
        QCOMPARE(verifier.summary().records, 1 + 1 + 1 + 2 + 3 + 1 + 5 + 5 + 4 + 7 + 1 + 1 + 1);
        QVERIFY(!(*scene.test).inTransaction());
    }

    void namesTheRowThatWasTamperedWith_data()
    {
        using Tamper = std::function<QString(Scene &)>; // does it and gives what must be found
        QTest::addColumn<Tamper>("tamper");
        const auto row = [](const char *name, Tamper tamper) { QTest::newRow(name) << std::move(tamper); };
        const auto set = [](const char *assignment, const char *field, auto record) {
            return [=](Scene &scene) {
                const StoredVisit visit = record(scene);
                scene.execute(u"UPDATE visit SET %1 WHERE id = %2"_s.arg(QString::fromUtf8(assignment))
                                  .arg(visit.id.value()));
                return u"RecordDiffers visit %1: %2"_s.arg(visit.uid.text(), QString::fromUtf8(field));
            };
        };
        const auto plain = [](Scene &scene) { return scene.visits.at(0); };
        const auto updated = [](Scene &scene) { return scene.visits.at(1); };
        const auto touched = [](Scene &scene) { return scene.loaded.at(2); };
        const auto untouched = [](Scene &scene) { return scene.loaded.at(0); };
        const auto ofLoad = [](Scene &scene, const QString &kind, const QString &detail) {
            return u"%1 visit %2–%3: %4"_s.arg(kind)
                .arg(scene.loaded.first().id.value())
                .arg(scene.loaded.last().id.value())
                .arg(detail);
        };

        row("content of a visit", set("content = '改了'", "content", plain));
        row("one character of a name", [](Scene &scene) {
            scene.execute(u"UPDATE station SET name = name || ' ' WHERE id = 2"_s);
            return u"RecordDiffers station %1: name"_s.arg(scene.sample->stations.at(1).uid.text());
        });
        row("a day", set("held_on = '2026-03-06'", "held_on", plain));
        row("a number", set("people = people + 1", "people", plain));
        row("status of a visit", set("status = 'cancelled'", "status", plain));
        row("a reference", set("station_id = 2", "station", plain));
        row("a field that was changed rightly", set("place = '西门'", "place", updated));
        row("a field beside it", set("resident = ''", "resident", updated));
        row("a deputy taken from a visit", [](Scene &scene) {
            const StoredVisit visit = scene.visits.at(2);
            scene.execute(
                u"DELETE FROM visit_deputy WHERE visit_id = %1 AND position = 1"_s.arg(visit.id.value()));
            return u"RecordDiffers visit %1: deputies"_s.arg(visit.uid.text());
        });
        row("the order of the deputies", [](Scene &scene) {
            const StoredVisit visit = scene.visits.at(2);
            scene.execute(
                u"UPDATE visit_deputy SET position = position + 10 WHERE visit_id = %1 AND position = 0"_s
                    .arg(visit.id.value()));
            return u"RecordDiffers visit %1: deputies"_s.arg(visit.uid.text());
        });
        row("presence at an activity", [](Scene &scene) {
            scene.execute(u"UPDATE activity_attendance SET presence = 'attended'"_s);
            const auto activity = Repository<Activity>{*scene.test}.all().first();
            return u"RecordDiffers activity %1: attendance"_s.arg(activity.uid.text());
        });
        row("a null", [](Scene &scene) {
            scene.execute(u"UPDATE opinion SET rating = 'satisfied'"_s);
            return u"RecordDiffers opinion %1: rating"_s.arg(scene.opinion->uid.text());
        });
        row("head of a record", set("head_seq = head_seq + 1", "head_seq", plain));
        row("head of a record, set back", set("head_seq = head_seq - 2", "head_seq", updated));
        row("head beyond the journal", [](Scene &scene) {
            scene.execute(u"UPDATE visit SET head_seq = 99999 WHERE id = 1"_s);
            return u"JournalShort visit %1: "_s.arg(scene.visits.at(0).uid.text());
        });
        row("pinyin of a name", [](Scene &scene) {
            scene.execute(u"UPDATE person SET pinyin = 'dan xiong xin' WHERE id = 2"_s);
            return u"RecordDiffers person %1: pinyin"_s.arg(scene.sample->persons.at(1).uid.text());
        });
        row("initials of a name", [](Scene &scene) {
            scene.execute(u"UPDATE person SET initials = '' WHERE id = 5"_s);
            return u"RecordDiffers person %1: initials"_s.arg(scene.sample->persons.at(4).uid.text());
        });

        row("a record that was bulk-loaded", [=](Scene &scene) {
            set("content = '改了'", "", untouched)(scene);
            return ofLoad(scene, u"RecordDiffers"_s, u"sha256"_s);
        });
        row("a bulk-loaded record, in the field that was changed since",
            set("place = '西门'", "place", touched));
        row("a bulk-loaded record, in a field beside it", [=](Scene &scene) {
            set("resident = ''", "", touched)(scene);
            return ofLoad(scene, u"RecordDiffers"_s, u"sha256"_s);
        });
        row("head of a changed bulk-loaded record, set back to the load", [=](Scene &scene) {
            const StoredVisit visit = scene.loaded.at(2);
            scene.execute(u"UPDATE visit SET head_seq = %1 WHERE id = %2"_s.arg(scene.loaded.at(0).head)
                              .arg(visit.id.value()));
            return u"RecordDiffers visit %1: head_seq"_s.arg(visit.uid.text());
        });
        row("a deputy of a bulk-loaded record", [=](Scene &scene) {
            scene.execute(
                u"DELETE FROM visit_deputy WHERE visit_id = %1"_s.arg(scene.loaded.at(7).id.value()));
            return ofLoad(scene, u"RecordDiffers"_s, u"sha256"_s);
        });

        row("a record removed", [](Scene &scene) {
            scene.execute(u"DELETE FROM visit_deputy WHERE visit_id = 4"_s);
            scene.execute(u"DELETE FROM visit WHERE id = 4"_s);
            return u"RecordMissing visit %1: "_s.arg(scene.visits.at(3).uid.text());
        });
        row("a changed record removed", [](Scene &scene) {
            scene.execute(u"DELETE FROM visit_deputy WHERE visit_id = 2"_s);
            scene.execute(u"DELETE FROM visit WHERE id = 2"_s);
            return u"RecordMissing visit %1: "_s.arg(scene.visits.at(1).uid.text());
        });
        row("a bulk-loaded record removed", [=](Scene &scene) {
            scene.execute(
                u"DELETE FROM visit_deputy WHERE visit_id = %1"_s.arg(scene.loaded.at(3).id.value()));
            scene.execute(u"DELETE FROM visit WHERE id = %1"_s.arg(scene.loaded.at(3).id.value()));
            return ofLoad(scene, u"RecordMissing"_s, {});
        });
        row("a changed bulk-loaded record removed", [](Scene &scene) {
            const StoredVisit visit = scene.loaded.at(2);
            scene.execute(u"DELETE FROM visit_deputy WHERE visit_id = %1"_s.arg(visit.id.value()));
            scene.execute(u"DELETE FROM visit WHERE id = %1"_s.arg(visit.id.value()));
            return u"RecordMissing visit %1: "_s.arg(visit.uid.text());
        });
        row("a record smuggled in", [](Scene &scene) {
            const Uid uid = scene.test.uids.next();
            scene.execute(u"INSERT INTO visit (uid, head_seq, station_id, held_on, mode, place, resident, "
                          u"people, content,"
                          " outcome, status, entered_on) SELECT :uid, head_seq, station_id, held_on, mode, "
                          "place, resident,"
                          " people, content, outcome, status, entered_on FROM visit WHERE id = 1"_s,
                          {{u":uid"_s, uid.bytes()}});
            return u"RecordUnknown visit %1: "_s.arg(uid.text());
        });
        row("a record smuggled in under a number below all others", [](Scene &scene) {
            const Uid uid = scene.test.uids.next();
            scene.execute(
                u"INSERT INTO office (id, uid, head_seq, district_id, name) VALUES (-5, :uid, 1, 1, '伪局')"_s,
                {{u":uid"_s, uid.bytes()}});
            return u"RecordUnknown office %1: "_s.arg(uid.text());
        });
        row("a record smuggled in as one of a bulk load", [](Scene &scene) {
            const Uid uid = scene.test.uids.next();
            scene.execute(u"INSERT INTO visit (uid, head_seq, station_id, held_on, mode, place, resident, "
                          u"people, content,"
                          " outcome, status, entered_on) SELECT :uid, head_seq, station_id, held_on, mode, "
                          "place, resident,"
                          " people, content, outcome, status, entered_on FROM visit WHERE id = :id"_s,
                          {{u":uid"_s, uid.bytes()}, {u":id"_s, scene.loaded.at(0).id.value()}});
            return u"RecordUnknown visit %1: "_s.arg(uid.text());
        });
        row("a removed record put back", [](Scene &scene) {
            scene.execute(
                u"INSERT INTO visit (id, uid, head_seq, station_id, held_on, mode, place, resident, people,"
                " content, outcome, status, entered_on) SELECT 900, :uid, head_seq, station_id, held_on, "
                "mode,"
                " place, resident, people, content, outcome, status, entered_on FROM visit WHERE id = 1"_s,
                {{u":uid"_s, scene.visits.at(4).uid.bytes()}});
            return u"RecordUnknown visit %1: "_s.arg(scene.visits.at(4).uid.text());
        });

        row("what an undone load has kept for redo", [](Scene &scene) {
            scene.execute(u"UPDATE change_payload SET data = :data"_s, {{u":data"_s, qCompress("x {}\n")}});
            const qint64 seq = (*scene.test).number(u"SELECT max(seq) FROM change WHERE op = 'unload'"_s);
            return u"RecordDiffers change_payload %1: data"_s.arg(seq);
        });
        row("what an undone load has kept, removed", [](Scene &scene) {
            scene.execute(u"DELETE FROM change_payload"_s);
            const qint64 seq = (*scene.test).number(u"SELECT max(seq) FROM change WHERE op = 'unload'"_s);
            return u"RecordDiffers change_payload %1: data"_s.arg(seq);
        });

        const auto entry = [](const char *assignment) {
            return [assignment](Scene &scene) {
                scene.execute(u"UPDATE change SET %1 WHERE seq = 23"_s.arg(QString::fromUtf8(assignment)));
                return u"JournalHash change 23: visit"_s;
            };
        };
        row("what an entry says", entry("after = replace(after, '路灯', '电梯')"));
        row("who wrote it", entry("actor = '别人'"));
        row("when it was written", entry("at = '2026-07-01T09:30:00.001Z'"));
        row("its hash", entry("hash = prev_hash"));
        row("its predecessor's hash", entry("prev_hash = hash"));
        row("its group", entry("group_uid = uid"));
        row("a null made empty", entry("before = ''"));
        row("an entry removed from the middle", [](Scene &scene) {
            scene.execute(u"DELETE FROM change WHERE seq = 23"_s);
            return u"JournalChain change 24: visit"_s;
        });
        row("the first entry removed", [](Scene &scene) {
            scene.execute(u"DELETE FROM change WHERE seq = 1"_s);
            return u"JournalChain change 2: district"_s;
        });
        row("the gap closed by new numbers", [](Scene &scene) {
            scene.execute(u"DELETE FROM change_payload"_s);
            scene.execute(u"DELETE FROM change WHERE seq = 23"_s);
            for (qint64 seq = 24; seq < 60; ++seq)
                scene.execute(u"UPDATE change SET seq = %1 WHERE seq = %2"_s.arg(seq - 1).arg(seq));
            return u"JournalHash change 23: visit"_s;
        });
        row("two entries swapped", [](Scene &scene) {
            scene.execute(u"UPDATE change SET seq = -1 WHERE seq = 23"_s);
            scene.execute(u"UPDATE change SET seq = 23 WHERE seq = 24"_s);
            scene.execute(u"UPDATE change SET seq = 24 WHERE seq = -1"_s);
            return u"JournalHash change 23: visit"_s;
        });
        row("the end of the journal removed", [](Scene &scene) {
            scene.execute(u"DELETE FROM change_payload"_s);
            const qint64 update = scene.loaded.at(2).head;
            scene.execute(u"DELETE FROM change WHERE seq >= %1"_s.arg(update));
            return u"JournalShort visit %1: "_s.arg(scene.loaded.at(2).uid.text());
        });
        row("the end of the journal removed, up to a bulk load", [](Scene &scene) {
            scene.execute(u"DELETE FROM change_payload"_s);
            scene.execute(u"DELETE FROM change WHERE seq >= %1"_s.arg(scene.loaded.at(0).head));
            return u"JournalShort visit %1: "_s.arg(scene.loaded.at(0).uid.text());
        });
        row("an entry added at the end", [](Scene &scene) {
            scene.execute(
                u"INSERT INTO change (seq, uid, group_uid, at, actor, site, entity, op, prev_hash, hash)"
                " SELECT seq + 1, :uid, group_uid, at, actor, site, 'town', 'remove', hash, hash FROM change"
                " ORDER BY seq DESC LIMIT 1"_s,
                {{u":uid"_s, scene.test.uids.next().bytes()}});
            const qint64 seq = Journal{*scene.test}.head().seq;
            return u"JournalHash change %1: town"_s.arg(seq);
        });
    }

    void namesTheRowThatWasTamperedWith()
    {
        using Tamper = std::function<QString(Scene &)>;
        QFETCH_GLOBAL(const Engine, engine);
        QFETCH(const Tamper, tamper);
        Scene scene{engine};
        const QString expected = tamper(scene);
        QCOMPARE(verified(*scene.test), expected);
    }

    void findsReferencesThatPointNowhere_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a station without its town")
            << u"UPDATE station SET town_id = 77 WHERE id = 3"_s << u"Reference station 3: town"_s;
        QTest::newRow("a visit by a deputy who is not there")
            << u"UPDATE visit_deputy SET mandate_id = 77 WHERE visit_id = 3 AND position = 0"_s
            << u"Reference visit_deputy 3: mandate"_s;
        QTest::newRow("deputies without their visit")
            << u"DELETE FROM visit WHERE id = 2"_s << u"Reference visit_deputy 2: visit"_s;
    }

    void findsReferencesThatPointNowhere()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("PostgreSQL enforces them for everybody");
        QFETCH(const QString, sql);
        QFETCH(const QString, expected);
        Scene scene{engine};
        (*scene.test).runDirect(u"PRAGMA foreign_keys = OFF"_s);
        scene.execute(sql);
        QCOMPARE(verified(*scene.test), expected);
    }

    void findsADamagedPage()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("a matter of files");
        Scene scene{engine};
        const qint64 pageSize = (*scene.test).number(u"PRAGMA page_size"_s);
        const qint64 page =
            (*scene.test).number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'visit_by_station_day'"_s);
        scene.test.close();
        QFile file{scene.test.location().text()};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\x5a')), pageSize);
        file.close();

        scene.test.reopen();
        const std::optional<Finding> finding = Verifier{*scene.test}.verify();
        QVERIFY(finding);
        QCOMPARE(finding->kind, Finding::Kind::File);
        QVERIFY(!finding->detail.isEmpty());
    }

    void findsBytesChangedInTheFile()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("a matter of files");
        Scene scene{engine};
        scene.test.close();
        QFile file{scene.test.location().text()};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // The structure stays sound, so SQLite itself sees nothing.
        const QByteArray from = QStringLiteral("反映灌溉渠淤塞。").toUtf8();
        const QByteArray to = QStringLiteral("反映灌溉渠良好。").toUtf8();
        QCOMPARE(from.size(), to.size());
        qsizetype found = 0;
        for (qsizetype at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) {
            bytes.replace(at, to.size(), to);
            ++found;
        }
        QVERIFY(found >= 2); // the record and its journal entry
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();

        scene.test.reopen();
        QVERIFY(verified(*scene.test).startsWith(u"JournalHash change"));
    }
};

QTEST_GUILESS_MAIN(TestVerifier)

#include "tst_verifier.moc"
