#include "app/evaluation/rule.h"
#include "app/services/roundservice.h"
#include "app/services/schemeservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/forms/scheme/schemeeditor.h"
#include "ui/forms/scheme/schemefields.h"
#include "ui/forms/scheme/schemeform.h"
#include "ui/forms/scheme/schemewhatif.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject definitions()
{
    QFile file{u":/schemes/scheme.schema.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    return QJsonDocument::fromJson(file.readAll()).object()[u"$defs"_s].toObject();
}

/// What a definition stands for behind a reference.
QJsonObject resolved(const QJsonObject &given)
{
    const QString reference = given[u"$ref"_s].toString();
    return reference.isEmpty() ? given : definitions()[reference.section(u'/', -1)].toObject();
}

/// All members that the schema allows, those of nested objects with a point: "missed.measure".
QSet<QString> membersOf(const QJsonObject &object)
{
    QSet<QString> result;
    const QJsonObject properties = object[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject member = resolved(it.value().toObject());
        if (it.key() == u"missed"_s) {
            for (const QString &inner : membersOf(member))
                result.insert(it.key() + u'.' + inner);
        } else {
            result.insert(it.key());
        }
    }
    result.remove(u"type"_s);
    return result;
}

QSet<QString> keysOf(const QList<SchemeField> &fields)
{
    QSet<QString> result;
    for (const SchemeField &field : fields)
        result.insert(field.key);
    return result;
}

QStringList pathsOf(const QList<SchemePart> &parts)
{
    QStringList result;
    for (const SchemePart &part : parts)
        result += QStringList{part.path} + pathsOf(part.parts);
    return result;
}

} // namespace

class TestSchemeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasAFieldForEveryParameter()
    {
        const QJsonObject all = definitions();
        for (const RuleType &type : ruleTypes()) {
            const QJsonObject rule = all[u"rule-"_s + type.name].toObject();
            QVERIFY2(!rule.isEmpty(), qPrintable(type.name));
            QVERIFY2(!ruleTitle(type.name).isEmpty() &&
                         (type.name == u"checklist"_s || ruleTitle(type.name) != type.name),
                     qPrintable(type.name));
            const QList<SchemeField> fields = ruleFields(type.name);
            QSet<QString> members = membersOf(rule);
            if (type.name == u"sum"_s)
                members.remove(u"parts"_s); // nodes of their own in the outline
            QCOMPARE(keysOf(fields), members);
            for (const SchemeField &field : fields) {
                if (field.kind != SchemeFieldKind::Rows)
                    continue;
                const QJsonObject list = rule[u"properties"_s].toObject()[field.key].toObject();
                QCOMPARE(keysOf(field.parts), membersOf(resolved(list[u"items"_s].toObject())));
            }
            // It can be chosen somewhere: in a block of points, of deductions, or as a part of a sum.
            bool isOffered = false;
            for (const auto &choices :
                 {ruleChoices(false, false), ruleChoices(true, false), ruleChoices(false, true)}) {
                for (const auto &choice : choices)
                    isOffered = isOffered || choice.first == type.name;
            }
            QVERIFY2(isOffered, qPrintable(type.name));
        }
    }

    void everyOtherPartHasAFieldForEveryMember()
    {
        const QJsonObject all = definitions();
        const auto bothKinds = keysOf(inputFields(false)) + keysOf(inputFields(true));
        QCOMPARE(bothKinds, membersOf(all[u"input"_s].toObject()));
        QSet<QString> block = keysOf(blockFields(u"bonus"_s)) + keysOf(blockFields(u"deduction"_s));
        block.insert(u"indicators"_s);
        QCOMPARE(block, membersOf(all[u"block"_s].toObject()));
        QSet<QString> indicator;
        for (const auto &field : indicatorFields({.rule = u"ratio"_s, .hasRate = true, .hasRaters = true}) +
                                     indicatorFields({.rule = u"deduct"_s, .mustDeduct = true}))
            indicator.insert(field.key.section(u'.', 0, 0));
        QCOMPARE(indicator, membersOf(all[u"indicator"_s].toObject()));
    }

    void shippedSchemesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("name");
        for (const ShippedScheme &scheme : SchemeService::shipped())
            QTest::newRow(qPrintable(scheme.name)) << scheme.name;
        QCOMPARE_GE(SchemeService::shipped().size(), 10);
    }

    void shippedSchemesComeBackAsTheyWere()
    {
        QFETCH(const QString, name);
        TestWindow test{TestWindow::Data::Empty};
        for (const ShippedScheme &scheme : SchemeService::shipped()) {
            if (scheme.name != name)
                continue;
            SchemeEditor editor{test.workspace()};
            editor.open(scheme.content, {}, {}, false);
            const QByteArray before = editor.document().json();
            const auto original = EvaluationService::readSchemeText(scheme.subject, scheme.content, name);
            QCOMPARE(before, original->canonicalText);
            const QStringList paths = pathsOf(outlineOf(editor.document()));
            QCOMPARE_GT(paths.size(), 8);
            for (const QString &path : paths) {
                editor.choose(path);
                editor.form().commitAll(); // every field writes what it shows
                const QString at = path + u": "_s + QString::fromUtf8(editor.document().json());
                QVERIFY2(editor.document().json() == before, qPrintable(at));
            }
            const auto read = editor.document().read();
            QVERIFY(read);
            QCOMPARE(read->fingerprint(), original->fingerprint());
            settle(test.workspace());
        }
    }

    void editingACopyShowsWhoWouldMove()
    {
        TestWindow test;
        SchemeEditor &editor = copyOf(test, u"station-example"_s, u"qinghe"_s);
        auto *whatIf = test.window().findChild<SchemeWhatIf *>();
        settle(test.workspace());
        QVERIFY(!whatIf->moves().isEmpty());
        for (const SchemeMove &move : whatIf->moves())
            QCOMPARE(move.before.rank, move.after.rank);
        QAbstractItemModelTester tester{test.child<QTableView>("whatIf")->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        // Visits shall weigh six times as much.
        test.picture(u"scheme-head"_s);
        const QString visits = u"$.blocks[0].indicators[1]"_s;
        editor.choose(visits);
        auto *max = field<QLineEdit>(test, visits + u".max"_s);
        max->selectAll();
        QTest::keyClicks(max, u"60"_s);
        QCOMPARE(editor.document().text(u"$.max"_s), u"150"_s);
        QVERIFY(editor.document().read());
        QTRY_VERIFY_WITH_TIMEOUT(isChanged(*whatIf), 10000);
        const Period period =
            *Period::fromText(test.child<QComboBox>("whatIfPeriod")->currentData().toString());
        const auto expected =
            EvaluationService{test.session()}.evaluate(Subject::Station, period, *editor.document().read());
        QVERIFY(expected);
        for (const SchemeMove &move : whatIf->moves()) {
            const auto unit = expected->scores.facts().findUnit(move.key);
            QVERIFY(unit);
            if (expected->scores.total(*unit).isDefined())
                QCOMPARE(move.after.points, std::optional{expected->scores.total(*unit).rounded()});
        }
        QVERIFY(std::any_of(whatIf->moves().cbegin(), whatIf->moves().cend(),
                            [](const SchemeMove &move) { return move.placesWon().value_or(0) != 0; }));
        test.picture(u"scheme-whatif"_s);
    }

    void whatIsWrongIsNamedAndFound()
    {
        TestWindow test;
        SchemeEditor &editor = copyOf(test, u"station-standard"_s, u"qinghe"_s);
        const QString path = u"$.blocks[5].indicators[1]"_s; // F2, points for the first and each further one
        editor.choose(path);
        auto *first = field<QLineEdit>(test, path + u".rule.first"_s);
        first->selectAll();
        QTest::keyClicks(first, u"two"_s);
        QVERIFY(!editor.document().read());
        QVERIFY(field<QLabel>(test, u"problem:"_s + path + u".rule.first"_s)->isVisible());
        QVERIFY(!test.child<QPushButton>("saveScheme")->isEnabled());
        test.picture(u"scheme-problem"_s);

        editor.choose(u"$"_s); // elsewhere; the line leads back to the field
        auto *problems = test.child<QListWidget>("schemeProblems");
        QCOMPARE(problems->count(), 1);
        problems->setCurrentRow(0);
        Q_EMIT problems->itemActivated(problems->item(0));
        first = field<QLineEdit>(test, path + u".rule.first"_s);
        QVERIFY(first->hasFocus() || test.window().focusWidget() == first);
        first->selectAll();
        QTest::keyClicks(first, u"2.5"_s);
        QVERIFY(editor.document().read());

        // The maximum of the block and of the scheme is summed up by itself.
        auto *max = field<QLineEdit>(test, path + u".max"_s);
        max->selectAll();
        QTest::keyClicks(max, u"5"_s);
        QVERIFY(editor.document().read());
        QCOMPARE(editor.document().text(u"$.blocks[5].max"_s), u"11"_s);
        QCOMPARE(editor.document().text(u"$.max"_s), u"101"_s);

        // Another rule has other fields, and only those.
        auto *rule = field<QComboBox>(test, path + u".rule.type"_s);
        rule->setCurrentIndex(rule->findData(u"per_unit"_s));
        Q_EMIT rule->activated(rule->currentIndex());
        settle(test.workspace());
        QVERIFY(test.window().findChild<QLineEdit *>(path + u".rule.first"_s) == nullptr);
        auto *points = field<QLineEdit>(test, path + u".rule.points"_s);
        QTest::keyClicks(points, u"1.5"_s);
        const auto reread = editor.document().read();
        QVERIFY2(reread, reread ? "" : qPrintable(reread.error().text()));
        QCOMPARE(editor.document().at(path + u".rule"_s)->members.size(), 2);
    }

    void aUsedVersionIsNeverChanged()
    {
        TestWindow test;
        copyOf(test, u"station-example"_s, u"qinghe"_s);
        press(test, "saveScheme");
        QVERIFY(test.prompts.errors.isEmpty());
        const auto list = SchemeService{test.session()}.list();
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().stored.value.code, u"qinghe"_s);
        QVERIFY(list->first().rounds.isEmpty());
        const QString kept = list->first().stored.value.content;

        const auto scheme = EvaluationService{test.session()}.loadScheme(Subject::Station, u"qinghe"_s);
        QVERIFY2(scheme, scheme ? "" : qPrintable(scheme.error().message));
        QVERIFY(RoundService{test.session()}.open(Subject::Station, *Period::fromText(u"2026-H1"_s), *scheme,
                                                  {RoundRole::Office}));
        QVERIFY(!SchemeService{test.session()}.remove(list->first().stored));
        QVERIFY(!SchemeService{test.session()}.save(
            Subject::Station, QByteArray{kept.toUtf8()}.replace("\"exclude\"", "\"zero\""), {},
            list->first().stored));

        test.child<QAction>("allSchemes")->trigger();
        settle(test.workspace());
        test.picture(u"schemes-list"_s);
        choose(test, u"qinghe"_s);
        press(test, "openScheme");
        auto &editor = *test.window().findChild<SchemeEditor *>();
        QCOMPARE(editor.document().text(u"$.version"_s), u"2"_s);
        auto *title = field<QLineEdit>(test, u"$.title.zh_CN"_s);
        title->setFocus();
        QTest::keyClicks(title, u" II"_s);
        press(test, "saveScheme");
        QVERIFY(test.prompts.errors.isEmpty());
        const auto both = SchemeService{test.session()}.list();
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->first().stored.value.version, u"2"_s);
        QCOMPARE(both->last().stored.value.content, kept);
    }

private:
    static void press(TestWindow &test, const char *name)
    {
        auto *button = test.child<QPushButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
        settle(test.workspace());
    }
    template <typename Widget>
    static Widget *field(TestWindow &test, const QString &path)
    {
        auto *found = test.window().findChild<Widget *>(path);
        if (found == nullptr)
            qFatal("no field %s", qPrintable(path));
        return found;
    }
    static void choose(TestWindow &test, const QString &code)
    {
        auto *table = test.child<QTableView>("schemes");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 5).data().toString() == code) {
                table->setCurrentIndex(table->model()->index(row, 0));
                return;
            }
        }
        QFAIL(qPrintable(code));
    }
    static SchemeEditor &copyOf(TestWindow &test, const QString &name, const QString &code)
    {
        test.open(u"schemes"_s);
        choose(test, name);
        press(test, "copyScheme");
        test.child<QLineEdit>("copyCode")->setText(code);
        press(test, "actionDialogOk");
        return *test.window().findChild<SchemeEditor *>();
    }
    static bool isChanged(const SchemeWhatIf &whatIf)
    {
        for (const SchemeMove &move : whatIf.moves()) {
            if (move.before.points != move.after.points)
                return true;
        }
        return false;
    }
};

QTEST_MAIN(TestSchemeEditor)

#include "tst_schemeeditor.moc"
