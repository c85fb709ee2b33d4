#include "tests/app/exchange/samples.h"

#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// Workbooks that were cut off or changed on their way are refused, or read as they were meant.
class TestDamagedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedAtEveryLengthItMayBeCutTo_data();
    void isRefusedAtEveryLengthItMayBeCutTo();
    void neverGivesOtherRowsWhenABitIsWrong_data();
    void neverGivesOtherRowsWhenABitIsWrong();

private:
    SampleFolder m_folder;
};

void TestDamagedFiles::isRefusedAtEveryLengthItMayBeCutTo_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("xlsx") << xlsx({.sheet = "<sheetData><row><c t='s'><v>0</v></c></row></sheetData>",
                                   .strings = "<si><t>王芳</t></si>"})
                                 .bytes();
    QTest::newRow("ods") << ods("<table:table-row><table:table-cell><text:p>王芳</text:p></table:table-cell>"
                                "</table:table-row>")
                                .bytes();
}

void TestDamagedFiles::isRefusedAtEveryLengthItMayBeCutTo()
{
    QFETCH(const QByteArray, content);
    QVERIFY(readAll(m_folder.file(u"t"_s, content)).result);

    for (qsizetype length = 4; length < content.size(); ++length) {
        const Reading reading = readAll(m_folder.file(u"t"_s, content.first(length)));

        QVERIFY2(!reading.result, qPrintable(u"cut to %1 bytes"_s.arg(length)));
        QCOMPARE(
            reading.result.error().message,
            u"t: The file is damaged or was cut off. Open it in a spreadsheet program and save it again."_s);
    }
}

void TestDamagedFiles::neverGivesOtherRowsWhenABitIsWrong_data()
{
    isRefusedAtEveryLengthItMayBeCutTo_data();
}

void TestDamagedFiles::neverGivesOtherRowsWhenABitIsWrong()
{
    QFETCH(const QByteArray, content);
    const QStringList rows = readAll(m_folder.file(u"t"_s, content)).rows;
    QCOMPARE(rows, QStringList{u"S!1: T王芳"_s});

    for (qsizetype at = 0; at < content.size(); ++at) {
        QByteArray wrong = content;
        wrong[at] = static_cast<char>(wrong.at(at) ^ (1 << at % 8));

        const Reading reading = readAll(m_folder.file(u"t"_s, wrong));

        if (reading.result)
            QVERIFY2(reading.rows == rows, qPrintable(u"byte %1: %2"_s.arg(at).arg(reading.rows.join(u'/'))));
        else
            QVERIFY(reading.result.error().message.startsWith(u't'));
    }
}

QTEST_GUILESS_MAIN(TestDamagedFiles)

#include "tst_damagedfiles.moc"
