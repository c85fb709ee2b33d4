#include "app/base/text.h"
#include "app/services/evaluationservice.h"
#include "app/services/profileservice.h"
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
        const QList<ViewRow> &rows = test.child<RowsView>("history")->rowsModel().rows();
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

    void markingCancelledTakesItOutOfTheFigures()
    {
        TestWindow test;
        const StoredVisit visit = firstVisit(test);
        const qint64 deputy = visit.value.deputies.first().value();
        const auto visits = [&] { return figure(test, deputy, u"visits"_s, u"2026-H1"_s); };
        const qint64 before = visits();
        test.open({.page = u"record"_s, .entity = u"visit"_s, .id = visit.id.value()});
        QVERIFY(test.child<QLabel>("judgement")->text().contains(u"✓"_s));

        test.prompts.text = u"与另一条重复登记"_s;
        test.child<QAction>("markDuplicate")->trigger();
        settle(test.workspace());

        QCOMPARE(RegisterService{test.session()}.find<Visit>(visit.id)->value.status, EntryStatus::Duplicate);
        QVERIFY(test.child<QLabel>("judgement")->text().contains(u"⚠"_s));
        QCOMPARE(visits(), before - 1);
        QVERIFY(test.child<RowsView>("history")->rowsModel().rows().first().cells.at(2).contains(
            u"与另一条重复登记"_s)); // the reason is the occasion
        QVERIFY(!test.child<QAction>("markDuplicate")->isVisible());

        test.prompts.text = u"核对无误"_s;
        test.child<QAction>("markValid")->trigger();
        settle(test.workspace());
        QCOMPARE(visits(), before);

        test.prompts.text = u"  "_s; // without a reason nothing is done
        test.child<QAction>("markCancelled")->trigger();
        QCOMPARE(test.prompts.errors.size(), 1);
        QCOMPARE(visits(), before);
    }

    void whatOthersNeedIsNotRemoved()
    {
        TestWindow test;
        test.open({.page = u"record"_s, .entity = u"station"_s, .id = 1});

        test.child<QAction>("removeRecord")->trigger();
        settle(test.workspace());

        QCOMPARE(test.prompts.errors.size(), 1);
        QVERIFY(test.prompts.errors.first().message.contains(u"走访"_s)); // names what needs it
        QVERIFY(RegisterService{test.session()}.find<Station>(StationId{1}));
    }

    void anOpinionIsTakenFurtherAndItsStepsGoWithIt()
    {
        TestWindow test;
        test.open({.page = u"record"_s, .entity = u"opinion"_s, .id = 2});
        QVERIFY(test.window().findChild<QWidget *>(u"opinionSteps"_s) != nullptr);

        test.child<QAction>("removeRecord")->trigger();
        settle(test.workspace());
        QVERIFY(!RegisterService{test.session()}.find<Opinion>(OpinionId{2}));
        test.child<QAction>("undo")->trigger();
        settle(test.workspace());

        QVERIFY(RegisterService{test.session()}.find<Opinion>(OpinionId{2}));
        const Result<RecordView> view = RecordService{test.session()}.view(u"opinion"_s, 2);
        QCOMPARE(view->linked.first().entity, u"opinion_step"_s);
        QVERIFY(!view->linked.first().lines.isEmpty());
    }

    void backAndForwardFindTheirRecords()
    {
        TestWindow test;
        test.open({.page = u"record"_s, .entity = u"visit"_s, .id = 1});
        test.open({.page = u"record"_s, .entity = u"visit"_s, .id = 2});
        test.open({.page = u"deputy"_s, .id = 1});

        test.child<QAction>("back")->trigger();
        settle(test.workspace());
        QCOMPARE(test.window().currentPage()->current().id, 2);
        test.child<QAction>("back")->trigger();
        settle(test.workspace());
        QCOMPARE(test.window().currentPage()->current().id, 1);
        QCOMPARE(test.child<FactsView>("facts_view")->shown(u"content"_s), firstVisit(test).value.content);
        test.child<QAction>("forward")->trigger();
        test.child<QAction>("forward")->trigger();
        settle(test.workspace());
        QCOMPARE(test.window().currentPage()->objectName(), u"deputyPage"_s);
        QCOMPARE(test.child<QWidget>("pageHeader")->findChild<QLabel *>(u"pageTitle"_s)->text(),
                 test.window().currentPage()->findChild<FactsView *>(u"profileFacts"_s)->shown(u"name"_s));
        QVERIFY(!test.child<QAction>("forward")->isEnabled());
    }

    void profilesSayWhatScoresSay_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::newRow("deputy") << Subject::Deputy;
        QTest::newRow("station") << Subject::Station;
        QTest::newRow("town") << Subject::Town;
    }

    /// Every number on the page is the one in the evaluation, and has as many records as it says.
    void profilesSayWhatScoresSay()
    {
        QFETCH(const Subject, subject);
        TestWindow test;
        const Period period = *Period::fromText(u"2026-H1"_s);
        test.workspace().setPeriod(period);
        EvaluationService service{test.session()};
        const Result<Evaluation> evaluation =
            service.evaluate(subject, period, *service.loadScheme(subject, {}));
        QVERIFY(evaluation);
        const Facts &facts = evaluation->scores.facts();
        int compared = 0;
        for (qsizetype unit = 0; unit < evaluation->ids.size(); unit += 7) {
            test.open({.page = toKey(subject), .id = evaluation->ids.at(unit)});
            const auto *page = test.window().currentPage();
            auto *figures = page->findChild<RowsView *>(u"figures"_s);
            const Result<Figures> counted =
                FigureService{test.session()}.figures(subject, evaluation->ids.at(unit), period);
            QVERIFY(counted);
            for (int row = 0; row < figures->rowsModel().rowCount(); ++row) {
                const ViewRow &shown = figures->rowsModel().rows().at(row);
                const Figure &figure = counted->list.at(row);
                QCOMPARE(shown.key, figure.measure);
                QCOMPARE(shown.cells.at(1), FigureService::text(figure, figure.value));
                const std::optional<qsizetype> column = facts.findMeasure(figure.measure);
                if (!column)
                    continue;
                const std::optional<MeasureValue> scored = facts.value(*column, unit);
                QVERIFY(scored);
                QCOMPARE(figure.kind == MeasureKind::Count
                             ? MeasureValue::number(Decimal::fromInteger(figure.value.numerator))
                             : MeasureValue::rate(figure.value),
                         *scored);
                ++compared;
            }
            figures->setCurrentIndex(figures->model()->index(0, 0)); // visits: one record each
            settle(test.workspace());
            QCOMPARE(QString::number(page->findChild<RowsView *>(u"evidence"_s)->rowsModel().rowCount()),
                     figures->rowsModel().rows().at(0).cells.at(1));
        }
        QVERIFY(compared >= 3);
    }

    void theArchiveHoldsWhatTheFiguresCount()
    {
        TestWindow test;
        const Period period = *Period::fromText(u"2026-H1"_s);
        for (qint64 id = 1; id <= 40; id += 3) {
            const Result<Profile> profile =
                ProfileService{test.session()}.profile(Subject::Deputy, id, period);
            QVERIFY(profile);
            const auto counted = [&](const QStringList &keys) {
                qint64 sum = 0;
                for (const ProfilePart &part : profile->parts) {
                    if (keys.contains(part.key))
                        sum += part.counted;
                }
                return sum;
            };
            QCOMPARE(counted({u"contacts"_s}), figure(test, id, u"visits"_s, period.text()) +
                                                   figure(test, id, u"receptions"_s, period.text()));
            QCOMPARE(counted({u"meetings"_s, u"research"_s, u"training"_s, u"group"_s}),
                     figure(test, id, u"activities"_s, period.text()));
        }
    }

    void searchFindsADeputyByInitials()
    {
        TestWindow test;
        const QString name = RegisterService{test.session()}.find<Person>(PersonId{5})->value.name;
        const QString initials = text::initials(text::pinyinOfName(name));
        test.child<QAction>("search")->trigger();
        QVERIFY(test.child<QLineEdit>("searchInput")->hasFocus() || !test.window().isActiveWindow());

        type(test, initials);
        QStringList found = results(test);
        QVERIFY2(found.contains(name), qPrintable(found.join(u' ')));
        while (test.child<QListView>("searchResults")->currentIndex().data().toString() != name) {
            const QModelIndex before = test.child<QListView>("searchResults")->currentIndex();
            QTest::keyClick(test.child<QLineEdit>("searchInput"), Qt::Key_Down);
            QVERIFY(test.child<QListView>("searchResults")->currentIndex() != before);
        }
        QTest::keyClick(test.child<QLineEdit>("searchInput"), Qt::Key_Return);
        settle(test.workspace());

        QCOMPARE(test.window().currentPage()->objectName(), u"deputyPage"_s);
        QCOMPARE(test.window().currentPage()->findChild<FactsView *>(u"profileFacts"_s)->shown(u"name"_s),
                 name);
        QVERIFY(!test.child<QFrame>("searchPalette")->isVisible());
    }

    void searchFindsAWordOfTwoCharactersAndOpensItsRecord()
    {
        TestWindow test;
        const StoredVisit visit = firstVisit(test);
        Visit changed = visit.value;
        changed.content = u"群众反映鹭鸶塘边护栏松动，请尽快加固。"_s;
        QVERIFY(RegisterService{test.session()}.change(visit, changed));
        test.child<QAction>("search")->trigger();

        type(test, u"鹭鸶"_s);
        QCOMPARE(results(test).filter(u"鹭鸶"_s).size(), 1);
        QTest::keyClick(test.child<QLineEdit>("searchInput"), Qt::Key_Return);
        settle(test.workspace());

        QCOMPARE(test.window().currentPage()->objectName(), u"recordPage"_s);
        QCOMPARE(test.window().currentPage()->current().id, visit.id.value());
    }

    void searchFindsCommands()
    {
        TestWindow test;
        const auto scheme = test.appearance().scheme();
        test.child<QAction>("search")->trigger();

        type(test, u"深色"_s);
        QTest::keyClick(test.child<QLineEdit>("searchInput"), Qt::Key_Return);
        QVERIFY(test.appearance().scheme() != scheme);

        // Enter before the answer opens what is found for the whole text.
        test.child<QAction>("search")->trigger();
        auto *input = test.child<QLineEdit>("searchInput");
        input->insert(u"paiming"_s);
        QTest::keyClick(input, Qt::Key_Return);
        settle(test.workspace());
        QCOMPARE(test.window().currentPage()->objectName(), u"rankingPage"_s);

        test.child<QAction>("search")->trigger();
        QTest::keyClick(test.child<QLineEdit>("searchInput"), Qt::Key_Escape);
        QVERIFY(!test.child<QFrame>("searchPalette")->isVisible());
        QCOMPARE(test.window().currentPage()->objectName(), u"rankingPage"_s);
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
    static qint64 figure(TestWindow &test, qint64 deputy, const QString &measure, const QString &period)
    {
        const Result<Figures> figures =
            FigureService{test.session()}.figures(Subject::Deputy, deputy, *Period::fromText(period));
        for (const Figure &figure : figures->list) {
            if (figure.measure == measure)
                return figure.value.numerator;
        }
        qFatal("no figure");
    }

    static QStringList results(TestWindow &test)
    {
        QStringList texts;
        const QAbstractItemModel *model = test.child<QListView>("searchResults")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

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
