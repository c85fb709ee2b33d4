#include "app/print/tablelayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

constexpr TextStyle Body{PrintFonts::Face::Body, 10.5, Qt::AlignLeft};
constexpr TableStyle Style{
    .left = 20 * Mm, .width = 100 * Mm, .groupWidth = 12 * Mm, .group = Body, .padding = 1 * Mm};
constexpr PageBody Page{20 * Mm, 120 * Mm};

TableRow row(const QString &text, qreal height = 10 * Mm)
{
    return {.cells = {{.text = text, .style = Body, .left = Style.groupWidth, .width = 88 * Mm}},
            .minimumHeight = height,
            .underHead = true};
}

QStringList textsOn(const PageLayout &page)
{
    QStringList texts;
    for (const PlacedText &text : page.texts)
        texts.append(text.block->text());
    return texts;
}

} // namespace

class tst_TableLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        QVERIFY(fonts);
        m_fonts = *fonts;
    }

    void repeatsTheHeadAndLosesNothing()
    {
        QList<TableRow> rows;
        for (int i = 0; i < 25; ++i)
            rows.append(row(u"r%1"_s.arg(i)));

        const auto pages = layout(rows);

        QVERIFY(pages);
        QCOMPARE(pages->size(), 3); // 100 mm: a head and nine rows
        QStringList expected;
        for (int i = 0; i < 25; ++i)
            expected << (i % 9 == 0 ? QStringList{u"head"_s} : QStringList{}) << u"r%1"_s.arg(i);
        QStringList printed;
        for (const PageLayout &page : *pages)
            printed += textsOn(page);
        QCOMPARE(printed, expected);
    }

    void neverDividesARowThatAPageCanHold()
    {
        const QString tall = u"高\n"_s.repeated(15).trimmed();

        const auto pages = layout({row(u"first"_s, 40 * Mm), row(tall)});

        QVERIFY(pages);
        QCOMPARE(pages->size(), 2);
        QCOMPARE(textsOn(pages->at(1)),
                 (QStringList{u"head"_s, QString{tall}.replace(u'\n', QChar{QChar::LineSeparator})}));
    }

    void letsARowFlowThatNoPageCanHold()
    {
        const QString text = QString{1000, u'甲'} + QString{1000, u'乙'};

        const auto pages = layout({row(text), row(u"last"_s)});

        QVERIFY(pages);
        QVERIFY(pages->size() > 2);
        QString printed;
        for (const PageLayout &page : *pages) {
            for (const PlacedText &placed : page.texts) {
                QVERIFY(placed.cell.bottom() <= Page.bottom + 1);
                printed += placed.block->text();
            }
        }
        QCOMPARE(printed.remove(u"head"_s), text + u"last"_s);
    }

    void refusesAnIndivisibleRowThatNoPageCanHold()
    {
        TableRow tall = row(QString{2000, u'甲'});
        tall.divisible = false;

        QVERIFY(!layout({tall}));
    }

    void keepsRowsTogether()
    {
        QList<TableRow> rows;
        for (int i = 0; i < 9; ++i)
            rows.append(row(u"r%1"_s.arg(i)));
        rows.append(row(u"signatures"_s));
        rows.last().keepWithPrevious = true;

        const auto pages = layout(rows);

        QVERIFY(pages);
        QCOMPARE(textsOn(pages->at(1)), (QStringList{u"head"_s, u"r8"_s, u"signatures"_s}));
    }

    void givesUpKeepingTogetherWhatIsTooTall()
    {
        QList<TableRow> rows;
        for (int i = 0; i < 15; ++i) {
            rows.append(row(u"r%1"_s.arg(i)));
            rows.last().keepWithPrevious = true;
        }

        const auto pages = layout(rows);

        QVERIFY(pages);
        QCOMPARE(pages->size(), 2);
        QCOMPARE(textsOn(pages->at(0)).size(), 10);
    }

    void namesAGroupOnceAndAgainOnTheNextPage()
    {
        QList<TableRow> rows;
        for (int i = 0; i < 12; ++i) {
            rows.append(row(u"r%1"_s.arg(i)));
            rows.last().group = i < 3 ? u"甲"_s : u"乙"_s;
        }

        const auto pages = layout(rows);

        QVERIFY(pages);
        QCOMPARE(textsOn(pages->at(0)).count(u"甲"_s), 1);
        QCOMPARE(textsOn(pages->at(0)).count(u"乙"_s), 1);
        QCOMPARE(textsOn(pages->at(1)).count(u"乙"_s), 1);
        const QRectF first = cellOf(pages->at(0), u"甲"_s);
        QCOMPARE(first.height(), 30 * Mm);
        QCOMPARE(first.width(), Style.groupWidth);
    }

    void growsTheRowsOfAGroupWithALongName()
    {
        TableRow only = row(u"r"_s);
        only.group = u"群众意见办理情况与反馈"_s; // six lines
        TableRow next = row(u"next"_s);

        const auto pages = layout({only, next});

        QVERIFY(pages);
        const QRectF group = cellOf(pages->at(0), only.group);
        QVERIFY(group.height() > 25 * Mm);
        QCOMPARE(cellOf(pages->at(0), u"r"_s).height(), group.height());
        QCOMPARE(cellOf(pages->at(0), u"next"_s).top(), group.bottom());
    }

    void movesAGroupWhoseNameDoesNotFitOnThePage()
    {
        TableRow last = row(u"last"_s);
        last.group = u"群众意见办理情况与反馈"_s;

        const auto pages = layout({row(u"first"_s, 75 * Mm), last});

        QVERIFY(pages);
        QCOMPARE(pages->size(), 2);
        QVERIFY(textsOn(pages->at(1)).contains(last.group));
    }

    void framesTheTableAndNotTheFreeText()
    {
        TableRow title = row(u"title"_s);
        title.framed = false;
        title.underHead = false;
        TableRow head = m_head;

        const auto pages = layout({title, head, row(u"r"_s)});

        QVERIFY(pages);
        QCOMPARE(pages->at(0).frames.size(), 1);
        const QRectF frame = pages->at(0).frames.first().rect.adjusted(-OuterRule / 2, -OuterRule / 2,
                                                                       OuterRule / 2, OuterRule / 2);
        QCOMPARE(frame, (QRectF{Style.left, Page.top + 10 * Mm, Style.width, 20 * Mm}));
    }

    void hasNoPageWithoutRows()
    {
        const auto pages = layout({});

        QVERIFY(pages);
        QVERIFY(pages->isEmpty());
    }

private:
    std::optional<QList<PageLayout>> layout(const QList<TableRow> &rows)
    {
        TextSetter setter{m_fonts};
        return layoutTable(setter, Style, m_head, rows, Page);
    }

    static QRectF cellOf(const PageLayout &page, const QString &text)
    {
        for (const PlacedText &placed : page.texts) {
            if (placed.block->text() == text)
                return placed.cell;
        }
        return {};
    }

    PrintFonts m_fonts;
    TableRow m_head = [] {
        TableRow head = row(u"head"_s);
        head.underHead = false;
        return head;
    }();
};

QTEST_MAIN(tst_TableLayout)
#include "tst_tablelayout.moc"
