#include "app/exchange/celltext.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

using Kind = Cell::Kind;

Q_DECLARE_METATYPE(liaison::Cell)

class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDatesFromNumbersByTheirFormat_data();
    void tellsDatesFromNumbersByTheirFormat();
    void knowsTheFormatsWithoutACode_data();
    void knowsTheFormatsWithoutACode();
    void turnsSerialNumbersIntoDays_data();
    void turnsSerialNumbersIntoDays();
    void readsNumbers_data();
    void readsNumbers();
    void readsIsoMoments_data();
    void readsIsoMoments();
    void leavesNoOtherLineBreakThanLineFeed();
};

void TestCellText::tellsDatesFromNumbersByTheirFormat_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<SerialFormat>("format");

    QTest::newRow("ISO") << u"yyyy-mm-dd"_s << SerialFormat::Moment;
    QTest::newRow("Chinese, quoted") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << SerialFormat::Moment;
    QTest::newRow("Chinese, as it stands") << u"[$-804]yyyy年m月d日"_s << SerialFormat::Moment;
    QTest::newRow("escaped signs") << u"yyyy\\-mm\\-dd\\ hh:mm"_s << SerialFormat::Moment;
    QTest::newRow("capital letters") << u"DD/MM/YYYY"_s << SerialFormat::Moment;
    QTest::newRow("day of the week") << u"[$-804]aaaa;@"_s << SerialFormat::Moment;
    QTest::newRow("time of day") << u"h:mm AM/PM"_s << SerialFormat::Moment;
    QTest::newRow("hours beyond a day") << u"[h]:mm"_s << SerialFormat::Duration;
    QTest::newRow("general") << u"General"_s << SerialFormat::None;
    QTest::newRow("general in red") << u"[Red]General"_s << SerialFormat::None;
    QTest::newRow("thousands") << u"#,##0.00"_s << SerialFormat::None;
    QTest::newRow("exponent") << u"0.00E+00"_s << SerialFormat::None;
    QTest::newRow("letters in quotation marks") << u"0\"days\""_s << SerialFormat::None;
    QTest::newRow("escaped letter") << u"0\\d"_s << SerialFormat::None;
    QTest::newRow("width of a letter") << u"#,##0_d"_s << SerialFormat::None;
    QTest::newRow("number of months") << u"0月"_s << SerialFormat::None;
    QTest::newRow("colour with date letters") << u"[Magenta]0"_s << SerialFormat::None;
    QTest::newRow("letters in the section for text") << u"0;-0;0;\"d\"@d"_s << SerialFormat::None;
    QTest::newRow("open quotation mark") << u"0\"yyyy"_s << SerialFormat::None;
    QTest::newRow("open bracket") << u"0[yyyy"_s << SerialFormat::None;
    QTest::newRow("escape at the end") << u"0\\"_s << SerialFormat::None;
    QTest::newRow("nothing") << QString{} << SerialFormat::None;
}

void TestCellText::tellsDatesFromNumbersByTheirFormat()
{
    QFETCH(const QString, code);

    QTEST(serialFormat(code), "format");
}

void TestCellText::knowsTheFormatsWithoutACode_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<SerialFormat>("format");

    QTest::newRow("general") << 0 << SerialFormat::None;
    QTest::newRow("percent") << 10 << SerialFormat::None;
    QTest::newRow("last before the dates") << 13 << SerialFormat::None;
    QTest::newRow("date") << 14 << SerialFormat::Moment;
    QTest::newRow("date and time") << 22 << SerialFormat::Moment;
    QTest::newRow("first Chinese date") << 27 << SerialFormat::Moment;
    QTest::newRow("last Chinese date of the first block") << 36 << SerialFormat::Moment;
    QTest::newRow("money") << 44 << SerialFormat::None;
    QTest::newRow("hours beyond a day") << 46 << SerialFormat::Duration;
    QTest::newRow("exponent") << 48 << SerialFormat::None;
    QTest::newRow("text") << 49 << SerialFormat::None;
    QTest::newRow("last Chinese date") << 58 << SerialFormat::Moment;
    QTest::newRow("behind the dates") << 59 << SerialFormat::None;
}

void TestCellText::knowsTheFormatsWithoutACode()
{
    QFETCH(const int, id);

    QTEST(builtinSerialFormat(id), "format");
}

void TestCellText::turnsSerialNumbersIntoDays_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<SerialFormat>("format");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");

    const auto moment = SerialFormat::Moment;
    QTest::newRow("a day") << 46086.0 << moment << false << Kind::Date << u"2026-03-05"_s;
    QTest::newRow("a day and an hour")
        << 46086.604166666664 << moment << false << Kind::Date << u"2026-03-05 14:30"_s;
    QTest::newRow("a second before midnight")
        << 46086.999988425930 << moment << false << Kind::Date << u"2026-03-05 23:59:59"_s;
    QTest::newRow("rounding noise") << 46085.999999999 << moment << false << Kind::Date << u"2026-03-05"_s;
    QTest::newRow("first day") << 1.0 << moment << false << Kind::Date << u"1900-01-01"_s;
    QTest::newRow("last day before the leap day that never was")
        << 59.0 << moment << false << Kind::Date << u"1900-02-28"_s;
    QTest::newRow("the leap day that never was") << 60.0 << moment << false << Kind::Text << u"1900-02-29"_s;
    QTest::newRow("first day after it") << 61.0 << moment << false << Kind::Date << u"1900-03-01"_s;
    QTest::newRow("last day") << 2958465.0 << moment << false << Kind::Date << u"9999-12-31"_s;
    QTest::newRow("behind the last day") << 2958466.0 << moment << false << Kind::Number << u"2958466"_s;
    QTest::newRow("before the first day") << -1.0 << moment << false << Kind::Number << u"-1"_s;
    QTest::newRow("far too large") << 1e300 << moment << false << Kind::Number << u"1e+300"_s;
    QTest::newRow("a time of day") << 0.604166666666667 << moment << false << Kind::Text << u"14:30"_s;
    QTest::newRow("1904: the same day") << 44624.0 << moment << true << Kind::Date << u"2026-03-05"_s;
    QTest::newRow("1904: second day") << 1.0 << moment << true << Kind::Date << u"1904-01-02"_s;
    QTest::newRow("1904: last day") << 2957003.0 << moment << true << Kind::Date << u"9999-12-31"_s;
    QTest::newRow("1904: behind the last day") << 2957004.0 << moment << true << Kind::Number << u"2957004"_s;
    QTest::newRow("36 hours") << 1.5 << SerialFormat::Duration << false << Kind::Text << u"36:00"_s;
    QTest::newRow("no date format") << 46086.0 << SerialFormat::None << false << Kind::Number << u"46086"_s;
}

void TestCellText::turnsSerialNumbersIntoDays()
{
    QFETCH(const double, serial);
    QFETCH(const SerialFormat, format);
    QFETCH(const bool, date1904);
    Cell cell{.kind = Kind::Number, .text = numberText(serial), .number = serial};

    applySerialFormat(cell, format, date1904);

    QTEST(cell.kind, "kind");
    QTEST(cell.text, "text");
    QCOMPARE(cell.date.isValid(), cell.kind == Kind::Date);
    QCOMPARE(cell.number, cell.kind == Kind::Number ? serial : 0);
}

void TestCellText::readsNumbers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Cell>("cell");

    const auto number = [](double value, const QString &text) {
        return Cell{.kind = Kind::Number, .text = text, .number = value};
    };
    const auto error = [](const QString &text) { return Cell{.kind = Kind::Error, .text = text}; };
    QTest::newRow("zero") << u"0"_s << number(0, u"0"_s);
    QTest::newRow("whole") << u"118"_s << number(118, u"118"_s);
    QTest::newRow("telephone number") << u"13985511234"_s << number(13985511234, u"13985511234"_s);
    QTest::newRow("negative") << u"-5"_s << number(-5, u"-5"_s);
    QTest::newRow("half") << u"118.5"_s << number(118.5, u"118.5"_s);
    QTest::newRow("tenth as programs store it") << u"0.10000000000000001"_s << number(0.1, u"0.1"_s);
    QTest::newRow("exponent") << u"1.2E3"_s << number(1200, u"1200"_s);
    QTest::newRow("million") << u"1e6"_s << number(1'000'000, u"1000000"_s);
    QTest::newRow("leading zeros") << u"007"_s << number(7, u"7"_s);
    QTest::newRow("blanks around") << u" 12\n"_s << number(12, u"12"_s);
    QTest::newRow("nothing") << QString{} << Cell{};
    QTest::newRow("not a number") << u"NaN"_s << error(u"NaN"_s);
    QTest::newRow("infinite") << u"inf"_s << error(u"inf"_s);
    QTest::newRow("too large for a number") << u"1e400"_s << error(u"1e400"_s);
    QTest::newRow("words") << u"七"_s << error(u"七"_s);
    QTest::newRow("full-width digits are for texts") << u"１２"_s << error(u"１２"_s);
}

void TestCellText::readsNumbers()
{
    QFETCH(const QString, written);
    Cell result;

    setNumber(result, written);

    QTEST(result, "cell");
}

void TestCellText::readsIsoMoments_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("day") << u"2026-03-05"_s << Kind::Date << u"2026-03-05"_s;
    QTest::newRow("midnight") << u"2026-03-05T00:00:00"_s << Kind::Date << u"2026-03-05"_s;
    QTest::newRow("time") << u"2026-03-05T14:30:00"_s << Kind::Date << u"2026-03-05 14:30"_s;
    QTest::newRow("fraction of a second")
        << u"2026-03-05T14:30:09.250"_s << Kind::Date << u"2026-03-05 14:30:09"_s;
    QTest::newRow("UTC") << u"2026-03-05T14:30:00Z"_s << Kind::Date << u"2026-03-05 14:30"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << Kind::Error << u"2026-02-30"_s;
    QTest::newRow("no such hour") << u"2026-03-05T25:00:00"_s << Kind::Error << u"2026-03-05T25:00:00"_s;
    QTest::newRow("year of five digits") << u"12026-03-05"_s << Kind::Error << u"12026-03-05"_s;
    QTest::newRow("before our era") << u"-0044-03-15"_s << Kind::Error << u"-0044-03-15"_s;
    QTest::newRow("nothing") << QString{} << Kind::Error << QString{};
}

void TestCellText::readsIsoMoments()
{
    QFETCH(const QString, written);
    Cell cell;

    setIsoMoment(cell, written);

    QTEST(cell.kind, "kind");
    QTEST(cell.text, "text");
}

void TestCellText::leavesNoOtherLineBreakThanLineFeed()
{
    Cell cell;

    setText(cell, u"一\r\n二\r三\n四"_s);

    QCOMPARE(cell.text, u"一\n二\n三\n四"_s);
}

QTEST_GUILESS_MAIN(TestCellText)

#include "tst_celltext.moc"
