#include "app/services/evaluationservice.h"
#include "app/services/registerservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/pages/profilepage.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/rowsview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// Opening what is on file: a record with its history, the profiles, and the search that finds everything.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsInTheHistoryWithOldAndNew()
    {
        TestWindow test;
        RegisterService registers{test.session()};
        const StoredVisit visit = firstVisit(test);
        test.open({.page = u"record"_s, .entity = u"visit"_s, .id = visit.id.value()});
        QCOMPARE(test.child<FactsView>("facts_view")->shown(u"content"_s), visit.value.content);
        const int before = test.child<RowsView>("history")->rowsModel().rowCount();

        Visit changed = visit.value;
        changed.content = u"井盖破损，已报修。"_s;
        changed.mode = visit.value.mode == VisitMode::Home ? VisitMode::Field : VisitMode::Home;
        QVERIFY(registers.change(visit, changed));
        settle(test.workspace());

        QCOMPARE(test.child<FactsView>("facts_view")->shown(u"content"_s), changed.content);
        const QList<TableRow> &rows = test.child<RowsView>("history")->rowsModel().rows();
        QCOMPARE(rows.size(), before + 2); // two fields
        const QStringList texts = rows.at(0).cells + rows.at(1).cells;
        QVERIFY(texts.contains(u"周敏"_s));
        QVERIFY(texts.contains(displayName(visit.value.mode))); // words, not "home"
        QVERIFY(texts.contains(displayName(changed.mode)));
        QVERIFY(texts.contains(u"井盖破损，已报修。"_s));
        test.picture(u"record-visit"_s);
    }

    void removingIsUndone()
    {
        TestWindow test;
        const StoredVisit visit = firstVisit(test);
        test.open({.page = u"record"_s, .entity = u"visit"_s, .id = visit.id.value()});

        test.child<QAction>("removeRecord")->trigger();
        settle(test.workspace());

        QVERIFY(!RegisterService{test.session()}.find<Visit>(visit.id));
        QVERIFY(!test.child<QAction>("editRecord")->isEnabled());
        QVERIFY(test.child<RowsView>("history")->rowsModel().rowCount() > 0); // the history stays

        test.child<QAction>("undo")->trigger();
        settle(test.workspace());

        QCOMPARE(RegisterService{test.session()}.find<Visit>(visit.id)->value, visit.value);
        QCOMPARE(test.child<FactsView>("facts_view")->shown(u"content"_s), visit.value.content);
    }

    void looksRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");

        QTest::newRow("zh_CN light 1280x800") << u"zh_CN"_s << false << QSize{1280, 800};
        QTest::newRow("zh_CN dark 1920x1080") << u"zh_CN"_s << true << QSize{1920, 1080};
        QTest::newRow("en light 1280x720") << u"en"_s << false << QSize{1280, 720};
    }

    /// The pages that the navigation does not name, as tst_pages looks at the others.
    void looksRight()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        TestWindow test{TestWindow::Data::Sample, language};
        test.appearance().setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        test.window().resize(size);
        test.workspace().setPeriod(*Period::fromText(u"2026-H1"_s));
        QStringList problems;
        const auto look = [&](const QString &name) {
            test.picture(u"%1-%2-%3"_s.arg(name, language, dark ? u"dark"_s : u"light"_s));
            QStringList found = clippedTexts(&test.window()) + namelessInputs(&test.window());
            if (language == u"zh_CN"_s)
                found += englishTexts(&test.window());
            for (const QString &problem : std::as_const(found))
                problems.append(name + u": "_s + problem);
        };
        const QStringList entities{u"visit"_s,  u"reception"_s, u"activity"_s, u"opinion"_s,
                                   u"person"_s, u"office"_s,    u"term"_s,     u"deputy_group"_s};
        for (const QString &entity : entities) {
            test.open({.page = u"record"_s, .entity = entity, .id = 2});
            look(u"record-"_s + entity);
        }
        test.child<QAction>("search")->trigger();
        look(u"search-commands"_s);
        type(test, u"wang"_s);
        look(u"search-wang"_s);
        QTest::keyClick(test.child<QLineEdit>("searchInput"), Qt::Key_Escape);
        for (const QString &page : {u"deputy"_s, u"station"_s, u"town"_s}) {
            test.open({.page = page, .id = 1});
            auto *parts = test.child<ProfilePage>(qPrintable(page + u"Page"_s))
                              ->findChild<QListWidget *>(u"profileParts"_s);
            for (int row = 0; row < parts->count(); ++row) {
                parts->setCurrentRow(row);
                settle(test.workspace());
                look(u"%1-%2"_s.arg(page).arg(row));
            }
        }

        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(test.prompts.errors.isEmpty());
    }

private:
    static void type(TestWindow &test, const QString &text)
    {
        auto *input = test.child<QLineEdit>("searchInput");
        input->clear();
        for (const QChar c : text) // also what an input method commits
            input->insert(c);
        QTest::qWait(80);
        settle(test.workspace());
    }

    static StoredVisit firstVisit(TestWindow &test)
    {
        return *RegisterService{test.session()}.find<Visit>(VisitId{1});
    }
};

QTEST_MAIN(TestRecords)

#include "tst_records.moc"
