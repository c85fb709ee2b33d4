#include "app/print/sheetlayout.h"
#include "tests/app/print/samplesheet.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;
using liaison::test::bodyTexts;
using liaison::test::sampleSheet;

Q_DECLARE_METATYPE(liaison::EvaluationSheet)

namespace {

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString textOf(const QList<PageLayout> &pages)
{
    QString all;
    for (const PageLayout &page : pages) {
        for (const PlacedText &text : page.texts)
            all += squeezed(text.block->text());
    }
    return all;
}

const PlacedText *find(const PageLayout &page, const QString &text)
{
    const auto found =
        std::find_if(page.texts.cbegin(), page.texts.cend(),
                     [&text](const PlacedText &placed) { return placed.block->text() == text; });
    return found == page.texts.cend() ? nullptr : &*found;
}

EvaluationSheet hostileSheet()
{
    EvaluationSheet sheet = sampleSheet(12);
    sheet.title = QString{300, u'表'};
    sheet.subjectName = u"<b>甲&乙</b> %1 %2 &amp; "_s + QString{300, u'站'};
    sheet.exampleMark = u"示例示例示例示例示例示例示例示例示例示例"_s;
    sheet.facts.append({QString{60, u'标'}, QString{400, u'值'}});
    sheet.lines[0].title = QString{120, u'W'};
    sheet.lines[1].rule = QString{3000, u'则'};
    sheet.lines[2].maximum = u"100000000000000000"_s;
    sheet.lines[3].evidence = QString{80, u'9'};
    sheet.lines[4].points = u"0."_s + QString{60, u'3'};
    sheet.lines[5].points = u"一票否决"_s;
    sheet.total = u"+999999999.999"_s;
    sheet.rankText = QString{200, u'名'};
    sheet.notes = {QString{2000, u'注'}, u"line\nline\r\nline"_s};
    sheet.signatures.append(
        {QString{100, u'审'}, QString{60, u'签'}, QString{60, u'章'}, QString{60, u'年'}});
    sheet.signatures.append(sheet.signatures.first());
    sheet.schemeVersion = QString{200, u'方'};
    sheet.printedBy = QString{200, u'人'};
    return sheet;
}

} // namespace

class tst_SheetLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        QVERIFY(fonts);
        m_fonts = *fonts;
    }

    void printsEveryTextInsideItsCell_data()
    {
        QTest::addColumn<EvaluationSheet>("sheet");

        QTest::newRow("no texts at all") << EvaluationSheet{};
        QTest::newRow("no indicators") << sampleSheet(0);
        for (const int lines : {1, 6, 12, 14, 20, 45, 200})
            QTest::addRow("%d indicators", lines) << sampleSheet(lines);
        QTest::newRow("hostile") << hostileSheet();

        EvaluationSheet sheet = sampleSheet(10);
        for (EvaluationSheet::Line &line : sheet.lines)
            line.block.clear();
        QTest::newRow("no blocks") << sheet;
        for (EvaluationSheet::Line &line : sheet.lines)
            line.block = u"一个名称很长很长很长很长很长很长很长很长的考核项目"_s + line.points;
        QTest::newRow("blocks with long names") << sheet;
        for (EvaluationSheet::Line &line : sheet.lines)
            line.block = u"Communication and incomprehensibility"_s.left(24);
        QTest::newRow("English blocks") << sheet;
    }

    void printsEveryTextInsideItsCell()
    {
        QFETCH(const EvaluationSheet, sheet);
        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);
        QVERIFY(pages);
        QVERIFY(!pages->isEmpty());

        constexpr qreal Rounding = 3; // 0.03 mm
        for (const PageLayout &page : *pages) {
            for (const PlacedText &text : page.texts) {
                const QRectF cell = text.cell.adjusted(-Rounding, -Rounding, Rounding, Rounding);
                QVERIFY2(cell.contains(text.bounds()), qPrintable(text.block->text()));
                QVERIFY2(SheetLayout::TypeArea.adjusted(-Rounding, -Rounding, Rounding, Rounding)
                             .contains(text.cell),
                         qPrintable(text.block->text()));
            }
            for (qsizetype i = 0; i < page.texts.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    const QRectF shared = page.texts.at(i).bounds() & page.texts.at(j).bounds();
                    QVERIFY2(shared.width() <= Rounding || shared.height() <= Rounding,
                             qPrintable(page.texts.at(i).block->text() + u" / "_s +
                                        page.texts.at(j).block->text()));
                }
            }
            for (const QRectF &seal : page.seals)
                QVERIFY(SheetLayout::TypeArea.contains(seal) && seal.width() >= 12 * Mm);
        }
    }

    void losesNothing_data()
    {
        QTest::addColumn<EvaluationSheet>("sheet");

        QTest::newRow("no indicators") << sampleSheet(0);
        QTest::newRow("20 indicators") << sampleSheet(20);
        QTest::newRow("45 indicators") << sampleSheet(45);
        EvaluationSheet sheet = sampleSheet(3);
        sheet.subjectName = u"<b>甲&乙</b> &amp; %1 "_s + QString{300, u'站'};
        QTest::newRow("a literal name of 300 characters") << sheet;
    }

    void losesNothing()
    {
        QFETCH(const EvaluationSheet, sheet);
        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);
        QVERIFY(pages);

        const QString printed = textOf(*pages);
        qsizetype from = 0;
        for (const QString &text : bodyTexts(sheet)) {
            from = printed.indexOf(squeezed(text), from);
            QVERIFY2(from >= 0, qPrintable(text));
            from += squeezed(text).size();
        }
    }

    void needsAsFewPagesAsPossible_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("bodySize"); // layout units

        QTest::newRow("6 in 小四") << 6 << 1 << 423;
        QTest::newRow("14 in 五号") << 14 << 1 << 370;
        QTest::newRow("20 in 小五") << 20 << 1 << 318;
        QTest::newRow("30 in 五号") << 30 << 2 << 370;
        QTest::newRow("45 in 小五") << 45 << 2 << 318;
    }

    void needsAsFewPagesAsPossible()
    {
        QFETCH(const int, lines);
        QFETCH(const int, pages);
        QFETCH(const int, bodySize);

        const Result<QList<PageLayout>> laidOut = SheetLayout{m_fonts}.pages(sampleSheet(lines));

        QVERIFY(laidOut);
        QCOMPARE(laidOut->size(), pages);
        const PlacedText *fact = find(laidOut->first(), u"清水街道"_s);
        QVERIFY(fact);
        QCOMPARE(qRound(fact->block->height()), qRound(bodySize * 1.32));
    }

    void namesSheetAndPageOnEveryPage()
    {
        const EvaluationSheet sheet = sampleSheet(45);
        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);
        QVERIFY(pages);

        for (qsizetype i = 0; i < pages->size(); ++i) {
            const QString text = textOf({pages->at(i)});
            QVERIFY(text.contains(u"Page%1of2"_s.arg(i + 1)));
            for (const QString &part :
                 {sheet.subjectName, sheet.period, sheet.exampleMark, sheet.schemeVersion, sheet.cutOff,
                  sheet.printedBy, sheet.journalHead, sheet.checkCode})
                QVERIFY2(text.contains(squeezed(part)), qPrintable(part));
            QVERIFY2(text.contains(u"Scoringrule"_s), "the table head is repeated");
        }
    }

    // GB/T 9704: seal and text on one page.
    void neverLetsAnybodySignAPageWithoutContent_data()
    {
        QTest::addColumn<int>("lines");

        for (const int lines : {14, 30, 45, 130, 145, 160})
            QTest::addRow("%d indicators", lines) << lines;
    }

    void neverLetsAnybodySignAPageWithoutContent()
    {
        QFETCH(const int, lines);
        EvaluationSheet sheet = sampleSheet(lines);
        for (int notes = 1; notes < 30; ++notes) { // moves the signatures down line by line
            sheet.notes.append(QString::number(notes));
            const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);
            QVERIFY(pages);
            const PageLayout &last = pages->last();
            for (const EvaluationSheet::SignatureBlock &block : sheet.signatures)
                QVERIFY2(find(last, block.title), qPrintable(QString::number(notes)));
            QVERIFY2(find(last, sheet.total), qPrintable(QString::number(notes)));
            QVERIFY2(find(last, sheet.lines.last().title), qPrintable(QString::number(notes)));
        }
    }

    void neverBreaksAFigure()
    {
        EvaluationSheet sheet = sampleSheet(14);
        sheet.maximum = u"12000.125"_s;
        sheet.total = u"11118.375"_s;
        sheet.lines[0].points = u"-1234.5"_s;
        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);
        QVERIFY(pages);

        const qreal line = find(pages->first(), u"清水街道"_s)->block->height();
        for (const QString &figure : {sheet.maximum, sheet.total, sheet.lines.first().points})
            QCOMPARE(find(pages->first(), figure)->block->height(), line);
    }

    void leavesRoomToSign()
    {
        const EvaluationSheet sheet = sampleSheet(20); // the densest setting
        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);
        QVERIFY(pages);

        const auto &texts = pages->last().texts;
        int blocks = 0;
        for (const PlacedText &text : texts) {
            if (text.block->text() != u"签名："_s && text.block->text() != u"站长签名："_s)
                continue;
            ++blocks;
            QVERIFY(text.cell.height() >= 18 * Mm);
            QVERIFY(text.cell.right() - text.bounds().right() >= 18 * Mm);
        }
        QCOMPARE(blocks, 3);
        QCOMPARE(pages->last().seals.size(), 2);
    }

    void alignsDecimalPoints()
    {
        EvaluationSheet sheet = sampleSheet(6);
        sheet.lines[0].points = u"8.5"_s;
        sheet.lines[1].points = u"7"_s;
        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);
        QVERIFY(pages);
        TextSetter setter{m_fonts};
        const TextStyle body{PrintFonts::Face::Body, 12, Qt::AlignLeft};

        const qreal fraction = setter.naturalWidth(u".5"_s, body);
        const PlacedText *half = find(pages->first(), u"8.5"_s);
        const PlacedText *whole = find(pages->first(), u"7"_s);

        QVERIFY(half && whole);
        QVERIFY(qAbs(half->bounds().right() - fraction - whole->bounds().right()) < 5);
    }

    void refusesWhatCannotBePrinted_data()
    {
        QTest::addColumn<EvaluationSheet>("sheet");

        EvaluationSheet sheet = sampleSheet(3);
        sheet.lines[1].rule = QString{SheetLayout::MaxTextLength + 1, u'则'};
        QTest::newRow("a text that is too long") << sheet;

        QTest::newRow("too many indicators") << sampleSheet(SheetLayout::MaxEntries + 1);

        sheet = sampleSheet(30);
        for (EvaluationSheet::Line &line : sheet.lines)
            line.rule = QString{SheetLayout::MaxTextLength, u'则'};
        QTest::newRow("too much text") << sheet;

        sheet = sampleSheet(3);
        sheet.signatures[0].title = QString{3000, u'审'};
        QTest::newRow("a signature block taller than a page") << sheet;

        sheet = sampleSheet(3);
        sheet.schemeVersion = QString{3000, u'方'};
        QTest::newRow("a foot taller than a page") << sheet;
    }

    void refusesWhatCannotBePrinted()
    {
        QFETCH(const EvaluationSheet, sheet);

        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);

        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::LimitExceeded);
        QVERIFY(pages.error().message.contains(sheet.subjectName));
    }

    void staysFastAtTheLimits()
    {
        EvaluationSheet sheet = sampleSheet(5);
        for (EvaluationSheet::Line &line : sheet.lines)
            line.points = QString{SheetLayout::MaxTextLength, u'分'}; // the narrowest column
        QElapsedTimer timer;
        timer.start();

        const Result<QList<PageLayout>> pages = SheetLayout{m_fonts}.pages(sheet);

        QVERIFY(pages);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    PrintFonts m_fonts;
};

QTEST_MAIN(tst_SheetLayout)
#include "tst_sheetlayout.moc"
