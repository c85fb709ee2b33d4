#include "app/report/comparison.h"
#include "app/services/evaluationservice.h"
#include "app/services/forms/formservice.h"
#include "app/services/registerservice.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <map>
#include <memory>

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Kind = PrintForm::Row::Kind;

QDate day(int month, int dayOfMonth)
{
    return QDate{2026, month, dayOfMonth};
}

/// Two towns, three stations, three deputies, and few enough entries to count by hand.
class SmallDistrict
{
public:
    explicit SmallDistrict(const QString &location)
    {
        session = std::move(*Session::create(location, u"周敏"_s, m_clock,
                                             {u"青禾区"_s, {QDate{2021, 1, 1}, QDate{2026, 12, 31}}}));
        RegisterService records{*session};
        const TownId first =
            records.add(Town{DistrictId{1}, u"云溪街道"_s, TownKind::Subdistrict, 20'000})->id;
        const TownId second = records.add(Town{DistrictId{1}, u"柳河镇"_s, TownKind::Town, std::nullopt})->id;
        town = first.value();
        east = records.add(Station{.town = first, .name = u"东站"_s})->id;
        west = records.add(Station{.town = first, .name = u"西站"_s})->id;
        north = records.add(Station{.town = second, .name = u"北站"_s})->id;
        office = records.add(Office{DistrictId{1}, u"住建局"_s})->id;
        for (const QString &name : {u"单雄信"_s, u"查良"_s, u"仇英"_s}) {
            const PersonId person =
                records.add(Person{.name = name, .employment = name + u"公司"_s, .phone = u"138"_s})->id;
            deputies.append(records
                                .add(Mandate{.person = person,
                                             .term = TermId{1},
                                             .town = first,
                                             .station = east,
                                             .from = QDate{2021, 1, 1},
                                             .to = QDate{2026, 12, 31}})
                                ->id);
        }
        addEntries(records);
    }

    [[nodiscard]] FormRequest request(FormKind kind) const
    {
        return {.kind = kind, .period = Period::fromText(u"2026-H1"_s)};
    }

    [[nodiscard]] PrintForm form(const FormRequest &request, qsizetype index = 0)
    {
        Result<FormBatch> batch = FormService{*session}.prepare(request);
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        return std::get<PrintForm>(*batch->at(index));
    }

    std::unique_ptr<Session> session;
    qint64 town = 0;
    StationId east{1};
    StationId west{1};
    StationId north{1};
    OfficeId office{1};
    QList<MandateId> deputies;
    QList<qint64> opinions;
    QList<qint64> activities;

private:
    void addEntries(RegisterService &records)
    {
        const auto visit = [&](StationId station, QDate heldOn, int people, const QString &content,
                               EntryStatus status = EntryStatus::Valid) {
            QVERIFY(records.add(Visit{.station = station,
                                      .heldOn = heldOn,
                                      .deputies = {deputies.at(0), deputies.at(1)},
                                      .people = people,
                                      .content = content,
                                      .status = status,
                                      .enteredOn = heldOn}));
        };
        visit(east, day(5, 2), 3, u"路灯不亮"_s);
        visit(east, day(3, 1), 2, u"垃圾未清"_s); // earlier, entered later
        visit(east, day(3, 5), 7, {});            // kept, printed, never counted
        visit(east, day(4, 1), 9, u"撤销"_s, EntryStatus::Cancelled);
        visit(east, day(4, 2), 9, u"重复"_s, EntryStatus::Duplicate);
        visit(west, day(6, 30), 4, u"停车难"_s);
        visit(north, day(2, 1), 1, u"水渠淤塞"_s);
        visit(east, day(7, 1), 5, u"下半年"_s);

        const auto reception = records.add(Reception{.station = east,
                                                     .heldOn = day(4, 20),
                                                     .deputies = {deputies.at(0)},
                                                     .visitor = u"王某"_s,
                                                     .people = 2,
                                                     .content = u"反映漏水"_s,
                                                     .enteredOn = day(4, 20)});
        QVERIFY(reception);
        const auto opinion = [&](const Opinion &value) { opinions.append(records.add(value)->id.value()); };
        opinion({.station = east,
                 .number = u"2026-001"_s,
                 .receivedOn = day(4, 20),
                 .content = u"请修水管"_s,
                 .reception = reception->id,
                 .handler = office,
                 .assignedOn = day(4, 22),
                 .dueOn = day(7, 21),
                 .answeredOn = day(5, 30),
                 .rating = OpinionRating::Satisfied,
                 .state = OpinionState::Rated,
                 .outcome = u"已修好"_s,
                 .enteredOn = day(4, 20)});
        opinion({.station = east,
                 .number = u"2026-002"_s,
                 .receivedOn = day(4, 21),
                 .content = u"请补路面"_s,
                 .handler = office,
                 .assignedOn = day(4, 22),
                 .dueOn = day(5, 22), // past on 1 July
                 .state = OpinionState::Handling,
                 .enteredOn = day(4, 21)});
        opinion({.station = west, .receivedOn = day(6, 1), .content = u"请设信箱"_s, .enteredOn = day(6, 1)});

        const auto activity = [&](QDate heldOn, ActivityCategory category, const QString &title) {
            activities.append(records
                                  .add(Activity{.station = east,
                                                .heldOn = heldOn,
                                                .category = category,
                                                .title = title,
                                                .content = u"内容"_s,
                                                .attendance = {{deputies.at(0), Presence::Attended},
                                                               {deputies.at(2), Presence::Leave}},
                                                .enteredOn = heldOn})
                                  ->id.value());
        };
        activity(day(5, 12), ActivityCategory::SpecialResearch, u"电梯调研"_s);
        activity(day(6, 12), ActivityCategory::Study, u"代表法学习"_s);
    }

    FixedClock m_clock{QDateTime{day(7, 1), QTime{9, 0}, Qt::UTC}};
};

template <typename Part>
QList<Part> parts(const PrintForm &form)
{
    QList<Part> found;
    for (const PrintForm::Part &part : form.parts) {
        if (const auto *wanted = std::get_if<Part>(&part))
            found.append(*wanted);
    }
    return found;
}

QStringList column(const PrintForm::Table &table, const QString &title)
{
    qsizetype index = -1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).title == title)
            index = i;
    }
    QStringList cells;
    for (const PrintForm::Row &row : table.rows)
        cells.append(row.cells.value(index));
    return cells;
}

QString field(const PrintForm &form, const QString &label)
{
    for (const PrintForm::Fields &fields : parts<PrintForm::Fields>(form)) {
        for (const PrintForm::Field &field : fields.fields) {
            if (field.label == label)
                return field.value;
        }
    }
    return u"(none)"_s;
}

} // namespace

class TestFormService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }

    void init()
    {
        test::requireEngine();
        QFETCH_GLOBAL(const Engine, engine);
        // One district for each engine; the only test that changes it comes last.
        Made &made = m_made[engine];
        if (!made.district) {
            made.location = std::make_unique<test::TestLocation>(engine);
            made.district = std::make_unique<SmallDistrict>(made.location->text());
        }
        m_district = made.district.get();
    }

    void visitRegisterHoldsEveryValidEntryByDay()
    {
        const PrintForm form = m_district->form(m_district->request(FormKind::VisitRegister));

        const PrintForm::Table table = parts<PrintForm::Table>(form).first();
        QCOMPARE(column(table, u"Date"_s), (QStringList{u"2026-02-01"_s, u"2026-03-01"_s, u"2026-03-05"_s,
                                                        u"2026-05-02"_s, u"2026-06-30"_s}));
        QCOMPARE(column(table, u"No."_s), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        QCOMPARE(column(table, u"Station"_s).first(), u"北站"_s);
        QCOMPARE(column(table, u"Deputies"_s).first(), u"单雄信、查良"_s);
        QCOMPARE(parts<PrintForm::Text>(form).last().text,
                 u"Entries: 5. People: 17. Of these 4 entries with 10 people count in evaluations; the "
                 u"others have no "
                 "content."_s);
        QCOMPARE(form.unit, u"青禾区"_s);
        QCOMPARE(form.period, Period::fromText(u"2026-H1"_s)->displayText());
        QCOMPARE(form.cutOff, u"2026-07-01"_s);
        QCOMPARE(form.printedBy, u"周敏"_s);
    }

    void registersOfOnePlaceOrSomeDays()
    {
        FormRequest request = m_district->request(FormKind::VisitRegister);
        request.units = {m_district->east.value(), m_district->west.value()};
        Result<FormBatch> batch = FormService{*m_district->session}.prepare(request);
        QVERIFY(batch);
        QCOMPARE(batch->size(), 2);
        const PrintForm east = m_district->form(request, 0);
        QCOMPARE(east.unit, u"东站"_s);
        QCOMPARE(parts<PrintForm::Table>(east).first().rows.size(), 3);
        QCOMPARE(column(parts<PrintForm::Table>(east).first(), u"Station"_s).first(),
                 QString{}); // no such column
        QCOMPARE(parts<PrintForm::Table>(m_district->form(request, 1)).first().rows.size(), 1);

        request.units = {};
        request.town = m_district->town;
        QCOMPARE(parts<PrintForm::Table>(m_district->form(request)).first().rows.size(), 4);

        request.days = DateRange{day(3, 1), day(3, 31)};
        const PrintForm march = m_district->form(request);
        QCOMPARE(parts<PrintForm::Table>(march).first().rows.size(), 2);
        QCOMPARE(march.period, u"2026-03-01 – 2026-03-31"_s);

        request.days = DateRange{day(1, 1), day(1, 2)};
        const PrintForm::Table none = parts<PrintForm::Table>(m_district->form(request)).first();
        QVERIFY(none.rows.isEmpty());
        QCOMPARE(none.emptyText, u"No entries"_s);
    }

    void receptionRegisterNamesTheOpinionsRaised()
    {
        const PrintForm form = m_district->form(m_district->request(FormKind::ReceptionRegister));

        const PrintForm::Table table = parts<PrintForm::Table>(form).first();
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(column(table, u"Visitor"_s), QStringList{u"王某"_s});
        QCOMPARE(column(table, u"Opinions"_s), QStringList{u"2026-001"_s});
    }

    void opinionLedgerCountsAnsweredAndLate()
    {
        const PrintForm form = m_district->form(m_district->request(FormKind::OpinionLedger));

        const PrintForm::Table table = parts<PrintForm::Table>(form).first();
        QCOMPARE(column(table, u"Opinion"_s), (QStringList{u"请修水管"_s, u"请补路面"_s, u"请设信箱"_s}));
        QCOMPARE(column(table, u"Answered\nRating"_s).first(), u"2026-05-30\nsatisfied"_s);
        QCOMPARE(column(table, u"State"_s).at(1), displayName(OpinionState::Handling) + u"\n(late)"_s);
        QCOMPARE(parts<PrintForm::Text>(form).last().text,
                 u"Opinions: 3. Answered: 1. Past their deadline: 1."_s);
    }

    void handOverSheetsAreOfWhatWasHandedOver()
    {
        const FormRequest request = m_district->request(FormKind::HandOver);
        Result<FormBatch> batch = FormService{*m_district->session}.prepare(request);
        QVERIFY(batch);
        QCOMPARE(batch->size(), 2); // the third has no handler
        const PrintForm form = m_district->form(request, 0);

        QCOMPARE(field(form, u"Number"_s), u"2026-001"_s);
        QCOMPARE(field(form, u"Handler"_s), u"住建局"_s);
        QCOMPARE(field(form, u"Raised by"_s), u"anonymous"_s);
        QCOMPARE(field(form, u"Reply until"_s), u"2026-07-21"_s);
        QCOMPARE(field(form, u"Outcome"_s), u"已修好"_s);
        QCOMPARE(parts<PrintForm::CutLine>(form).size(), 1);
        QCOMPARE(parts<PrintForm::Signatures>(form).size(), 2);
    }

    void signInSheetListsTheInvited()
    {
        FormRequest request = m_district->request(FormKind::SignIn);
        request.units = {m_district->activities.first()};
        const PrintForm form = m_district->form(request);

        QCOMPARE(field(form, u"Activity"_s), u"电梯调研"_s);
        const PrintForm::Table table = parts<PrintForm::Table>(form).first();
        QCOMPARE(column(table, u"Name"_s).mid(0, 3), (QStringList{u"单雄信"_s, u"仇英"_s, QString{}}));
        QCOMPARE(column(table, u"Employer and post"_s).at(1), u"仇英公司"_s);
        QCOMPARE(column(table, u"Remark"_s).mid(0, 2),
                 (QStringList{QString{}, displayName(Presence::Leave)}));
        QCOMPARE(column(table, u"Signature"_s).join(QString{}), QString{}); // room to sign
    }

    void rankingSaysWhatTheEvaluationSays()
    {
        EvaluationService service{*m_district->session};
        const Result<Scheme> scheme = service.loadScheme(Subject::Station, {});
        const Result<Evaluation> evaluation =
            service.evaluate(Subject::Station, *Period::fromText(u"2026-H1"_s), *scheme);
        QVERIFY(evaluation);

        const PrintForm form = m_district->form(m_district->request(FormKind::Ranking));

        const PrintForm::Table table = parts<PrintForm::Table>(form).first();
        QHash<QString, QString> points;
        for (const PrintForm::Row &row : table.rows) {
            if (row.kind == Kind::Body)
                points.insert(row.cells.at(1),
                              row.cells.at(row.cells.size() - (scheme->grades.isEmpty() ? 1 : 2)));
        }
        QCOMPARE(points.size(), 3);
        for (qsizetype unit = 0; unit < 3; ++unit)
            QCOMPARE(points.value(evaluation->scores.facts().unit(unit).name),
                     evaluation->scores.total(unit).rounded().text());
        QVERIFY(form.schemeVersion.startsWith(scheme->id));
        QVERIFY(!form.exampleMark.isEmpty());
    }

    void comparisonTakesTheMiddleOfThePeers()
    {
        FormRequest request = m_district->request(FormKind::Comparison);
        request.units = {m_district->east.value(), m_district->north.value()};
        const PrintForm form = m_district->form(request);

        const PrintForm::Table table = parts<PrintForm::Table>(form).first();
        const ComparisonFigure figure = parts<ComparisonFigure>(form).first();
        QCOMPARE(figure.units, (QStringList{u"东站"_s, u"北站"_s}));
        QVERIFY(figure.lines.size() > 3);
        for (const ComparisonFigure::Line &line : figure.lines)
            QCOMPARE(line.shares.size(), 2);

        // The totals are the ranking's, and the median is the middle one of those ranked.
        EvaluationService service{*m_district->session};
        const Result<Evaluation> evaluation =
            service.evaluate(Subject::Station, *request.period, *service.loadScheme(Subject::Station, {}));
        QList<Decimal> totals;
        for (const RankedUnit &ranked : evaluation->ranking.ranked)
            totals.append(evaluation->scores.total(ranked.unit).rounded());
        const qsizetype row = column(table, u"Indicator"_s).indexOf(u"Total"_s);
        QVERIFY(row > 0);
        QCOMPARE(column(table, u"Median"_s).at(row), median(totals)->text());
        for (const StationId id : {m_district->east, m_district->north}) {
            const qsizetype unit = evaluation->ids.indexOf(id.value());
            QCOMPARE(column(table, evaluation->scores.facts().unit(unit).name).at(row),
                     evaluation->scores.total(unit).rounded().text());
        }
    }

    void medianIsTheMiddleValue_data()
    {
        QTest::addColumn<QList<int>>("thousandths");
        QTest::addColumn<int>("expected");

        QTest::newRow("one") << QList<int>{7000} << 7000;
        QTest::newRow("odd, unsorted") << QList<int>{9000, 1000, 4000} << 4000;
        QTest::newRow("even: mean of the middle two") << QList<int>{1000, 9000, 4000, 5000} << 4500;
        QTest::newRow("half of a thousandth goes up") << QList<int>{1, 2} << 2;
    }

    void medianIsTheMiddleValue()
    {
        QFETCH(const QList<int>, thousandths);
        QFETCH(const int, expected);
        QList<Decimal> values;
        for (const int value : thousandths)
            values.append(Decimal::fromThousandths(value));

        QCOMPARE(median(values)->thousandths(), expected);
        QVERIFY(!median({}));
    }

    void archiveHoldsWhatTheDeputyDid()
    {
        FormRequest request = m_district->request(FormKind::DutyArchive);
        request.units = {m_district->deputies.first().value(), m_district->deputies.last().value()};
        const PrintForm first = m_district->form(request, 0);

        QCOMPARE(first.unit, u"单雄信"_s);
        QCOMPARE(field(first, u"Employer and post"_s), u"单雄信公司"_s);
        const QList<PrintForm::Table> tables = parts<PrintForm::Table>(first);
        QCOMPARE(tables.size(),
                 8); // meetings, inspection, training, group, contacts, opinions, points, by hand
        QCOMPARE(tables.at(0).rows.size(), 0);
        QCOMPARE(column(tables.at(1), u"Activity"_s), QStringList{u"电梯调研"_s});
        QCOMPARE(column(tables.at(2), u"Activity"_s), QStringList{u"代表法学习"_s});
        // Five valid visits and one reception of the half-year, by day.
        QCOMPARE(column(tables.at(4), u"Date"_s),
                 (QStringList{u"2026-02-01"_s, u"2026-03-01"_s, u"2026-03-05"_s, u"2026-04-20"_s,
                              u"2026-05-02"_s, u"2026-06-30"_s}));
        QCOMPARE(column(tables.at(5), u"Opinion"_s), QStringList{u"请修水管"_s});
        QVERIFY(!tables.at(6).rows.isEmpty());
        QCOMPARE(tables.at(6).rows.first().cells.first(), Period::fromText(u"2026-H1"_s)->displayText());

        const QList<PrintForm::Table> idle = parts<PrintForm::Table>(m_district->form(request, 1));
        QCOMPARE(column(idle.at(1), u"Presence"_s), QStringList{displayName(Presence::Leave)});
        QVERIFY(idle.at(4).rows.isEmpty());
    }

    void blankFormsSayNothingOfTheData()
    {
        for (const FormKind kind : {FormKind::BlankVisit, FormKind::BlankReception, FormKind::BlankHandOver,
                                    FormKind::BlankSignIn}) {
            const PrintForm form = m_district->form({.kind = kind});
            const QString all = contentStatements(form).join(u'\n');
            QVERIFY(!form.title.isEmpty());
            for (const QString &word : {u"东站"_s, u"单雄信"_s, u"2026"_s, u"住建局"_s})
                QVERIFY2(!all.contains(word), qPrintable(form.title + word));
            QVERIFY(form.journalHead.isEmpty());
        }
        FormRequest ballot = m_district->request(FormKind::Ballot);
        ballot.units = {m_district->deputies.at(1).value()};
        QCOMPARE(column(parts<PrintForm::Table>(m_district->form(ballot)).first(), u"Who is rated"_s),
                 QStringList{u"查良"_s});
    }

    void evaluationSheetsOfAllOrOfSome()
    {
        FormRequest request = m_district->request(FormKind::StationSheet);
        Result<FormBatch> all = FormService{*m_district->session}.prepare(request);
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QStringList codes;
        for (Result<std::optional<PrintDocument>> next = all->next(); next && *next; next = all->next())
            codes.append(std::get<EvaluationSheet>(**next).checkCode);
        QCOMPARE(codes.size(), 3);
        QCOMPARE(all->codes(), codes);
        QVERIFY(all->recordPrints());
        QCOMPARE(SheetPrintStore{m_district->session->database()}.find(codes.first()).size(), 1);

        request.units = {m_district->west.value()};
        Result<FormBatch> one = FormService{*m_district->session}.prepare(request);
        QCOMPARE(one->size(), 1);
        QCOMPARE(std::get<EvaluationSheet>(*one->at(0)).subjectName, u"西站"_s);
    }

    void refusals()
    {
        FormService service{*m_district->session};
        QCOMPARE(service.prepare({.kind = FormKind::VisitRegister}).error().code, ErrorCode::InvalidInput);
        FormRequest days = {.kind = FormKind::Ranking, .days = DateRange{day(1, 1), day(2, 1)}};
        QCOMPARE(service.prepare(days).error().code, ErrorCode::InvalidInput); // scores are of a period
        FormRequest nobody = m_district->request(FormKind::StationSheet);
        nobody.units = {4711};
        QCOMPARE(service.prepare(nobody).error().code, ErrorCode::NotFound);
        FormRequest gone = m_district->request(FormKind::HandOver);
        gone.units = {4711};
        QVERIFY(!service.prepare(gone)->at(0));
        FormRequest empty = m_district->request(FormKind::SignIn);
        empty.days = DateRange{day(1, 1), day(1, 2)};
        QCOMPARE(service.prepare(empty).error().code, ErrorCode::NotFound);
    }

    void unitsThatCanBeChosen()
    {
        FormService service{*m_district->session};
        FormRequest request = m_district->request(FormKind::VisitRegister);
        const auto namesOf = [&] {
            QStringList names;
            const Result<QList<FormUnit>> units = service.units(request);
            for (const FormUnit &unit : *units)
                names.append(unit.name);
            return names;
        };
        QCOMPARE(namesOf(), (QStringList{u"北站"_s, u"东站"_s, u"西站"_s})); // by pinyin
        request.town = m_district->town;
        QCOMPARE(namesOf(), (QStringList{u"东站"_s, u"西站"_s}));
        request = m_district->request(FormKind::DutyArchive);
        QCOMPARE(namesOf(), (QStringList{u"查良"_s, u"仇英"_s, u"单雄信"_s}));
        request = m_district->request(FormKind::HandOver);
        QCOMPARE(namesOf(), (QStringList{u"请修水管"_s, u"请补路面"_s}));
        request = m_district->request(FormKind::SignIn);
        QCOMPARE(namesOf(), (QStringList{u"电梯调研"_s, u"代表法学习"_s}));
    }

    void contentCodeIsOfWhatTheFormSays()
    {
        const FormRequest visits = m_district->request(FormKind::VisitRegister);
        const PrintForm before = m_district->form(visits);
        RegisterService records{*m_district->session};

        QVERIFY(records.add(Town{DistrictId{1}, u"别处"_s, TownKind::Town, std::nullopt}));
        const PrintForm same = m_district->form(visits);
        QVERIFY(same.journalHead != before.journalHead);
        QCOMPARE(same.contentCode, before.contentCode);

        QVERIFY(records.add(Visit{.station = m_district->east,
                                  .heldOn = day(6, 1),
                                  .deputies = {m_district->deputies.first()},
                                  .content = u"又一次"_s,
                                  .enteredOn = day(6, 1)}));
        QVERIFY(m_district->form(visits).contentCode != before.contentCode);
    }

private:
    struct Made
    {
        std::unique_ptr<test::TestLocation> location = {};
        std::unique_ptr<SmallDistrict> district = {};
    };

    std::map<Engine, Made> m_made;
    SmallDistrict *m_district = nullptr;
};

QTEST_GUILESS_MAIN(TestFormService)

#include "tst_formservice.moc"
