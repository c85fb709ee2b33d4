#include "app/print/printfonts.h"

#include <QProcess>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using liaison::ErrorCode;
using liaison::PrintFonts;
using liaison::Result;
using Face = PrintFonts::Face;

class tst_PrintFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByAvailability_data()
    {
        QTest::addColumn<QStringList>("families");
        QTest::addColumn<QStringList>("chosen"); // title, heading, name, body
        QTest::addColumn<bool>("boldTitle");

        const QStringList noto{u"Noto Sans CJK JP"_s, u"Noto Sans CJK SC"_s, u"Noto Serif CJK JP"_s,
                               u"Noto Serif CJK SC"_s};
        const QString serif = u"Noto Serif CJK SC"_s;
        const QString sans = u"Noto Sans CJK SC"_s;
        QTest::newRow("a plain Debian") << noto << QStringList{serif, sans, serif, serif} << true;
        QTest::newRow("an office with the commercial fonts")
            << noto + QStringList{u"方正小标宋简体"_s, u"SimHei"_s, u"楷体_GB2312"_s, u"仿宋_GB2312"_s,
                                  u"FangSong"_s}
            << QStringList{u"方正小标宋简体"_s, u"SimHei"_s, u"楷体_GB2312"_s, u"仿宋_GB2312"_s} << false;
        QTest::newRow("only some of them") << noto + QStringList{u"FangSong"_s}
                                           << QStringList{serif, sans, u"FangSong"_s, u"FangSong"_s} << true;
        QTest::newRow("sans only") << QStringList{sans} << QStringList{sans, sans, sans, sans} << true;
        QTest::newRow("a font nobody knows beside a Japanese one")
            << QStringList{u"Noto Sans CJK JP"_s, u"Unheard Song"_s}
            << QStringList{u"Unheard Song"_s, u"Unheard Song"_s, u"Unheard Song"_s, u"Unheard Song"_s}
            << true;
    }

    void choosesByAvailability()
    {
        QFETCH(const QStringList, families);
        QFETCH(const QStringList, chosen);
        QFETCH(const bool, boldTitle);

        const Result<PrintFonts> fonts = PrintFonts::chosenFrom(families);

        QVERIFY(fonts);
        for (qsizetype i = 0; i < chosen.size(); ++i)
            QCOMPARE(fonts->family(PrintFonts::Faces.at(static_cast<size_t>(i))), chosen.at(i));
        QCOMPARE(fonts->font(Face::Title, 22).bold(), boldTitle);
    }

    void namesThePackageWhenThereIsNoChineseFont_data()
    {
        QTest::addColumn<QStringList>("families");

        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("only other regions' forms")
            << QStringList{u"Noto Sans CJK JP"_s, u"Noto Serif CJK TC"_s};
    }

    void namesThePackageWhenThereIsNoChineseFont()
    {
        QFETCH(const QStringList, families);

        const Result<PrintFonts> fonts = PrintFonts::chosenFrom(families);

        QVERIFY(!fonts);
        QCOMPARE(fonts.error().code, ErrorCode::NotFound);
        QVERIFY(fonts.error().message.contains(u"fonts-noto-cjk"_s));
    }

    void sizesInHundredthsOfAMillimetre()
    {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        QVERIFY(fonts);

        QCOMPARE(fonts->font(Face::Body, 10.5).pixelSize(), 370); // 10.5 × 25.4 mm ÷ 72 = 3.70 mm
    }

    // Only the glyph that a font itself gives a character is of the right region, and can be copied from a
    // PDF.
    void drawsEveryCharacterWithTheFontsOwnGlyph()
    {
        const Result<PrintFonts> fonts = PrintFonts::installed();
        QVERIFY(fonts);
        const QString text = u"直骨角令门化8f3c9a1e"_s;

        for (const Face face : PrintFonts::Faces) {
            const QFont font = fonts->font(face, 12);
            QTextLayout layout{text, font};
            layout.beginLayout();
            layout.createLine().setLineWidth(1e6);
            layout.endLayout();

            QList<quint32> drawn;
            for (const QGlyphRun &run : layout.glyphRuns())
                drawn += run.glyphIndexes();
            QCOMPARE(drawn, QRawFont::fromFont(font).glyphIndexesForString(text));
        }
    }

    void keepsChineseFormsInAJapaneseLocale()
    {
        if (qEnvironmentVariableIsSet("LIAISON_TEST_JAPANESE"))
            QSKIP("this is the inner run");
        const QTemporaryDir locales;
        QProcess localedef;
        localedef.start(u"localedef"_s,
                        {u"-i"_s, u"ja_JP"_s, u"-f"_s, u"UTF-8"_s, locales.filePath(u"ja_JP.UTF-8"_s)});
        if (!localedef.waitForFinished() || localedef.exitCode() > 1)
            QSKIP("NOT TESTED: no Japanese locale could be made (localedef, package locales)");

        QProcess self;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LOCPATH"_s, locales.path());
        environment.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
        environment.insert(u"LIAISON_TEST_JAPANESE"_s, u"1"_s);
        self.setProcessEnvironment(environment);
        self.start(QCoreApplication::applicationFilePath(), {u"drawsEveryCharacterWithTheFontsOwnGlyph"_s});

        QVERIFY(self.waitForFinished());
        QVERIFY2(self.exitStatus() == QProcess::NormalExit && self.exitCode() == 0,
                 self.readAllStandardOutput().constData());
    }
};

QTEST_MAIN(tst_PrintFonts)
#include "tst_printfonts.moc"
