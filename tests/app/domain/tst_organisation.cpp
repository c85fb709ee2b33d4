#include "app/domain/organisation.h"
#include "app/domain/station.h"
#include "tests/app/domain/draftcheck.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using TermChange = std::function<void(TermDraft &)>;
using TownChange = std::function<void(TownDraft &)>;
using GroupChange = std::function<void(DeputyGroupDraft &)>;
using StationChange = std::function<void(StationDraft &)>;

Q_DECLARE_METATYPE(TermChange)
Q_DECLARE_METATYPE(TownChange)
Q_DECLARE_METATYPE(GroupChange)
Q_DECLARE_METATYPE(StationChange)
Q_DECLARE_METATYPE(std::optional<TownKind>)

namespace {

const QDate Today{2026, 7, 1};

} // namespace

class TestOrganisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"青禾区"_s << u"青禾区"_s;
        QTest::newRow("blanks around and between") << u"  青禾 \t 区 "_s << u"青禾 区"_s;
        QTest::newRow("quotes and markup stay") << u"<b>甲&乙</b> '\"\\"_s << u"<b>甲&乙</b> '\"\\"_s;
        QTest::newRow("four-byte character") << u"𠮷区"_s << u"𠮷区"_s;
        QTest::newRow("longest") << textOf(100) << textOf(100);
        QTest::newRow("too long") << textOf(101) << QString{};
        QTest::newRow("empty") << QString{} << QString{};
        QTest::newRow("white space only") << u" 　\n"_s << QString{};
        QTest::newRow("control character") << u"青\u0007禾"_s << QString{};
        QTest::newRow("zero character") << u"青"_s + QChar{0} + u"禾"_s << QString{};
        QTest::newRow("half a character") << brokenText() << QString{};
    }

    void checksNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, kept);
        const Result<District, FieldErrors> district = validateDistrict(name);
        const Result<Office, FieldErrors> office = validateOffice(DistrictId{1}, name);
        QCOMPARE(district.has_value(), !kept.isEmpty());
        QCOMPARE(office.has_value(), !kept.isEmpty());
        if (!kept.isEmpty()) {
            QCOMPARE(district->name, kept);
            QCOMPARE(*office, (Office{DistrictId{1}, kept}));
            return;
        }
        QCOMPARE(faultyFields(district), QStringList{u"name"_s});
        QCOMPARE(faultyFields(office), QStringList{u"name"_s});
        verifySentences(district.error());
    }

    void checksTerms_data()
    {
        QTest::addColumn<TermChange>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, TermChange change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        row("good", [](TermDraft &) {}, {});
        row("no district", [](TermDraft &draft) { draft.district.reset(); }, {u"district"_s});
        row("no name", [](TermDraft &draft) { draft.name.clear(); }, {u"name"_s});
        row("no first day", [](TermDraft &draft) { draft.startsOn = {}; }, {u"starts_on"_s});
        row("no last day", [](TermDraft &draft) { draft.endsOn = {}; }, {u"ends_on"_s});
        row("ends on its first day", [](TermDraft &draft) { draft.endsOn = draft.startsOn; }, {u"ends_on"_s});
        row("ends before it begins", [](TermDraft &draft) { std::swap(draft.startsOn, draft.endsOn); },
            {u"ends_on"_s});
        row("before the first congress",
            [](TermDraft &draft) {
                draft.startsOn = QDate{1953, 12, 31};
            },
            {u"starts_on"_s});
        row("year of five digits",
            [](TermDraft &draft) {
                draft.endsOn = QDate{10'000, 1, 1};
            },
            {u"ends_on"_s});
        row("all at once", [](TermDraft &draft) { draft = {}; },
            {u"district"_s, u"ends_on"_s, u"name"_s, u"starts_on"_s});
    }

    void checksTerms()
    {
        QFETCH(const TermChange, change);
        QFETCH(const QStringList, faulty);
        TermDraft draft{DistrictId{3}, u" 2021-2026 "_s, QDate{2021, 11, 20}, QDate{2026, 11, 19}};
        change(draft);
        const Result<Term, FieldErrors> term = validate(draft);
        QCOMPARE(faultyFields(term), faulty);
        if (term)
            QCOMPARE(*term, (Term{DistrictId{3}, u"2021-2026"_s, draft.startsOn, draft.endsOn}));
        else
            verifySentences(term.error());
    }

    void checksTowns_data()
    {
        QTest::addColumn<TownChange>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, TownChange change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        row("good", [](TownDraft &) {}, {});
        row("population unknown", [](TownDraft &draft) { draft.population.reset(); }, {});
        row("one resident", [](TownDraft &draft) { draft.population = 1; }, {});
        row("nobody", [](TownDraft &draft) { draft.population = 0; }, {u"population"_s});
        row("fewer than nobody", [](TownDraft &draft) { draft.population = -5; }, {u"population"_s});
        row("more than any place has", [](TownDraft &draft) { draft.population = 100'000'001; },
            {u"population"_s});
        row("no kind", [](TownDraft &draft) { draft.kind.reset(); }, {u"kind"_s});
        row("all at once", [](TownDraft &draft) { draft = {}; }, {u"district"_s, u"kind"_s, u"name"_s});
    }

    void checksTowns()
    {
        QFETCH(const TownChange, change);
        QFETCH(const QStringList, faulty);
        TownDraft draft{DistrictId{3}, u"柳河镇"_s, TownKind::Town, 18'400};
        change(draft);
        const Result<Town, FieldErrors> town = validate(draft);
        QCOMPARE(faultyFields(town), faulty);
        if (town)
            QCOMPARE(*town, (Town{DistrictId{3}, u"柳河镇"_s, TownKind::Town, draft.population}));
        else
            verifySentences(town.error());
    }

    void tellsTheKindOfATownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<TownKind>>("kind");
        using Kind = std::optional<TownKind>;
        QTest::newRow("街道") << u"云溪街道"_s << Kind{TownKind::Subdistrict};
        QTest::newRow("街道办事处") << u"云溪街道办事处 "_s << Kind{TownKind::Subdistrict};
        QTest::newRow("镇") << u"柳河镇"_s << Kind{TownKind::Town};
        QTest::newRow("乡") << u"东岭乡"_s << Kind{TownKind::Township};
        QTest::newRow("民族乡") << u"白石回族乡"_s << Kind{TownKind::Township};
        QTest::newRow("village") << u"东岭村"_s << Kind{};
        QTest::newRow("empty") << QString{} << Kind{};
    }

    void tellsTheKindOfATownByItsName()
    {
        QFETCH(const QString, name);
        QFETCH(const std::optional<TownKind>, kind);
        QCOMPARE(townKindFromName(name), kind);
    }

    void checksDeputyGroups_data()
    {
        QTest::addColumn<GroupChange>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, GroupChange change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        row("good", [](DeputyGroupDraft &) {}, {});
        row("no convener", [](DeputyGroupDraft &draft) { draft.convener.clear(); }, {});
        row("convener too long", [](DeputyGroupDraft &draft) { draft.convener = textOf(501); },
            {u"convener"_s});
        row("all at once", [](DeputyGroupDraft &draft) { draft = {}; }, {u"name"_s, u"town"_s});
    }

    void checksDeputyGroups()
    {
        QFETCH(const GroupChange, change);
        QFETCH(const QStringList, faulty);
        DeputyGroupDraft draft{TownId{2}, u"第一代表小组"_s, u"单雄信"_s};
        change(draft);
        const Result<DeputyGroup, FieldErrors> group = validate(draft);
        QCOMPARE(faultyFields(group), faulty);
        if (group)
            QCOMPARE(*group, (DeputyGroup{TownId{2}, u"第一代表小组"_s, draft.convener}));
        else
            verifySentences(group.error());
    }

    void checksStations_data()
    {
        QTest::addColumn<StationChange>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, StationChange change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        const auto area = [](const char *text) {
            return
                [text](StationDraft &draft) { draft.area = *Decimal::fromText(QString::fromLatin1(text)); };
        };
        const auto opened = [](const char *text) {
            return [text](StationDraft &draft) {
                draft.openedOn = PartialDate::fromText(QString::fromLatin1(text));
            };
        };
        row("good", [](StationDraft &) {}, {});
        row("half square metres", area("118.5"), {});
        row("smallest area", area("0.001"), {});
        row("no area at all", area("0"), {u"area"_s});
        row("negative area", area("-1"), {u"area"_s});
        row("largest area", area("1000000"), {});
        row("too large", area("1000000.001"), {u"area"_s});
        row("opened this month", opened("2026-07"), {});
        row("opens tomorrow", opened("2026-07-02"), {u"opened_on"_s});
        row("opens next year", opened("2027"), {u"opened_on"_s});
        row("note of several lines", [](StationDraft &draft) { draft.note = u"一\n二"_s; }, {});
        row("note too long", [](StationDraft &draft) { draft.note = textOf(20'001); }, {u"note"_s});
        row("lines too long",
            [](StationDraft &draft) { draft.head = draft.liaisonOfficer = draft.phone = textOf(501); },
            {u"head"_s, u"liaison_officer"_s, u"phone"_s});
        row("all at once", [](StationDraft &draft) { draft = {}; }, {u"name"_s, u"tier"_s, u"town"_s});
    }

    void checksStations()
    {
        QFETCH(const StationChange, change);
        QFETCH(const QStringList, faulty);
        StationDraft draft{.town = TownId{2},
                           .parent = StationId{1},
                           .name = u"东岭联络室"_s,
                           .tier = StationTier::Room,
                           .head = u" 解语花 "_s};
        change(draft);
        const Result<Station, FieldErrors> station = validate(draft, Today);
        QCOMPARE(faultyFields(station), faulty);
        if (station)
            QCOMPARE(*station, (Station{.town = TownId{2},
                                        .parent = StationId{1},
                                        .name = u"东岭联络室"_s,
                                        .tier = StationTier::Room,
                                        .head = u"解语花"_s,
                                        .area = draft.area,
                                        .openedOn = draft.openedOn,
                                        .note = draft.note}));
        else
            verifySentences(station.error());
    }
};

QTEST_GUILESS_MAIN(TestOrganisation)

#include "tst_organisation.moc"
