#include "app/print/pdftextmap.h"
#include "app/print/pdfwriter.h"
#include "tests/app/print/samplesheet.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace liaison;
using liaison::test::bodyTexts;
using liaison::test::sampleSheet;

namespace {

#define SKIP_WITHOUT_POPPLER()                                                                               \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                               \
    QSKIP("NOT TESTED: the program pdftotext is missing; install the package poppler-utils")

QByteArray poppler(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray{};
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Part of a page as grey values.
struct Picture
{
    int pixelsPerMm = 0;
    int width = 0;
    int height = 0;
    QByteArray pixels = {};

    static Picture ofFirstPage(const QString &pdf, int pixelsPerMm, const QRect &mm)
    {
        const auto pixels = [pixelsPerMm](int length) { return QString::number(length * pixelsPerMm); };
        const QByteArray pgm =
            poppler(u"pdftoppm"_s, {u"-r"_s, QString::number(pixelsPerMm * 25.4), u"-gray"_s, u"-f"_s, u"1"_s,
                                    u"-l"_s, u"1"_s, u"-x"_s, pixels(mm.x()), u"-y"_s, pixels(mm.y()),
                                    u"-W"_s, pixels(mm.width()), u"-H"_s, pixels(mm.height()), pdf});
        const QSize size = QSize{mm.width(), mm.height()} * pixelsPerMm;
        const qsizetype bytes = qsizetype{size.width()} * size.height();
        if (!pgm.startsWith("P5") || pgm.size() < bytes)
            return {};
        return {pixelsPerMm, size.width(), size.height(), pgm.right(bytes)};
    }

    bool isDark(int x, int y) const { return static_cast<uchar>(pixels.at(qsizetype{y} * width + x)) < 128; }

    /// The smallest box around everything drawn, in millimetres.
    QRectF inkInMm() const
    {
        QRect ink;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                if (static_cast<uchar>(pixels.at(qsizetype{y} * width + x)) < 250)
                    ink |= QRect{x, y, 1, 1};
            }
        }
        return {QPointF{ink.topLeft()} / pixelsPerMm, QSizeF{ink.size()} / pixelsPerMm};
    }
};

} // namespace

class tst_PdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"sheets.pdf"_s);
    }

    void printsEveryTextLiterallyAndInOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lines");

        QTest::newRow("markup") << u"<b>甲&乙</b>"_s << 3;
        QTest::newRow("entities and placeholders") << u"&lt;站&gt; %1 %2 &amp;"_s << 3;
        QTest::newRow("characters that are also radicals")
            << u"人大日月长直骨角令门金马鸟鱼麦黄齿龙龟"_s << 3;
        QTest::newRow("300 characters") << u"河滨社区"_s.repeated(75) << 3;
        QTest::newRow("two pages") << u"河滨社区"_s << 45;
    }

    void printsEveryTextLiterallyAndInOrder()
    {
        SKIP_WITHOUT_POPPLER();
        QFETCH(const QString, name);
        QFETCH(const int, lines);
        EvaluationSheet sheet = sampleSheet(lines);
        sheet.subjectName = name;

        write({sheet});

        const QString printed =
            squeezed(QString::fromUtf8(poppler(u"pdftotext"_s, {u"-raw"_s, m_path, u"-"_s})));
        qsizetype from = 0;
        for (const QString &text : bodyTexts(sheet)) {
            const qsizetype found = printed.indexOf(squeezed(text), from);
            QVERIFY2(found >= 0, qPrintable(text + u" not in "_s + printed.mid(from)));
            from = found + squeezed(text).size();
        }
        for (const QString &text : {sheet.exampleMark, sheet.schemeVersion, sheet.cutOff, sheet.printedBy,
                                    sheet.journalHead, sheet.checkCode})
            QVERIFY2(printed.contains(squeezed(text)), qPrintable(text));
    }

    void embedsSimplifiedChineseFonts()
    {
        SKIP_WITHOUT_POPPLER();
        write({sampleSheet(14)});

        const QStringList rows =
            QString::fromUtf8(poppler(u"pdffonts"_s, {m_path})).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(rows.size() > 2);
        static const QRegularExpression otherRegion{u"CJK(jp|kr|tc|hk)"_s};
        for (const QString &row : rows.mid(2)) {
            QVERIFY2(row.contains(u" yes "_s), qPrintable(row)); // column "emb"
            QVERIFY2(!row.contains(u" no  no "_s), qPrintable(row));
            QVERIFY2(!row.contains(otherRegion), qPrintable(row));
        }
    }

    void startsEachSheetOnItsOwnA4Page()
    {
        SKIP_WITHOUT_POPPLER();
        write({sampleSheet(3), sampleSheet(14), sampleSheet(45), sampleSheet(3)});

        const QString info = QString::fromUtf8(poppler(u"pdfinfo"_s, {m_path}));
        QVERIFY2(info.contains(QRegularExpression{u"Pages: +5\n"_s}), qPrintable(info));
        QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
        const QString third = squeezed(
            QString::fromUtf8(poppler(u"pdftotext"_s, {u"-f"_s, u"3"_s, u"-l"_s, u"4"_s, m_path, u"-"_s})));
        QVERIFY(third.contains(u"Page1of2"_s) && third.contains(u"Page2of2"_s));
    }

    void tellsWhatItIsAndNotWhoMadeIt()
    {
        SKIP_WITHOUT_POPPLER();
        EvaluationSheet sheet = sampleSheet(3);
        sheet.printedBy = u"张联络"_s;

        write({sheet});

        const QString info = QString::fromUtf8(poppler(u"pdfinfo"_s, {m_path}));
        QVERIFY2(info.contains(QRegularExpression{u"Title: +"_s + sheet.title}), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression{u"Creator: +Liaison Station"_s}));
        QVERIFY(!info.contains(u"Author"_s));
        QVERIFY(!info.contains(sheet.printedBy));
    }

    void keepsTheMarginsToTheMillimetre_data()
    {
        QTest::addColumn<int>("lines");

        QTest::newRow("short") << 3;
        QTest::newRow("full") << 20;
        QTest::newRow("two pages") << 45;
    }

    void keepsTheMarginsToTheMillimetre()
    {
        SKIP_WITHOUT_POPPLER();
        QFETCH(const int, lines);
        write({sampleSheet(lines)});

        const Picture page = Picture::ofFirstPage(m_path, 10, {0, 0, 210, 297});
        QVERIFY(!page.pixels.isEmpty());
        const QRectF ink = page.inkInMm();
        QVERIFY2(qAbs(ink.left() - 28) < 0.3, qPrintable(QString::number(ink.left())));
        QVERIFY2(qAbs(210 - ink.right() - 26) < 0.3, qPrintable(QString::number(210 - ink.right())));
        QVERIFY2(ink.top() >= 14.8 && ink.top() < 17, qPrintable(QString::number(ink.top())));
        QVERIFY2(297 - ink.bottom() >= 14.8, qPrintable(QString::number(297 - ink.bottom())));
    }

    void drawsTheRulesOfTheFormInTheirWidths()
    {
        SKIP_WITHOUT_POPPLER();
        write({sampleSheet(3)});

        constexpr int PixelsPerMm = 40;
        const Picture edge = Picture::ofFirstPage(m_path, PixelsPerMm, {26, 50, 4, 1});
        QVERIFY(!edge.pixels.isEmpty());
        int first = 0;
        while (first < edge.width && !edge.isDark(first, 0))
            ++first;
        int end = first;
        while (end < edge.width && edge.isDark(end, 0))
            ++end;
        const double outer = static_cast<double>(end - first) / PixelsPerMm;
        QVERIFY2(qAbs(outer - 0.35) < 0.06, qPrintable(QString::number(outer)));
    }

    void leavesTheOldFileWhenABatchFails_data()
    {
        QTest::addColumn<int>("failsAt");

        QTest::newRow("at once") << 0;
        QTest::newRow("in the middle") << 3;
    }

    void leavesTheOldFileWhenABatchFails()
    {
        QFETCH(const int, failsAt);
        QFile old{m_path};
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        int count = 0;

        const Result<> result = writeSheetsPdf(
            [&]() -> Result<std::optional<EvaluationSheet>> {
                if (count++ == failsAt)
                    return Error{ErrorCode::StorageFailed, u"cancelled"_s, {}};
                return std::optional{sampleSheet(3)};
            },
            m_path);

        QVERIFY(!result);
        QCOMPARE(result.error().message, u"cancelled"_s);
        QCOMPARE(contentOf(m_path), QByteArray{"old"});
        QCOMPARE(filesInFolder(), QStringList{u"sheets.pdf"_s});
    }

    void namesTheSheetThatCannotBePrinted()
    {
        EvaluationSheet sheet = sampleSheet(3);
        sheet.subjectName = u"河滨站"_s;
        sheet.notes = {QString{10'000, u'注'}};

        const Result<> result = writeSheetsPdf({sampleSheet(3), sheet}, m_path);

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::LimitExceeded);
        QVERIFY(result.error().message.contains(u"河滨站"_s));
        QCOMPARE(filesInFolder(), QStringList{});
    }

    void refusesAnEmptyBatch()
    {
        const Result<> result = writeSheetsPdf(QList<EvaluationSheet>{}, m_path);

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(filesInFolder(), QStringList{});
    }

    void saysWhyAPathCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");

        QTest::newRow("no such folder") << u"missing/sheets.pdf"_s << u"folder does not exist"_s;
        QTest::newRow("a folder") << u"."_s << u"is a folder"_s;
        QTest::newRow("a file for a folder") << u"file/sheets.pdf"_s << u"folder does not exist"_s;
    }

    void saysWhyAPathCannotBeWritten()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, reason);
        QFile file{m_folder->filePath(u"file"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));

        const Result<> result = writeSheetsPdf({sampleSheet(3)}, m_folder->filePath(path));

        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::OutputFailed);
        QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
        QVERIFY(result.error().message.contains(QDir::toNativeSeparators(path)));
    }

    // Which write meets the end of the disk differs with the number of bytes before it.
    void leavesTheOldFileWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("bytes");

        for (const int bytes : {1, 1'000, 5'000, 16'384, 20'000, 30'000, 45'000})
            QTest::addRow("after %d bytes", bytes) << bytes;
    }

    void leavesTheOldFileWhenTheDiskIsFull()
    {
        QFETCH(const int, bytes);
        QFile old{m_path};
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{static_cast<rlim_t>(bytes), before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);

        const Result<> result = writeSheetsPdf({sampleSheet(14)}, m_path);

        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::OutputFailed);
        QCOMPARE(contentOf(m_path), QByteArray{"old"});
        QCOMPARE(filesInFolder(), QStringList{u"sheets.pdf"_s});
    }

    void prints100SheetsInFiveSeconds()
    {
        int left = 100;
        QElapsedTimer timer;
        timer.start();

        const Result<> result = writeSheetsPdf(
            [&left]() -> Result<std::optional<EvaluationSheet>> {
                if (left-- == 0)
                    return std::optional<EvaluationSheet>{};
                EvaluationSheet sheet = sampleSheet(14);
                sheet.subjectName += QString::number(left);
                return std::optional{sheet};
            },
            m_path);

        QVERIFY(result);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void correctsOnlyTheMapsOfCharacters()
    {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        QVERIFY(fonts);
        QByteArray written;
        QBuffer buffer{&written};
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        PdfTextMap map{buffer, *fonts};
        const QByteArray before = "/CIDInit /ProcSet findresource begin\n1 beginbfrange\n"
                                  "<2F08> <2F09> [<2F08> <0009> <7AD9> ]\n<0004> <0004> <2F24>\nendbfrange\n";
        const QByteArray other = "stream <2F08> <2F08> <2F08>\n";

        QCOMPARE(map.write(before), before.size());
        QCOMPARE(map.write(other), other.size());

        QCOMPARE(written, "/CIDInit /ProcSet findresource begin\n1 beginbfrange\n"
                          "<2F08> <2F09> [<4EBA> <0020> <7AD9> ]\n<0004> <0004> <5927>\nendbfrange\n" +
                              other);
    }

private:
    void write(const QList<EvaluationSheet> &sheets)
    {
        const Result<> result = writeSheetsPdf(sheets, m_path);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    }

    QStringList filesInFolder() const { return QDir{m_folder->path()}.entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(tst_PdfWriter)
#include "tst_pdfwriter.moc"
