#include "app/exchange/formulaguard.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestFormulaGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsWhatProgramsWouldRun_data();
    void guardsWhatProgramsWouldRun();
    void leavesForeignApostrophesAlone();
};

void TestFormulaGuard::guardsWhatProgramsWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");

    QTest::newRow("equals sign") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+86 139"_s << u"'+86 139"_s;
    QTest::newRow("minus") << u"-"_s << u"'-"_s;
    QTest::newRow("at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
    QTest::newRow("full-width equals sign") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("full-width plus") << u"＋1"_s << u"'＋1"_s;
    QTest::newRow("full-width minus") << u"－1"_s << u"'－1"_s;
    QTest::newRow("full-width at sign") << u"＠1"_s << u"'＠1"_s;
    QTest::newRow("looks guarded already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("name") << u"王芳"_s << u"王芳"_s;
    QTest::newRow("equals sign inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("apostrophe") << u"'90"_s << u"'90"_s;
    QTest::newRow("apostrophe alone") << u"'"_s << u"'"_s;
    QTest::newRow("nothing") << QString{} << QString{};
}

void TestFormulaGuard::guardsWhatProgramsWouldRun()
{
    QFETCH(const QString, text);
    QFETCH(const QString, guarded);

    QCOMPARE(guardedAgainstFormula(text), guarded);
    QCOMPARE(withoutFormulaGuard(guarded), text);
}

void TestFormulaGuard::leavesForeignApostrophesAlone()
{
    QCOMPARE(withoutFormulaGuard(u"'90"_s), u"'90"_s);
}

QTEST_GUILESS_MAIN(TestFormulaGuard)

#include "tst_formulaguard.moc"
