#include "app/print/documentlayout.h"
#include "app/print/pdfwriter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

using Kind = PrintForm::Row::Kind;
using Align = PrintForm::Align;

PrintForm::Table tableOf(int rows)
{
    PrintForm::Table table{.columns = {{.title = u"序号"_s, .mm = 12, .align = Align::Centre},
                                       {.title = u"内容"_s, .stretch = 2},
                                       {.title = u"得分"_s, .mm = 24, .align = Align::Right}},
                           .emptyText = u"（无记录）"_s};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            {{QString::number(i), u"第%1条反映路灯"_s.arg(i), i % 2 == 0 ? u"8.5"_s : u"10"_s}});
    return table;
}

PrintForm formOf(const QList<PrintForm::Part> &parts, PrintForm::Paper paper = PrintForm::Paper::Portrait)
{
    PrintForm form{.title = u"走访登记表"_s, .unit = u"云溪站"_s, .period = u"2026年6月"_s, .paper = paper};
    form.parts = QList<PrintForm::Part>{PrintForm::Title{form.title, form.unit}} + parts;
    form.cutOff = u"2026-07-01"_s;
    form.printedBy = u"周敏"_s;
    form.journalHead = u"12-abcdef"_s;
    form.contentCode = u"7F3KQ-92XAB"_s;
    return form;
}

QStringList textsOf(const PageLayout &page)
{
    QStringList texts;
    for (const PlacedText &text : page.texts)
        texts.append(text.block->text());
    return texts;
}

/// Where a text stands; fails the test without it.
QRectF placeOf(const PageLayout &page, const QString &text)
{
    for (const PlacedText &placed : page.texts) {
        if (placed.block->text() == text)
            return placed.bounds();
    }
    return {};
}

/// What runs over the type area or into another text.
QStringList collisions(const PageLayout &page)
{
    QStringList found;
    const QRectF area =
        page.paper.width() > page.paper.height() ? DocumentLayout::Landscape : SheetLayout::TypeArea;
    for (qsizetype i = 0; i < page.texts.size(); ++i) {
        const QRectF box = page.texts.at(i).bounds();
        if (box.isEmpty())
            continue;
        if (!area.adjusted(-1, -1, 1, 1).contains(box))
            found.append(u"outside: "_s + page.texts.at(i).block->text());
        for (qsizetype j = 0; j < i; ++j) {
            if (page.texts.at(j).bounds().adjusted(1, 1, -1, -1).intersects(box.adjusted(1, 1, -1, -1)))
                found.append(
                    u"%1 over %2"_s.arg(page.texts.at(i).block->text(), page.texts.at(j).block->text()));
        }
    }
    return found;
}

} // namespace

class TestFormLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        QVERIFY(fonts);
        m_layout = std::make_unique<DocumentLayout>(*fonts);
    }

    void repeatsTheHeadAndLosesNoRow_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("landscape");
        QTest::addColumn<int>("leastPages");

        QTest::newRow("no row") << 0 << false << 1;
        QTest::newRow("one row") << 1 << false << 1;
        QTest::newRow("500 rows") << 500 << false << 12;
        QTest::newRow("500 rows across") << 500 << true << 20;
    }

    void repeatsTheHeadAndLosesNoRow()
    {
        QFETCH(const int, rows);
        QFETCH(const bool, landscape);
        QFETCH(const int, leastPages);
        const PrintForm form =
            formOf({tableOf(rows)}, landscape ? PrintForm::Paper::Landscape : PrintForm::Paper::Portrait);

        QVERIFY(m_layout->load(form));

        QVERIFY(m_layout->pageCount() >= leastPages);
        int next = 1;
        for (qsizetype i = 0; i < m_layout->pageCount(); ++i) {
            const PageLayout page = m_layout->page(i);
            const QStringList texts = textsOf(page);
            QCOMPARE(page.paper.width() > page.paper.height(), landscape);
            QCOMPARE(texts.count(u"内容"_s), 1);
            while (texts.contains(u"第%1条反映路灯"_s.arg(next)))
                ++next;
            QVERIFY(texts.contains(u"Page %1 of %2"_s.arg(i + 1).arg(m_layout->pageCount())));
            for (const QString &foot : {u"Data up to: 2026-07-01"_s, u"Printed by: 周敏"_s,
                                        u"Journal: 12-abcdef"_s, u"Content code: 7F3KQ-92XAB"_s})
                QCOMPARE(texts.count(foot), 1);
            QCOMPARE(texts.contains(u"走访登记表 · 云溪站 · 2026年6月"_s), i > 0);
            QCOMPARE(collisions(page), QStringList{});
        }
        QCOMPARE(next, rows + 1);
        QCOMPARE(textsOf(m_layout->page(0)).contains(u"（无记录）"_s), rows == 0);
    }

    void longTextFlowsOnWithoutLoss()
    {
        QString text;
        for (int i = 0; text.size() < 15'000; ++i)
            text += u"第%1句说路灯不亮。"_s.arg(i);
        PrintForm::Table table = tableOf(1);
        table.rows[0].cells[1] = text;

        QVERIFY(m_layout->load(formOf({table})));

        QVERIFY(m_layout->pageCount() > 3);
        QString printed;
        for (qsizetype i = 0; i < m_layout->pageCount(); ++i) {
            QCOMPARE(collisions(m_layout->page(i)), QStringList{});
            for (const QString &part : textsOf(m_layout->page(i))) {
                if (part.contains(u"句说路灯"))
                    printed += part;
            }
        }
        QCOMPARE(printed, text);
    }

    void rowsAreNotSplit()
    {
        PrintForm::Table table = tableOf(120);
        for (PrintForm::Row &row : table.rows)
            row.cells[1] = QString{90, u'长'} + row.cells.at(0);

        QVERIFY(m_layout->load(formOf({table})));

        int seen = 0;
        for (qsizetype i = 0; i < m_layout->pageCount(); ++i)
            seen += static_cast<int>(
                textsOf(m_layout->page(i)).filter(QRegularExpression{u"^长{90}[0-9]+$"_s}).size());
        QCOMPARE(seen, 120);
    }

    void decimalPointsMeet()
    {
        QVERIFY(m_layout->load(formOf({tableOf(2)})));

        const PageLayout page = m_layout->page(0);

        // "10" ends where the point of "8.5" begins.
        const QRectF whole = placeOf(page, u"10"_s);
        const QRectF half = placeOf(page, u"8.5"_s);
        QVERIFY(whole.right() < half.right() - Mm);
        QVERIFY(whole.right() > half.left());
    }

    void headingsStayWithWhatFollows_data()
    {
        QTest::addColumn<int>("before");
        for (int rows = 26; rows <= 44; ++rows)
            QTest::addRow("%d rows before", rows) << rows;
    }

    void headingsStayWithWhatFollows()
    {
        QFETCH(const int, before);
        PrintForm::Table second = tableOf(3);
        second.rows[0].cells[1] = u"首行"_s;

        QVERIFY(m_layout->load(formOf(
            {tableOf(before),
             PrintForm::Text{.text = u"二、参加会议"_s, .style = PrintForm::Text::Style::Heading}, second})));

        for (qsizetype i = 0; i < m_layout->pageCount(); ++i) {
            const QStringList texts = textsOf(m_layout->page(i));
            QCOMPARE(texts.contains(u"二、参加会议"_s), texts.contains(u"首行"_s));
        }
    }

    void whatIsCutOffStaysTogether_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("short opinion") << 20;
        QTest::newRow("half a page") << 900;
        QTest::newRow("two pages") << 4000;
    }

    void whatIsCutOffStaysTogether()
    {
        QFETCH(const int, length);
        const PrintForm form =
            formOf({PrintForm::Fields{
                        {{.label = u"意见"_s, .value = QString{length, u'意'}, .mm = 40, .wide = true}}},
                    PrintForm::CutLine{u"沿此线裁下"_s},
                    PrintForm::Text{.text = u"回执"_s, .style = PrintForm::Text::Style::Cover},
                    PrintForm::Fields{{{.label = u"结果"_s, .mm = 60, .wide = true},
                                       {.label = u"评价"_s, .mm = 30, .wide = true}}}});

        QVERIFY(m_layout->load(form));

        const PageLayout last = m_layout->page(m_layout->pageCount() - 1);
        const QStringList texts = textsOf(last);
        for (const QString &part : {u"沿此线裁下"_s, u"回执"_s, u"结果"_s, u"评价"_s})
            QVERIFY2(texts.contains(part), qPrintable(part));
        QCOMPARE(
            std::count_if(last.rules.cbegin(), last.rules.cend(),
                          [](const PlacedRule &rule) { return rule.stroke == PlacedRule::Stroke::Dashed; }),
            1);
    }

    void figureShowsEveryUnitWhereItStands()
    {
        const ComparisonFigure figure{
            .title = u"得分比例"_s,
            .referenceLabel = u"中位数"_s,
            .units = {u"东站"_s, u"西站"_s},
            .lines = {{u"走访"_s, 0.5, {0.25, 1.0}}, {u"接待"_s, {}, {std::nullopt, 0.0}}}};

        QVERIFY(m_layout->load(formOf({figure})));

        const PageLayout page = m_layout->page(0);
        for (const QString &text :
             {u"东站"_s, u"西站"_s, u"中位数"_s, u"走访"_s, u"接待"_s, u"0%"_s, u"100%"_s})
            QVERIFY2(textsOf(page).contains(text), qPrintable(text));
        const qreal zero = placeOf(page, u"0%"_s).center().x();
        const qreal all = placeOf(page, u"100%"_s).center().x();
        QList<qreal> shares; // of the marks on the lines; the legend's come first
        QCOMPARE(page.marks.size(), 3 + 3 + 1);
        for (const PlacedMark &mark : page.marks.mid(3))
            shares.append(qRound(100 * (mark.centre.x() - zero) / (all - zero)));
        QCOMPARE(shares, (QList<qreal>{50, 25, 100, 0}));
    }

    void refusesWhatIsTooMuch()
    {
        const Result<> rows = m_layout->load(formOf({tableOf(DocumentLayout::MaxRows + 1)}));
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::LimitExceeded);

        PrintForm::Table table = tableOf(1);
        table.rows[0].cells[1] = QString{DocumentLayout::MaxTextLength + 1, u'长'};
        const Result<> text = m_layout->load(formOf({table}));
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::LimitExceeded);
    }

    void onePdfHoldsUprightPagesAndPagesAcross()
    {
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("NOT TESTED: the program pdfinfo is missing; install the package poppler-utils");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mixed.pdf"_s);
        const QList<PrintDocument> documents{
            formOf({tableOf(3)}), formOf({tableOf(3)}, PrintForm::Paper::Landscape), formOf({tableOf(3)})};

        QVERIFY(writeDocumentsPdf(documentsOf(documents), path));

        QProcess process;
        process.start(u"pdfinfo"_s, {u"-l"_s, u"9"_s, path});
        QVERIFY(process.waitForFinished());
        const QString info = QString::fromUtf8(process.readAllStandardOutput());
        static const QRegularExpression size{u"Page +\\d+ size: +(\\d+)[\\d.]* x (\\d+)"_s};
        QStringList sizes;
        for (auto match = size.globalMatch(info); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            sizes.append(found.captured(1) + u'x' + found.captured(2));
        }
        QCOMPARE(sizes, (QStringList{u"595x842"_s, u"842x595"_s, u"595x842"_s}));
        process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).count(u"第3条反映路灯"_s), 3);
    }

private:
    std::unique_ptr<DocumentLayout> m_layout;
};

QTEST_MAIN(TestFormLayout)

#include "tst_formlayout.moc"
