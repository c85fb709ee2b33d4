#include "app/exchange/import/namelist.h"

#include <QSet>
#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestNameList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");

        const QStringList three{u"黄磊荣"_s, u"田玉"_s, u"陈磊和"_s};
        for (const char *text :
             {"黄磊荣、田玉、陈磊和", "黄磊荣，田玉，陈磊和", "黄磊荣,田玉, 陈磊和", "黄磊荣/田玉／陈磊和",
              "黄磊荣；田玉;陈磊和", "黄磊荣 田玉 陈磊和", "黄磊荣　田玉　陈磊和", "黄磊荣\n田玉\n陈磊和",
              "黄磊荣、田玉 陈磊和、", "黄磊荣、田玉、陈磊和等3人", "黄磊荣、田玉、陈磊和等三名代表",
              "黄磊荣、、田玉|陈磊和", "黄磊荣代表、田玉同志、陈磊和"})
            QTest::newRow(text) << QString::fromUtf8(text) << three;
        QTest::newRow("one name") << u"田玉"_s << QStringList{u"田玉"_s};
        QTest::newRow("a name with 和 is no list") << u"陈磊和"_s << QStringList{u"陈磊和"_s};
        QTest::newRow("和 between known names") << u"黄磊荣和田玉"_s << QStringList{u"黄磊荣"_s, u"田玉"_s};
        QTest::newRow("和 behind a name with 和") << u"陈磊和和田玉"_s << QStringList{u"陈磊和"_s, u"田玉"_s};
        QTest::newRow("及 between known names") << u"黄磊荣及田玉"_s << QStringList{u"黄磊荣"_s, u"田玉"_s};
        QTest::newRow("和 before an unknown name") << u"黄磊荣和赵某"_s << QStringList{u"黄磊荣和赵某"_s};
        QTest::newRow("blank inside a name") << u"田 玉"_s << QStringList{u"田玉"_s};
        QTest::newRow("blanks inside and between")
            << u"田 玉 黄磊荣"_s << QStringList{u"田玉"_s, u"黄磊荣"_s};
        QTest::newRow("blanks inside a double surname")
            << u"欧 阳 平 发、田 玉"_s << QStringList{u"欧阳平发"_s, u"田玉"_s};
        QTest::newRow("blank inside an unknown name") << u"赵 某"_s << QStringList{u"赵某"_s};
        QTest::newRow("unknown beside known") << u"赵某某 田玉"_s << QStringList{u"赵某某"_s, u"田玉"_s};
        QTest::newRow("named twice") << u"田玉、黄磊荣、田玉"_s << QStringList{u"田玉"_s, u"黄磊荣"_s};
        QTest::newRow("any middle dot") << u"买买提•艾山、田玉"_s << QStringList{u"买买提·艾山"_s, u"田玉"_s};
        QTest::newRow("a name that ends in 等") << u"田玉、王等"_s << QStringList{u"田玉"_s, u"王等"_s};
    }
    void splitsNames()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);

        const CellResult<QStringList> result = namesFromText(text, isKnown);

        QVERIFY2(result, result ? "" : qPrintable(result.error().reason));
        QCOMPARE(*result, names);
    }

    void refusesListsThatDoNotNameEverybody_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"田玉等", "田玉等3人", "黄磊荣、田玉等三名代表", "田玉（请假）",
                                 "田玉(市级)", "、，", "", "田玉等人"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("very long") << QString{1'000'000, u'王'};
    }
    void refusesListsThatDoNotNameEverybody()
    {
        QFETCH(const QString, text);
        const CellResult<QStringList> result = namesFromText(text, isKnown);
        QVERIFY(!result);
    }

private:
    static bool isKnown(const QString &name)
    {
        static const QSet<QString> names{u"黄磊荣"_s,   u"田玉"_s, u"陈磊和"_s,
                                         u"欧阳平发"_s, u"王等"_s, u"买买提·艾山"_s};
        return names.contains(name);
    }
};

QTEST_GUILESS_MAIN(TestNameList)
#include "tst_namelist.moc"
