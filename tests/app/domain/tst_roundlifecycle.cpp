#include "app/domain/roundlifecycle.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

struct Allowed
{
    const char *state;
    const char *action;
    const char *roles;
    const char *next;
    bool needsReason;
};

/// Who may do what when, written down by hand from the procedure (DOMAIN.md 3.1): everything else is refused.
constexpr Allowed Procedure[] = {
    {"open", "advance", "office", "self_score", false},
    {"self_score", "score", "station", "self_score", false},
    {"self_score", "advance", "office", "review", false},
    {"self_score", "return", "office", "open", true},
    {"review", "score", "group town department office", "review", false},
    {"review", "advance", "office", "approval", false},
    {"review", "return", "town department office", "self_score", true},
    {"approval", "advance", "committee", "published", false},
    {"approval", "return", "committee", "review", true},
    {"approval", "veto", "committee", "approval", false},
    {"approval", "lift_veto", "committee", "approval", true},
    {"published", "advance", "office", "appeals", false},
    {"published", "return", "committee", "approval", true},
    {"appeals", "appeal", "station group town department", "appeals", false},
    {"appeals", "decide", "office committee", "appeals", true},
    {"appeals", "score", "office", "appeals", true},
    {"appeals", "veto", "committee", "appeals", false},
    {"appeals", "lift_veto", "committee", "appeals", true},
    {"appeals", "return", "committee", "review", true},
    {"appeals", "seal", "committee", "sealed", false},
    {"sealed", "supersede", "committee", "sealed", true},
};

const Allowed *allowed(const QString &state, const QString &action)
{
    for (const Allowed &line : Procedure) {
        if (state == QLatin1String{line.state} && action == QLatin1String{line.action})
            return &line;
    }
    return nullptr;
}

} // namespace

class TestRoundLifeCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateActionAndRole_data()
    {
        QTest::addColumn<RoundState>("state");
        QTest::addColumn<RoundAction>("action");
        QTest::addColumn<RoundRole>("role");
        for (const auto &[state, stateKey] : EnumKeys<RoundState>::Entries) {
            for (const auto &[action, actionKey] : EnumKeys<RoundAction>::Entries) {
                for (const auto &[role, roleKey] : EnumKeys<RoundRole>::Entries)
                    QTest::addRow("%s %s %s", qPrintable(toKey(state)), qPrintable(toKey(action)),
                                  qPrintable(toKey(role)))
                        << state << action << role;
            }
        }
    }

    void everyStateActionAndRole()
    {
        QFETCH(const RoundState, state);
        QFETCH(const RoundAction, action);
        QFETCH(const RoundRole, role);
        const Allowed *line = allowed(toKey(state), toKey(action));
        const Result<RoundState, FieldErrors> next = act(state, action, role, u"理由"_s);
        if (line == nullptr) {
            QVERIFY(!next);
            QCOMPARE(next.error().keys(), QStringList{u"state"_s});
            return;
        }
        if (!QString::fromLatin1(line->roles).split(u' ').contains(toKey(role))) {
            QVERIFY(!next);
            QCOMPARE(next.error().keys(), QStringList{u"role"_s});
            QVERIFY(next.error().first().contains(displayName(role)));
            return;
        }
        QVERIFY(next);
        QCOMPARE(toKey(*next), QString::fromLatin1(line->next));
        const Result<RoundState, FieldErrors> silent = act(state, action, role, u"  \n"_s);
        QCOMPARE(silent.has_value(), !line->needsReason);
        if (!silent)
            QCOMPARE(silent.error().keys(), QStringList{u"reason"_s});
    }

    void everyPermissionIsListedOnce()
    {
        QSet<QString> seen;
        for (const RoundRule &rule : roundRules()) {
            const QString key = toKey(rule.state) + u' ' + toKey(rule.action);
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
        QCOMPARE(seen.size(), qsizetype{std::size(Procedure)});
    }

    void aSealedRoundSaysWhatIsLeft()
    {
        const auto refused = act(RoundState::Sealed, RoundAction::Advance, RoundRole::Committee);
        QVERIFY(!refused);
        QVERIFY(refused.error().first().contains(u"superseded"));
    }

    void ratersEnterTheirOwnValues_data()
    {
        QTest::addColumn<RoundState>("state");
        QTest::addColumn<RoundRole>("role");
        QTest::addColumn<QString>("rater");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, RoundState state, RoundRole role, const char *rater, bool ok) {
            QTest::newRow(name) << state << role << QString::fromLatin1(rater) << ok;
        };
        using S = RoundState;
        using R = RoundRole;
        row("own self-score", S::SelfScore, R::Station, "self", true);
        row("own self-score, other code", S::SelfScore, R::Station, "station", true);
        row("station for the town", S::SelfScore, R::Station, "town", false);
        row("self-score too late", S::Review, R::Station, "self", false);
        row("town in review", S::Review, R::Town, "town", true);
        row("town for the group", S::Review, R::Town, "group", false);
        row("town too early", S::SelfScore, R::Town, "town", false);
        row("department", S::Review, R::Department, "department", true);
        row("other codes are the office's", S::Review, R::Office, "experts", true);
        row("not the town's", S::Review, R::Town, "experts", false);
        row("office does not score for the town", S::Review, R::Office, "town", false);
        row("nobody's, by the town", S::Review, R::Town, "", true);
        row("nobody's, by the office", S::Review, R::Office, "", true);
        row("nobody's, by the group", S::Review, R::Group, "", false);
        row("nobody's, by the station", S::SelfScore, R::Station, "", false);
        row("correction after an appeal", S::Appeals, R::Office, "town", true);
        row("correction by the town itself", S::Appeals, R::Town, "town", false);
        row("after publication", S::Published, R::Office, "town", false);
        row("committee", S::Review, R::Committee, "committee", false);
    }

    void ratersEnterTheirOwnValues()
    {
        QFETCH(const RoundState, state);
        QFETCH(const RoundRole, role);
        QFETCH(const QString, rater);
        QFETCH(const bool, allowed);
        QCOMPARE(actOnScore(state, role, rater, u"理由"_s).has_value(), allowed);
    }

    void reviewersDoNotSeeEachOtherBeforeApproval()
    {
        using S = RoundState;
        using R = RoundRole;
        QVERIFY(maySeeScore(S::SelfScore, R::Station, u"self"_s));
        QVERIFY(!maySeeScore(S::SelfScore, R::Town, u"self"_s)); // not handed in yet
        QVERIFY(maySeeScore(S::Review, R::Town, u"self"_s));
        QVERIFY(maySeeScore(S::Review, R::Town, u"town"_s));
        QVERIFY(!maySeeScore(S::Review, R::Town, u"group"_s));
        QVERIFY(!maySeeScore(S::Review, R::Station, u"town"_s));
        QVERIFY(maySeeScore(S::Approval, R::Town, u"group"_s));
        QVERIFY(!maySeeScore(S::Approval, R::Station, u"town"_s));
        QVERIFY(maySeeScore(S::Published, R::Station, u"town"_s));
        QVERIFY(maySeeScore(S::SelfScore, R::Office, u"self"_s));
        QVERIFY(maySeeScore(S::Review, R::Station, {})); // entered once, by nobody in particular
    }
};

QTEST_GUILESS_MAIN(TestRoundLifeCycle)

#include "tst_roundlifecycle.moc"
