#include "app/exchange/xstring.h"

#include <QTest>

#include <ctime>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestXString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesEscapes_data();
    void replacesEscapes();
    void escapesSoThatReadingGivesTheSame_data();
    void escapesSoThatReadingGivesTheSame();
    void removesWhatXmlCannotHold();
    void isQuickOnATextOfEscapesOnly();
};

void TestXString::replacesEscapes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"王芳"_s << u"王芳"_s;
    QTest::newRow("line break") << u"一_x000A_二"_s << u"一\n二"_s;
    QTest::newRow("two in a row") << u"_x000d__x000a_"_s << u"\r\n"_s;
    QTest::newRow("escaped underline") << u"_x005F_x0041_"_s << u"_x0041_"_s;
    QTest::newRow("character beyond the basic plane") << u"_xD840__xDC00_"_s << u"\U00020000"_s;
    QTest::newRow("control character") << u"a_x0000_b_x0007_c"_s << u"abc"_s;
    QTest::newRow("too short") << u"_x41_"_s << u"_x41_"_s;
    QTest::newRow("not hexadecimal") << u"_x00G1_ _x+041_ _x0x41_"_s << u"_x00G1_ _x+041_ _x0x41_"_s;
    QTest::newRow("cut off") << u"_x004"_s << u"_x004"_s;
    QTest::newRow("without its end") << u"_x0041-"_s << u"_x0041-"_s;
}

void TestXString::replacesEscapes()
{
    QFETCH(const QString, written);

    QTEST(unescapedXString(written), "text");
}

void TestXString::escapesSoThatReadingGivesTheSame_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"file_name_x"_s;
    QTest::newRow("looks like an escape") << u"_x0041_"_s;
    QTest::newRow("looks like an escaped escape") << u"_x005F_x0041_"_s;
    QTest::newRow("overlapping") << u"_x0041_x0042_"_s;
    QTest::newRow("line break") << u"一\n二"_s;
}

void TestXString::escapesSoThatReadingGivesTheSame()
{
    QFETCH(const QString, text);

    QCOMPARE(unescapedXString(escapedXString(text)), text);
}

void TestXString::removesWhatXmlCannotHold()
{
    QCOMPARE(escapedXString(u"a\0b\uFFFEc\uFFFF"_s), u"abc"_s);
}

void TestXString::isQuickOnATextOfEscapesOnly()
{
    const QString hostile = u"_x0041_"_s.repeated(1'000'000);

    const std::clock_t before = std::clock();
    const QString text = unescapedXString(hostile);

    QCOMPARE(text.size(), 1'000'000);
    QVERIFY2(std::clock() - before < 5 * CLOCKS_PER_SEC, "not linear");
}

QTEST_GUILESS_MAIN(TestXString)

#include "tst_xstring.moc"
