#include "app/domain/deputy.h"
#include "tests/app/domain/draftcheck.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using PersonChange = std::function<void(PersonDraft &)>;
using MandateChange = std::function<void(MandateDraft &)>;

Q_DECLARE_METATYPE(PersonChange)
Q_DECLARE_METATYPE(MandateChange)

namespace {

const QDate Today{2026, 7, 1};
const DateRange Term{QDate{2021, 11, 20}, QDate{2026, 11, 19}};

} // namespace

class TestDeputy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksPersons_data()
    {
        QTest::addColumn<PersonChange>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, PersonChange change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        const auto born = [](const char *text) {
            return [text](PersonDraft &draft) {
                draft.bornOn = PartialDate::fromText(QString::fromLatin1(text));
            };
        };
        row("good", [](PersonDraft &) {}, {});
        row("eighteen today", born("2008-07-01"), {});
        row("eighteen tomorrow", born("2008-07-02"), {u"born_on"_s});
        row("may be eighteen", born("2008"), {});
        row("certainly too young", born("2009"), {u"born_on"_s});
        row("no name", [](PersonDraft &draft) { draft.name = u"　"_s; }, {u"name"_s});
        row("all too long",
            [](PersonDraft &draft) {
                draft = {.name = textOf(101),
                         .ethnicity = textOf(501),
                         .politicalAffiliation = textOf(501),
                         .education = textOf(501),
                         .employment = textOf(501),
                         .phone = textOf(501)};
            },
            {u"education"_s, u"employment"_s, u"ethnicity"_s, u"name"_s, u"phone"_s,
             u"political_affiliation"_s});
    }

    void checksPersons()
    {
        QFETCH(const PersonChange, change);
        QFETCH(const QStringList, faulty);
        PersonDraft draft{.name = u" 单雄信"_s,
                          .sex = Sex::Male,
                          .ethnicity = u"回族"_s,
                          .politicalAffiliation = u"群众"_s,
                          .education = u"本科"_s,
                          .employment = u"柳河镇东岭村\n党支部书记"_s,
                          .phone = u"0571-0000"_s};
        change(draft);
        const Result<Person, FieldErrors> person = validate(draft, Today);
        QCOMPARE(faultyFields(person), faulty);
        if (person)
            QCOMPARE(*person, (Person{.name = u"单雄信"_s,
                                      .sex = Sex::Male,
                                      .bornOn = draft.bornOn,
                                      .ethnicity = u"回族"_s,
                                      .politicalAffiliation = u"群众"_s,
                                      .education = u"本科"_s,
                                      .employment = u"柳河镇东岭村 党支部书记"_s,
                                      .phone = u"0571-0000"_s}));
        else
            verifySentences(person.error());
    }

    void checksMandates_data()
    {
        QTest::addColumn<MandateChange>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, MandateChange change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        row("the whole term", [](MandateDraft &) {}, {});
        row("by-election", [](MandateDraft &draft) { draft.from = QDate{2025, 6, 1}; }, {});
        row("ended early with its ground",
            [](MandateDraft &draft) {
                draft.to = QDate{2024, 1, 1};
                draft.endGround = EndGround::MovedOut;
            },
            {});
        row("ended early without a ground",
            [](MandateDraft &draft) {
                draft.to = QDate{2024, 1, 1};
            },
            {u"end_ground"_s});
        row("one day",
            [](MandateDraft &draft) {
                draft.to = draft.from;
                draft.endGround = EndGround::Deceased;
            },
            {});
        row("begins before the term", [](MandateDraft &draft) { draft.from = Term.first.addDays(-1); },
            {u"from_on"_s});
        row("ends after the term", [](MandateDraft &draft) { draft.to = Term.last.addDays(1); },
            {u"to_on"_s});
        row("ends before it begins",
            [](MandateDraft &draft) {
                draft.from = QDate{2024, 1, 2};
                draft.to = QDate{2024, 1, 1};
                draft.endGround = EndGround::Resigned;
            },
            {u"to_on"_s});
        row("no days", [](MandateDraft &draft) { draft.from = draft.to = {}; }, {u"from_on"_s, u"to_on"_s});
        row("texts too long",
            [](MandateDraft &draft) { draft.electoralDistrict = draft.endLaw = textOf(501); },
            {u"electoral_district"_s, u"end_law"_s});
        row("all at once", [](MandateDraft &draft) { draft = {}; },
            {u"from_on"_s, u"level"_s, u"person"_s, u"term"_s, u"to_on"_s, u"town"_s});
    }

    void checksMandates()
    {
        QFETCH(const MandateChange, change);
        QFETCH(const QStringList, faulty);
        MandateDraft draft{.person = PersonId{5},
                           .term = TermId{1},
                           .level = DeputyLevel::Town,
                           .town = TownId{2},
                           .station = StationId{3},
                           .group = DeputyGroupId{4},
                           .electoralDistrict = u"第三选区"_s,
                           .from = Term.first,
                           .to = Term.last};
        change(draft);
        const Result<Mandate, FieldErrors> mandate = validate(draft, Term);
        QCOMPARE(faultyFields(mandate), faulty);
        if (!mandate) {
            verifySentences(mandate.error());
            return;
        }
        QCOMPARE(*mandate, (Mandate{.person = PersonId{5},
                                    .term = TermId{1},
                                    .level = DeputyLevel::Town,
                                    .town = TownId{2},
                                    .station = StationId{3},
                                    .group = DeputyGroupId{4},
                                    .electoralDistrict = u"第三选区"_s,
                                    .from = draft.from,
                                    .to = draft.to,
                                    .endGround = draft.endGround}));
        QCOMPARE(mandate->held(), (DateRange{draft.from, draft.to}));
    }
};

QTEST_GUILESS_MAIN(TestDeputy)

#include "tst_deputy.moc"
