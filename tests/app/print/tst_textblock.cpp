#include "app/print/textblock.h"
#include "app/print/units.h"

#include <QTest>

using namespace Qt::StringLiterals;
using liaison::Mm;
using liaison::PrintFonts;
using liaison::Result;
using liaison::TextBlock;
using liaison::TextSetter;
using liaison::TextStyle;

namespace {

constexpr TextStyle Body{PrintFonts::Face::Body, 10.5, Qt::AlignLeft};

} // namespace

class tst_TextBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        QVERIFY(fonts);
        m_fonts = *fonts;
    }

    void staysWithinItsWidth_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("Chinese") << QString{200, u'长'};
        QTest::newRow("one word without end") << QString{200, u'W'};
        QTest::newRow("words") << u"a line of words that is longer than the cell "_s.repeated(5);
        QTest::newRow("mixed") << u"达到 90% 得 8 分，https://example.invalid/averylongpath 其余不得分。"_s;
        QTest::newRow("beyond the basic plane") << u"𠮷𬭚𪚥"_s.repeated(20);
        QTest::newRow("another script") << u"བོད་ཡིག་"_s.repeated(20);
        QTest::newRow("blanks") << QString{300, u' '};
        QTest::newRow("nothing") << QString{};
    }

    void staysWithinItsWidth()
    {
        QFETCH(const QString, text);
        TextSetter setter{m_fonts};
        constexpr qreal Width = 30 * Mm;

        const auto block = setter.block(text, Body, Width);

        QVERIFY2(block->bounds().left() >= -1 && block->bounds().right() <= Width + 1,
                 qPrintable(u"%1–%2"_s.arg(block->bounds().left()).arg(block->bounds().right())));
        QVERIFY(block->height() > 0);
        QVERIFY(block->bounds().bottom() <= block->height() + 1);
        QCOMPARE(block->text(), text);
    }

    void breaksWhereTheTextDoes_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("line feed") << u"一\n二\n三"_s;
        QTest::newRow("carriage return and line feed") << u"一\r\n二\r\n三"_s;
        QTest::newRow("carriage return") << u"一\r二\r三"_s;
    }

    void breaksWhereTheTextDoes()
    {
        QFETCH(const QString, text);
        TextSetter setter{m_fonts};

        const qreal oneLine = setter.block(u"一"_s, Body, 50 * Mm)->height();

        QCOMPARE(setter.block(text, Body, 50 * Mm)->height(), 3 * oneLine);
    }

    void leavesOutWhatCannotBeSeen()
    {
        TextSetter setter{m_fonts};

        // A right-to-left override would show this name as another one.
        const auto block = setter.block(u"甲\u202e乙\u0007丙\tX\u200b"_s, Body, 50 * Mm);

        QCOMPARE(block->text(), u"甲乙丙 X"_s);
    }

    void tellsHowMuchFitsIntoAHeight()
    {
        TextSetter setter{m_fonts};
        const QString text{500, u'长'};
        const auto block = setter.block(text, Body, 38 * Mm); // ten characters a line
        const qreal line = setter.block(u"长"_s, Body, 38 * Mm)->height();

        QCOMPARE(block->height(), 50 * line);
        QCOMPARE(block->lengthWithin(3.5 * line), 30);
        QCOMPARE(block->lengthWithin(0.5 * line), 0);
        QCOMPARE(block->lengthWithin(block->height() + 1), text.size());
    }

    void setsTheSameTextOnce()
    {
        TextSetter setter{m_fonts};
        const auto block = setter.block(u"走访"_s, Body, 30 * Mm);

        QCOMPARE(setter.block(u"走访"_s, Body, 30 * Mm), block);
        QVERIFY(setter.block(u"走访"_s, Body, 31 * Mm) != block);
        QVERIFY(setter.block(u"走访"_s, {PrintFonts::Face::Heading, 10.5, Qt::AlignLeft}, 30 * Mm) != block);
    }

    // A batch for a whole province must not keep every name it has printed.
    void forgetsOldTexts()
    {
        TextSetter setter{m_fonts};
        const std::weak_ptr<const TextBlock> first = setter.block(u"第一"_s, Body, 30 * Mm);
        QVERIFY(!first.expired());

        for (int i = 0; i < 200; ++i)
            static_cast<void>(setter.block(QString::number(i) + QString{4000, u'x'}, Body, 150 * Mm));

        QVERIFY(first.expired());
    }

private:
    PrintFonts m_fonts;
};

QTEST_MAIN(tst_TextBlock)
#include "tst_textblock.moc"
